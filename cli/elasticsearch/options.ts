import { Option } from 'commander';

/** Who asks Elasticsearch; the flags of all commands that do, each with its environment variable. */
export const credentialOptions = (): readonly Option[] => [
  new Option('--username <name>', 'user').env('ELASTICSEARCH_USERNAME'),
  new Option('--password <password>', 'the user’s password').env('ELASTICSEARCH_PASSWORD'),
  new Option('--api-key <key>', 'API key, instead of a user').env('ELASTICSEARCH_API_KEY'),
  new Option('--ca <file>', 'certificate authority to trust (PEM)').env('ELASTICSEARCH_CA'),
];

/** Which Elasticsearch. */
export const urlOption = (): Option =>
  new Option(
    '--url <url>',
    'address of Elasticsearch; without it, the one that npm start runs, as its administrator',
  ).env('ELASTICSEARCH_URL');
