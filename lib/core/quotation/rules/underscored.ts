import type { Stretch } from '../candidates/candidate.ts';
import type { Document } from '../document.ts';
import { isCapitalised } from '../lexemes.ts';
import type { Reading } from '../reading.ts';
import { coveredBy } from './covered.ts';
import type { Found, QuotationRule } from './quotation-rule.ts';
import { wordAt } from './word-at.ts';
import { wordsOf } from './word-sets.ts';

const UNDERSCORING = wordsOf('underscored underscores');
const PERSON = wordsOf('he she they');
/** What somebody underscores begins so: "that", "his concern". */
const BEGINS = wordsOf('her his how its that the their');
/** Capitals that are nobody's: "The Gate War underscored that". */
const EVENTS = wordsOf('attack conference crisis meeting summit talks test treaty war');
/** With an office, in tokens. */
const LONGEST_NAME = 10;
/** In tokens. */
const LONGEST_CONTENT = 150;
const CONFIDENCE = 0.6;

export const UNDERSCORED: QuotationRule = {
  name: 'underscored',
  reason:
    'in "The Secretary underscored that the gates must be shut" she states it: readouts are full of it, and in the corpus it is mostly events that underscore something',
  apply: (found, { reading }) => {
    const { document } = reading;
    const { lexemes, marks, sentences, sentenceAt, tokens } = document;
    const claimed = coveredBy(found, tokens.count, ['cue', 'content']);
    const made: Found[] = [];
    // "The envoys stressed their rights and | underscored their wish"
    const bySentence = new Map(found.map((one) => [sentenceAt[one.head]!, one]));
    const whoSaysMore = (head: number): Stretch | undefined => {
      const before = bySentence.get(sentenceAt[head]!);
      return wordAt(document, head - 1) === 'and' && before && before.head < head ? before.source[0] : undefined;
    };
    for (let head = 1; head + 1 < tokens.count; head++) {
      if (UNDERSCORING.get(lexemes.words[head]!) < 0 || BEGINS.get(lexemes.words[head + 1]!) < 0) continue;
      if (claimed[head] === 1 || marks.quotedAt[head]! >= 0) continue;
      let end = head + 1;
      const last = Math.min(sentences[sentenceAt[head]! + 1]!, head + LONGEST_CONTENT);
      while (end < last && claimed[end] === 0) end += 1;
      while (/^(?:[,.;!]|and)$/.test(wordAt(document, end - 1))) end -= 1;
      const source = end > head + 2 ? (personBefore(head, reading) ?? whoSaysMore(head)) : undefined;
      if (!source) continue;
      const cue = [{ start: head, end: head + 1 }];
      const content = [{ start: head + 1, end }];
      made.push({ head, source: [source], cue, content, confidence: CONFIDENCE, inner: [] });
    }
    return made.length > 0 ? [...found, ...made] : found;
  },
};

/** "She", "The Secretary", "In Velm, | Envoy Ola Kell": what stands between the verb and the sentence's start, or a comma. */
function personBefore(head: number, { document }: Reading): Stretch | undefined {
  const { lexemes, sentences, sentenceAt } = document;
  const from = Math.max(sentences[sentenceAt[head]!]!, head - LONGEST_NAME);
  let start = head - 1;
  while (start > from && isOfName(document, start - 1)) start -= 1;
  if (start !== sentences[sentenceAt[head]!] && wordAt(document, start - 1) !== ',') return undefined;
  const last = head - 1;
  const isPerson = start === last && PERSON.get(lexemes.words[start]!) >= 0;
  const isNamed = start < last && isCapitalised(lexemes.shapes[last]!) && EVENTS.get(lexemes.words[last]!) < 0;
  return isPerson || isNamed ? { start, end: head } : undefined;
}

function isOfName(document: Document, i: number): boolean {
  return isCapitalised(document.lexemes.shapes[i]!) || /^(?:and|for|of|the)$/.test(wordAt(document, i));
}
