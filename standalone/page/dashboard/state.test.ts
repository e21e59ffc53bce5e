import { decodeDashboard, emptyDashboard, encodeDashboard, phraseFilter, type DashboardState } from './state';

const dashboard: DashboardState = {
  from: '2026-11-18T00:00:00Z',
  to: 'now',
  query: 'event_type:tls',
  filters: [phraseFilter('src_ip', '10.1.1.20', true)],
  panels: [{ id: '1', type: 'spoor_hunt', state: { asks: { type: 'query', query: '' } } }],
};

test('a dashboard is read from its address as it was written', () => {
  expect(decodeDashboard(encodeDashboard(dashboard))).toEqual(dashboard);
  expect(decodeDashboard('')).toBe(emptyDashboard);
});

test.each(['state=', 'state=1', 'state={"from":1}', `state=${'x'.repeat(60_001)}`])(
  'anything else is not taken for one',
  (search) => expect(decodeDashboard(search)).toBeUndefined(),
);
