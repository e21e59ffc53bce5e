/** Longest sentence that a list of hunts can show; Sigma's own descriptions seldom have more. */
const MAX_LENGTH = 240;

/** Ends of words after which a full stop ends no sentence, whatever follows. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|a\.k\.a|aka|cf|etc|incl|resp|vs|approx|\p{L})\.$/iu;
const LONGEST_ABBREVIATION = 10;

/** Where the first sentence ends: at a mark that another sentence or nothing follows. */
function endOf(text: string): number {
  for (const { 0: mark, index } of text.matchAll(/[.!?]["'”’)\]]*(?=\s+["'“‘([]?\p{Lu}|$)/gu)) {
    const before = text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index + 1);
    if (!ABBREVIATION.test(before)) return index + mark.length;
  }
  return text.length;
}

/** Cuts between words, and leaves no comma or bracket open before the dots. */
function shortened(sentence: string): string {
  if (sentence.length <= MAX_LENGTH) return sentence;
  const begin = sentence.slice(0, MAX_LENGTH);
  const space = begin.lastIndexOf(' ');
  // A pair of UTF-16 units must not be parted either.
  const words = space > 0 ? begin.slice(0, space) : begin.replace(/[\ud800-\udbff]$/, '');
  return `${words.replace(/[\s,;:(–-]+$/u, '')} …`;
}

/** The first sentence of a description that may have paragraphs and lists, with a mark at its end. */
export function firstSentence(description: string): string {
  const [paragraph = ''] = description.trim().split(/\n\s*\n|\n\s*[-*•]\s/u);
  const line = paragraph.replace(/\s+/g, ' ').trim();
  const sentence = shortened(line.slice(0, endOf(line)));
  if (/[.!?…]["'”’)\]]*$/u.test(sentence)) return sentence;
  return sentence.endsWith(':')
    ? `${sentence.slice(0, -1).trim()} …`
    : `${sentence.replace(/[\s;,]+$/u, '')}.`;
}
