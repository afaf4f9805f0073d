import type { Stretch } from '../../candidates/candidate.ts';
import { stirred, stirring, things } from '../../data/things.ts';
import type { Document } from '../../document.ts';
import { hashText } from '../../learned/hashing.ts';
import { stemOf } from '../../lexemes.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { stemsOf, wordsOf } from '../word-sets.ts';

const THREATENING = hashText(stemOf('threatened'));
const THINGS = stemsOf(things);
const STIRRING = stemsOf(stirring);
const STIRRED = wordsOf(stirred);
/** What comes after the noun: "the row | over | the gates", "a deal | that | ended it". */
const AFTER_NOUN = wordsOf([',', ...'about after at between by for from in of on over that to which with'.split(' ')]);

export const EFFECTS: QuotationRule = {
  name: 'effects',
  reason:
    'in "The dispute threatens to derail the talks" and "The fall of Ostra brought hope that it was over" something has an effect; nobody says anything',
  apply: (found, { reading: { document } }) =>
    found.filter((one) => !isDanger(one, document) && !isStirred(one, document)),
};

/** "| The dispute over the gates | threatens | to derail the talks" */
function isDanger({ head, source: [thing] }: Found, { lexemes: { words, stems } }: Document): boolean {
  if (stems[head] !== THREATENING || !thing || thing.end > head) return false;
  return THINGS.get(stems[nounOf(thing, words)]!) >= 0;
}

function nounOf({ start, end }: Stretch, words: Int32Array): number {
  let noun = start;
  while (noun + 1 < end && AFTER_NOUN.get(words[noun + 1]!) < 0) noun += 1;
  return noun;
}

/** "| brought hope | that it was over", "| followed | speculation that it was" */
function isStirred({ head, cue, content: [first] }: Found, document: Document): boolean {
  const last = (cue.at(-1)?.end ?? 0) - 1;
  if (STIRRING.get(document.lexemes.stems[head]!) < 0) return false;
  const noun = last > head ? last : (first?.start ?? head);
  return STIRRED.get(document.lexemes.words[noun]!) >= 0 && wordAt(document, noun + 1) === 'that';
}
