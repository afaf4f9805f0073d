import { bodyAt } from '../../mention/body/bodies.ts';
import { isPartOfState } from '../../mention/body/parts-of-state.ts';
import type { WordRange } from '../../mention/owner.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';

/**
 * The registered body by its abbreviation in brackets, however its name is spelled out: "the Lune Committee for Arms
 * (LCA)". The abbreviation must begin with an initial of the name, and end with the last. States' offices share theirs.
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
