import type { Quotation } from '../../quotation/quotation.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import { readWords } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';

/** In UTF-16 code units: the name of an outlet, and the word after it. */
const REACH = 60;

/** Words that don't begin what an outlet was told: its people, a place or time, a verb whose subject it is. */
const goesOn: ReadonlySet<string> = new Set(
  `
  and are at audiences by can correspondents could did does during for from had has have in is journalists listeners may might
  must of on or readers reporters should viewers was were will with would
  `
    .trim()
    .split(/\s+/),
);

/** Cuts the outlet that was told: "told | Interfax | Moscow would not sign", "told | the BBC | talks would go on". */
export function withoutListener(quotation: Quotation, registry: RegistryIndex): Quotation {
  const [first, ...rest] = quotation.content;
  const verb = quotation.cue.at(-1);
  if (!first || !verb || first.start !== verb.end + 1 || !/\b(?:tell|telling|tells|told)$/.test(verb.text))
    return quotation;
  const words = readWords(first.text.slice(0, REACH));
  const outlet = bodyAt(words, words[0]?.lower === 'the' ? 1 : 0, registry);
  const next = outlet && words[outlet.end];
  if (outlet?.bodies[0]?.type !== 'outlet' || next?.kind !== 'word' || goesOn.has(next.lower)) return quotation;
  const said = { start: first.start + next.start, end: first.end, text: first.text.slice(next.start) };
  return { ...quotation, content: [said, ...rest] };
}
