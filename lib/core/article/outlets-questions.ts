import { asksIn, outletsTurns } from '../quotation/leading-labels.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { isOutletNamed, type RegistryIndex } from '../speaker/registry/lookup.ts';
import { isTurn } from './leading-turns.ts';

/** The turns in which outlets ask questions: "Reuters: Will China join the talks?" */
export function outletsQuestions(quotations: readonly Quotation[], registry: RegistryIndex): ReadonlySet<Quotation> {
  const turns = quotations.flatMap((quotation) => {
    const { source, content } = quotation;
    if (!isTurn(quotation) || !source[0]) return [];
    return [{ quotation, label: source[0].text, asks: asksIn(content.at(-1)?.text ?? '') }];
  });
  return new Set(outletsTurns(turns, (name) => isOutletNamed(registry, name)).map(({ quotation }) => quotation));
}
