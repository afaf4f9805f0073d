import { isLowerCase } from './characters.ts';
import type { Tokens } from './tokenise.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const PARAGRAPH_SEPARATOR = 0x2029;

/** A line shorter than this that ends without punctuation is a heading or an item, not a wrapped line. */
const WRAP_WIDTH = 50;

/**
 * Where paragraphs begin: token indices, ascending, followed by the token count.
 * A blank line separates paragraphs. So does a single line break, unless the line before it looks wrapped: it is long,
 * ends within a sentence, and the next line goes on in lower case.
 */
export function paragraphStarts(tokens: Tokens): Int32Array {
  const { text, count, starts, ends } = tokens;
  const found: number[] = count > 0 ? [0] : [];
  let lineStart = count > 0 ? starts[0]! : 0;
  for (let i = 1; i < count; i++) {
    let breaks = 0;
    let last = 0;
    for (let at = ends[i - 1]!; at < starts[i]!; at++) {
      const unit = text.charCodeAt(at);
      if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) breaks += 1;
      else if (unit === PARAGRAPH_SEPARATOR) breaks += 2;
      else continue;
      last = at + 1;
    }
    if (breaks === 0) continue;
    const end = ends[i - 1]!;
    const wrapped =
      breaks === 1 &&
      end - lineStart >= WRAP_WIDTH &&
      isLowerCase(text.charCodeAt(starts[i]!)) &&
      !/[.?!:"”»’]/.test(text.charAt(end - 1));
    lineStart = last;
    if (!wrapped) found.push(i);
  }
  found.push(count);
  return Int32Array.from(found);
}
