import { sentencesOf, type Privilege } from './privilege';
import { consoleText, roleFor } from './role';

const on = (index: string, privilege: string, granted: boolean): Privilege => ({ index, privilege, granted });

test.each<[string, Privilege[], string[]]>([
  ['nothing missing', [on('eve-*', 'read', true)], []],
  [
    'one privilege',
    [on('eve-*', 'read', true), on('eve-*', 'view_index_metadata', false)],
    ['You have no view_index_metadata on eve-*: its layout cannot be recognised.'],
  ],
  [
    'both, on one of two sources',
    [
      on('eve-*', 'read', true),
      on('filebeat-*', 'read', false),
      on('filebeat-*', 'view_index_metadata', false),
    ],
    [
      'You have no read and no view_index_metadata on filebeat-*: its events cannot be searched, and its layout cannot be recognised.',
    ],
  ],
])('%s', (_, privileges, sentences) => expect(sentencesOf(privileges, [])).toEqual(sentences));

test('the role is text for the console, and grants reading alone', () => {
  const [request, ...body] = consoleText(roleFor(['eve-*'])).split('\n');
  expect(request).toBe('PUT /_security/role/spoor_events');
  expect(JSON.parse(body.join('\n'))).toEqual({
    cluster: [],
    indices: [{ names: ['eve-*'], privileges: ['read', 'view_index_metadata'] }],
  });
});
