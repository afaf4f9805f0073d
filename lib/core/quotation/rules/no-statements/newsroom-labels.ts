import type { Stretch } from '../../candidates/candidate.ts';
import { noSpeakers } from '../../data/no-speakers.ts';
import type { Document } from '../../document.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { isHeading } from '../speech-run.ts';
import { wordAt } from '../word-at.ts';

/** "Q&A", however it is tokenised. */
const QUESTIONS = /^q\s?(?:&|and)\s?as?$/i;
const QUESTION_WORD = /^(?:how|what|when|where|who|why)$/i;

export const NEWSROOM_LABELS: QuotationRule = {
  name: 'newsroom labels',
  reason:
    'in the headline "Interview: “We must not wait”" a newsroom says what follows, and under the head "What Velm says" nothing is said yet',
  apply: (found, { reading: { document } }) =>
    found.filter((one) => !isLabel(one, document) && !isHead(one, document) && !isOverOthers(one, document)),
};

/** "Interview |:", "Live |:" at the head of a paragraph */
function isLabel({ source: [label], cue: [colon] }: Found, document: Document): boolean {
  if (!label || !colon || wordAt(document, colon.start) !== ':' || label.start >= colon.start) return false;
  return label.start === document.paragraphs[document.paragraphAt[label.start]!] && isOfNewsroom(label, document);
}

function isOfNewsroom({ start, end }: Stretch, { tokens: { text, starts, ends } }: Document): boolean {
  const label = text.slice(starts[start]!, Math.min(ends[end - 1]!, starts[start]! + 24)).toLowerCase();
  return noSpeakers.has(label) || QUESTIONS.test(label);
}

/** "| What | Velm says" on a line of its own */
function isHead({ head, content: [word, ...others] }: Found, document: Document): boolean {
  if (!word || others.length > 0 || word.end !== word.start + 1 || word.start > head) return false;
  return QUESTION_WORD.test(wordAt(document, word.start)) && isHeading(document, document.paragraphAt[head]!);
}

/** "WHAT THEY ARE SAYING:" over what several say, "Key points:" over what follows */
function isOverOthers({ head }: Found, document: Document): boolean {
  const paragraph = document.paragraphAt[head]!;
  const [from, to] = [document.paragraphs[paragraph]!, document.paragraphs[paragraph + 1]!];
  const isLine = to - from <= LONGEST_HEAD && wordAt(document, to - 1) === ':';
  const first = wordAt(document, from);
  return isLine && (QUESTION_WORD.test(first) || (/^(?:key|main)$/i.test(first) && head === from + 1));
}

/** In tokens. */
const LONGEST_HEAD = 8;
