import type { DeepLink } from '#common/api/settings';
import { hasToken } from '#common/events/tokens';
import { textAt } from '#common/events/values';
import { expandTemplate } from './template';

/** What a link can draw on: the event, the value that was clicked, the time range on screen. */
export interface LinkContext {
  readonly event?: Readonly<Record<string, unknown>>;
  readonly clicked?: { readonly field: string; readonly value: string };
  /** ISO 8601. */
  readonly range?: { readonly from: string; readonly to: string };
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

/** A masked value goes into no address. */
function valueFor(field: string, context: LinkContext): string | undefined {
  const value = rawValue(field, context);
  return value === undefined || hasToken(value) ? undefined : value;
}

function rawValue(field: string, { event, clicked, range }: LinkContext): string | undefined {
  if (clicked !== undefined && (field === 'value' || field === clicked.field)) return clicked.value;
  if (field === 'from') return range?.from;
  if (field === 'to') return range?.to;
  return event && textAt(event, field);
}
