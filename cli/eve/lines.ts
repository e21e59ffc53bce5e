/**
 * Longest line that is taken, in bytes. Suricata's own are below 1 MB, and Elasticsearch takes requests of 100 MB at
 * most (`http.max_content_length`).
 */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** A line of a file, without its end; `tooLong` where it was skipped. */
export type Line =
  | { readonly type: 'line'; readonly number: number; readonly bytes: Buffer }
  | { readonly type: 'too long'; readonly number: number };

const clean = (bytes: Buffer, number: number): Buffer => {
  const end = bytes[bytes.length - 1] === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
  const isMarked = number === 1 && bytes.subarray(0, UTF8_MARK.length).equals(UTF8_MARK);
  return bytes.subarray(isMarked ? UTF8_MARK.length : 0, end);
};

/**
 * Cuts bytes into lines and keeps one line at most in memory. Ends of lines may be `\n` or `\r\n`; a byte order mark
 * is no part of the first line; empty lines are counted, but not given.
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<Line[]> {
  let pending: Buffer[] = [];
  let size = 0;
  let number = 0;

  const finish = (last: Buffer, found: Line[]): void => {
    number++;
    if (size + last.length > maxBytes) {
      found.push({ type: 'too long', number });
    } else {
      const bytes = clean(pending.length === 0 ? last : Buffer.concat([...pending, last]), number);
      if (bytes.length > 0) found.push({ type: 'line', number, bytes });
    }
    pending = [];
    size = 0;
  };

  for await (const chunk of chunks) {
    const found: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      finish(chunk.subarray(start, end), found);
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    size += rest.length;
    // of a line that is too long already, only the length is remembered
    if (size > maxBytes) pending = [];
    else if (rest.length > 0) pending.push(rest);
    if (found.length > 0) yield found;
  }
  if (size > 0) {
    const found: Line[] = [];
    finish(Buffer.alloc(0), found);
    yield found;
  }
}
