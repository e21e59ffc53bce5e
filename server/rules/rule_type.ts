import type { Either } from 'fp-ts/lib/Either';
import type { Log } from '../scope';
import type { Services } from '../services';

/** A variable that an action's text may use, as `{{context.name}}`. */
interface ActionVariable {
  readonly name: string;
  readonly description: string;
}

/**
 * A kind of alerting rule in Spoor's own words. `server/kibana/` makes of it what each generation of Kibana wants to
 * have registered.
 */
export interface RuleType<Params> {
  readonly id: string;
  readonly name: string;
  /** Group of alerts that fire, e.g. `{ id: 'found', name: 'Found' }`. */
  readonly actionGroup: { readonly id: string; readonly name: string };
  /** Kibana's spelling of a duration. */
  readonly defaultInterval: string;
  /** After which Kibana cancels a run. */
  readonly timeout: string;
  readonly contextVariables: readonly ActionVariable[];
  /** A sentence says what is wrong, and how to mend it. */
  readonly readParams: (params: unknown) => Either<string, Params>;
  /** @throws Error whose message stands as the rule's last error in Kibana */
  readonly run: (run: RuleRun<Params>) => Promise<RuleResult>;
}

/** One run, with the rights of the person who enabled the rule. */
interface RuleRun<Params> {
  readonly params: Params;
  /** What the run before left as `state`; anything at the first. */
  readonly state: unknown;
  readonly rule: {
    readonly id: string;
    readonly name: string;
    /** Kibana's spelling of a duration: how often it runs. */
    readonly interval: string;
  };
  readonly startedAt: Date;
  /** When the run before began; `undefined` at the first. */
  readonly previousStartedAt?: Date;
  /** How many alerts this Kibana takes from one run. */
  readonly alertLimit: number;
  readonly services: Services;
  /**
   * Makes an address of a path within Spoor such as `/hunt?q=…`, in the rule's space: a whole one where Kibana knows
   * its own (`server.publicBaseUrl`), else from Kibana's root on.
   */
  readonly linkTo: (path: string) => string;
  readonly log: Log;
  /** Fires when Kibana gives the run up. */
  readonly signal: AbortSignal;
}

/** Something that a run found: it stays active while each run finds it again, and recovers when one does not. */
export interface Alert {
  /** The same for the same thing in every run. */
  readonly id: string;
  /** Values of the type's context variables. */
  readonly context: Readonly<Record<string, string | number>>;
}

export interface RuleResult {
  /** At most `alertLimit`. */
  readonly alerts: readonly Alert[];
  /** More were found than may be reported: none may recover because of that. */
  readonly limitReached: boolean;
  /** For the next run; a run that fails leaves that of the run before. */
  readonly state: Readonly<Record<string, unknown>>;
}
