import { createInterface } from 'node:readline/promises';
import { Option } from 'commander';
import { findTechnique } from '#common/hunts/attack/techniques';
import { categories } from '#common/hunts/hunt';
import { hint } from '#common/hunts/hint';
import { keys, rules, type Key } from '#common/hunts/keys';
import { RulesProblem } from '../problem';

/** The values of a key that has a list of them; empty for every other. */
function choicesOf(key: Key): readonly string[] {
  return /^one of (.*)$/.exec(keys[key])?.[1]?.split(', ') ?? [];
}

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
  attack: 'ATT&CK techniques that a true finding would be, such as T1105, T1071.001',
  killChain: `Phase of the kill chain (${choicesOf('kill_chain').join(', ')})`,
} as const;
type QuestionName = keyof typeof questions;

export type Answers = { readonly [K in QuestionName]: string };

const isQuestion = (name: string): name is QuestionName => Object.hasOwn(questions, name);
const names = Object.keys(questions).filter(isQuestion);

const flagOf = (name: QuestionName): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const questionOptions = (): readonly Option[] =>
  names.map((name) => {
    const option = new Option(`--${flagOf(name)} <text>`, questions[name]);
    return name === 'attack' ? option.argParser(joined) : option;
  });

/** Several techniques may come by one flag or by several. */
const joined = (technique: string, others?: string): string =>
  others === undefined ? technique : `${others}, ${technique}`;

/** The techniques of an answer, which stand apart by commas or spaces. */
export const techniquesOf = (answer: string): readonly string[] =>
  answer.split(/[\s,]+/).filter((id) => id !== '');

const keyOf: { readonly [K in QuestionName]?: Key } = {
  id: 'id',
  category: 'category',
  severity: 'severity',
  killChain: 'kill_chain',
};

/** What an inventory has none of: it lists what is there, which is no attack. */
const ofAttacks: readonly QuestionName[] = ['attack', 'killChain'];

/** Why a query will not do; `undefined` where it will. */
export type CheckQuery = (query: string) => string | undefined;

/** Why an answer will not do; `undefined` where it will. */
function wrong(name: QuestionName, answer: string, checkQuery: CheckQuery): string | undefined {
  if (answer === '') return 'Give some text.';
  if (name === 'query') return checkQuery(answer);
  if (name === 'attack') {
    const unknown = techniquesOf(answer).find((id) => findTechnique(id) === undefined);
    return unknown === undefined ? undefined : `ATT&CK has no technique ${unknown}. See attack.mitre.org.`;
  }
  const key = keyOf[name];
  if (key === undefined) return undefined;
  const choices = choicesOf(key);
  const holds = choices.length > 0 ? choices.includes(answer) : (rules[key]?.(answer) ?? true);
  return holds ? undefined : `Give ${keys[key]}.${hint(answer, choices)}`;
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
export async function answers(
  given: Partial<Answers>,
  { input, output }: Terminal,
  checkQuery: CheckQuery,
): Promise<Answers> {
  const needed = (category: string | undefined) =>
    names.filter((name) => category !== 'hygiene' || !ofAttacks.includes(name));
  const missing = needed(given.category).filter((name) => given[name] === undefined);
  for (const name of names) {
    const reason = given[name] === undefined ? undefined : wrong(name, given[name].trim(), checkQuery);
    if (reason !== undefined) throw new RulesProblem(`--${flagOf(name)}: ${reason}`);
  }
  if (missing.length > 0 && input.isTTY !== true) {
    const flags = missing.map((name) => `--${flagOf(name)}`).join(', ');
    throw new RulesProblem(`Nobody can be asked here: give ${flags} too.`);
  }
  const asked = new Map<QuestionName, string>();
  const lines = missing.length > 0 ? createInterface({ input, output }) : undefined;
  for (const name of missing) {
    if (!needed(asked.get('category') ?? given.category).includes(name)) continue;
    let answer = '';
    for (let reason: string | undefined = ''; reason !== undefined;) {
      answer = (await lines?.question(`${questions[name]}: `))?.trim() ?? '';
      reason = wrong(name, answer, checkQuery);
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
    attack: answerTo('attack'),
    killChain: answerTo('killChain'),
  };
}
