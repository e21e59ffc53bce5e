import { BehaviorSubject, type Observable } from 'rxjs';
import type { LegacyEmbeddable, LegacyInput, LegacyOutput } from '../../../../typings/kibana-7.17/public';

/** What a panel of 7.17 has for a dashboard. */
export interface Container {
  /** A panel's own settings, over all that it inherits. */
  readonly inputFor: (id: string) => LegacyInput;
  readonly change: (id: string, changes: Readonly<Record<string, unknown>>) => void;
  /** Calls when any input may have changed. @returns what ends it */
  readonly onChange: (listener: () => void) => () => void;
}

/** Whether a panel was given a container: only the host makes panels here. */
const isContainer = (given: unknown): given is Container =>
  typeof given === 'object' && given !== null && 'inputFor' in given;

function titleOf(
  { title, hidePanelTitles }: LegacyInput,
  { defaultTitle }: LegacyOutput,
): string | undefined {
  if (hidePanelTitles === true) return '';
  return typeof title === 'string' ? title : defaultTitle;
}

/** Kibana 7.17's class that panels extend, as far as Spoor's do: input flows down from the container, output up. */
export class Embeddable implements LegacyEmbeddable {
  readonly id: string;
  private readonly input$: BehaviorSubject<LegacyInput>;
  readonly output$: BehaviorSubject<LegacyOutput>;
  private readonly stop: () => void;
  private isDestroyed = false;

  constructor(
    input: LegacyInput,
    output: LegacyOutput,
    private readonly parent?: unknown,
  ) {
    this.id = input.id;
    this.input$ = new BehaviorSubject<LegacyInput>({ viewMode: 'edit', ...input });
    this.output$ = new BehaviorSubject<LegacyOutput>({ title: titleOf(input, output), ...output });
    this.stop = isContainer(parent)
      ? parent.onChange(() => this.take(parent.inputFor(this.id)))
      : () => undefined;
  }

  getInput(): LegacyInput {
    return this.input$.value;
  }

  getOutput(): LegacyOutput {
    return this.output$.value;
  }

  getInput$(): Observable<LegacyInput> {
    return this.input$.asObservable();
  }

  updateInput(changes: Readonly<Record<string, unknown>>): void {
    if (this.isDestroyed) {
      throw new Error('Embeddable has been destroyed');
    }
    if (isContainer(this.parent)) {
      this.parent.change(this.id, changes);
    }
  }

  updateOutput(changes: LegacyOutput): void {
    this.output$.next({ ...this.output$.value, ...changes });
  }

  render(element: HTMLElement): void {
    element.dataset['title'] = this.getOutput().title ?? '';
    if (this.isDestroyed) {
      throw new Error('Embeddable has been destroyed');
    }
  }

  reload(): void {}

  destroy(): void {
    this.isDestroyed = true;
    this.stop();
    this.input$.complete();
    this.output$.complete();
  }

  /** As Kibana: nothing is told that has not changed, and a new request time means a reload. */
  private take(input: LegacyInput): void {
    const before = this.input$.value;
    if (JSON.stringify(before) === JSON.stringify(input)) return;
    this.input$.next(input);
    this.updateOutput({ title: titleOf(input, this.output$.value) });
    if (before['lastReloadRequestTime'] !== input['lastReloadRequestTime']) {
      this.reload();
    }
  }
}
