/** Where progress is told. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** What takes less is not worth a second line. */
const QUIET_MILLISECONDS = 2_000;
/** A terminal's line is renewed so often; elsewhere lines would pile up. */
const TICK_MILLISECONDS = { terminal: 500, log: 10_000 } as const;

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;

/** Tells what the host is doing, and for how long already. */
export class Progress {
  constructor(
    private readonly output: Output = process.stderr,
    private readonly now: () => number = Date.now,
  ) {}

  say(sentence: string): void {
    this.output.write(`${sentence}\n`);
  }

  /** @param title what is done, as in "Starting Elasticsearch" */
  async during<T>(title: string, work: () => Promise<T>): Promise<T> {
    const started = this.now();
    const isTerminal = this.output.isTTY === true;
    this.output.write(isTerminal ? `${title} …` : `${title} …\n`);
    const tell = () => {
      const passed = seconds(this.now() - started);
      this.output.write(isTerminal ? `\r${title} … ${passed}` : `${title} … ${passed}\n`);
    };
    const timer = setInterval(tell, isTerminal ? TICK_MILLISECONDS.terminal : TICK_MILLISECONDS.log);
    try {
      const result = await work();
      if (this.now() - started > QUIET_MILLISECONDS) {
        tell();
      }
      return result;
    } finally {
      clearInterval(timer);
      if (isTerminal) {
        this.output.write('\n');
      }
    }
  }
}
