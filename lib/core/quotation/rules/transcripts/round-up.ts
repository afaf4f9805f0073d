import { answerers, askers } from '../../data/askers.ts';
import type { Document } from '../../document.ts';
import { firstAt, type RuleContext } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { comesAgain, isShouted, speaksOfHimself } from './transcript-layout.ts';
import type { Turn } from './turn.ts';

/** The score from which something is an attribution. */
const LIKELY = 0.5;

/**
 * Whether turns are news from several places, most of it said by others than the labels: "Velm: The envoy said … Ostra:
 * “We wait,” said Kell." A newsletter with labels in capitals may speak of itself, too: "GATES: A keeper told us".
 */
export function isRoundUp(context: RuleContext, turns: readonly Turn[]): boolean {
  const { document } = context.reading;
  const isExplainer = turns.every((turn) => isLetter(document, turn, askers) || isLetter(document, turn, answerers));
  if (turns.length < 2 || (comesAgain(document, turns) && !isExplainer)) return false;
  if (isExplainer)
    return isToldThroughout(
      context,
      turns.filter((turn) => isLetter(document, turn, answerers)),
    );
  if (turns.some((turn) => !isShouted(document, turn) && speaksOfHimself(document, turn))) return false;
  return turns.filter((turn) => isToldByOthers(context, turn)).length > turns.length / 2;
}

/** "Q:", "A." */
function isLetter(document: Document, { name }: Turn, labels: ReadonlySet<string>): boolean {
  return name.end === name.start + 1 && labels.has(wordAt(document, name.start).toLowerCase());
}

/** Whether a newsroom answers its own questions, by what others say: nobody in the answers speaks of himself. */
function isToldThroughout(context: RuleContext, answers: readonly Turn[]): boolean {
  const told = answers.filter((turn) => isToldByOthers(context, turn));
  return told.length > answers.length / 2 && !answers.some((turn) => speaksOfHimself(context.reading.document, turn));
}

/** Whether the turn's paragraph names another speaker. */
function isToldByOthers({ reading: { document }, attributions }: RuleContext, { start }: Turn): boolean {
  const end = document.paragraphs[document.paragraphAt[start]! + 1]!;
  for (let at = firstAt(attributions, start); at < attributions.length && attributions[at]!.head < end; at++) {
    const { score, source } = attributions[at]!;
    if (score >= LIKELY && source.length > 0 && source.every((stretch) => stretch.end > start)) return true;
  }
  return false;
}
