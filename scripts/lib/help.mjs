const COLUMN = 34;

const head = `npm start -- [flags]

Starts Spoor: an Elasticsearch of its own with the lab's sample of Suricata events (or the one that
ELASTICSEARCH_URL names, where nothing is loaded unasked), and the page. Each flag has an environment variable of the
same meaning; a flag goes before its variable.
`;

/** What `npm start -- --help` says, of the rows of standalone/settings/settings.json. */
export function helpOf(settings) {
  const rows = settings.map(({ flag, variable, value, help, default: fallback }) => {
    const name = `--${flag}${value ? ` ${value}` : ''}`;
    const ending = fallback ? ` (default ${fallback})` : '';
    return `  ${name.padEnd(COLUMN)} ${variable}\n  ${''.padEnd(COLUMN)} ${help}${ending}`;
  });
  return `${head}\n${rows.join('\n')}\n  ${'--help'.padEnd(COLUMN)} this page\n`;
}
