import type { Method } from '#common/api/route';
import type { CaseDraft } from '#common/cases/draft';

/** A request to Spoor's API, ready to be sent. */
export interface ApiRequest {
  readonly method: Method;
  /** From the root of the API, without the host's base path: `/api/spoor/status`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** A step of the trail above the page. */
interface Breadcrumb {
  readonly text: string;
  readonly href?: string;
}

/** What tells people, or other systems, of alerts. */
export interface Connector {
  readonly id: string;
  readonly name: string;
  /** Kibana's id of its kind: `.server-log`, `.index`, `.slack`. */
  readonly type: string;
}

/** A rule to be made, in the host's alerting. */
export interface NewRule {
  readonly name: string;
  readonly type: string;
  /** Kibana's spelling of a duration. */
  readonly interval: string;
  readonly params: object;
  readonly actions: ReadonlyArray<{
    readonly connectorId: string;
    readonly group: string;
    readonly params: object;
  }>;
}

/** A rule that is there. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  /** Why its last run failed; `undefined` where it did not. */
  readonly failure?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The host's alerting, with the person's own rights. Each call rejects as `send` does. */
export interface Alerting {
  /** Why the person can make no rules of a type here, in a sentence; `undefined` where they can. */
  readonly refusal: (type: string) => Promise<string | undefined>;
  readonly connectors: () => Promise<readonly Connector[]>;
  readonly createRule: (rule: NewRule) => Promise<{ readonly id: string }>;
  /** Every rule of a type in this space. */
  readonly rules: (type: string) => Promise<readonly Rule[]>;
  readonly deleteRule: (id: string) => Promise<void>;
}

/** The host's cases, with the person's own rights. */
export interface Cases {
  /** Gives the address of the new case. Rejects as `send` does. */
  readonly open: (draft: CaseDraft) => Promise<{ readonly href: string }>;
}

/** How the person likes to see things, as set in the host. */
export interface Preferences {
  /** Moment's format, e.g. `MMM D, YYYY @ HH:mm:ss.SSS`. */
  readonly dateFormat: string;
  /** IANA name; left out: the browser's zone. */
  readonly timeZone?: string;
}

/**
 * What the pages ask of the place that they run in. Only `public/kibana` knows how it is done, so that a page
 * never meets Kibana's contracts.
 */
export interface Services {
  /** Gives the parsed JSON of the answer. Rejects with `ApiError`, or with an `AbortError` when cancelled. */
  readonly send: (request: ApiRequest) => Promise<unknown>;
  readonly notify: {
    readonly success: (title: string) => void;
    readonly failure: (title: string, text: string) => void;
  };
  readonly alerting: Alerting;
  /** Left out where the host has no cases, or the person may open none. */
  readonly cases?: Cases;
  /** Address of a page of Spoor, to put into `href`; `path` begins with `/`. */
  readonly href: (path: string) => string;
  /** Address in another app of the host (`discover`, `security`); `undefined` where the host has no such app. */
  readonly otherApp: (app: string, path: string) => string | undefined;
  /** Shows the trail above the page and in the window's title. */
  readonly setTrail: (trail: readonly Breadcrumb[]) => void;
  readonly preferences: Preferences;
}
