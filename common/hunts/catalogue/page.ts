import { techniqueTitle } from '../attack/techniques';
import { blockOf } from '../blocks/block';
import { describeBlock } from '../blocks/describe';
import { categories, type Category, type Hunt } from '../hunt';

/** Text of a rule file as Markdown's plain text: nothing in it becomes a tag, a link or a picture. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]<>|]|\b_|_\b/g, '\\$&');

/** A fence that is longer than any in the text, so that the text cannot end it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text.trim()}\n${fence}`;
}

const code = (text: string): string => `\`${text.replaceAll('`', '')}\``;

const named = (words: string): string => words.replaceAll('_', ' ');

const techniqueAddress = (id: string): string =>
  `https://attack.mitre.org/techniques/${id.replace('.', '/')}/`;

function facts(hunt: Hunt): readonly string[] {
  const attack = (hunt.attack ?? []).map((id) => `[${techniqueTitle(id)}](${techniqueAddress(id)})`);
  const { event_types: types, fields } = hunt.requires;
  return [
    `- ${code(hunt.id)}, version ${hunt.version}, ${hunt.status}; severity **${hunt.severity}**`,
    ...(attack.length > 0 ? [`- ATT&CK: ${attack.join(', ')}`] : []),
    ...(hunt.kill_chain === undefined ? [] : [`- Kill chain: ${named(hunt.kill_chain)}`]),
    `- Needs events of type ${types.map(code).join(', ')}${fields.length > 0 ? ` with ${fields.map(code).join(', ')}` : ''}`,
    ...(hunt.expected === undefined
      ? []
      : [`- Expected: ${hunt.expected.clean_day} on the lab’s clean day. ${plain(hunt.expected.rate)}`]),
  ];
}

function guide(hunt: Hunt): readonly string[] {
  const steps = hunt.investigate.flatMap(({ look, query }, at) => [
    `${at + 1}. ${plain(look)}`,
    ...(query === undefined ? [] : ['', indented(fenced(query))]),
    '',
  ]);
  return [
    plain(hunt.why),
    '',
    '**What to look at**',
    '',
    ...steps,
    '**What it is when it is nothing**',
    '',
    ...hunt.false_positives.map((text) => `- ${plain(text)}`),
    ...((hunt.references ?? []).length > 0
      ? [
          '',
          '**More**',
          '',
          ...(hunt.references ?? []).map((address) => `- <${address.replace(/[<>]/g, '')}>`),
        ]
      : []),
  ];
}

const indented = (text: string): string => text.replace(/^/gm, '   ');

function entry(hunt: Hunt): string {
  const block = blockOf(hunt);
  return [
    `## ${plain(hunt.title)}`,
    '',
    plain(hunt.description),
    '',
    ...(block === undefined ? [] : [`Finds ${plain(describeBlock(block))}.`, '']),
    fenced(hunt.query),
    '',
    ...facts(hunt),
    '',
    ...guide(hunt),
    '',
  ].join('\n');
}

/** Where a heading is found on its page, as GitHub and GitLab make it. */
const anchor = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const GENERATED = '<!-- Written by `spoor rules docs` from the rule files. Change those. -->';

/** The page of a category: each of its hunts with what it asks, what is expected of it, and its guide. */
export const categoryPage = (category: Category, hunts: readonly Hunt[]): string =>
  `${[GENERATED, '', `# ${categories[category]}`, '', ...hunts.map(entry)].join('\n').trimEnd()}\n`;

/** The list of all hunts, with links to their pages. */
export function indexPage(pages: ReadonlyArray<readonly [Category, readonly Hunt[]]>): string {
  const all = pages.flatMap(([, hunts]) => hunts);
  return [
    GENERATED,
    '',
    '# Hunts',
    '',
    `${all.length} hunts in ${pages.length} categories.`,
    '',
    ...pages.flatMap(([category, hunts]) => [
      `## [${categories[category]}](${category}.md)`,
      '',
      '| hunt | severity | finds |',
      '| --- | --- | --- |',
      ...hunts.map(
        ({ title, severity, description }) =>
          `| [${plain(title)}](${category}.md#${anchor(title)}) | ${severity} | ${plain(description)} |`,
      ),
      '',
    ]),
  ].join('\n');
}
