import { beginningOf, makeCalendar } from '#common/hunts/engine/calendar';
import { makeCellLanes } from '#common/hunts/engine/cell_lanes';
import { cellsOf } from '#common/hunts/engine/cells_of';
import { timeOf } from '#common/hunts/engine/event_values';
import type { Question } from '#common/hunts/engine/hunt_events';
import { listFindings } from '#common/hunts/engine/lists';
import { whyUndecided } from '#common/hunts/engine/undecided';
import type { JsonObject } from '#common/json';
import type { Query } from '#common/query/ast';
import { flowQueries, flowsOf, withFlows } from '#common/query/flow';
import { matcher, type MatchOptions } from '#common/query/match';
import { STDIN } from '../../eve/input';
import { eachEvent } from '../eve_events';
import { RulesProblem } from '../problem';
import { count } from '../reports/report';
import { masked, maskedFinding, type Answer } from './answer';

/** Cells of a block that are kept: some 300 MB. What comes on top makes the answer "at least". */
const MAX_CELLS = 1_000_000;

/** Puts the flows that the files hold in place of `flow_id.` terms, for which they are read once more. */
async function resolveFlows(query: Query, files: readonly string[], options: MatchOptions): Promise<Query> {
  const parts = flowQueries(query).map((part) => ({
    key: part.key,
    matches: matcher(part.query, options),
    flows: new Set<number>(),
  }));
  if (parts.length === 0) return query;
  if (files.includes(STDIN)) {
    throw new RulesProblem(
      'This hunt asks for other events of a flow, so that events are read twice, and a pipe gives them once. Name a file.',
    );
  }
  await eachEvent(files, (event) => {
    for (const { matches, flows } of parts) if (matches(event)) flowsOf(event).forEach((id) => flows.add(id));
  });
  return withFlows(query, new Map(parts.map(({ key, flows }) => [key, [...flows]])));
}

/**
 * Asks one question of EVE files.
 * @param limit events that are kept, and findings
 * @throws UnreadableFile, RulesProblem
 */
export async function runOverFiles(
  { query, block }: Question,
  files: readonly string[],
  options: MatchOptions,
  limit: number,
): Promise<Answer> {
  const matches = matcher(await resolveFlows(query, files, options), options);
  const cells = block && cellsOf(block);
  const lanes = makeCellLanes(MAX_CELLS);
  const events: JsonObject[] = [];
  let total = 0;
  const calendar = makeCalendar();
  const { refused } = await eachEvent(files, (event) => {
    const time = timeOf(event);
    if (time !== undefined) calendar.see(time);
    if (!matches(event)) return;
    total += 1;
    if (events.length < limit) events.push(masked(event));
    if (cells && time !== undefined) {
      for (const cell of cells(event, time, () => lanes.miss(0))) lanes.add(0, cell);
    }
  });
  const isCut = lanes.cut.size > 0;
  const undecided = isCut && block ? whyUndecided(block) : undefined;
  const { begin } = beginningOf([calendar.state()]);
  const run = undecided === undefined ? (lanes.drain().get(0) ?? []) : [];
  const found = block && listFindings(block, begin, run);
  return {
    count: total,
    events,
    ...(found && { findings: { total: found.total, items: found.items.slice(0, limit).map(maskedFinding) } }),
    relation: isCut ? 'gte' : 'eq',
    notes: [
      ...(undecided === undefined ? [] : [undecided]),
      ...(refused > 0 ? [`${count(refused, 'line was', 'lines were')} no event and left out.`] : []),
    ],
  };
}
