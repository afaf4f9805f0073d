import type { Quotation } from '../../quotation/quotation.ts';
import { bodyAt } from '../mention/bodies.ts';
import { readWords } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';

/** In UTF-16 code units: the name of an outlet, and the word after it. */
const REACH = 60;

/** "told | Interfax | Moscow would not sign": what an extractor takes for one name. Whom somebody told is no part of what he said. */
export function withoutListener(quotation: Quotation, registry: RegistryIndex): Quotation {
  const [first, ...others] = quotation.content;
  const verb = quotation.cue.at(-1);
  if (!first || !verb || first.start !== verb.end + 1 || !/\b(?:tell|telling|tells|told)$/.test(verb.text))
    return quotation;
  const words = readWords(first.text.slice(0, REACH));
  const outlet = bodyAt(words, 0, registry);
  const next = outlet && words[outlet.end];
  if (outlet?.bodies[0]?.type !== 'outlet' || next?.kind !== 'word' || !next.capital) return quotation;
  const said = { start: first.start + next.start, end: first.end, text: first.text.slice(next.start) };
  return { ...quotation, content: [said, ...others] };
}
