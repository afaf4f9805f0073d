/** Those of the candidates that somebody may have meant who wrote the word: misspelt, or sharing a part; nearest first, at most three. */
export function nearest(word: string, candidates: readonly string[]): string[] {
  const parts = partsOf(word);
  const near = candidates.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }));
  return near
    .filter(
      ({ candidate, distance }) =>
        distance <= Math.ceil(word.length / 3) || partsOf(candidate).some((part) => parts.includes(part)),
    )
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The longer words in an id, without what makes them plural. */
function partsOf(id: string): string[] {
  return id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length > 3)
    .map((part) => part.replace(/s$/, ''));
}

/** Letters to change, add or drop to make one of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const now = [row + 1];
    for (let column = 1; column <= b.length; column += 1)
      now[column] = Math.min(
        (before[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (before[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1),
      );
    before = now;
  }
  return before[b.length] ?? 0;
}
