import { spanMilliseconds } from '#common/hunts/blocks/span';
import type { BasePath } from '#kibana/server';
import type { AnyRuleType } from '../../rules/any_rule_type';
import type { RuleResult } from '../../rules/rule_type';
import type { Log, Scope } from '../../scope';
import type { Services } from '../../services';
import { APP_ID } from '../app';
import { elasticsearchOf } from '../elasticsearch';
import type { Hidden } from '../hidden';
import { savedObjectsOf } from '../saved_objects';
import type { Started } from '../start';
import type { AskedRun } from './asked_run';
import { withTimeLimit } from './time_limit';

/** What runs of every rule share. */
export interface Runner {
  readonly started: () => Promise<Started>;
  readonly services: (scope: Scope) => Services;
  readonly hidden: Hidden;
  readonly basePath: BasePath;
  readonly log: Log;
}

/** Who runs a rule: its owner, who need not be there. Rights are those of the owner's key. */
const scopeOf = (asked: AskedRun, kibana: Started, hidden: Hidden, signal: AbortSignal): Scope => ({
  user: {
    name: asked.owner ?? 'anonymous',
    // a changed rule may have another key, which may see other fields
    id: `rule ${asked.rule.id} of ${asked.changedAt.toISOString()}`,
    access: ['spoor_read'],
  },
  space: asked.spaceId,
  elasticsearch: elasticsearchOf(asked.asOwner, signal),
  cluster: elasticsearchOf(asked.asKibana, signal),
  saved: savedObjectsOf(asked.savedObjects),
  hidden: hidden(kibana),
});

/**
 * Milliseconds that are left when a run is called off. At its own end Kibana gives the run up without a word, and 7.17
 * starts another while this one still goes on.
 */
const TO_END_ITSELF = 25_000;

/** Milliseconds that a run may take of the time that Kibana gives it; half of it where that is short. */
export const timeLimitOf = (timeout: string): number => {
  const given = spanMilliseconds(timeout);
  return Math.max(given - TO_END_ITSELF, given / 2);
};

/** Makes addresses of pages within Spoor, in a space. */
export const linksTo =
  ({ publicBaseUrl, serverBasePath }: BasePath, space: string) =>
  (path: string): string =>
    `${publicBaseUrl ?? serverBasePath}${space === 'default' ? '' : `/s/${encodeURIComponent(space)}`}/app/${APP_ID}${path}`;

/**
 * Runs a rule once, with its owner's rights.
 * @throws Error whose message Kibana shows as the rule's last error
 */
export async function runRule(type: AnyRuleType, asked: AskedRun, runner: Runner): Promise<RuleResult> {
  const kibana = await runner.started();
  return withTimeLimit(timeLimitOf(type.timeout), asked.isGivenUp, async (signal) => {
    try {
      return await type.run({
        params: asked.params,
        state: asked.state,
        rule: asked.rule,
        startedAt: asked.startedAt,
        previousStartedAt: asked.previousStartedAt ?? undefined,
        alertLimit: asked.alertLimit,
        services: runner.services(scopeOf(asked, kibana, runner.hidden, signal)),
        linkTo: linksTo(runner.basePath, asked.spaceId),
        log: runner.log,
        signal,
      });
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new Error(
        `The run would have taken longer than the ${type.timeout} that Kibana gives it, and was stopped. Let it look less far back, or at fewer events.`,
        { cause: error },
      );
    }
  });
}
