import * as either from 'fp-ts/Either';
import { isJsonObject } from '../../../../json';
import type { Query } from '../../../../query/ast';
import { checkQuery } from '../../../../query/match';
import { parseQuery } from '../../../../query/parse';
import { printQuery } from '../../../../query/print';
import { allOf } from '../../../../query/walk';
import { requirementsOf } from '../../../draft/requirements';
import type { HuntFile } from '../../../hunt';
import { readDetection } from './detection';
import type { Reasons } from './item';
import { readHead, sigmaFile, type SigmaFile } from './head';
import { findSource, type Source } from './sources';

/** A hunt made of a Sigma rule. */
export interface Imported {
  readonly hunt: HuntFile;
  /** What a reader should know of how it was taken over: whole sentences. */
  readonly notes: readonly string[];
}

/** The question in our words, and asked as it would be asked. */
function queryOf(
  { detection }: SigmaFile,
  source: Source,
): either.Either<Reasons, { text: string; query: Query }> {
  const read = readDetection(source, detection);
  if (either.isLeft(read)) return read;
  const { eventType } = source;
  const base: Query =
    eventType === undefined
      ? { type: 'all' }
      : { type: 'is', field: 'event_type', value: { type: 'exact', text: eventType } };
  const flat = read.right.type === 'and' ? read.right.of : [read.right];
  const printed = printQuery(allOf([base, ...flat]));
  const parsed = parseQuery(printed);
  if (either.isLeft(parsed)) return either.left([parsed.left.message]);
  const checked = checkQuery(parsed.right, {});
  return either.isLeft(checked)
    ? either.left([checked.left.message])
    : either.right({ text: printed, query: parsed.right });
}

/** Whether a value of YAML is a Sigma rule, of whatever kind. */
export const isSigma = (value: unknown): boolean =>
  isJsonObject(value) &&
  (Object.hasOwn(value, 'detection') ||
    Object.hasOwn(value, 'logsource') ||
    Object.hasOwn(value, 'correlation'));

/** Reasons that are told of one rule, and characters of each: they quote a file of somebody else in their middle. */
const MAX_REASONS = 20;
const MAX_REASON = { begin: 200, end: 100 };

const cut = (reason: string): string =>
  reason.length > MAX_REASON.begin + MAX_REASON.end
    ? `${reason.slice(0, MAX_REASON.begin)}…${reason.slice(-MAX_REASON.end)}`
    : reason;

function toldReasons(reasons: Reasons): Reasons {
  const told = [...new Set(reasons)].map(cut);
  const more = told.length - MAX_REASONS;
  return more > 0 ? [...told.slice(0, MAX_REASONS), `${more} more reasons are like these`] : told;
}

function huntOf(value: unknown): either.Either<Reasons, Imported> {
  if (isJsonObject(value) && Object.hasOwn(value, 'correlation')) {
    return either.left(['it joins other rules (correlation)']);
  }
  const decoded = sigmaFile.decode(value);
  if (either.isLeft(decoded)) {
    const keys = decoded.left.map(({ context }) =>
      context
        .map(({ key }) => key)
        .filter((key) => /[a-z]/.test(key))
        .join('.'),
    );
    return either.left([
      `its key ${[...new Set(keys)].join(', ') || 'title'} is missing or of the wrong kind`,
    ]);
  }
  const rule = decoded.right;
  const source = findSource(rule.logsource);
  if (source === undefined) {
    const { category, product, service } = rule.logsource;
    const named = [product, category, service].filter((one) => one !== undefined).join(' ');
    return either.left([`its log source (${named || 'none'}) is none that Suricata sees`]);
  }
  const head = readHead(rule);
  if (either.isLeft(head)) return head;
  const asked = queryOf(rule, source);
  if (either.isLeft(asked)) return asked;
  const { text, query } = asked.right;
  const { facts, guide, notes } = head.right;
  return either.right({ hunt: { ...facts, query: text, requires: requirementsOf(query), ...guide }, notes });
}

/** A Sigma rule as a hunt, whole; or the reasons why it cannot be one, as parts of sentences. */
export const readSigmaRule = (value: unknown): either.Either<Reasons, Imported> =>
  either.mapLeft(toldReasons)(huntOf(value));
