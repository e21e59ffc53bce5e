import { Command, InvalidArgumentError, Option } from 'commander';
import { questionOf } from '#common/hunts/trial/question';
import { credentialOptions, urlOption } from '../../elasticsearch/options';
import type { GivenConnection } from '../../elasticsearch/running_host';
import { ownNetworks } from '../lab';
import { RulesProblem } from '../problem';
import { EXIT, guarded, textOrJson } from '../rules_command';
import { answerJson, answerText, type Answer } from './answer';
import { runOverFiles } from './over_files';
import { runOverIndex } from './over_index';
import { networkNotes } from './network_notes';
import { wantedHunt } from './wanted_hunt';

interface Options extends GivenConnection {
  readonly index?: string;
  readonly networks?: string;
  readonly limit: number;
  readonly format: 'text' | 'json';
}

const MAX_LIMIT = 10_000;

const limitOf = (text: string): number => {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new InvalidArgumentError(`Give a whole number from 1 to ${MAX_LIMIT}.`);
  }
  return limit;
};

async function runHunt(name: string, files: readonly string[], options: Options): Promise<number> {
  const hunt = wantedHunt(name);
  const question = questionOf(hunt);
  if ((files.length === 0) === (options.index === undefined)) {
    throw new RulesProblem('Name files of events (- for the standard input), or one index by --index.');
  }
  const matching = { ...ownNetworks(options.networks), now: Date.now() };
  const found: Answer =
    options.index === undefined
      ? await runOverFiles(question, files, matching, options.limit)
      : await runOverIndex(question, options.index, options, matching, options.limit);
  const answer = { ...found, notes: [...found.notes, ...networkNotes(hunt, matching.networks)] };
  process.stdout.write(
    options.format === 'json' ? answerJson(hunt, answer) : answerText(hunt, question.block, answer),
  );
  return EXIT.good;
}

/** `spoor rules run`: one hunt, over whatever holds events. */
export function runCommand(): Command {
  const command = new Command('run')
    .description('Run one hunt over EVE files or an index, and show what it finds')
    .argument('<hunt>', 'id of a hunt that ships, or a rule file')
    .argument('[file...]', 'EVE files, plain or gzip; - for the standard input')
    .option('--index <name>', 'an index of Elasticsearch instead')
    .option('--networks <csv>', 'definitions of your networks; without them, private addresses are home')
    .addOption(new Option('--limit <count>', 'show so many at most').argParser(limitOf).default(100))
    .addOption(textOrJson());
  for (const option of [urlOption(), ...credentialOptions()]) command.addOption(option);
  return command.action((name: string, files: string[], options: Options) =>
    guarded(() => runHunt(name, files, options)),
  );
}
