import { Command, Option } from 'commander';
import { Connection, ConnectionProblem } from '../elasticsearch/connection';
import { removeIndices, spoorIndices } from './indices';
import { Kibana } from './kibana';
import { isEmpty, textOf, type SpaceReport } from './report';

interface Options {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  readonly apiKey?: string;
  readonly ca?: string;
  readonly indices?: boolean;
  readonly elasticsearchUrl?: string;
  readonly yes?: boolean;
}

/** What the process tells its caller; `left` also where something was only listed. */
const EXIT = { clean: 0, left: 1, failed: 2 } as const;

async function look(kibana: Kibana, remove: boolean): Promise<readonly SpaceReport[]> {
  const reports: SpaceReport[] = [];
  for (const space of await kibana.spaces()) {
    const rules = await kibana.rules(space);
    if (remove) {
      for (const { id } of rules) await kibana.removeRule(space, id);
    }
    const { items, stays } = await kibana.leftovers(space, remove);
    reports.push({
      space,
      rules: remove ? await kibana.rules(space) : rules,
      leftovers: items,
      stays,
    });
  }
  return reports;
}

/** Elasticsearch is asked with the same credentials. */
const elasticsearchOf = (options: Options): Connection => {
  if (options.elasticsearchUrl === undefined) {
    throw new ConnectionProblem('--indices needs --elasticsearch-url, the address of Elasticsearch.');
  }
  return new Connection({ ...options, url: options.elasticsearchUrl }, 1);
};

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function run(options: Options): Promise<number> {
  const kibana = new Kibana(options);
  const elasticsearch = options.indices ? elasticsearchOf(options) : undefined;
  try {
    const spaces = await look(kibana, false);
    const indices = elasticsearch ? await spoorIndices(elasticsearch) : [];
    if (isEmpty(spaces, indices)) {
      say('There is nothing of Spoor.');
      return EXIT.clean;
    }
    say(textOf(spaces, indices));
    if (!options.yes) {
      say('\nNothing was removed. The same with --yes removes this, for good, but for what is said to stay.');
      return EXIT.left;
    }
    await look(kibana, true);
    if (elasticsearch) await removeIndices(elasticsearch, indices);
    // again, since what all spaces share goes only after the last of them
    const left = await look(kibana, true);
    const kept = elasticsearch ? await spoorIndices(elasticsearch) : [];
    if (isEmpty(left, kept)) {
      say(
        '\nAll of it was removed. Remove the plugin now: it makes a new key when it is asked for a masked value.',
      );
      return EXIT.clean;
    }
    say(`\nThis is still there:\n${textOf(left, kept)}`);
    return EXIT.left;
  } finally {
    kibana.close();
    elasticsearch?.close();
  }
}

/** `spoor uninstall`: takes out what Spoor keeps, before the plugin is removed. */
export function uninstallCommand(): Command {
  return new Command('uninstall')
    .description(
      'List what Spoor keeps in Kibana, and with --yes remove it: rules, hunts, settings; and the history and the key, which all spaces share, where you hold Elasticsearch’s cluster privilege manage_security (in the bundled host every administrator may).',
    )
    .addOption(new Option('--url <url>', 'address of Kibana').env('KIBANA_URL').makeOptionMandatory())
    .addOption(new Option('--username <name>', 'an administrator of Spoor').env('KIBANA_USERNAME'))
    .addOption(new Option('--password <password>', 'the user’s password').env('KIBANA_PASSWORD'))
    .addOption(new Option('--api-key <key>', 'API key, instead of a user').env('KIBANA_API_KEY'))
    .addOption(new Option('--ca <file>', 'certificate authority to trust (PEM)').env('KIBANA_CA'))
    .option('--indices', 'also the indices spoor.* of Elasticsearch')
    .addOption(new Option('--elasticsearch-url <url>', 'for --indices').env('ELASTICSEARCH_URL'))
    .option('--yes', 'remove what is listed')
    .action(async (options: Options) => {
      try {
        process.exitCode = await run(options);
      } catch (error) {
        if (!(error instanceof ConnectionProblem)) throw error;
        process.stderr.write(`${error.message}\n`);
        process.exitCode = EXIT.failed;
      }
    });
}
