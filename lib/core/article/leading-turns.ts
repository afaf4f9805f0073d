import { hostsIn } from '../quotation/host-words.ts';
import { asksIn, readLeaders } from '../quotation/leading-labels.ts';
import type { Quotation } from '../quotation/quotation.ts';

/**
 * Tells whether a quotation is the turn of somebody who leads through a transcript. What he asks states nothing, but helps to tell
 * when the others answer, and on what.
 */
export function leadingTurns(quotations: readonly Quotation[]): (quotation: Quotation) => boolean {
  const turns = quotations.filter(isTurn);
  const leads = readLeaders(
    turns.map((turn) => ({
      label: labelOf(turn),
      asks: asksIn(turn.content.at(-1)?.text ?? ''),
      hosts: turn.content.some(({ text }) => hostsIn(text)),
    })),
  );
  return (quotation) => isTurn(quotation) && leads(labelOf(quotation));
}

/** "OLA KELL: It is late.": a line with a colon may be a turn of a transcript. */
export function isTurn({ cue: [mark] }: Quotation): boolean {
  return mark?.text === ':';
}

function labelOf({ source: [label] }: Quotation): string {
  return label?.text ?? '';
}
