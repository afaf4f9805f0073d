import type { Stretch } from '../candidates/candidate.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { type Tag, tagNumber } from '../syntax/tags.ts';
import type { QuotationRule } from './quotation-rule.ts';

const numbersOf = (tags: readonly Tag[]): ReadonlySet<number> => new Set(tags.map((tag) => tagNumber(tag)));
/** What stands right before a noun and belongs to it, whatever the parser made of it. */
const QUALIFIES = numbersOf(['DT', 'JJ', 'POS', 'PRP$']);
/** What belongs to the noun after it only when the parser says so: "On Monday Aas said". */
const MAY_QUALIFY = numbersOf(['CD', 'NN', 'NNP', 'NNPS', 'NNS']);
const NOUN = numbersOf(['NN', 'NNP', 'NNPS', 'NNS']);
const NAME = numbersOf(['NNP', 'NNPS']);
/** What ends no source: "Aas later said". */
const LOOSE = numbersOf([',', 'MD', 'RB', 'VBD', 'VBZ']);
const POSSESSIVE = tagNumber('POS');
const DETERMINER = tagNumber('DT');
/** A phrase is widened by so many tokens at most on each side. */
const MOST = 6;

export const WHOLE_SOURCES: QuotationRule = {
  name: 'whole sources',
  reason:
    'the reranker asks whether a source is the right one, little where it begins and ends: "minister", "Aas later"',
  apply: (found, { reading: { document, syntax } }) => {
    const taken = new Uint8Array(document.tokens.count);
    for (const { content, cue } of found) for (const { start, end } of [...content, ...cue]) taken.fill(1, start, end);
    return found.map((one) => ({ ...one, source: one.source.map((source) => widened(source, syntax, taken)) }));
  },
};

/** Leaves out what follows the last noun; takes in the rest of a name, and on the left what qualifies the first noun. */
function widened(source: Stretch, { tags, heads }: Syntax, taken: Uint8Array): Stretch {
  let { start, end } = source;
  while (end > start + 1 && LOOSE.has(tags[end - 1]!) && NOUN.has(tags[end - 2]!)) end -= 1;
  const isWithin = (i: number) => i >= start && i < end;
  const top = heads[end - 1]!;
  if (NAME.has(tags[end - 1]!) && top < source.end + MOST)
    while (end <= top && taken[end] === 0 && NAME.has(tags[end]!)) end += 1;
  const least = Math.max(0, source.start - MOST);
  const belongs = (i: number) =>
    QUALIFIES.has(tags[i]!) || (MAY_QUALIFY.has(tags[i]!) && (isWithin(heads[i]!) || tags[i + 1] === POSSESSIVE));
  if (NOUN.has(tags[start]!) || QUALIFIES.has(tags[start]!))
    while (start > least && taken[start - 1] === 0 && tags[start] !== DETERMINER && belongs(start - 1)) start -= 1;
  return { start, end };
}
