import type { DeepLink } from '#common/api/settings';
import { textAt } from '#common/events/values';
import { expandTemplate } from './template';

/** What a link can draw on: the event, the value that was clicked, the time range on screen. */
export interface LinkContext {
  readonly event?: Readonly<Record<string, unknown>>;
  readonly clicked?: { readonly field: string; readonly value: string };
  /** ISO 8601. */
  readonly range?: { readonly from: string; readonly to: string };
  /** Paths of masked values: they never go into an address. */
  readonly secrets?: readonly string[];
}

/** A link that can be offered. */
export interface OfferedLink {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/**
 * The administrators' links that fit: those declared for the clicked field or, where nothing was clicked, those for
 * whole events. A link with a field that is missing here is left out.
 */
export function offeredLinks(links: readonly DeepLink[], context: LinkContext): readonly OfferedLink[] {
  return links
    .filter((link) => fits(link, context))
    .flatMap((link) => {
      const expansion = expandTemplate(link.url, (field) => valueFor(field, context));
      return expansion.type === 'link' ? [{ id: link.id, title: link.title, href: expansion.href }] : [];
    });
}

const fits = (link: DeepLink, { clicked }: LinkContext): boolean =>
  clicked === undefined ? link.fields.length === 0 : link.fields.includes(clicked.field);

function valueFor(field: string, { event, clicked, range, secrets = [] }: LinkContext): string | undefined {
  if (secrets.includes(field)) return undefined;
  if (field === 'value') return clicked && !secrets.includes(clicked.field) ? clicked.value : undefined;
  if (field === clicked?.field) return clicked.value;
  if (field === 'from') return range?.from;
  if (field === 'to') return range?.to;
  return event && textAt(event, field);
}
