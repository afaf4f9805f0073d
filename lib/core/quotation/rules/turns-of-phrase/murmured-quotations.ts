import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import type { Quoted } from '../../quote-marks.ts';
import type { Reading } from '../../reading.ts';
import { coveredBy, isFree } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { isOfWords } from '../quoted-words.ts';
import { wordAt } from '../word-at.ts';
import { tagsOf } from '../word-sets.ts';

const FINITE = tagsOf('VBD', 'VBP', 'VBZ');
const BEGINS_NAME = tagsOf('CD', 'DT', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'PRP', 'PRP$');
/** The tagger knows few of them: "muttered", "quips". */
const RARE = /^\p{Ll}{3,}(?:ed|[^s]s)$/u;
const PAST = /ed$/;
/** What ends a name or follows its verb. */
const ENDS = /^(?:[,.;:]|after|as|at|before|from|in|on|when|while|who)$/;
const RELATIVE = tagsOf('WDT', 'WP');
/** A name with title and body, in tokens. */
const LONGEST_NAME = 20;
const CONFIDENCE = 0.7;

export const MURMURED_QUOTATIONS: QuotationRule = {
  name: 'murmured quotations',
  reason: 'in “It is late,” a guest murmured. the comma and who stands after it tell of speech, whatever the verb',
  apply: (found, { reading }) => {
    const { marks, tokens, sentences, sentenceAt } = reading.document;
    const claimed = coveredBy(found, tokens.count, ['cue', 'content']);
    const made = marks.quoted.flatMap((stretch): Found[] => {
      const { start, end } = stretch;
      const isFirst = start === sentences[sentenceAt[start]!];
      const limit = Math.min(sentences[sentenceAt[end - 1]! + 1]!, end + LONGEST_NAME);
      if (!isFirst || !isOfWords(reading.document, stretch) || !isFree(claimed, { start, end: limit })) return [];
      const from = attributionAfter(reading.document, stretch);
      const said = from === undefined ? undefined : speakerIn({ start: from, end: limit }, reading);
      if (!said) return [];
      const { source, head } = said;
      const content = [{ start, end }];
      return [
        { head, source: [source], cue: [{ start: head, end: head + 1 }], content, confidence: CONFIDENCE, inner: [] },
      ];
    });
    return [...found, ...made];
  },
};

/** Where the sentence continues after “It is late,” or “Is it?”. Undefined if it doesn't. */
function attributionAfter(document: Document, { end }: Quoted): number | undefined {
  if (wordAt(document, end) === ',') return end + 1;
  return /^[,?!]$/.test(wordAt(document, end - 2)) ? end : undefined;
}

/** "a guest of Velm, who came late, | murmured", "reasons | the governor" */
function speakerIn({ start, end }: Stretch, reading: Reading): { source: Stretch; head: number } | undefined {
  const { document, syntax } = reading;
  const { tags } = syntax;
  const word = (i: number) => wordAt(document, i);
  if ((FINITE.has(tags[start]!) || RARE.test(word(start))) && BEGINS_NAME.has(tags[start + 1]!)) {
    let last = start + 1;
    while (last < end && !ENDS.test(word(last))) last += 1;
    return { source: { start: start + 1, end: last }, head: start };
  }
  if (!BEGINS_NAME.has(tags[start]!)) return;
  let isAside = false;
  for (let i = start + 1; i < end; i++) {
    const isRare = PAST.test(word(i)) && RARE.test(word(i)) && ENDS.test(word(i + 1));
    if (isAside) isAside = word(i) !== ',';
    else if (RELATIVE.has(tags[i]!)) isAside = true;
    else if (FINITE.has(tags[i]!) || isRare)
      return { source: { start, end: word(i - 1) === ',' ? i - 1 : i }, head: i };
  }
  return;
}
