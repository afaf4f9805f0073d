import type { Stretch } from '../../candidates/candidate.ts';
import { overlaps } from '../../candidates/candidate-edits.ts';
import { hashText } from '../../learned/hashing.ts';
import { stemOf } from '../../lexemes.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { tagsOf, wordsOf } from '../word-sets.ts';

const CONJUNCTIONS = wordsOf('and but');
const COMMA = hashText(',');
const SAYING = hashText(stemOf('said'));
const ADVERB = tagNumber('RB');
const PAST = tagNumber('VBD');
const PRESENT = tagsOf('VBP', 'VBZ');
/** "and has now | accused", in tokens. */
const MOST_BETWEEN = 2;

export const INNER_VERBS: QuotationRule = {
  name: 'inner verbs',
  reason:
    'in "Ostra, she added, had left the pact and accused Velm" and "She said Velm views it calmly and regrets it" the second verb is joined to the first of what she said, whatever the models make of it',
  apply: (found, { reading }) => {
    const said = new Map(found.filter(({ cue }) => cue.length > 0).map((one) => [one.head, one]));
    const dropped = new Set<Found>();
    const joined = found.map((whole): Found => {
      const one = withoutLater(whole, reading);
      const verb = joinedVerb(one, said, reading);
      const next = verb === undefined ? undefined : said.get(verb);
      if (!next || !isOfContent(one, next, reading)) return one;
      dropped.add(next);
      const [last] = one.content.slice(-1);
      return { ...one, content: [...one.content.slice(0, -1), { start: last!.start, end: next.content[0]!.end }] };
    });
    return joined.filter((_, i) => !dropped.has(found[i]!));
  },
};

/** Without what the content's subject says with its second verb only: "Aas, she said, |had left and failed to | mention | it|". */
function withoutLater(one: Found, { document: { lexemes } }: Reading): Found {
  const [first, second] = one.content;
  if (!first || !second || one.inner.length !== 1 || first.end > one.head) return one;
  const { head, source } = one.inner[0]!;
  const isLater = lexemes.words.subarray(second.start, head).some((word) => CONJUNCTIONS.get(word) >= 0);
  return isLater && overlaps(source, [first]) ? { ...one, inner: [] } : one;
}

/** The verb of another quotation right after the content and its conjunction: "had left | and | accused | Velm". */
function joinedVerb({ head, content }: Found, said: ReadonlyMap<number, Found>, { document, syntax }: Reading) {
  const { words } = document.lexemes;
  const end = content.at(-1)?.end ?? 0;
  const joint = words[end] === COMMA ? end + 1 : end;
  if (end <= head || CONJUNCTIONS.get(words[joint] ?? 0) < 0) return undefined;
  let verb = joint + 1;
  while (!said.has(verb) && verb <= joint + MOST_BETWEEN && syntax.tags[verb] === ADVERB) verb += 1;
  return document.sentenceAt[verb] === document.sentenceAt[head] ? verb : undefined;
}

function isOfContent(one: Found, next: Found, reading: Reading): boolean {
  const [first, ...others] = one.content;
  const [more, ...rest] = next.content;
  if (!first || !more || rest.length > 0 || more.start <= next.head) return false;
  // "|Ostra|, she added, |had left the pact|"
  if (others.length > 0) return overlaps(next.source, [first]) && !hasVerb(first, reading);
  return isOfOtherTense(one, next, first, reading);
}

/** "said | Velm | views | it calmly and | regrets | it": joined to a verb of its tense, not to "said". */
function isOfOtherTense(one: Found, next: Found, clause: Stretch, { document, syntax: { tags } }: Reading): boolean {
  if (tags[one.head] !== PAST || !PRESENT.has(tags[next.head]!) || !overlaps(one.source, next.source)) return false;
  if (document.lexemes.stems[next.head] === SAYING) return false;
  return tags.subarray(clause.start + 1, clause.end).some((tag) => tag === tags[next.head]);
}
