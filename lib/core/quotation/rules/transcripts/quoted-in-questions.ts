import { askers } from '../../data/askers.ts';
import type { Document } from '../../document.ts';
import { asksIn, readLeaders } from '../../leading-labels.ts';
import type { Found } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { afterOpening } from './question-opening.ts';
import { isQuestion } from './transcript-layout.ts';

/** Somebody a question named before or addresses, or the questioner. "Our colleagues" are others. */
const UNNAMED = /^(?:he|i|it|she|they|we|you)$/i;
/** What a question begins with, which is no speaker: "Can it say". */
const ASKS = /^(?:are|can|could|did|do|does|has|have|is|may|might|must|shall|should|was|were|will|would)$/i;

/** What questioners say others said: "QUESTION: Envoy Kell said on Monday that it is late. Is it?" */
export function quotedInQuestions(found: readonly Found[], turns: readonly Found[], document: Document): Found[] {
  const { paragraphAt, sentences, sentenceAt, tokens } = document;
  /** For each token of a question, the token at which it begins, plus one; otherwise 0. */
  const asked = new Int32Array(tokens.count);
  const leads = leadersOf(turns, document);
  for (const turn of turns)
    for (const { start, end } of turn.content)
      if (leads(turn) || isQuestion(document, paragraphAt[end - 1]!)) asked.fill(start + 1, start, end);
  return found.flatMap((one) => {
    const [whose, ...others] = one.source;
    const last = one.content[one.content.length - 1]!.end - 1;
    if (!whose || ![whose.end - 1, one.head, last].every((i) => asked[i]! > 0)) return [];
    // "| QUESTION: | The envoy said"
    const opening = Math.max(whose.start, asked[whose.end - 1]! - 1);
    const start = opensSentence(document, opening, asked)
      ? afterOpening(document, { start: opening, end: whose.end })
      : opening;
    if (start >= whose.end || UNNAMED.test(wordAt(document, start)) || ASKS.test(wordAt(document, start))) return [];
    if (wordAt(document, last) === '?') return [];
    // "Has the envoy said that it is late?"
    const opens = opensSentence(document, opening, asked);
    const asks = wordAt(document, sentences[sentenceAt[start]! + 1]! - 1) === '?';
    return asks && !opens ? [] : [{ ...one, source: [{ start, end: whose.end }, ...others] }];
  });
}

/** Whether token `i` begins its sentence or question. @param asked where each token's question begins, plus one */
function opensSentence({ sentences, sentenceAt }: Document, i: number, asked: Int32Array): boolean {
  return Math.max(sentences[sentenceAt[i]!]!, asked[i]! - 1) === i;
}

function leadersOf(turns: readonly Found[], document: Document): (turn: Found) => boolean {
  const { text, starts, ends } = document.tokens;
  const labelOf = ({ source: [label] }: Found) => (label ? text.slice(starts[label.start]!, ends[label.end - 1]!) : '');
  const asks = ({ content }: Found) => {
    const { start, end } = content.at(-1)!;
    return asksIn(text.slice(starts[start]!, ends[end - 1]!));
  };
  const leads = readLeaders(turns.map((turn) => ({ label: labelOf(turn), asks: asks(turn) })));
  return (turn) => leads(labelOf(turn)) || isOfAsker(document, turn.source);
}

function isOfAsker(document: Document, [label]: Found['source']): boolean {
  return label !== undefined && askers.has(wordAt(document, label.start).toLowerCase());
}
