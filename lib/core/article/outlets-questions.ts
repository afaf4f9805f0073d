import { outletWords } from '../quotation/data/outlet-words.ts';
import { asksIn } from '../quotation/leading-labels.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { bodiesNamed, type RegistryIndex } from '../speaker/registry/lookup.ts';

/** Of the turns of outlets, the share that ask where all of them do, whatever one may say: "A follow-up on that." */
const LEAST_SHARE = 0.5;
const LEAST_QUESTIONS = 2;

/**
 * The turns in which outlets ask at somebody's press conference, and state nothing: "Reuters: Will China join the talks?", "Ola Kell,
 * Reuters: I would like your comment."
 */
export function outletsQuestions(quotations: readonly Quotation[], registry: RegistryIndex): ReadonlySet<Quotation> {
  const turns = quotations.filter((quotation) => isOutletsTurn(quotation, registry));
  const asking = turns.filter(({ content }) => asksIn(content.at(-1)?.text ?? ''));
  const isQuestioned = asking.length >= LEAST_QUESTIONS && asking.length >= turns.length * LEAST_SHARE;
  return new Set(isQuestioned ? turns : asking);
}

/** "Reuters:", "Velm Courier:", "Ola Kell, Reuters:" */
function isOutletsTurn({ source: [label], cue: [mark] }: Quotation, registry: RegistryIndex): boolean {
  if (mark?.text !== ':' || !label) return false;
  const isCalledSo = outletWords.has(label.text.toLowerCase().replace(/^.* /, ''));
  const names = [label.text, label.text.slice(label.text.lastIndexOf(',') + 1).trim()];
  return isCalledSo || names.some((name) => bodiesNamed(registry, name).some(({ type }) => type === 'outlet'));
}
