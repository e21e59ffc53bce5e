import { refusals, type Refusal } from '../../eve/read_events';

/** Refused lines that a report shows. */
export const SHOWN_REFUSALS = 10;

/** A refused line, by its place. */
export interface RefusedAt<Place> {
  readonly at: Place;
  readonly why: Refusal;
}

/** What became of lines; `first` are the first refused ones, as many as are shown. */
export interface LineAccount<Place> {
  readonly events: number;
  readonly empty: number;
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
  readonly first: ReadonlyArray<RefusedAt<Place>>;
}

const isRefusal = (word: string): word is Refusal => Object.hasOwn(refusals, word);

/** Counts what became of lines, one by one or by whole accounts. */
export class LineBook<Place> {
  private events = 0;
  private empty = 0;
  private readonly refused: Partial<Record<Refusal, number>> = {};
  private first: RefusedAt<Place>[] = [];

  /** @param compare the order of places in which the first refused lines are shown */
  constructor(private readonly compare: (a: Place, b: Place) => number) {}

  event(): void {
    this.events += 1;
  }

  nothing(): void {
    this.empty += 1;
  }

  refuse(at: Place, why: Refusal): void {
    this.refused[why] = (this.refused[why] ?? 0) + 1;
    this.show({ at, why });
  }

  private show(line: RefusedAt<Place>): void {
    this.first.push(line);
    if (this.first.length > 2 * SHOWN_REFUSALS) this.trim();
  }

  private trim(): void {
    this.first = this.first.sort((a, b) => this.compare(a.at, b.at)).slice(0, SHOWN_REFUSALS);
  }

  /** Adds an account whose places are others. */
  add<Other>({ events, empty, refused, first }: LineAccount<Other>, placeOf: (at: Other) => Place): void {
    this.events += events;
    this.empty += empty;
    for (const [why, count] of Object.entries(refused)) {
      if (isRefusal(why)) this.refused[why] = (this.refused[why] ?? 0) + count;
    }
    for (const { at, why } of first) this.show({ at: placeOf(at), why });
  }

  account(): LineAccount<Place> {
    this.trim();
    const { events, empty, refused, first } = this;
    return { events, empty, refused: { ...refused }, first };
  }
}
