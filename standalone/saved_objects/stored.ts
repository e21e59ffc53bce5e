import type { SavedObject } from '../../typings/kibana-8.19/server';
import type { StoredObject } from './storage';
import { encodeVersion } from './version';

/** The part of Elasticsearch's answer that tells of one document. */
interface Hit<T> {
  readonly _id?: string;
  readonly _source?: StoredObject<T>;
  readonly _seq_no?: number;
  readonly _primary_term?: number;
}

/** `_id` of an object: ids are unique within a type only. */
export const documentId = (type: string, id: string): string => `${type}:${id}`;

/** A document as the object that plugins see: one, or none where it is of no type that it claims to be. */
export function savedObject<T>({ _id, _source, _seq_no, _primary_term }: Hit<T>): Array<SavedObject<T>> {
  if (_id === undefined || _source === undefined || !Object.hasOwn(_source.attributes, _source.type)) {
    return [];
  }
  const { type, attributes, references, created_at, updated_at } = _source;
  const own = attributes[type];
  return own === undefined
    ? []
    : [
        {
          id: _id.slice(type.length + 1),
          type,
          attributes: own,
          references,
          version: encodeVersion(_seq_no, _primary_term),
          created_at,
          updated_at,
        },
      ];
}
