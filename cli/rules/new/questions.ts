import { createInterface } from 'node:readline/promises';
import { Option } from 'commander';
import { categories } from '#common/hunts/hunt';
import { hint } from '#common/hunts/hint';
import { keys, rules, type Key } from '#common/hunts/keys';
import { RulesProblem } from '../problem';

/** What a new hunt cannot do without: each a flag, and a question where the flag is not given. */
const questions = {
  id: 'Id, which is the file’s name too',
  title: 'Title, three to five words',
  description: 'What is found, in one sentence',
  category: `Category (${Object.keys(categories).join(', ')})`,
  severity: 'Severity (low, medium, high, critical)',
  query: 'Query',
  why: 'Why it matters, in a few sentences',
  look: 'What to look at first',
  falsePositive: 'What it is when it is nothing',
  rate: 'How often it finds something where nothing is wrong, in a sentence',
} as const;
type QuestionName = keyof typeof questions;

export type Answers = { readonly [K in QuestionName]: string };

const isQuestion = (name: string): name is QuestionName => Object.hasOwn(questions, name);
const names = Object.keys(questions).filter(isQuestion);

const flagOf = (name: QuestionName): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const questionOptions = (): readonly Option[] =>
  names.map((name) => new Option(`--${flagOf(name)} <text>`, questions[name]));

const keyOf: { readonly [K in QuestionName]?: Key } = {
  id: 'id',
  category: 'category',
  severity: 'severity',
};

/** Why an answer will not do; `undefined` where it will. */
function wrong(name: QuestionName, answer: string): string | undefined {
  if (answer === '') return 'Give some text.';
  const key = keyOf[name];
  if (key === undefined) return undefined;
  const choices = /^one of (.*)$/.exec(keys[key])?.[1]?.split(', ');
  const holds = choices ? choices.includes(answer) : (rules[key]?.(answer) ?? true);
  return holds ? undefined : `Give ${keys[key]}.${hint(answer, choices ?? [])}`;
}

/** Where questions are asked; two streams, so that a test or a pipe can answer. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/**
 * All answers: those given as flags, the others asked for.
 * @throws RulesProblem where an answer is wrong, or one is missing and nobody can be asked
 */
export async function answers(given: Partial<Answers>, { input, output }: Terminal): Promise<Answers> {
  const missing = names.filter((name) => given[name] === undefined);
  for (const name of names) {
    const reason = given[name] === undefined ? undefined : wrong(name, given[name].trim());
    if (reason !== undefined) throw new RulesProblem(`--${flagOf(name)}: ${reason}`);
  }
  if (missing.length > 0 && input.isTTY !== true) {
    const flags = missing.map((name) => `--${flagOf(name)}`).join(', ');
    throw new RulesProblem(`Nobody can be asked here: give ${flags} too.`);
  }
  const asked = new Map<QuestionName, string>();
  const lines = missing.length > 0 ? createInterface({ input, output }) : undefined;
  for (const name of missing) {
    let answer = '';
    for (let reason: string | undefined = ''; reason !== undefined;) {
      answer = (await lines?.question(`${questions[name]}: `))?.trim() ?? '';
      reason = wrong(name, answer);
      if (reason !== undefined) output.write(`${reason}\n`);
    }
    asked.set(name, answer);
  }
  lines?.close();
  const answerTo = (name: QuestionName) => (given[name] ?? asked.get(name) ?? '').trim();
  return {
    id: answerTo('id'),
    title: answerTo('title'),
    description: answerTo('description'),
    category: answerTo('category'),
    severity: answerTo('severity'),
    query: answerTo('query'),
    why: answerTo('why'),
    look: answerTo('look'),
    falsePositive: answerTo('falsePositive'),
    rate: answerTo('rate'),
  };
}
