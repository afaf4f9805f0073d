import type { Stretch } from '../candidates/candidate.ts';
import { HashMap } from '../learned/hash-map.ts';
import { hashText } from '../learned/hashing.ts';
import { stemOf } from '../lexemes.ts';
import type { Reading } from '../reading.ts';
import { tagNumber } from '../syntax/tags.ts';
import type { Found, QuotationRule } from './quotation-rule.ts';

const hashed = (words: string, formOf = (word: string) => word) =>
  HashMap.from(words.split(' ').map((word) => [hashText(formOf(word)), 1]));
const DESCRIBING = hashed(
  'branded called condemned criticised criticized denounced described dismissed hailed labelled labeled praised rejected welcomed',
  stemOf,
);
const BEING = hashed('are been being is was were');
const BY = hashText('by');
const AS = hashText('as');
const AND = hashText('and');
/** What ends the name of who describes. */
const ENDS = hashed(', . : ; after as at during for in on when who');
const PARTICIPLE = tagNumber('VBN');
const PAST = tagNumber('VBD');
/** A name with titles, in tokens. */
const LONGEST_NAME = 12;

export const PASSIVE_DESCRIPTIONS: QuotationRule = {
  name: 'passive descriptions',
  reason:
    'in "The talks were called fruitful by Velm" Velm speaks, of the talks; where no "by" tells who, "The talks" do not',
  apply: (found, { reading }) => found.flatMap((one) => described(one, reading)),
};

/** The quotation with what a description is of, and by whom; nothing where nobody describes. */
function described(one: Found, reading: Reading): Found[] {
  const { lexemes, sentences, sentenceAt } = reading.document;
  const { words, stems } = lexemes;
  const { head, cue } = one;
  const isPassive = cue.length > 0 && BEING.get(words[head - 1] ?? 0) >= 0 && DESCRIBING.get(stems[head]!) >= 0;
  const subject = [...one.source, ...one.content].find(({ end }) => end <= head);
  if (!isPassive || !subject) return [one];
  const last = sentences[sentenceAt[head]! + 1]!;
  const agent = agentAfter(head, last, reading);
  if (!agent) return one.source.includes(subject) ? [] : [one];
  const [manner, ...more] = [
    { start: head + 1, end: agent.start - 1 },
    ...(words[agent.end] === AS ? [{ start: agent.end, end: last }] : []),
  ].filter(({ start, end }) => end > start);
  // "The draft was praised by Velm’s envoy, Ola Kell, as bold": the models have it all.
  if (!manner || one.content.length > 1) return [one];
  return [{ ...one, source: [agent], content: [subject, manner, ...more] }];
}

/** "by | the envoy of Velm | as …", "by | Velm | and rejected by others" */
function agentAfter(
  head: number,
  last: number,
  { document: { lexemes, marks }, syntax: { tags } }: Reading,
): Stretch | undefined {
  const { words } = lexemes;
  let start = head + 1;
  while (start < last && (words[start] !== BY || marks.quotedAt[start]! >= 0)) start += 1;
  start += 1;
  let end = start;
  const isVerb = (i: number) => tags[i] === PARTICIPLE || tags[i] === PAST;
  while (
    end < Math.min(last, start + LONGEST_NAME) &&
    ENDS.get(words[end]!) < 0 &&
    !(words[end] === AND && isVerb(end + 1))
  )
    end += 1;
  return end > start ? { start, end } : undefined;
}
