import { resolve } from 'node:path';
import { Worker as Thread } from 'node:worker_threads';
import type { LineAccount } from './line_account';
import type { Answer, Order } from './messages';
import type { Assignment, Harvest, Lines } from './worker';

/** Orders that lie before a thread: one that it works on, and the next, so that it need not wait. */
const AHEAD = 2;

/** The built file of a thread, beside that of the command. */
const program = () => resolve(__dirname, 'hunt_thread.js');

/** A thread that ended before its time; the message is a sentence for the user. */
export class ThreadFailed extends Error {}

const sentenceOf = (error: unknown): string => {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory
    ? 'The memory was not enough for so many threads: give a smaller number by --jobs.'
    : `A thread of the hunt failed: ${error instanceof Error ? error.message : String(error)}.`;
};

/** One thread, with the orders that it has not answered. */
class Hand {
  private readonly thread: Thread;
  private readonly waiting: ((answer: Answer) => void)[] = [];

  constructor(assignment: Assignment, onFailure: (failure: ThreadFailed) => void) {
    this.thread = new Thread(program(), { workerData: assignment });
    this.thread.on('message', (answer: Answer) => this.waiting.shift()?.(answer));
    this.thread.on('error', (error) => onFailure(new ThreadFailed(sentenceOf(error))));
  }

  get load(): number {
    return this.waiting.length;
  }

  order(order: Order, given: ArrayBuffer[]): Promise<Answer> {
    this.thread.postMessage(order, given);
    return new Promise((answered) => this.waiting.push(answered));
  }

  async stop(): Promise<void> {
    await this.thread.terminate();
  }
}

/** Lines in memory that is given away with them. */
export type OwnLines = Lines & { readonly bytes: Uint8Array<ArrayBuffer> };

/** Shares work among threads. */
export class Threads {
  private readonly hands: readonly Hand[];
  private readonly under = new Set<Promise<void>>();
  private fail: (failure: ThreadFailed) => void = () => undefined;
  private readonly failed = new Promise<never>((_, reject) => {
    this.fail = reject;
  });

  constructor(assignment: Assignment, count: number) {
    // Somebody may not be waiting when it happens.
    this.failed.catch(() => undefined);
    this.hands = Array.from({ length: count }, () => new Hand(assignment, (failure) => this.fail(failure)));
  }

  private async freeHand(): Promise<Hand> {
    for (;;) {
      const [hand] = [...this.hands].sort((a, b) => a.load - b.load);
      if (hand !== undefined && hand.load < AHEAD) return hand;
      await Promise.race([this.failed, ...this.under]);
    }
  }

  /**
   * Gives lines to the thread that has least to do, and waits only for one to have room.
   * @param onAccount told what became of the lines, some time later
   * @throws ThreadFailed
   */
  async give(lines: OwnLines, onAccount: (account: LineAccount<number>) => void): Promise<void> {
    const hand = await this.freeHand();
    const answered = hand.order({ type: 'lines', ...lines }, [lines.bytes.buffer]).then((answer) => {
      this.under.delete(answered);
      if (answer.type === 'account') onAccount(answer.account);
    });
    this.under.add(answered);
  }

  /** Waits for all that was given, and takes what the threads saw. @throws ThreadFailed */
  async end(): Promise<readonly Harvest[]> {
    const answers = Promise.all(this.hands.map((hand) => hand.order({ type: 'end' }, [])));
    const told = await Promise.race([this.failed, answers]);
    return told.flatMap((answer) => (answer.type === 'harvest' ? [answer.harvest] : []));
  }

  /** Ends all threads, whatever they do. */
  async stop(): Promise<void> {
    await Promise.all(this.hands.map((hand) => hand.stop()));
  }
}
