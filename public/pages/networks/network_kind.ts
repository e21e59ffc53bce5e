import { getNetworks, importNetworks, putNetworks } from '#common/api/networks';
import { networkKey, networkProblem } from '#common/networks/check';
import { readNetworks } from '#common/networks/csv';
import { writeNetworks } from '#common/networks/csv_text';
import type { Network } from '#common/networks/network';
import { parseNetwork } from '#common/query/addresses';
import type { TableKind } from './table_kind';
import { networkTexts } from './texts';

const { columns } = networkTexts;

/** Octets with leading zeros, so that networks sort as their addresses do; wider ones first. */
function sortKey({ cidr }: Network): string {
  const range = parseNetwork(cidr);
  if (range === undefined) return cidr;
  const words = range.low.map((word) => word.toString(16).padStart(8, '0')).join('');
  return `${words}/${cidr.split('/')[1]?.padStart(3, '0')}`;
}

/** Network definitions as a table. */
export const networkKind: TableKind<Network> = {
  id: 'networks',
  columns: [
    {
      ...columns.cidr,
      id: 'cidr',
      type: 'text',
      sortKey,
      get: ({ cidr }) => cidr,
      set: (network, cidr) => ({ ...network, cidr }),
    },
    {
      ...columns.name,
      id: 'name',
      type: 'text',
      sortKey: ({ name }) => name.toLowerCase(),
      get: ({ name }) => name,
      set: (network, name) => ({ ...network, name }),
    },
    {
      ...columns.home,
      id: 'home',
      type: 'switch',
      sortKey: ({ home }) => home,
      get: ({ home }) => home,
      set: (network, home) => ({ ...network, home }),
    },
  ],
  blank: { cidr: '', name: '', home: true },
  nameOf: ({ cidr }) => cidr,
  keyOf: networkKey,
  problemOf: networkProblem,
  readCsv: readNetworks,
  writeCsv: writeNetworks,
  save: (call, body) => call(putNetworks, { body }),
  importCsv: (call, body) => call(importNetworks, { body }),
  load: (call) => call(getNetworks, {}),
  texts: networkTexts,
};
