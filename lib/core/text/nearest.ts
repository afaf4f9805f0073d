import leven from 'leven';

/** The candidates that may have been meant by a word: misspelt, or with a part in common; nearest first, at most three. */
export function nearest(word: string, candidates: readonly string[]): string[] {
  const parts = partsOf(word);
  const near = candidates.map((candidate) => ({ candidate, distance: leven(word, candidate) }));
  return near
    .filter(
      ({ candidate, distance }) =>
        // A short word that differs by half is another word.
        (distance <= Math.ceil(word.length / 3) && distance * 2 < word.length) ||
        partsOf(candidate).some((part) => parts.includes(part)),
    )
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The longer words in an id, without a plural ending. */
function partsOf(id: string): string[] {
  return id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length > 3)
    .map((part) => part.replace(/s$/, ''));
}
