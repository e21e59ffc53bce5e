import { maskValue, type Seal } from '../fields/secrets';
import type { Finding } from './finding';

/** Makes a finding's group tell no secret, as events tell none. Its hosts are addresses, and stay. */
export const maskFinding =
  (seal: Seal) =>
  (finding: Finding): Finding => ({
    ...finding,
    group: finding.group.map(({ field, value }) => ({ field, value: maskValue(field, value, seal) })),
  });
