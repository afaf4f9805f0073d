import type { Stretch } from '../../candidates/candidate.ts';
import { hashText } from '../../learned/hashing.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordsOf } from '../word-sets.ts';

const COMMA = hashText(',');
const TIMES = wordsOf('minutes hour hours day days week weeks month months year years decade decades');
const AFTER = wordsOf('after before');
/** "less than a month after" */
const LONGEST_TIME = 4;
const THE = wordsOf('its the');
const ORDINALS = wordsOf('first second third fourth fifth latest');
/** "a view that few share" */
const A = wordsOf('a an');
const RELATIVES = wordsOf('that which who');
const CONCESSIONS = wordsOf('although though');
const PARTICIPLE = tagNumber('VBG');
const CLOSING = wordsOf(['.', ',', ';', ':', '?', '!']);

export const APPENDED_CONTEXT: QuotationRule = {
  name: 'appended context',
  reason:
    'in "Velm said it would let them in, two years after they left" the article tells what came before; a statement has its context in it',
  apply: (found, { reading }) => found.flatMap((one) => withoutContext(one, reading)),
};

function withoutContext(one: Found, reading: Reading): Found[] {
  const { head, content, inner } = one;
  const last = content[content.length - 1];
  if (!last || one.cue.length === 0 || last.start < head) return [one];
  const comma = cutParticiple(last, reading) ?? contextIn(last, reading);
  if (comma === undefined) return [one];
  const shortened = [...content.slice(0, -1), { start: last.start, end: comma }];
  // "…, though one of them | warned | that it was late": the addition may quote others.
  const added = inner.filter((other) => other.head > comma && other.source.every(({ start }) => start > comma));
  return [{ ...one, content: shortened, inner: inner.filter((other) => other.head < comma) }, ...added];
}

/** The comma before a participle that is cut off from its object: "a ban on gates|, breaking | with its allies". */
function cutParticiple(
  { start, end }: Stretch,
  { document: { lexemes, marks, sentenceAt }, syntax }: Reading,
): number | undefined {
  const comma = end - 2;
  if (comma <= start || lexemes.words[comma] !== COMMA || syntax.tags[end - 1] !== PARTICIPLE) return;
  if (marks.quotedAt[end - 1]! >= 0 || sentenceAt[end] !== sentenceAt[comma]) return;
  return CLOSING.get(lexemes.words[end]!) < 0 ? comma : undefined;
}

/** The comma before what the article adds to the end of the content. */
function contextIn({ start, end }: Stretch, reading: Reading): number | undefined {
  const { lexemes, marks } = reading.document;
  let isLast = true;
  for (let i = end - 2; i > start && marks.quotedAt[i]! < 0; i--) {
    if (lexemes.words[i] !== COMMA) continue;
    // "that Ostra, the first state to sign, would leave": part of the content.
    if (isContext(i + 1, end, reading)) return isLast || hasVerb({ start, end: i }, reading) ? i : undefined;
    isLast = false;
  }
  return;
}

/** Whether words are an article's addition: "two years after …", "the second such flight", "although it has them". */
export function isContext(start: number, end: number, reading: Reading): boolean {
  const { words } = reading.document.lexemes;
  if (CONCESSIONS.get(words[start]!) >= 0) return hasVerb({ start, end }, reading);
  if (THE.get(words[start]!) >= 0) return ORDINALS.get(words[start + 1] ?? 0) >= 0;
  if (A.get(words[start]!) >= 0 && RELATIVES.get(words[start + 2] ?? 0) >= 0) return true;
  for (let i = start; i < Math.min(end - 1, start + LONGEST_TIME); i++)
    if (TIMES.get(words[i]!) >= 0) return AFTER.get(words[i + 1]!) >= 0;
  return false;
}
