import { isPartlyMasked } from '#common/events/tokens';
import { isMasked } from '#common/fields/secrets/token';
import { cyberChefLink } from '#common/links/cyber_chef';
import { offeredLinks } from '#common/links/deep_links';
import { defang } from '#common/links/defang';
import { discoverPath } from '#common/links/discover';
import { securityPath } from '#common/links/security';
import { virusTotalLink } from '#common/links/virus_total';
import type { NetworkField } from '#common/query/network_fields';
import { plain } from '#common/events/visible';
import type { FilterKind, Picked, Surroundings } from './surroundings';
import { menuTexts } from './texts';

/** A line of the menu. */
export type MenuEntry = { readonly id: string; readonly title: string; readonly icon: string } & (
  | { readonly type: 'filter'; readonly kind: FilterKind }
  | { readonly type: 'network'; readonly word: NetworkField; readonly name: string }
  | { readonly type: 'start' }
  | { readonly type: 'column' }
  | { readonly type: 'copy'; readonly text: string }
  /** Opens a new tab without a referrer. */
  | { readonly type: 'link'; readonly href: string }
);

/** What can be done with a value where it stands, in the menu's order. */
export function entriesFor(picked: Picked, surroundings: Surroundings): readonly MenuEntry[] {
  const text = String(picked.value);
  if (isMasked(text)) return secretEntries(surroundings);
  if (isPartlyMasked(text)) return [];
  return [
    ...filterEntries(surroundings),
    ...networkEntries(picked, surroundings),
    ...(surroundings.addColumn ? [COLUMN] : []),
    ...copyEntries(text),
    ...linkEntries(picked, text, surroundings),
  ];
}

const ELSEWHERE: MenuEntry = { id: 'elsewhere', title: menuTexts.elsewhere, icon: 'search', type: 'start' };

const COLUMN: MenuEntry = { id: 'column', title: menuTexts.column, icon: 'listAdd', type: 'column' };

function filterEntries({ filter }: Surroundings): readonly MenuEntry[] {
  if (filter === undefined) return [];
  return [
    { id: 'for', title: menuTexts.filterFor, icon: 'plusInCircle', type: 'filter', kind: 'for' },
    { id: 'out', title: menuTexts.filterOut, icon: 'minusInCircle', type: 'filter', kind: 'out' },
    { id: 'wildcard', title: menuTexts.wildcard, icon: 'asterisk', type: 'filter', kind: 'wildcard' },
  ];
}

/** Of an end of an event that lies in a defined network. */
function networkEntries(
  { field, value }: Picked,
  { filter, whereabouts }: Surroundings,
): readonly MenuEntry[] {
  const found = filter && whereabouts?.(field, value);
  if (found?.name === undefined) return [];
  const { word, name } = found;
  return [
    { id: 'network', title: menuTexts.network(plain(name)), icon: 'globe', type: 'network', word, name },
  ];
}

/** A secret can be followed without being known: its token is a keyed hash. */
function secretEntries({ filter, startFrom }: Surroundings): readonly MenuEntry[] {
  const here: readonly MenuEntry[] = [
    { id: 'for', title: menuTexts.secretHere, icon: 'plusInCircle', type: 'filter', kind: 'for' },
    { id: 'out', title: menuTexts.notSecretHere, icon: 'minusInCircle', type: 'filter', kind: 'out' },
  ];
  return [...(startFrom ? [ELSEWHERE] : []), ...(filter ? here : [])];
}

function copyEntries(text: string): readonly MenuEntry[] {
  const defanged = defang(text);
  const copy: MenuEntry = { id: 'copy', title: menuTexts.copy, icon: 'copyClipboard', type: 'copy', text };
  return defanged === text
    ? [copy]
    : [copy, { id: 'defanged', title: menuTexts.copyDefanged, icon: 'copy', type: 'copy', text: defanged }];
}

function linkEntries(picked: Picked, text: string, surroundings: Surroundings): readonly MenuEntry[] {
  const { field, value, event } = picked;
  const { discover, security, links, range } = surroundings;
  const inSecurity = range && securityPath(field, text, range);
  const elsewhere: readonly (readonly [string, string, string, string | undefined])[] = [
    ['discover', menuTexts.discover, 'discoverApp', range && discover?.(discoverPath(field, value, range))],
    ['security', menuTexts.security, 'logoSecurity', inSecurity && security?.(inSecurity)],
    ['virus_total', menuTexts.virusTotal, 'popout', virusTotalLink(field, text)],
    ['cyber_chef', menuTexts.cyberChef, 'popout', cyberChefLink(field, text)],
    ...offeredLinks(links, { event, range, clicked: { field, value: text } }).map(
      ({ id, title, href }) => [`link_${id}`, title, 'link', href] as const,
    ),
  ];
  return elsewhere.flatMap(([id, title, icon, href]) =>
    href === undefined ? [] : [{ id, title, icon, type: 'link' as const, href }],
  );
}
