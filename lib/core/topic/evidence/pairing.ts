/** The most words between two parts of a `+` phrase: "missiles that had been moved there would be deployed" is still one thought. */
const nearness = 8;

/** Where a part of a phrase was found; `first` and `last` are indices of the text's words. */
interface PartFound {
  readonly part: number;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/**
 * To be called for each part that is found, in the order of their first words, with the sentence that it is in. Calls back with the
 * phrases that are complete with it, and their first and last words.
 */
export type Find = (
  part: number,
  first: number,
  last: number,
  sentence: number,
  whole: (phrase: number, first: number, last: number) => void,
) => void;

interface Together {
  readonly phrase: number;
  /** What it needs beside the two parts that led here. */
  readonly others: readonly number[];
}

/**
 * Completes phrases from their parts: those of one part at once, `+` phrases when all parts are near each other in one sentence.
 * Each part that is found is only combined with the few shortly before it, so that a word of a hundred phrases costs no more
 * than a word of one.
 *
 * @param phrases the parts of each phrase
 * @returns starts a new text
 */
export function createPairing(phrases: readonly (readonly number[])[]): () => Find {
  const alone: (readonly number[] | undefined)[] = [];
  const together: (ReadonlyMap<number, readonly Together[]> | undefined)[] = [];
  for (const [part, whole] of Map.groupBy(onePart(phrases), ({ part }) => part))
    alone[part] = whole.map(({ phrase }) => phrase);
  for (const [part, pairs] of Map.groupBy(pairsOf(phrases), ({ part }) => part))
    together[part] = Map.groupBy(pairs, ({ before }) => before);
  return () => {
    let recent: PartFound[] = [];
    return (part, first, last, sentence, whole) => {
      for (const phrase of alone[part] ?? nothing) whole(phrase, first, last);
      const partners = together[part];
      if (!partners) return;
      if (recent.length > 0 && !isNear(recent[0]!, first, sentence))
        recent = recent.filter((each) => isNear(each, first, sentence));
      for (const before of recent) {
        if (before.last >= first) continue;
        for (const { phrase, others } of partners.get(before.part) ?? nothing) {
          const start = firstOf(others, before.first, first, recent);
          if (start !== undefined) whole(phrase, start, last);
        }
      }
      recent.push({ part, first, last, sentence });
    };
  };
}

const nothing: readonly never[] = [];

function onePart(phrases: readonly (readonly number[])[]) {
  return phrases.flatMap((parts, phrase) => (parts.length === 1 ? [{ part: parts[0]!, phrase }] : []));
}

/** Each part of each `+` phrase, with one of the others that must come before it. */
function pairsOf(phrases: readonly (readonly number[])[]): (Together & { part: number; before: number })[] {
  return phrases.flatMap((parts, phrase) =>
    parts.flatMap((part, place) => {
      const [before, ...others] = parts.filter((_, other) => other !== place);
      return before === undefined ? [] : [{ phrase, part, before, others }];
    }),
  );
}

/** The first word of the whole phrase, if its other parts are there as well. */
function firstOf(others: readonly number[], before: number, from: number, recent: readonly PartFound[]) {
  let start = before;
  for (const other of others) {
    const found = recent.findLast(({ part, last }) => part === other && last < from);
    if (!found) return undefined;
    start = Math.min(start, found.first);
  }
  return start;
}

function isNear(before: PartFound, first: number, sentence: number): boolean {
  return before.sentence === sentence && first - before.last <= nearness + 1;
}
