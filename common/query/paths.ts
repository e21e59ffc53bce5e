import { isJsonObject, type JsonObject } from '../json';
import type { ValueTest } from './match_value';

/** An EVE record, or any JSON object. */
export type EveEvent = JsonObject;

/** Names that every object answers to, although no event has them: only these need the slower look. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A part of a path: what to look up, and whether everything inherits something of that name. */
interface Step {
  readonly name: string;
  readonly isInherited: boolean;
}

const stepInto = (object: EveEvent, { name, isInherited }: Step): unknown =>
  isInherited && !Object.hasOwn(object, name) ? undefined : object[name];

/** Whether any value at or below a value passes; arrays are looked into, null is not there. */
export function someLeaf(value: unknown, test: ValueTest): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some((item) => someLeaf(item, test));
  if (typeof value !== 'object') return test(value);
  return isJsonObject(value) && Object.values(value).some((item) => someLeaf(item, test));
}

function look(value: unknown, steps: readonly Step[], at: number, test: ValueTest, below: boolean): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (look(item, steps, at, test, below)) return true;
    return false;
  }
  const step = steps[at];
  if (step === undefined) return typeof value === 'object' ? below && someLeaf(value, test) : test(value);
  return isJsonObject(value) && look(stepInto(value, step), steps, at + 1, test, below);
}

/**
 * Makes the function that asks the values at a path such as `dns.answers.rrname`: true where one of them passes, also
 * inside arrays, as Elasticsearch flattens them.
 * @param below whether an object at the path is asked by the values in it
 */
export function somewhere(path: string, test: ValueTest, below: boolean): (event: EveEvent) => boolean {
  const steps = path.split('.').map((name) => ({ name, isInherited: inherited.has(name) }));
  return (event) => {
    let value: unknown = event;
    // Without arrays on the way, which is nearly always, a loop does: `look` is for the rest.
    for (let at = 0; at < steps.length; at += 1) {
      const step = steps[at];
      if (step === undefined || !isJsonObject(value)) return look(value, steps, at, test, below);
      value = stepInto(value, step);
    }
    return typeof value === 'object'
      ? look(value, steps, steps.length, test, below)
      : value !== undefined && test(value);
  };
}

/** The paths of all values of an event, each once. */
export function leafPaths(event: EveEvent): Set<string> {
  const paths = new Set<string>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, path);
    else if (isJsonObject(value)) {
      for (const [name, item] of Object.entries(value)) visit(item, path === '' ? name : `${path}.${name}`);
    } else if (value !== null && value !== undefined) paths.add(path);
  };
  visit(event, '');
  return paths;
}
