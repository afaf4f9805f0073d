import { overlaps } from '../../candidates/candidate-edits.ts';
import type { CueChances } from '../../cues/cue-classifier.ts';
import { attitudes } from '../../data/attitudes.ts';
import { hashText } from '../../learned/hashing.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { upTo } from '../up-to.ts';
import { stemsOf, tagsOf, wordsOf } from '../word-sets.ts';

const CONJUNCTIONS = wordsOf('and but or while yet');
const COMMA = hashText(',');
const THAT = hashText('that');
const ADVERB = tagNumber('RB');
const BASE = tagNumber('VB');
const NOUN = tagNumber('NN');
const PAST = tagNumber('VBD');
const PARTICIPLE = tagNumber('VBN');
const VERBS = tagsOf('VBD', 'VBZ');
const HOLDING = stemsOf(attitudes);
const BEGINS_THING = tagsOf('CD', 'DT', 'JJ', 'NNP', 'NNPS', 'NNS', 'PRP$');
/** The chance from which a word is taken for a cue. */
const LIKELY_CUE = 0.4;
/** The chance below which a word seldom is a cue. */
const SELDOM_CUE = 0.3;
/** How many adverbs may stand between a conjunction and its verb: "but later also said". */
const MOST_ADVERBS = 3;

export const JOINED_ATTRIBUTIONS: QuotationRule = {
  name: 'joined attributions',
  reason: 'in "Ostra denies the plan but says it is ready" what it says is no part of what it denies',
  apply: (found, { reading, chances }) => {
    const heads = new Set(found.map(({ head }) => head));
    return found
      .flatMap((one) => parted(one, reading, chances))
      .flatMap((one) =>
        partedAtVerb(one, reading, chances).filter((each) => each.head === one.head || !heads.has(each.head)),
      );
  },
};

/** A quotation, and the joined one that was read as part of its content. */
function parted(outer: Found, reading: Reading, { speech }: CueChances): Found[] {
  for (const inner of outer.inner) {
    const isJoined = isOfSameSource(outer, inner) && !isOfWhatIsSaid(outer, inner, reading, speech);
    const joint = isJoined ? conjunctionBefore(inner.head, reading) : undefined;
    if (joint === undefined) continue;
    const content = upTo(outer.content, joint);
    const rest = outer.inner.filter(({ head }) => head < joint);
    return [...(content.length > 0 ? [{ ...outer, content, inner: rest }] : []), { ...inner, inner: [] }];
  }
  return [outer];
}

/**
 * A quotation, and what its speaker says with another verb of the same tense: "said that it was late | and warned that
 * it rained", "rejected the claim | and invited everybody". In the second, the object has no verb that the other could
 * be joined to.
 */
function partedAtVerb(one: Found, reading: Reading, { any }: CueChances): Found[] {
  const { tags } = reading.syntax;
  const [content, ...others] = one.content;
  if (!content || others.length > 0 || content.start <= one.head) return [one];
  for (let verb = content.start + 2; verb < content.end - 2; verb++) {
    const isCue = any[verb]! >= LIKELY_CUE && isOfTense(tags[verb]!, tags[one.head]!);
    if (!isCue && !isHeld(verb, tags[one.head]!, reading)) continue;
    const joint = conjunctionBefore(verb, reading);
    if (joint === undefined || joint <= content.start) continue;
    const said = { start: content.start, end: joint };
    if (hasVerb(said, reading) && !(isClause(said.start, reading) && isClause(verb + 1, reading))) continue;
    const inner = one.inner.filter(({ head }) => head < joint);
    const next = {
      head: verb,
      cue: [{ start: verb, end: verb + 1 }],
      content: [{ start: verb + 1, end: content.end }],
    };
    return [
      { ...one, content: [said], inner },
      { ...one, ...next, inner: [] },
    ];
  }
  return [one];
}

/** "noted the report | and commended both": what somebody holds of a thing is no speech to the corpus. */
function isHeld(verb: number, first: number, { document: { lexemes }, syntax: { tags } }: Reading): boolean {
  const isHolding = HOLDING.get(lexemes.stems[verb]!) >= 0 && BEGINS_THING.has(tags[verb + 1]!);
  return isHolding && first === PAST && tags[verb] === PARTICIPLE;
}

/** Whether two verbs have the same tense. The tagger may take the first for a noun. */
function isOfTense(verb: number, first: number): boolean {
  return VERBS.has(verb) && (verb === first || first === NOUN);
}

/** "that it was late", "confidence that it would end" */
function isClause(start: number, { document: { lexemes }, syntax: { tags } }: Reading): boolean {
  return lexemes.words[tags[start] === NOUN ? start + 1 : start] === THAT;
}

/** "said that it would go | and call on Velm", "was ready | but lacked “courage”": joined to a verb in the content. */
function isOfWhatIsSaid(outer: Found, inner: Found, reading: Reading, speech: CueChances['speech']): boolean {
  const { tags } = reading.syntax;
  if (tags[inner.head] === BASE && tags[outer.head] !== BASE) return true;
  return speech[inner.head]! < SELDOM_CUE && hasVerb({ start: outer.content[0]!.start, end: inner.head }, reading);
}

/** Whether the inner source is the outer one, and lies outside the outer content. */
function isOfSameSource(outer: Found, inner: Found): boolean {
  return overlaps(inner.source, outer.source) && !overlaps(inner.source, outer.content);
}

/** The token of the conjunction before a verb, or of the comma before it. Undefined without one. */
function conjunctionBefore(verb: number, { document, syntax }: Reading): number | undefined {
  const { words } = document.lexemes;
  let at = verb - 1;
  while (at > verb - 1 - MOST_ADVERBS && syntax.tags[at] === ADVERB) at -= 1;
  if (CONJUNCTIONS.get(words[at] ?? 0) < 0 || document.marks.quotedAt[at]! >= 0) return undefined;
  return words[at - 1] === COMMA ? at - 1 : at;
}
