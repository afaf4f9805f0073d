import type { Span } from '../text/span.ts';
import { stemOf } from './inflection.ts';

/** A word of a text. */
export interface Token extends Span {
  /** Lower case, without accents or inflection. */
  readonly stem: string;
  /** As written, without accents, an acronym without its plural ending: what a phrase's capitals are compared with. */
  readonly surface: string;
  /** Counts sentences (and lines) from 0, so that two words are known to stand in one. */
  readonly sentence: number;
  /** In a line of capitals: START there may be any start. */
  readonly shouted: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Longer runs of letters are no words of any phrase; not to be folded, for they come in megabytes. */
const longestWord = 40;

/** The words of a text. Hyphens and other marks part words; a possessive ending is left out. Linear in the text's length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let end = 0;
  let lineStart = 0;
  const shoutedLines: [number, number][] = [];
  let capitals = 0;
  const endLine = () => {
    const count = tokens.length - lineStart;
    if (count > 2 && capitals * 2 > count) shoutedLines.push([lineStart, tokens.length]);
    lineStart = tokens.length;
    capitals = 0;
  };
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const written = match[0];
    const previous = tokens.at(-1);
    const gap = text.slice(end, start);
    if (/[\n\r\u2028\u2029]/.test(gap)) {
      endLine();
      sentence += 1;
    } else if (previous && endsSentence(gap, previous)) sentence += 1;
    const afterApostrophe = (gap === '’' || gap === "'") && written.length <= 2;
    end = start + written.length;
    if (afterApostrophe) continue;
    const surface = surfaceOf(written);
    if (isCapitals(surface)) capitals += 1;
    tokens.push({ start, end, stem: stemOf(surfaceFolded(written)), surface, sentence, shouted: false });
  }
  endLine();
  for (const [from, to] of shoutedLines)
    for (let i = from; i < to; i += 1) tokens[i] = { ...tokens[i]!, shouted: true };
  return tokens;
}

/** A full stop after a single letter is an initial's or an abbreviation's ("U.S. missiles"). */
function endsSentence(gap: string, previous: Token): boolean {
  return /[!?…;]|\.[^\p{L}\p{N}]*\s/u.test(gap) && !(gap.startsWith('.') && previous.end - previous.start === 1);
}

/** START, B61; not A. */
export function isCapitals(surface: string): boolean {
  return surface.length > 1 && surface === surface.toUpperCase() && surface !== surface.toLowerCase();
}

/** ICBMs: ICBM. */
function surfaceOf(written: string): string {
  if (written.length > longestWord) return '';
  const plain = withoutAccents(written);
  return plain.endsWith('s') && isCapitals(plain.slice(0, -1)) ? plain.slice(0, -1) : plain;
}

function surfaceFolded(written: string): string {
  return written.length > longestWord ? '' : withoutAccents(written).toLowerCase();
}

function withoutAccents(written: string): string {
  return /^[\0-\x7f]*$/.test(written) ? written : written.normalize('NFD').replace(/\p{M}+/gu, '');
}
