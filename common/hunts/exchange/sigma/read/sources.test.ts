import { findField } from '../../../../fields/catalogue';
import { findSource, sources, type LogSource } from './sources';

const targets = sources.flatMap(({ eventType, product, category, service, fields = {} }) =>
  Object.entries(fields).map(
    ([name, { field }]) =>
      [[product, category, service, name].filter(Boolean).join(' '), field, eventType] as const,
  ),
);

test.each(targets)('%s is %s, which Suricata writes into %s', (_, field, eventType) => {
  const found = findField(field);
  expect(found).toBeDefined();
  expect(found?.eventTypes.length === 0 || found?.eventTypes.includes(eventType ?? '')).toBe(true);
});

test.each<[LogSource, string | undefined]>([
  [{ product: 'zeek', service: 'dns' }, 'dns'],
  [{ category: 'dns' }, 'dns'],
  [{ category: 'proxy' }, 'http'],
  [{ category: 'network', service: 'connection' }, 'flow'],
  [{ product: 'windows', category: 'dns_query' }, undefined],
  [{ product: 'windows', category: 'dns' }, undefined],
  [{ product: 'windows', service: 'dns-server' }, undefined],
  [{}, undefined],
])('%j is %s', (source, eventType) => expect(findSource(source)?.eventType).toBe(eventType));
