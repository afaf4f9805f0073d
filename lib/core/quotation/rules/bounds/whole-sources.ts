import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { hashText } from '../../learned/hashing.ts';
import { isCapitalised } from '../../lexemes.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { coveredBy } from '../covered.ts';
import type { QuotationRule } from '../quotation-rule.ts';
import { tagsOf, wordsOf } from '../word-sets.ts';
import { afterLabel, afterTime, beforeOpenBracket } from './source-trims.ts';

/** Tags of what belongs to the noun right after it, whatever the parser says. */
const QUALIFIES = tagsOf('DT', 'JJ', 'POS', 'PRP$');
/** Tags of what belongs to the noun after it only if the parser says so: "On Monday Aas said". */
const MAY_QUALIFY = tagsOf('CD', 'NN', 'NNP', 'NNPS', 'NNS');
const NOUN = tagsOf('NN', 'NNP', 'NNPS', 'NNS');
const COMMON_NOUN = tagsOf('NN', 'NNS');
const NAME = tagsOf('NNP', 'NNPS');
/** Tags of what doesn't end a source: "Aas later said". */
const LOOSE = tagsOf(',', 'MD', 'RB', 'VBD', 'VBZ');
/** Tags of a list's items: names, adjectives of states. */
const LISTED = tagsOf('JJ', 'NNP', 'NNPS');
/** In tokens. */
const LONGEST_LIST = 16;
const AND = hashText('and');
const COMMA = hashText(',');
const FULL_STOP = hashText('.');
const OF = hashText('of');
const DAYS = wordsOf('monday tuesday wednesday thursday friday saturday sunday');
const LINKS = new Set(['for', 'from', 'of'].map(hashText));
const POSSESSIVE = tagNumber('POS');
const DETERMINER = tagNumber('DT');
/** By how many tokens a phrase may be widened on each side. */
const MOST = 6;

export const WHOLE_SOURCES: QuotationRule = {
  name: 'whole sources',
  reason:
    'the reranker asks whether a source is the right one, little where it begins and ends: "minister", "Aas later"',
  apply: (found, { reading: { document, syntax } }) => {
    const taken = coveredBy(found, document.tokens.count, ['content', 'cue']);
    const whole = (source: Stretch, cue: readonly Stretch[]): Stretch => {
      const bounded = upToCue(widened(inSentence(source, document), document, syntax, taken), cue, syntax);
      const named = fromHead(wholeName(bounded, cue, document, syntax), document, syntax, taken);
      const listed = withList(named, document, syntax, taken);
      return afterLabel(afterTime(beforeOpenBracket(listed, document), document), document);
    };
    return found.map((one) => ({ ...one, source: one.source.map((source) => whole(source, one.cue)) }));
  },
};

/** Without the next sentence: "Oskar Tehl in Oslo | . His". "Oskar Tehl (D-Calif.), a lawyer" has no stop. */
function inSentence(source: Stretch, { lexemes: { words }, sentences, sentenceAt }: Document): Stretch {
  const stop = sentences[sentenceAt[source.start]! + 1]! - 1;
  return words[stop] === FULL_STOP && stop > source.start && stop < source.end ? { ...source, end: stop } : source;
}

/** A whole list: "the leaders of France, | Germany and Italy", "The Polish, Estonian and | Latvian ministers". */
function withList(source: Stretch, document: Document, { tags }: Syntax, taken: Uint8Array): Stretch {
  const { shapes, words } = document.lexemes;
  const isItem = (i: number) => i >= 0 && taken[i] === 0 && isCapitalised(shapes[i]!) && LISTED.has(tags[i]!);
  const least = leastStart(source, LONGEST_LIST, document);
  const itemBefore = (end: number) => {
    let start = end;
    while (start > least && isItem(start - 1)) start -= 1;
    return start;
  };
  let { start } = source;
  const isList = words[start - 1] === AND || words.subarray(start, source.end).includes(AND);
  if (!isList || !isCapitalised(shapes[start]!)) return source;
  // "Ostra, Velm |, and | Tamar"
  const and = words[start - 2] === COMMA ? start - 2 : start - 1;
  const joined = words[start - 1] === AND ? itemBefore(and) : start - 1;
  if (joined < and) start = joined;
  let first = start;
  while (words[first - 1] === COMMA && itemBefore(first - 1) < first - 1) first = itemBefore(first - 1);
  if (first === source.start) return source;
  if (tags[first - 1] === DETERMINER) return { ...source, start: first - 1 };
  if (!LINKS.has(words[first - 1]!) || !NOUN.has(tags[first - 2]!) || taken[first - 2] === 1)
    return { ...source, start };
  let head = first - 2;
  while (head > least && taken[head - 1] === 0 && (QUALIFIES.has(tags[head - 1]!) || MAY_QUALIFY.has(tags[head - 1]!)))
    head -= 1;
  return { ...source, start: head };
}

/** With the nouns between a source and its verb: "the chair of the review | conference said". */
function upToCue(source: Stretch, [cue]: readonly Stretch[], { tags }: Syntax): Stretch {
  if (!cue || cue.start <= source.end || cue.start > source.end + MOST) return source;
  for (let i = source.end - 1; i < cue.start; i++) if (!COMMON_NOUN.has(tags[i]!)) return source;
  return { ...source, end: cue.start };
}

/** The rest of a name: "Ola Kell, from the University | of Velm, said", "the Velm Grain | Office on Monday said". */
function wholeName(
  source: Stretch,
  [cue]: readonly Stretch[],
  { lexemes: { shapes, words } }: Document,
  { tags }: Syntax,
): Stretch {
  const { end } = source;
  const isOfName = (i: number) =>
    isCapitalised(shapes[i]!) && (NOUN.has(tags[i]!) || LISTED.has(tags[i]!)) && DAYS.get(words[i]!) < 0;
  if (!cue || cue.start <= end || !isCapitalised(shapes[end - 1]!)) return source;
  let next = words[end] === OF ? end + 1 : end;
  while (next < cue.start && isOfName(next)) next += 1;
  return next > end && isOfName(next - 1) ? { ...source, end: next } : source;
}

/** From the noun that begins the sentence, the subject's head: "Commander of | the Velmarian army Anna Lind said". */
function fromHead(
  source: Stretch,
  { lexemes: { words }, sentences, sentenceAt }: Document,
  { tags }: Syntax,
  taken: Uint8Array,
): Stretch {
  const first = sentences[sentenceAt[source.start]!]!;
  const of = source.start - 1;
  if (words[of] !== OF || of <= first || of > first + MOST || !NOUN.has(tags[of - 1]!)) return source;
  for (let i = first; i < of; i++)
    if (taken[i] === 1 || !(NOUN.has(tags[i]!) || QUALIFIES.has(tags[i]!))) return source;
  return { ...source, start: first };
}

/** Without what follows the last noun, but with the rest of a name, and with what qualifies the first noun. */
function widened(source: Stretch, document: Document, { tags, heads }: Syntax, taken: Uint8Array): Stretch {
  let { start, end } = source;
  while (end > start + 1 && LOOSE.has(tags[end - 1]!) && NOUN.has(tags[end - 2]!)) end -= 1;
  const isWithin = (i: number) => i >= start && i < end;
  const top = heads[end - 1]!;
  if (NAME.has(tags[end - 1]!) && top < source.end + MOST)
    while (end <= top && taken[end] === 0 && NAME.has(tags[end]!)) end += 1;
  const least = leastStart(source, MOST, document);
  const belongs = (i: number) =>
    QUALIFIES.has(tags[i]!) || (MAY_QUALIFY.has(tags[i]!) && (isWithin(heads[i]!) || tags[i + 1] === POSSESSIVE));
  if (NOUN.has(tags[start]!) || QUALIFIES.has(tags[start]!))
    while (start > least && taken[start - 1] === 0 && tags[start] !== DETERMINER && belongs(start - 1)) start -= 1;
  return { start, end };
}

/** How far back a source may be widened: not into the sentence before, as a heading has no full stop. */
function leastStart(source: Stretch, most: number, { sentences, sentenceAt }: Document): number {
  return Math.max(source.start - most, sentences[sentenceAt[source.start]!]!);
}
