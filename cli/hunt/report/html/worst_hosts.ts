import type { HuntResult } from '../report';
import { rankOf, type Severity } from '../words';

/** Hosts that a report puts on its first page. */
const MOST = 12;

/** A host with what was found about it. */
export interface WorstHost {
  readonly address: string;
  readonly network?: string;
  readonly severity: Severity;
  /** Hunts that found something about it, the worst first. */
  readonly hunts: readonly HuntResult['hunt'][];
}

/** The hosts to look at first: by the worst severity, then by how many hunts found something about them. */
export function worstHosts(results: readonly HuntResult[]): readonly WorstHost[] {
  const found = new Map<string, { address: string; network?: string; hunts: HuntResult['hunt'][] }>();
  for (const { hunt, hosts } of results) {
    for (const { address, network } of hosts.items) {
      const known = found.get(address) ?? { address, network, hunts: [] };
      known.hunts.push(hunt);
      found.set(address, known);
    }
  }
  return [...found.values()]
    .map(({ hunts, ...host }) => {
      const sorted = [...hunts].sort((a, b) => rankOf(a.severity) - rankOf(b.severity));
      return { ...host, hunts: sorted, severity: sorted[0]?.severity ?? 'low' };
    })
    .sort(
      (a, b) =>
        rankOf(a.severity) - rankOf(b.severity) ||
        b.hunts.length - a.hunts.length ||
        (a.address < b.address ? -1 : 1),
    )
    .slice(0, MOST);
}
