import * as api from '#common/api/events';
import { route } from '../routes/route';

/** Everything about events; each line joins a contract and the sentence that answers it. */
export const eventRoutes = [
  route(api.searchEvents, ({ body }, { events }) => events.list(body)),
  route(api.summarizeEvents, ({ body }, { events }) => events.summarize(body)),
  route(api.suggestValues, ({ body }, { events }) => events.suggest(body)),
  route(api.listFields, (_, { events }) => events.fields()),
  route(api.getEvent, ({ params }, { events }) => events.get(params)),
  route(api.relatedEvents, ({ params }, { events }) => events.related(params)),
  route(api.revealSecret, ({ params, body }, { events }) => events.reveal(params, body)),
];
