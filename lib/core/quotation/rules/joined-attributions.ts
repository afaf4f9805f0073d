import type { Stretch } from '../candidates/candidate.ts';
import { HashMap } from '../learned/hash-map.ts';
import { hashText } from '../learned/hashing.ts';
import type { Reading } from '../reading.ts';
import { tagNumber } from '../syntax/tags.ts';
import type { Found, QuotationRule } from './quotation-rule.ts';

const CONJUNCTIONS = HashMap.from('and but or while yet'.split(' ').map((word) => [hashText(word), 1]));
const COMMA = hashText(',');
const ADVERB = tagNumber('RB');
/** Adverbs between a conjunction and its verb: "but later also said". */
const MOST_ADVERBS = 3;

export const JOINED_ATTRIBUTIONS: QuotationRule = {
  name: 'joined attributions',
  reason: 'in "Ostra denies the plan but says it is ready" what it says is no part of what it denies',
  apply: (found, { reading }) => found.flatMap((one) => parted(one, reading)),
};

/** A quotation, and the one whose verb is joined to its own and was read as a part of what it says. */
function parted(outer: Found, reading: Reading): Found[] {
  for (const inner of outer.inner) {
    const joint = isOfSameSource(outer, inner) ? conjunctionBefore(inner.head, reading) : undefined;
    if (joint === undefined) continue;
    const content = outer.content
      .map(({ start, end }) => ({ start, end: Math.min(end, joint) }))
      .filter(({ start, end }) => start < end);
    const rest = outer.inner.filter(({ head }) => head < joint);
    return [...(content.length > 0 ? [{ ...outer, content, inner: rest }] : []), { ...inner, inner: [] }];
  }
  return [outer];
}

/** Whether the inner one's source is the outer one's, which stands outside of what that says. */
function isOfSameSource(outer: Found, inner: Found): boolean {
  return meet(inner.source, outer.source) && !meet(inner.source, outer.content);
}

function meet(some: readonly Stretch[], others: readonly Stretch[]): boolean {
  return some.some((one) => others.some((other) => one.start < other.end && other.start < one.end));
}

/** Where the conjunction stands that joins a verb to another, with the comma before it; undefined where none does. */
function conjunctionBefore(verb: number, { document, syntax }: Reading): number | undefined {
  const { words } = document.lexemes;
  let at = verb - 1;
  while (at > verb - 1 - MOST_ADVERBS && syntax.tags[at] === ADVERB) at -= 1;
  if (CONJUNCTIONS.get(words[at] ?? 0) < 0 || document.marks.quotedAt[at]! >= 0) return undefined;
  return words[at - 1] === COMMA ? at - 1 : at;
}
