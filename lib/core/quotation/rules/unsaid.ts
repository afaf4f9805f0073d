import type { Document } from '../document.ts';
import { HashMap } from '../learned/hash-map.ts';
import { hashText } from '../learned/hashing.ts';
import { stemOf } from '../lexemes.ts';
import type { Found, QuotationRule } from './quotation-rule.ts';

const mapOf = (words: string) => HashMap.from(words.split(' ').map((word) => [hashText(word), 1]));
const SAYING = hashText(stemOf('said'));
/** Whoever doesn't do so is silent; who "did not confirm" or "did not oppose" it says a good deal. */
const TELLING = HashMap.from(
  'answered commented elaborated mentioned replied reported responded said specified'
    .split(' ')
    .map((word) => [hashText(stemOf(word)), 1]),
);
const NEGATIONS = mapOf("n't never not");
/** "She would not say" is a refusal. */
const REFUSING = mapOf('will wo would');
const NOTHING = mapOf('little nothing');
const NOBODY = mapOf('neither nobody none');
const NO = mapOf('no not');
const ONE = mapOf('all everybody everyone one');
/** Who may or must say something has not said it; who would, often has. */
const MAY = mapOf('can could may might must shall should');
const TO = hashText('to');
const AWAITED = mapOf('about am are due expected is likely scheduled set was were yet');
const IF = mapOf('if unless');
/** In tokens, the longest source between "if" and its verb. */
const LONGEST_SOURCE = 6;
/** A negation stands so close before its verb: "had not yet said". */
const REACH = 2;

export const UNSAID: QuotationRule = {
  name: 'unsaid',
  reason:
    '"She did not say when" and "Neither side has said" tell what nobody said; a denial or a refusal has a verb of its own. Nor is a verb anybody who speaks',
  apply: (found, { reading: { document } }) =>
    found.filter(
      (one) => one.cue.length === 0 || !(isSilent(one, document) || isNobody(one, document) || isOpen(one, document)),
    ),
};

/** "did not mention it", "said nothing" */
function isSilent({ head }: Found, { lexemes: { words, stems } }: Document): boolean {
  if (TELLING.get(stems[head]!) < 0) return false;
  if (stems[head] === SAYING && NOTHING.get(words[head + 1] ?? 0) >= 0) return true;
  for (let i = head - 1; i >= Math.max(0, head - REACH); i--)
    if (NEGATIONS.get(words[i]!) >= 0) return REFUSING.get(words[i - 1] ?? 0) < 0;
  return false;
}

/** "Neither side", "not everyone"; "said said" */
function isNobody({ head, source: [source] }: Found, { lexemes: { words, stems } }: Document): boolean {
  if (!source) return false;
  const { start, end } = source;
  if (end === start + 1 && stems[start] === SAYING && stems[head] === SAYING) return true;
  return NOBODY.get(words[start]!) >= 0 || (NO.get(words[start]!) >= 0 && ONE.get(words[start + 1] ?? 0) >= 0);
}

/** "Velm could say so", "he is expected to say when", "if she says no" */
function isOpen({ head, source: [source] }: Found, { lexemes: { words }, marks }: Document): boolean {
  if (marks.quotedAt[head]! >= 0) return false;
  const before = words[head - 1] ?? 0;
  if (MAY.get(before) >= 0) return true;
  if (before === TO && AWAITED.get(words[head - 2] ?? 0) >= 0) return true;
  return (
    !!source &&
    source.end === head &&
    head - source.start <= LONGEST_SOURCE &&
    IF.get(words[source.start - 1] ?? 0) >= 0
  );
}
