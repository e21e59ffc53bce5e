import { isLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import type * as api from '#common/api/events';
import type { Audit } from '../audit/service';
import type { Answer } from '../problem';
import { describeFields } from './describe';
import type { Ground } from './ground';
import { listEvents } from './list';
import { getEvent, getRelated, type Place } from './one';
import { revealSecret } from './reveal';
import { suggestValues } from './suggest_values';
import { summarizeEvents } from './summarize';

/** Suricata's events, as the asking user may see them and always without their secrets. */
export class Events {
  constructor(
    private readonly ground: () => Answer<Ground>,
    private readonly audit: Audit,
  ) {}

  list = (wish: TypeOf<typeof api.searchEvents.body>) => this.on((ground) => listEvents(ground, wish));

  summarize = (wish: TypeOf<typeof api.summarizeEvents.body>) =>
    this.on((ground) => summarizeEvents(ground, wish));

  suggest = (wish: TypeOf<typeof api.suggestValues.body>) => this.on((ground) => suggestValues(ground, wish));

  fields = () => this.on(async ({ source }) => right({ items: describeFields(source.layout) }));

  get = (place: Place) => this.on((ground) => getEvent(ground, place));

  related = (place: Place) => this.on((ground) => getRelated(ground, place));

  reveal = (place: Place, wish: TypeOf<typeof api.revealSecret.body>) =>
    this.on((ground) => revealSecret(ground, this.audit, place, wish));

  private async on<A>(work: (ground: Ground) => Answer<A>): Answer<A> {
    const ground = await this.ground();
    return isLeft(ground) ? ground : work(ground.right);
  }
}
