import { isJsonObject } from '../../json';

/** What anything but a text takes. */
const SHORT = 8;

/** About how much room an event takes in memory, in characters: its names and texts, however deep. */
export function charactersOf(event: unknown): number {
  const left: unknown[] = [event];
  let total = 0;
  while (left.length > 0) {
    const value = left.pop();
    total += typeof value === 'string' ? value.length : SHORT;
    if (Array.isArray(value)) for (const item of value) left.push(item);
    else if (isJsonObject(value)) {
      for (const name of Object.keys(value)) {
        total += name.length;
        left.push(value[name]);
      }
    }
  }
  return total;
}
