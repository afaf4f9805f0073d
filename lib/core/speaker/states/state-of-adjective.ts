/** Endings of states' adjectives; of those that overlap, the longest first. */
const adjectiveEnds: readonly string[] = [...'ian ean oan ine an n ese ish ani ic ite i ch er'.split(' '), ''];

/** Endings of states' names after the stem that they share with the adjective. */
const stateEnds: readonly string[] = [
  '',
  ...'a ia ea e en ne an o y any aria land mark stan us as is ova ovia'.split(' '),
];

/** The endings that say most surely that a word is an adjective. */
export const adjectiveEnd = /(?:n|ese|ish|ine|i|ic)$/;

/**
 * The state with the same stem as a folded adjective, if the article names one: Velmaria for "velmarian".
 *
 * @param isSure whether it surely is a state's adjective, whatever its ending
 */
export function stateOfAdjective(
  adjective: string,
  capitals: ReadonlyMap<string, string>,
  isSure = false,
): string | undefined {
  for (const end of adjectiveEnds) {
    if ((end === '' && !isSure) || !adjective.endsWith(end) || adjective.length - end.length < 3) continue;
    const stem = adjective.slice(0, adjective.length - end.length);
    // "Velmovian" is Velmovia's, even if there is a river Velmova.
    for (const stateEnd of end.endsWith('an') ? [end.slice(0, -1), ...stateEnds] : stateEnds) {
      const state = `${stem}${stateEnd === '' && end === 'oan' ? 'o' : stateEnd}`;
      const spelling = state === adjective ? undefined : capitals.get(state);
      if (spelling !== undefined) return spelling;
    }
  }
  return undefined;
}

/** Whether an adjective is of two peoples, and so of no one state: "Syrian-American", "Franco-German". */
export function isOfTwoPeoples(adjective: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:[aeiou]n|ese|ish|i|o)-\p{Lu}\p{Ll}+(?:[aeiou]n|ese|ish|i)$/u.test(adjective);
}

/** Names that only end like a state's adjective, in lower case: "the *Michigan* governor". */
const endingLikeAdjectives: ReadonlySet<string> = new Set(['manhattan', 'michigan', 'reagan']);

/** A state's name as guessed from its adjective: Orinda for "Orindan", Sulan for "Sulanese". Undefined otherwise. */
export function guessState(adjective: string): string | undefined {
  if (isOfTwoPeoples(adjective) || endingLikeAdjectives.has(adjective.toLowerCase())) return undefined;
  if (/[^aeiou]ese$/i.test(adjective)) return adjective.slice(0, -3);
  return /[^aeiou]i?an$/i.test(adjective) && !/man$/i.test(adjective) ? adjective.slice(0, -1) : undefined;
}
