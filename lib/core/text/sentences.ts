import { MAY_END_SENTENCE, SENTENCE_OPENERS } from './abbreviations.ts';
import { characterClass, isLowerCase, SYMBOL } from './characters.ts';
import { storyStart } from './datelines.ts';
import type { Tokens } from './tokenise.ts';

/** Text without a full stop is cut after this many tokens, so that no sentence is unbounded. */
export const LONGEST_SENTENCE = 200;

const CLOSERS = new Set(['"', '”', "''", '’', "'", ')', ']', '»', '›', '“']);

/**
 * Where sentences begin: token indices, ascending, followed by the token count. None crosses a paragraph.
 * A sentence ends after ".", "?", "!" and the marks that close it, unless the next word goes on in lower case. A dateline is
 * a sentence of its own.
 */
export function sentenceStarts(tokens: Tokens, paragraphs: Int32Array): Int32Array {
  const found: number[] = [];
  for (let p = 0; p + 1 < paragraphs.length; p++) splitParagraph(tokens, paragraphs[p]!, paragraphs[p + 1]!, found);
  found.push(tokens.count);
  return Int32Array.from(found);
}

function splitParagraph(tokens: Tokens, from: number, to: number, found: number[]): void {
  let start = from;
  found.push(from);
  const story = storyStart(tokens, from);
  if (story > from && story < to) {
    start = story;
    found.push(story);
  }
  for (let i = start; i + 1 < to; i++) {
    const next = sentenceEnd(tokens, i, to);
    if (next === 0 && i - start < LONGEST_SENTENCE - 1) continue;
    start = next === 0 ? i + 1 : next;
    if (start >= to) return;
    found.push(start);
    i = start - 1;
  }
}

/** The token after the sentence that ends at token `i`, its closing marks included; 0 where none ends. */
function sentenceEnd(tokens: Tokens, i: number, to: number): number {
  const { text, starts, ends } = tokens;
  const wordEnd = Math.min(ends[i]!, starts[i]! + 8);
  if (characterClass(text.charCodeAt(wordEnd - 1)) !== SYMBOL) return 0;
  const word = text.slice(starts[i]!, wordEnd);
  const last = word.charCodeAt(word.length - 1);
  const abbreviated = word.length > 1 && last === 46 && word.charCodeAt(0) !== 46;
  const terminal = abbreviated ? MAY_END_SENTENCE.has(word.toLowerCase()) : /^(?:[.?!。！？।…]|\.\.+)$/.test(word);
  if (!terminal || isWithinAddress(tokens, i)) return 0;
  let next = i + 1;
  while (next < to && isCloser(tokens, next)) next += 1;
  if (next >= to) return to;
  const first = text.charCodeAt(starts[next]!);
  if (isLowerCase(first)) return 0;
  const following = text.slice(starts[next]!, Math.min(ends[next]!, starts[next]! + 12));
  if (abbreviated) return SENTENCE_OPENERS.has(following.toLowerCase()) || next > i + 1 ? next : 0;
  // "…" and "..." within a sentence go on with a comma or a dash.
  return /^[,;:—–-]/.test(following) ? 0 : next;
}

/** "Vestnik|.|Az reports": the name of a site, where all touches. */
function isWithinAddress({ text, starts, ends, count }: Tokens, i: number): boolean {
  if (i === 0 || i + 1 >= count || starts[i] !== ends[i - 1] || starts[i + 1] !== ends[i]) return false;
  return SITE_END.test(text.slice(starts[i + 1]!, Math.min(ends[i + 1]!, starts[i + 1]! + 4)));
}

const SITE_END = /^(?:AM|AZ|Am|Az|BY|By|COM|Com|GE|Ge|KZ|Kz|NET|Net|ORG|Org|RU|Ru|UA|Ua)$/;

/** A closing mark that touches what it closes: an opening one is parted from it by a space. */
function isCloser({ text, starts, ends }: Tokens, i: number): boolean {
  return starts[i] === ends[i - 1] && CLOSERS.has(text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + 2)));
}
