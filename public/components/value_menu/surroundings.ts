import { createContext } from 'react';
import type { EveEvent } from '#common/api/events';
import type { DeepLink } from '#common/api/settings';
import type { EventValue } from '#common/events/values';
import type { Range } from '#common/links/discover';
import type { FindWhereabouts } from '#public/components/network/whereabouts_context';

/** The value whose menu is open. */
export interface Picked {
  readonly field: string;
  readonly value: EventValue;
  /** The event that it stands in; a panel's values stand in none. */
  readonly event?: EveEvent;
}

/** How a value becomes a filter. */
export type FilterKind = 'for' | 'out' | 'wildcard';

/** What the page that a value stands on can do with it. What it cannot is left out of the menu. */
export interface Surroundings {
  readonly filter?: (kind: FilterKind, field: string, value: EventValue) => void;
  /** Asks for one value alone, whatever was asked before. */
  readonly startFrom?: (field: string, value: EventValue) => void;
  /** Where an address lies; left out where the page knows no networks. */
  readonly whereabouts?: FindWhereabouts;
  readonly addColumn?: (field: string) => void;
  /** Opens Discover; absent where the host has none. */
  readonly discover?: (path: string) => string | undefined;
  /** Opens Elastic Security; absent where the host has none. */
  readonly security?: (path: string) => string | undefined;
  /** Administrators' own links. */
  readonly links: readonly DeepLink[];
  /** The time range on screen, ISO 8601. */
  readonly range?: Range;
}

/** Opens the menu of a value beside the button that was pressed. */
export type OpenMenu = (picked: Picked, button: HTMLElement) => void;

/** Filled by `ValueMenus`. */
export const OpenMenuContext = createContext<OpenMenu | undefined>(undefined);
