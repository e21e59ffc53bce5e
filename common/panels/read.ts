import { mapLeft, type Either } from 'fp-ts/Either';
import type * as t from 'io-ts';
import { decode } from '../api/decode';
import { isJsonObject } from '../json';

/** Only the keys that are Spoor's: Kibana keeps title, time range and more beside them. */
const ownOf = (value: unknown, keys: readonly string[]): unknown =>
  isJsonObject(value)
    ? Object.fromEntries(keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]]))
    : value;

/**
 * Reads what a dashboard has saved of a panel.
 * @param codec an object of which every key is Spoor's
 * @returns or a sentence to be shown in the panel's place
 */
export const readPanel = <P extends t.Props>(
  codec: t.ExactC<t.TypeC<P>>,
  saved: unknown,
): Either<string, t.TypeOf<t.ExactC<t.TypeC<P>>>> =>
  mapLeft(
    (reason: string) =>
      `This panel’s settings cannot be read (${reason}). Edit the panel and save it again, or remove it.`,
  )(decode(codec, ownOf(saved, Object.keys(codec.type.props)), 'panel'));
