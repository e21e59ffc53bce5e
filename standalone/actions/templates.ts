import Mustache from 'mustache';

/** Deepest nesting of parameters, and of what their templates show. Deeper values are left out. */
const MAX_DEPTH = 20;

/** Longest text that one template may become, in characters. */
const MAX_LENGTH = 100_000;

type Record_ = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy that templates may look into: without prototypes, so that `{{constructor}}` finds nothing, and shown as JSON
 * where a whole object is named, as in Kibana.
 */
function viewOf(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) {
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown) => viewOf(item, depth + 1));
  }
  if (!isRecord(value)) {
    return value;
  }
  const view: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value)) {
    view[key] = viewOf(item, depth + 1);
  }
  if (!Object.hasOwn(value, 'toString')) {
    Object.defineProperty(view, 'toString', { value: () => JSON.stringify(value) });
  }
  return view;
}

/** Values go as they are into JSON values and into log lines that are cleaned later: there is nothing to escape. */
const escape = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** A broken template is shown in place of its text, as in Kibana: an action that says too little is better than none. */
function renderText(template: string, view: unknown): string {
  try {
    const text = Mustache.render(template, view, {}, { escape });
    return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    return `error rendering mustache template "${template}": ${reason}`;
  }
}

function renderValue(value: unknown, view: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) {
    return null;
  }
  if (typeof value === 'string') {
    return renderText(value, view);
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown) => renderValue(item, view, depth + 1));
  }
  return isRecord(value) ? renderEntries(value, view, depth) : value;
}

const renderEntries = (params: Record_, view: unknown, depth: number): Record_ =>
  Object.fromEntries(Object.entries(params).map(([key, item]) => [key, renderValue(item, view, depth + 1)]));

/** An action's parameters with every text in them taken as a Mustache template. Keys stay as they are. */
export const renderParams = (params: Record_, variables: Record_): Record_ =>
  renderEntries(params, viewOf(variables), 0);
