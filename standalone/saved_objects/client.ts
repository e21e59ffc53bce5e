import { randomUUID } from 'node:crypto';
import type { Client } from '@elastic/elasticsearch';
import type { SavedObjectsClientContract } from '../../typings/kibana-8.19/server';
import { notFound, translate, unsupportedType } from './errors';
import { find } from './find';
import { SAVED_OBJECTS_INDEX, type StoredObject } from './storage';
import { documentId, savedObject } from './stored';
import { decodeVersion, encodeVersion } from './version';

/** Kibana's default: an answer means that the next search finds it. */
const REFRESH = 'wait_for';

/**
 * Kibana's saved-objects client over an index of the bundled host's own.
 * @param elasticsearch with the engine's credentials: who may call is decided by routes
 * @param types those that the caller may see
 * @returns a client whose failures are Boom errors, as Kibana's are
 */
export function createClient(
  elasticsearch: Client,
  types: readonly string[],
  now: () => Date = () => new Date(),
): SavedObjectsClientContract {
  const attempt = async <T>(type: string, id: string, work: () => Promise<T>): Promise<T> => {
    if (!types.includes(type)) {
      throw unsupportedType(type);
    }
    try {
      return await work();
    } catch (error) {
      throw translate(error, type, id);
    }
  };
  const at = (type: string, id: string) => ({ index: SAVED_OBJECTS_INDEX, id: documentId(type, id) });
  const place = (version: string | undefined) => (version === undefined ? {} : decodeVersion(version));

  return {
    create: (
      type,
      attributes,
      { id = randomUUID(), overwrite = false, version, references = [], refresh } = {},
    ) =>
      attempt(type, id, async () => {
        const time = now().toISOString();
        const { _seq_no, _primary_term } = await elasticsearch.index<StoredObject<typeof attributes>>({
          ...at(type, id),
          ...place(version),
          op_type: overwrite ? 'index' : 'create',
          refresh: refresh ?? REFRESH,
          document: {
            type,
            attributes: { [type]: attributes },
            references,
            created_at: time,
            updated_at: time,
          },
        });
        const written = encodeVersion(_seq_no, _primary_term);
        return { id, type, attributes, references, version: written, created_at: time, updated_at: time };
      }),

    get: <T>(type: string, id: string) =>
      attempt(type, id, async () => {
        const [found] = savedObject(await elasticsearch.get<StoredObject<T>>(at(type, id)));
        if (found === undefined) {
          throw notFound(type, id);
        }
        return found;
      }),

    find: async <T>(options: Parameters<SavedObjectsClientContract['find']>[0]) => {
      const asked = [options.type].flat();
      try {
        // Kibana as well leaves out, without a word, what the caller may not see.
        return await find<T>(
          elasticsearch,
          asked.filter((type) => types.includes(type)),
          options,
        );
      } catch (error) {
        throw translate(error, asked.join(','), '*');
      }
    },

    update: (type, id, attributes, { version, refresh } = {}) =>
      attempt(type, id, async () => {
        const { _seq_no, _primary_term } = await elasticsearch.update({
          ...at(type, id),
          ...place(version),
          refresh: refresh ?? REFRESH,
          doc: { attributes: { [type]: attributes }, updated_at: now().toISOString() },
        });
        return { id, type, attributes, version: encodeVersion(_seq_no, _primary_term) };
      }),

    delete: (type, id, { refresh } = {}) =>
      attempt(type, id, async () => {
        await elasticsearch.delete({ ...at(type, id), refresh: refresh ?? REFRESH });
        return {};
      }),
  };
}
