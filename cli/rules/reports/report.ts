import { inert } from '../../terminal/inert';
import { junitXml, type Check } from './junit';

/** How lint, test and mutate may answer: for people, for programs, for CI servers. */
export const formats = ['text', 'json', 'junit'] as const;
export type Format = (typeof formats)[number];

/** What a command found, for each of the forms. */
export interface Report {
  /** The command, as CI servers shall name the run. */
  readonly name: string;
  /** What must be mended, one a line, and a sentence at the end. */
  readonly lines: readonly string[];
  /** The same as data. */
  readonly data: object;
  readonly checks: readonly Check[];
}

/** A report as it is printed. */
export function printed({ name, lines, data, checks }: Report, format: Format): string {
  switch (format) {
    case 'text':
      return `${lines.map(inert).join('\n')}\n`;
    case 'json':
      return `${JSON.stringify(data, null, 2)}\n`;
    case 'junit':
      return junitXml(name, checks);
  }
}

/** `1 hunt`, `3 hunts`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** A share, rounded down so that only all is 100 %. */
export const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 100 : Math.floor((1_000 * part) / whole) / 10} %`;
