import { withDots } from './tokens';

/** Characters that JSON leaves as they are but that cannot be seen, or turn their neighbours around. */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u007f-\u009f]/gu;

/** An event as JSON text that shows everything it holds; unseen characters are escaped, so the text still parses to the same. */
export const inertJson = (event: unknown): string =>
  withDots(JSON.stringify(event, undefined, 2)).replace(UNSEEN, (character) =>
    Array.from({ length: character.length }, (_, at) => escape(character.charCodeAt(at))).join(''),
  );

const escape = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
