import Mustache from 'mustache';

/** Longest template, in characters. */
const MAX_TEMPLATE = 50_000;

/** Sections in sections: a list of lists, and a condition. Each may multiply the work by a list's length. */
const MAX_SECTIONS = 3;

/** Parts of a template that are worked through for one action, those in a section once for each item. */
const MAX_STEPS = 20_000;

/** Characters that are put together for one action, before texts are cut. */
const MAX_WRITTEN = 1_000_000;

/** Values go as they are into JSON values and into log lines that are cleaned later: there is nothing to escape. */
const escape = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** How deep sections lie in each other. Counts no further than is told apart. */
function depthOf(tokens: unknown, from = 0): number {
  if (!Array.isArray(tokens) || from > MAX_SECTIONS) {
    return from;
  }
  const inner = tokens.filter((token: unknown) => Array.isArray(token) && Array.isArray(token[4]));
  return Math.max(from, ...inner.map((token: unknown[]) => depthOf(token[4], from + 1)));
}

/** Fills in the templates of one action. What would keep the host busy for long is refused in a sentence. */
export class BoundedWriter extends Mustache.Writer {
  private steps = 0;
  private written = 0;

  /** @throws Error that says what is wrong with the template */
  fill(template: string, view: unknown): string {
    if (template.length > MAX_TEMPLATE) {
      throw new Error(`it is ${template.length} characters long, more than ${MAX_TEMPLATE}; shorten it.`);
    }
    if (depthOf(this.parse(template)) > MAX_SECTIONS) {
      throw new Error(`its sections lie more than ${MAX_SECTIONS} deep in each other; take some out.`);
    }
    return this.render(template, view, {}, { escape });
  }

  override renderTokens(...of: Parameters<Mustache.Writer['renderTokens']>): string {
    const [tokens] = of;
    this.steps += tokens.length + 1;
    if (this.steps > MAX_STEPS) {
      throw new Error(`the action's texts take more than ${MAX_STEPS} steps; show shorter lists.`);
    }
    return this.counted(super.renderTokens(...of));
  }

  override escapedValue(...of: Parameters<Mustache.Writer['escapedValue']>): string {
    return this.counted(super.escapedValue(...of));
  }

  override unescapedValue(...of: Parameters<Mustache.Writer['unescapedValue']>): string {
    return this.counted(escape(super.unescapedValue(...of)));
  }

  private counted(text: string | undefined): string {
    this.written += text?.length ?? 0;
    if (this.written > MAX_WRITTEN) {
      throw new Error(`the action's texts become more than ${MAX_WRITTEN} characters long; show less.`);
    }
    return text ?? '';
  }
}
