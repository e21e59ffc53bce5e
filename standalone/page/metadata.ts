import * as t from 'io-ts';

const flags = t.record(t.string, t.record(t.string, t.boolean));

/** What the host's server says about the page; `standalone/http/page.ts` writes it. */
const metadata = t.strict({
  generation: t.keyof({ '7.17': null, '8.19': null, '9': null }),
  /** Kibana's, as plugins read it. */
  version: t.string,
  user: t.strict({ name: t.string, isAnonymous: t.boolean }),
  capabilities: flags,
  /** `dependencies`: ids of the plugins that its manifest names, required or not. */
  plugins: t.array(t.strict({ id: t.string, publicPath: t.string, dependencies: t.array(t.string) })),
  status: t.string,
});
export type Metadata = t.TypeOf<typeof metadata>;

/** @throws Error when the element is not there or not as written: page and server are of different builds */
export function readMetadata(page: Document): Metadata {
  const text = page.querySelector('kbn-injected-metadata')?.getAttribute('data') ?? '{}';
  const decoded = metadata.decode(JSON.parse(text));
  if (decoded._tag === 'Left') {
    throw new Error('The page does not fit its server; reload it.');
  }
  return decoded.right;
}
