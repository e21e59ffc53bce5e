import { decodeState } from './address';

/** The hunt that an address names without a query beside it, as people write one by hand; `undefined` for all others. */
export const namedAlone = (address: string): string | undefined =>
  new URLSearchParams(address).has('q') ? undefined : decodeState(address).state.hunt;

/** An address with a query in it; the rest of it stays as it is written. */
export function withQuery(address: string, query: string): string {
  const parameters = new URLSearchParams(address);
  parameters.set('q', query);
  return parameters.toString();
}
