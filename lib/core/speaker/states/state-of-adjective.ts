/** How the adjectives of states end, the longest first of those that end alike. */
const adjectiveEnds: readonly string[] = [...'ian ean oan ine an n ese ish ani ic ite i ch er'.split(' '), ''];

/** What a state's name has after the stem that it shares with its adjective. */
const stateEnds: readonly string[] = [
  '',
  ...'a ia ea e en ne an o y any aria land mark stan us as is ova ovia'.split(' '),
];

/** How the adjectives of states end. */
export const adjectiveEnd = /(?:n|ese|ish|ine|i|ic)$/;

/**
 * The state that an article names with the same stem as an adjective: Velmaria for "velmarian".
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
    // "Velmovian" is of Velmovia, even where there is a river Velmova.
    for (const stateEnd of end.endsWith('an') ? [end.slice(0, -1), ...stateEnds] : stateEnds) {
      const state = `${stem}${stateEnd === '' && end === 'oan' ? 'o' : stateEnd}`;
      const spelling = state === adjective ? undefined : capitals.get(state);
      if (spelling !== undefined) return spelling;
    }
  }
  return undefined;
}

/** "Syrian-American", "Franco-German": no state's. */
export function isOfTwoPeoples(adjective: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:[aeiou]n|ese|ish|i|o)-\p{Lu}\p{Ll}+(?:[aeiou]n|ese|ish|i)$/u.test(adjective);
}

/** The state's name that its adjective lets guess where the article doesn't give it: Orinda for "Orindan", Sulan for "Sulanese". */
export function guessState(adjective: string): string | undefined {
  if (isOfTwoPeoples(adjective)) return undefined;
  if (/[^aeiou]ese$/i.test(adjective)) return adjective.slice(0, -3);
  return /[^aeiou]i?an$/i.test(adjective) && !/man$/i.test(adjective) ? adjective.slice(0, -1) : undefined;
}
