import { namedLikeOutlets, outletModifiers, outletNouns, outletPlurals } from '../data/outlet-nouns.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import { readWords } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';

/** Whether it is an outlet: "TASS", "Vestnik.az", "the state news agency", "Iranian media", "The Velm Herald". */
export function isOutlet(source: string, registry: RegistryIndex): boolean {
  if (/^[\p{L}\p{N}-]+\.(?:\p{Ll}{2,4}|\p{Lu}\p{Ll}|\p{Lu}{2,3})$/u.test(source)) return true;
  const words = readWords(source).filter(({ kind }) => kind === 'word');
  // Not "the editor of the Velm Herald".
  if (words.some(({ lower }) => /^(?:at|by|for|from|of|who|with)$/.test(lower))) return false;
  const [before, last] = words.slice(-2);
  const isRegistered = words.some(
    (_, index) => bodyAt(words, index, registry)?.bodies.some(({ type }) => type === 'outlet') === true,
  );
  if (isRegistered || !last || !before) return isRegistered;
  // "Radio Velm", "Channel 12"
  if (words[0]?.capital && /^(?:channel|radio)$/.test(words[0].folded)) return true;
  if (last.capital) return namedLikeOutlets.has(last.folded);
  const isCalled = before.capital || outletModifiers.has(before.lower);
  return last.lower === 'media' || ((outletNouns.has(last.lower) || outletPlurals.has(last.lower)) && isCalled);
}
