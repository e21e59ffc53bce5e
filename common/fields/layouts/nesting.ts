import { isJsonObject, type JsonObject } from '../../json';

function put(into: Map<string, unknown>, name: string, value: unknown): void {
  const dot = name.indexOf('.');
  // `.a` and `a.` are no paths, but names that somebody chose
  if (dot <= 0 || dot === name.length - 1) {
    const known = into.get(name);
    into.set(name, isJsonObject(known) && isJsonObject(value) ? merge(known, value) : value);
    return;
  }
  const head = name.slice(0, dot);
  put(into, head, nest(Object.fromEntries([[name.slice(dot + 1), value]])));
}

const merge = (known: JsonObject, more: JsonObject): JsonObject =>
  nest(Object.fromEntries([...Object.entries(known), ...Object.entries(more)]));

/**
 * Turns dotted names, which Elasticsearch takes for paths (`{"tls.sni": …}`), into objects. Values that have none are
 * given back as they are.
 */
export function nest(value: JsonObject): JsonObject {
  const into = new Map<string, unknown>();
  for (const [name, child] of Object.entries(value)) put(into, name, nestAny(child));
  return Object.fromEntries(into);
}

const nestAny = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(nestAny);
  return isJsonObject(value) ? nest(value) : value;
};
