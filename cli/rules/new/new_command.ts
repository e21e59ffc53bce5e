import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLeft } from 'fp-ts/lib/Either';
import { Command } from 'commander';
import { draftCases } from '#common/hunts/draft/cases';
import { requirementsOf } from '#common/hunts/draft/requirements';
import { writeHuntFile } from '#common/hunts/draft/write';
import { huntFile, type HuntFile } from '#common/hunts/hunt';
import { checkQuery } from '#common/hunts/check_queries';
import type { JsonObject } from '#common/json';
import { matchEvents } from '#common/query/flow';
import type { MatchOptions } from '#common/query/match';
import { parseQuery } from '#common/query/parse';
import { readEveEvents } from '../eve_events';
import { cleanDay, matchOptions } from '../lab';
import { lintFiles } from '../lint_command';
import { mutatePack } from '../mutate_command';
import { readPack, shownPack } from '../pack';
import { RulesProblem } from '../problem';
import { EXIT, guarded, networksOption } from '../rules_command';
import { answers, questionOptions, techniquesOf, type Answers, type CheckQuery } from './questions';

interface Options extends Partial<Answers> {
  readonly from: readonly string[];
  readonly networks?: string;
  readonly out: string;
  readonly force?: boolean;
}

/** Events that cases are cut from, and with what they are looked through. */
interface Material {
  readonly from: readonly string[];
  readonly events: readonly JsonObject[];
  readonly matching: MatchOptions;
}

/** A query does where Suricata writes its fields and, where there are events, one of them meets it. */
const queryChecker =
  ({ from, events, matching }: Material): CheckQuery =>
  (text) => {
    const [complaint] = checkQuery(['query'], text);
    const query = parseQuery(text);
    if (complaint !== undefined || isLeft(query)) return complaint?.message;
    if (from.length === 0 || matchEvents(query.right, events, matching).length > 0) return undefined;
    return (
      `No event of ${from.join(', ')} meets this query, so that no cases can be cut. ` +
      'Ask for less, or name events that it finds by --from.'
    );
  };

/** The hunt that the answers describe, with cases from the events that were named. */
async function draft(given: Answers, { events, matching }: Material): Promise<HuntFile> {
  const query = parseQuery(given.query);
  if (isLeft(query)) throw new RulesProblem(query.left.message);
  const requires = requirementsOf(query.right);
  const day = (await cleanDay()) ?? [];
  const drafted = huntFile.decode({
    id: given.id,
    version: 1,
    title: given.title,
    description: given.description,
    category: given.category,
    severity: given.severity,
    status: 'experimental',
    query: given.query,
    requires,
    why: given.why,
    investigate: [{ look: given.look }],
    false_positives: [given.falsePositive],
    ...(given.attack === '' ? {} : { attack: techniquesOf(given.attack) }),
    ...(given.killChain === '' ? {} : { kill_chain: given.killChain }),
    expected: { clean_day: matchEvents(query.right, day, matching).length, rate: given.rate },
    tests: draftCases(query.right, { requires }, events, matching),
  });
  if (isLeft(drafted)) throw new RulesProblem('The answers make no hunt: check category and severity.');
  return drafted.right;
}

async function writeNew(options: Options): Promise<number> {
  const { from } = options;
  const matching = matchOptions([options.out], options.networks);
  const material = { from, events: await readEveEvents(from), matching };
  const terminal = { input: process.stdin, output: process.stderr };
  const given = await answers(options, terminal, queryChecker(material));
  const file = join(options.out, given.category, `${given.id}.yml`);
  if (existsSync(file) && options.force !== true) {
    throw new RulesProblem(`${file} is there already. Take another id, or give --force to write over it.`);
  }
  const text = writeHuntFile(await draft(given, material));
  mkdirSync(join(options.out, given.category), { recursive: true });
  writeFileSync(file, text);
  const pack = readPack([file]);
  const said = [
    ...lintFiles(pack, { format: 'text' }).report.lines.slice(0, -1),
    ...(pack.refused.length > 0
      ? []
      : mutatePack(pack, { ...options, format: 'text' }).report.lines.slice(0, -1)),
  ];
  process.stdout.write(`${[`${file} is written.`, ...said].join('\n')}\n`);
  return EXIT.good;
}

const collect = (value: string, known: readonly string[]): readonly string[] => [...known, value];

/** `spoor rules new`: a rule file from a few answers and from events, ready to be tried. */
export function newCommand(): Command {
  const command = new Command('new').description(
    'Write a new rule file: asks what it needs, and cuts cases from events',
  );
  for (const option of questionOptions()) command.addOption(option);
  return command
    .option('--from <file>', 'EVE file to cut cases from; may be given again', collect, [])
    .addOption(networksOption())
    .option('--out <folder>', 'pack that it goes to', shownPack())
    .option('--force', 'write over a file that is there')
    .action((options: Options) => guarded(() => writeNew(options)));
}
