import type { ApiRequest } from '#public/app/services';
import type { Capabilities } from '#kibana/public';
import { casesBy } from './cases';

const draft = { title: 'FTP', description: '`a`' };

/** Cases where these capabilities are granted; what was asked is kept. */
function casesWith(capabilities: Capabilities, answer: unknown = { id: 'c/1' }) {
  const asked: ApiRequest[] = [];
  const send = (request: ApiRequest): Promise<unknown> => {
    asked.push(request);
    return Promise.resolve(answer);
  };
  const getUrlForApp = (app: string, { path = '' } = {}) => `/kibana/app/${app}${path}`;
  return { asked, cases: casesBy(send, { capabilities, getUrlForApp }) };
}

test.each<[string, Capabilities, string, string]>([
  ['7.17', { siem: { crud_cases: true } }, 'securitySolution', '/kibana/app/security/cases/c%2F1'],
  [
    '8.19',
    { securitySolutionCasesV2: { create_cases: true } },
    'securitySolution',
    '/kibana/app/security/cases/c%2F1',
  ],
  [
    '9, without Security',
    { securitySolutionCasesV3: { create_cases: false }, generalCasesV3: { create_cases: true } },
    'cases',
    '/kibana/app/management/insightsAndAlerting/cases/c%2F1',
  ],
])('Kibana %s: whom a case belongs to, and where it is', async (_, capabilities, owner, href) => {
  const { asked, cases } = casesWith(capabilities);
  expect(await cases?.open(draft)).toEqual({ href });
  const [{ method, path, body = '' } = { method: '', path: '' }] = asked;
  expect([method, path]).toEqual(['post', '/api/cases']);
  expect(JSON.parse(body)).toMatchObject({ ...draft, owner, settings: { syncAlerts: false } });
});

test.each<[string, Capabilities]>([
  ['the bundled host', { spoor: { read: true } }],
  [
    'who may only read cases',
    { siem: { show: true, read_cases: true }, generalCases: { create_cases: false } },
  ],
])('no cases: %s', (_, capabilities) => expect(casesWith(capabilities).cases).toBeUndefined());

test('an answer of another form is an error', async () => {
  const { cases } = casesWith({ generalCases: { create_cases: true } }, { ok: true });
  await expect(cases?.open(draft)).rejects.toThrow('/api/cases answered in a form');
});
