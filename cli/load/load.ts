import { isLeft } from 'fp-ts/lib/Either';
import type { Connection } from '../elasticsearch/connection';
import type { Item } from './account';
import { Bulk } from './bulk';
import { toDocument } from './event_line';
import { digestOf, idOf } from './identity';
import { readInput, UnreadableFile } from '../eve/input';
import { linesOf, MAX_LINE_BYTES, type Line } from '../eve/lines';
import { Occurrences } from './occurrences';
import type { Progress, Reporter, Summary } from './report';
import { prepareIndex, refreshIndex } from './target';

/** Bulk requests under way at once: with three, two cores of Elasticsearch are kept busy (measured 2026-11-22). */
export const STREAMS = 3;

/** A bulk request is sent when it has so many lines, or so many characters. */
const BATCH_LINES = 4_000;
const BATCH_CHARACTERS = 4 * 1024 * 1024;

/** What to load, and where to. */
export interface Plan {
  readonly files: readonly string[];
  readonly index: string;
  /** Milliseconds to add to every time of the events. */
  readonly offset: number;
  /** Bytes of the files; 0 where unknown. */
  readonly totalBytes: number;
}

/** One run of `spoor load`. */
class Load {
  private readonly bulk: Bulk;
  private readonly counts = { lines: 0, created: 0, known: 0, rejected: 0, mended: 0, bytes: 0 };
  private readonly inFlight = new Set<Promise<void>>();
  private batch: Item[] = [];
  private batchCharacters = 0;
  private failure: { readonly error: unknown } | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly plan: Plan,
    private readonly reporter: Reporter,
  ) {
    this.bulk = new Bulk(connection, plan.index, (milliseconds, why) =>
      reporter.note(`Elasticsearch is busy (${why}); trying again in ${milliseconds / 1_000} s.`),
    );
  }

  private progress(): Progress {
    return { ...this.counts, totalBytes: this.plan.totalBytes };
  }

  private reject(file: string, number: number, reason: string): void {
    this.counts.rejected++;
    this.reporter.rejected({ file, number, reason });
  }

  private async send(items: readonly Item[]): Promise<void> {
    try {
      const { created, known, mended, rejected } = await this.bulk.send(items);
      this.counts.created += created;
      this.counts.known += known;
      this.counts.mended += mended;
      for (const { file, number, reason } of rejected) this.reject(file, number, reason);
      this.reporter.progress(this.progress());
    } catch (error) {
      this.failure ??= { error };
    }
  }

  /** Sends the batch, once fewer than `STREAMS` requests are under way: reading waits for Elasticsearch here. */
  private async flush(): Promise<void> {
    if (this.batch.length > 0) {
      while (this.inFlight.size >= STREAMS) await Promise.race(this.inFlight);
      const sent = this.send(this.batch).finally(() => this.inFlight.delete(sent));
      this.inFlight.add(sent);
      this.batch = [];
      this.batchCharacters = 0;
    }
    if (this.failure) throw this.failure.error;
  }

  private take(file: string, line: Line, occurrences: Occurrences): void {
    this.counts.lines++;
    if (line.type === 'too long') {
      this.reject(file, line.number, `it is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB`);
      return;
    }
    const document = toDocument(line.bytes, this.plan.offset);
    if (isLeft(document)) {
      this.reject(file, line.number, document.left);
      return;
    }
    const digest = digestOf(line.bytes);
    const id = idOf(digest, occurrences.next(digest));
    this.batch.push({ file, number: line.number, id, document: document.right, isMended: false });
    this.batchCharacters += document.right.length;
  }

  private async file(file: string): Promise<void> {
    const occurrences = new Occurrences();
    const chunks = readInput(file, (bytes) => {
      this.counts.bytes += bytes;
    });
    for await (const lines of linesOf(chunks)) {
      for (const line of lines) {
        this.take(file, line, occurrences);
        if (this.batch.length >= BATCH_LINES || this.batchCharacters >= BATCH_CHARACTERS) await this.flush();
      }
      this.reporter.progress(this.progress());
    }
  }

  async run(): Promise<Summary> {
    const started = Date.now();
    const unreadable: string[] = [];
    await prepareIndex(this.connection, this.plan.index);
    for (const file of this.plan.files) {
      try {
        await this.file(file);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        unreadable.push(error.message);
      }
    }
    await this.flush();
    await Promise.all(this.inFlight);
    if (this.failure) throw this.failure.error;
    await refreshIndex(this.connection, this.plan.index);
    const seconds = (Date.now() - started) / 1_000;
    return { ...this.progress(), seconds, offset: this.plan.offset, unreadable };
  }
}

/**
 * Loads files into an index and reports every line that is not loaded.
 * @throws ConnectionProblem where Elasticsearch cannot be used
 */
export const load = (connection: Connection, plan: Plan, reporter: Reporter): Promise<Summary> =>
  new Load(connection, plan, reporter).run();
