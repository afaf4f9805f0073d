import type { Stretch } from '../../candidates/candidate.ts';
import { hashText } from '../../learned/hashing.ts';
import { isCapitalised } from '../../lexemes.ts';
import { OPENS } from '../../quote-marks.ts';
import type { Reading } from '../../reading.ts';
import { beginsWithVerb, hasVerb, type Insertion, readInsertion } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { tagsOf, wordsOf } from '../word-sets.ts';

/** What somebody is, which the statement isn't about: "the head of", "a former commander of the". */
const OFFICE =
  /^(?:ambassador|analyst|chair|chairman|chairperson|chairwoman|chief|commander|deputy|director|envoy|expert|governor|head|lawmaker|leader|member|minister|official|president|professor|representative|researcher|secretary|spokesman|spokesperson|spokeswoman)$/i;

const CONJUNCTIONS = wordsOf('and because but if nor or provided so unless');
const SUBORDINATING = wordsOf('although if should though unless');
const AND = hashText('and');
const COMMA = hashText(',');
const THAT = hashText('that');
/** The article's people: "…, she said, and her deputy nodded". */
const PEOPLE = wordsOf('he her his its she their they');
/** What the speaker did: "Asked about it, she said", "Speaking in Oslo, he said". */
const PARTICIPLES = tagsOf('VBG', 'VBN');
/** Words before an insertion: "the tunnel where, it is said, …", "and, she added, …". */
const CONNECTIVES = tagsOf('CC', 'IN', 'WDT', 'WP', 'WRB');
/** In tokens: a clause has a subject, a verb and more; anything shorter is the article's afterthought. */
const SHORTEST_CLAUSE = 4;

export const INSERTED_ATTRIBUTIONS: QuotationRule = {
  name: 'inserted attributions',
  reason:
    'commas on both sides of "she said" make it an insertion: "Their allowance, she said, “buys eleven loaves”" is all hers',
  apply: (found, { reading }) => {
    const heads = new Set(found.map(({ head }) => head));
    return found.map((one) => {
      const insertion = readInsertion(one, reading);
      return insertion ? completed(one, insertion, reading, heads) : one;
    });
  },
};

/** The quotation with the other part of its sentence, if that is also hers and nobody else speaks in it. */
function completed(one: Found, insertion: Insertion, reading: Reading, heads: ReadonlySet<number>): Found {
  const [first, ...others] = one.content;
  const { source, before, after } = insertion;
  if (!first || others.length > 0) return one;
  if (!after) return isCutShort(first, before, reading, heads) ? { ...one, content: [before] } : one;
  const isBefore = first.end <= source.start;
  const missing = isBefore ? after : before;
  for (let i = missing.start; i < missing.end; i++) if (heads.has(i)) return one;
  const isHers = isBefore
    ? goesOn({ ...insertion, before: first }, after, reading)
    : isBegun(insertion, after, first, reading);
  return isHers ? { ...one, source: [source], content: isBefore ? [first, after] : [before, after] } : one;
}

/**
 * A closing attribution has its whole sentence: "|Officers seized 212 knives and|, in one case, a grenade, she said".
 */
function isCutShort(found: Stretch, before: Stretch, reading: Reading, heads: ReadonlySet<number>): boolean {
  const { lexemes, marks } = reading.document;
  if (found.start !== before.start || found.end >= before.end) return false;
  const next = lexemes.words[found.end] === COMMA ? found.end + 1 : found.end;
  // More of the source: ", the envoy of Velm, | Ola Kell |, said", ", Ola Kell and | Idun Aas | said".
  if (isCapitalised(lexemes.shapes[next]!)) return false;
  for (let i = found.end; i < before.end; i++)
    if (heads.has(i) || marks.quotedAt[i]! >= 0 || OFFICE.test(wordAt(reading.document, i))) return false;
  return hasVerb(found, reading) && !beginsWithVerb({ start: found.end, end: before.end }, reading);
}

/** Whether the words after the insertion continue those before it. */
function goesOn({ before, isColon }: Insertion, after: Stretch, reading: Reading): boolean {
  const { marks } = reading.document;
  if (lacksVerb(before, after, reading) || quotesOn(after, reading)) return true;
  if (isCondition(before, reading) && hasVerb(after, reading)) return true;
  const isQuoted = marks.quotedAt[before.start]! >= 0 || (isColon && marks.roles[after.start] === OPENS);
  return !isQuoted && (isColon || beginsClause(after, reading));
}

/** Whether words before the insertion begin the content: "If it rains, the report says, both will leave". */
function isBegun({ before, isColon }: Insertion, after: Stretch, found: Stretch, reading: Reading): boolean {
  const { lexemes, marks } = reading.document;
  if (isColon || found.start < after.start || found.start > after.start + 1 || found.end > after.end) return false;
  const { tags } = reading.syntax;
  // "The fear, voiced by some, that it fails"
  if (PARTICIPLES.has(tags[before.start]!) || lexemes.words[after.start] === THAT) return false;
  if (lacksVerb(before, after, reading)) return true;
  // "But, she said, …", "In the end, she said, …" only lead up to it.
  if (!hasVerb(before, reading) || CONNECTIVES.has(tags[before.end - 1]!)) return false;
  return marks.roles[after.start] !== OPENS || quotesOn(after, reading);
}

/** "Their allowance, | she said, buys eleven loaves" */
function lacksVerb(before: Stretch, after: Stretch, reading: Reading): boolean {
  return !hasVerb(before, reading) && beginsWithVerb(after, reading);
}

/** "|If it rains|, says Aas, both will leave": half a sentence, which nobody says alone. */
function isCondition({ start, end }: Stretch, reading: Reading): boolean {
  const { words } = reading.document.lexemes;
  return SUBORDINATING.get(words[start]!) >= 0 && !words.subarray(start, end).includes(COMMA);
}

/** ", but there would be more" */
function beginsClause({ start, end }: Stretch, reading: Reading): boolean {
  const { words } = reading.document.lexemes;
  const isOwn = words[start] === AND && PEOPLE.get(words[start + 1]!) >= 0;
  const isJoined = CONJUNCTIONS.get(words[start]!) >= 0 && !isOwn;
  return isJoined && end - start >= SHORTEST_CLAUSE && !beginsWithVerb({ start: start + 1, end }, reading);
}

/** ", “and we all know it”" */
function quotesOn({ start }: Stretch, { document: { lexemes, marks } }: Reading): boolean {
  return marks.roles[start] === OPENS && !isCapitalised(lexemes.shapes[start + 1]!);
}
