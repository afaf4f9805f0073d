import type { Stretch } from '../../candidates/candidate.ts';
import { deeds } from '../../data/deeds.ts';
import { hashText } from '../../learned/hashing.ts';
import { stemOf } from '../../lexemes.ts';
import type { Reading } from '../../reading.ts';
import { hasVerb } from '../insertion.ts';
import type { QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { wordsOf } from '../word-sets.ts';

const DEEDS_BY_VERB = new Map(
  Object.entries(deeds).map(([verb, { begins, names, times }]) => [
    hashText(stemOf(verb)),
    { begins: begins && wordsOf(begins), names: names && wordsOf(names), times: times && wordsOf(times) },
  ]),
);
/** What begins no object: "ruled out a visit", "observed that". */
const NO_THING = wordsOf('out that');
/** "what the union calls a war" */
const RELATIVES = wordsOf('what which');
/** "her votes on the paper | titled | “Late Gates”" */
const TITLED = /^(?:en)?titled$/;
/** In tokens, from the verb to its noun: "recalled its acting ambassador". */
const REACH = 4;

export const DEEDS: QuotationRule = {
  name: 'deeds',
  reason:
    'in "Velm observed a truce" and "recalled its ambassador" a verb of speech tells what was done; nothing is said',
  apply: (found, { reading }) =>
    found.filter(({ head, source: [whose], content }) => {
      const isRelative = !!whose && RELATIVES.get(reading.document.lexemes.words[whose.start - 1] ?? 0) >= 0;
      return isRelative || content.length > 1 || !isDeed(head, content, reading);
    }),
};

function isDeed(head: number, [thing]: readonly Stretch[], reading: Reading): boolean {
  const { lexemes, marks } = reading.document;
  const deed = DEEDS_BY_VERB.get(lexemes.stems[head]!);
  if (!deed || !thing || thing.start !== head + 1 || NO_THING.get(lexemes.words[thing.start]!) >= 0) return false;
  for (let i = thing.start; i < thing.end && !TITLED.test(wordAt(reading.document, i)); i++)
    if (marks.quotedAt[i]! >= 0) return false;
  if (deed.begins) return deed.begins.get(lexemes.words[thing.start]!) >= 0;
  // "The session concluded | today in Velm"
  if (deed.times && deed.times.get(lexemes.words[thing.start]!) >= 0) return !hasVerb(thing, reading);
  const { names } = deed;
  if (!names) return !hasVerb(thing, reading);
  const named = lexemes.words
    .subarray(thing.start, Math.min(thing.end, thing.start + REACH))
    .findIndex((word) => names.get(word) >= 0);
  // "concluded | the visit was a success"
  const end = Math.min(thing.end, thing.start + named + 2);
  return named >= 0 && !hasVerb({ start: thing.start, end }, reading);
}
