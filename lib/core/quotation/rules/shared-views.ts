import type { Stretch } from '../candidates/candidate.ts';
import type { Document } from '../document.ts';
import type { Reading } from '../reading.ts';
import { subjectsOf } from '../syntax/subject.ts';
import { coveredBy, isFree } from './covered.ts';
import type { Found, QuotationRule } from './quotation-rule.ts';
import { wordAt } from './word-at.ts';
import { wordsOf } from './word-sets.ts';

const CONCURRING = wordsOf('concur concurred concurs');
const LINKS = wordsOf('in on that to');
const SHARING = wordsOf('share shared shares');
const VIEWS = wordsOf('assessment concern concerns conviction hope opinion recognition understanding view views');
/** "shared | the same deep | concern": in tokens. */
const MOST_BEFORE = 4;
const STOP = /^(?:[,.;:?!“”"()]|of|with)$/;
/** In tokens; less is no view. */
const LEAST_SAID = 4;
const CONFIDENCE = 0.6;

export const SHARED_VIEWS: QuotationRule = {
  name: 'shared views',
  reason:
    'in "The two ministers shared the view that the gates must be shut and concurred in guarding them" both state it: ministries write so of meetings, and the corpus does not',
  apply: (found, { reading }) => {
    const { document } = reading;
    const claimed = coveredBy(found, document.tokens.count, ['cue', 'content']);
    const bySentence = Map.groupBy(found, ({ head }) => document.sentenceAt[head]!);
    const made: Found[] = [];
    for (let head = 1; head + 2 < document.tokens.count; head++) {
      if (claimed[head] === 1 || document.marks.quotedAt[head]! >= 0 || !isHeld(document, head)) continue;
      const source = subjectBefore(reading, head);
      const content = { start: head + 1, end: endOf(bySentence.get(document.sentenceAt[head]!) ?? [], head, document) };
      if (!source || content.end - content.start < LEAST_SAID || !isFree(claimed, content)) continue;
      const cue = [{ start: head, end: head + 1 }];
      made.push({ head, source: [source], cue, content: [content], confidence: CONFIDENCE, inner: [] });
    }
    return [...found, ...made];
  },
};

/** "concurred | in", "shared the | view": not "shared the data" */
function isHeld(document: Document, head: number): boolean {
  const { words } = document.lexemes;
  if (CONCURRING.get(words[head]!) >= 0) return LINKS.get(words[head + 1]!) >= 0;
  if (SHARING.get(words[head]!) < 0) return false;
  for (let i = head + 1; i <= head + MOST_BEFORE && !STOP.test(wordAt(document, i)); i++)
    if (VIEWS.get(words[i]!) >= 0) return /^(?:about|at|of|on|over|that)$/.test(wordAt(document, i + 1));
  return false;
}

function subjectBefore(reading: Reading, head: number): Stretch | undefined {
  const { sentences, sentenceAt } = reading.document;
  return subjectsOf(reading, head).find(({ start, end }) => start >= sentences[sentenceAt[head]!]! && end <= head);
}

/** Where the sentence ends, or where more is said in it. */
function endOf(found: readonly Found[], head: number, document: Document): number {
  const { sentences, sentenceAt } = document;
  let end = sentences[sentenceAt[head]! + 1]!;
  for (const { source, cue } of found)
    for (const { start } of [...source, ...cue]) if (start > head && start < end) end = start;
  while (/^(?:[,.;]|also|and|while)$/.test(wordAt(document, end - 1))) end -= 1;
  return end;
}
