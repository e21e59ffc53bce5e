import { BoundedWriter } from './bounded_writer';

/** Deepest nesting of parameters, and of what their templates show. Deeper values are left out. */
const MAX_DEPTH = 20;

/** Longest text that one template may become, in characters. */
const MAX_LENGTH = 100_000;

/** How much of a broken template is shown, in characters. */
const MAX_SHOWN = 1_000;

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

/** What the templates of one action look into, and who fills them in. */
interface Filling {
  readonly view: unknown;
  readonly writer: BoundedWriter;
}

/** A broken template is shown in place of its text, as in Kibana: an action that says too little is better than none. */
function renderText(template: string, { view, writer }: Filling): string {
  try {
    const text = writer.fill(template, view);
    return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    const shown = template.length > MAX_SHOWN ? `${template.slice(0, MAX_SHOWN)}…` : template;
    return `error rendering mustache template "${shown}": ${reason}`;
  }
}

function renderValue(value: unknown, filling: Filling, depth: number): unknown {
  if (depth > MAX_DEPTH) {
    return null;
  }
  if (typeof value === 'string') {
    return renderText(value, filling);
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown) => renderValue(item, filling, depth + 1));
  }
  return isRecord(value) ? renderEntries(value, filling, depth) : value;
}

const renderEntries = (params: Record_, filling: Filling, depth: number): Record_ =>
  Object.fromEntries(
    Object.entries(params).map(([key, item]) => [key, renderValue(item, filling, depth + 1)]),
  );

/** An action's parameters with every text in them taken as a Mustache template. Keys stay as they are. */
export const renderParams = (params: Record_, variables: Record_): Record_ =>
  renderEntries(params, { view: viewOf(variables), writer: new BoundedWriter() }, 0);
