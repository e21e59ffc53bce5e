import { left, right } from 'fp-ts/lib/Either';
import type { SavedObject, SavedObjectsClientContract } from '#kibana/server';
import type { Answer, Problem } from '../problem';
import type { Saved, SavedObjects } from '../saved_objects/saved_objects';
import { isRecord, numberAt } from './unknown';

const PROBLEMS: Readonly<Record<number, Problem>> = {
  400: { kind: 'bad request', message: 'Kibana refuses this saved object.' },
  403: {
    kind: 'forbidden',
    message: 'You may not do this to saved objects. Ask for the Spoor feature privilege "All".',
  },
  404: { kind: 'not found', message: 'It does not exist, or no longer.' },
  409: {
    kind: 'conflict',
    message: 'Somebody else changed it meanwhile. Load it again, then repeat your change.',
  },
  413: { kind: 'too large', message: 'It is too large to be saved.' },
  429: { kind: 'busy', message: 'Kibana is too busy. Try again in a moment.' },
};

/** Saved objects fail with Boom errors, whose status lies in `output`. */
const problemOf = (error: unknown): Problem => {
  const output = isRecord(error) && isRecord(error.output) ? error.output : {};
  const problem = PROBLEMS[numberAt(output, 'statusCode') ?? 0];
  return (
    problem ?? { kind: 'unavailable', message: 'Saved objects cannot be reached. Try again in a moment.' }
  );
};

const attempt = async <A>(work: () => Promise<A>): Answer<A> => {
  try {
    return right(await work());
  } catch (error) {
    return left(problemOf(error));
  }
};

const saved = ({ id, attributes, version, updated_at: updatedAt }: SavedObject<unknown>): Saved => ({
  id,
  attributes,
  revision: version ?? '',
  updatedAt,
});

/** Saved objects through Kibana's client. */
export const savedObjectsOf = (client: SavedObjectsClientContract): SavedObjects => ({
  get: (type, id) => attempt(async () => saved(await client.get<unknown>(type, id))),
  create: (type, id, attributes) =>
    attempt(async () => saved(await client.create<unknown>(type, attributes, { id }))),
  // `update` would merge, and so keep what the new attributes leave out
  replace: (type, id, attributes, revision) =>
    attempt(async () =>
      saved(await client.create<unknown>(type, attributes, { id, overwrite: true, version: revision })),
    ),
  remove: (type, id) =>
    attempt(async () => {
      await client.delete(type, id);
      return { id };
    }),
  list: ({ type, sortField, sortOrder, size, filter, everySpace }) =>
    attempt(async () => {
      const { total, saved_objects: items } = await client.find<unknown>({
        type,
        sortField,
        sortOrder,
        perPage: size,
        filter,
        ...(everySpace ? { namespaces: ['*'] } : {}),
      });
      return { total, items: items.map(saved) };
    }),
});
