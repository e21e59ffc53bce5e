import { stringify } from 'yaml';
import type { HuntFile, TestCase } from '../hunt';

/** Characters that a rule file must not hold as they are; JSON can write all of them by their numbers. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\uFFFD]/gu;

const oneLine = (event: object): string =>
  JSON.stringify(event).replace(UNSEEN, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );

const yaml = (value: object): string => stringify(value, { version: '1.2', lineWidth: 110 });

const eventsText = ({ event, events = [] }: TestCase): string =>
  event === undefined
    ? `      events:\n${events.map((one) => `        - ${oneLine(one)}\n`).join('')}`
    : `      event: ${oneLine(event)}\n`;

const caseText = (one: TestCase): string => {
  const { event, events, ...rest } = one;
  return `    - ${yaml(rest).trimEnd().replaceAll('\n', '\n      ')}\n${eventsText(one)}`;
};

const listText = (name: string, cases: readonly TestCase[]): string =>
  cases.length === 0 ? `  ${name}: []\n` : `  ${name}:\n${cases.map(caseText).join('')}`;

/** A hunt as a rule file: a blank line between its parts, each event of a case on one line. */
export function writeHuntFile({ tests, ...hunt }: HuntFile): string {
  const parts = Object.entries(hunt)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => yaml({ [key]: value }));
  const head = parts.slice(0, 7).join('');
  const rest = parts.slice(7).join('\n');
  const cases = tests
    ? `\ntests:\n${listText('match', tests.match)}${listText('near_miss', tests.near_miss)}`
    : '';
  return `${head}\n${rest}${cases}`;
}
