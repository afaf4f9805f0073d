import { bodyAt } from '../../mention/body/bodies.ts';
import { isPartOfState } from '../../mention/body/parts-of-state.ts';
import type { WordRange } from '../../mention/owner.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';

/**
 * The registered body that a name is spelled out for, however the article words it: "the Lune Committee for Arms (LCA)" is the
 * LCA. The first letter has to be some word's, the last one the last word's; states' offices share their letters.
 */
export function spelledOut(
  { start, end }: WordRange,
  words: readonly Word[],
  registry: RegistryIndex,
): Body | undefined {
  const open = words[end - 1]?.text === ')' ? end - 3 : end;
  const letters = words[open + 1];
  const isFenced = words[open]?.text === '(' && words[open + 2]?.text === ')';
  if (!isFenced || open - start < 3 || !letters || !/^\p{Lu}{3,}$/u.test(letters.text)) return undefined;
  const match = bodyAt(words, open + 1, registry);
  const initials = words.slice(start, open).flatMap(({ capital, text }) => (capital ? [text.charAt(0)] : []));
  const isShortFor = initials.includes(letters.text.charAt(0)) && initials.at(-1) === letters.text.at(-1);
  const [body] = match?.how === 'name' ? match.bodies : [];
  return isShortFor && !isPartOfState(body) ? body : undefined;
}
