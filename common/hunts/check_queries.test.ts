import { checkQueries } from './check_queries';
import type { Hunt } from './hunt';

const hunt: Hunt = {
  id: 'outgoing-ftp',
  version: 1,
  title: 'FTP to the outside',
  description: 'FTP from inside to outside.',
  category: 'policy',
  severity: 'medium',
  status: 'test',
  query: 'event_type:ftp and net.src.home:true and flow_id.net.dest:Partners',
  requires: { event_types: ['ftp'], fields: [] },
  why: 'It goes in clear.',
  investigate: [],
  false_positives: [],
};

test('queries may ask networks, and columns and required fields may not', () => {
  expect(checkQueries(hunt)).toEqual([]);
  const named = { ...hunt, requires: { event_types: ['ftp'], fields: ['net.src'] }, columns: ['net.home'] };
  expect(checkQueries(named)).toEqual([
    {
      path: ['requires', 'fields', 0],
      message: 'Only queries can ask "net.src": name src_ip or dest_ip here.',
    },
    { path: ['columns', 0], message: 'Only queries can ask "net.home": name src_ip or dest_ip here.' },
  ]);
});
