/** Words between two parts of a `+` phrase; "missiles that had been moved there would be deployed" is still one thought. */
const nearness = 8;

/** A part of a phrase where it stands; `first` and `last` count words of the text. */
interface PartFound {
  readonly part: number;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** Told of each part in the order of its first word; tells the phrases that it makes whole, from their first word to the last. */
export type Find = (found: PartFound, whole: (phrase: number, first: number, last: number) => void) => void;

interface Together {
  readonly phrase: number;
  /** What it needs beside the two parts that led here. */
  readonly others: readonly number[];
}

/**
 * Phrases of one part are whole at once, `+` phrases when their parts stand near each other in a sentence. Each part that
 * is found is looked up with the few that stand shortly before it, so that a word of a hundred phrases costs no more
 * than that of one.
 * @param phrases the parts of each
 * @returns starts a text anew
 */
export function createPairing(phrases: readonly (readonly number[])[]): () => Find {
  const alone = new Map<number, number[]>();
  const together = new Map<number, Map<number, Together[]>>();
  phrases.forEach((parts, phrase) => {
    if (parts.length === 1) addTo(alone, parts[0]!, phrase);
    parts.forEach((part, place) => {
      const [before, ...others] = parts.filter((_, other) => other !== place);
      if (before === undefined) return;
      const withBefore = together.get(part) ?? new Map<number, Together[]>();
      together.set(part, withBefore);
      addTo(withBefore, before, { phrase, others });
    });
  });
  return () => {
    let recent: PartFound[] = [];
    return (found, whole) => {
      const { part, first, last } = found;
      for (const phrase of alone.get(part) ?? []) whole(phrase, first, last);
      const partners = together.get(part);
      if (!partners) return;
      if (recent.length > 0 && !isNear(recent[0]!, found)) recent = recent.filter((each) => isNear(each, found));
      for (const before of recent) {
        if (before.last >= first) continue;
        for (const { phrase, others } of partners.get(before.part) ?? []) {
          const start = firstOf(others, Math.min(before.first, first), found, recent);
          if (start !== undefined) whole(phrase, start, last);
        }
      }
      recent.push(found);
    };
  };
}

/** Of the whole phrase, once its other parts stand there as well. */
function firstOf(others: readonly number[], first: number, found: PartFound, recent: readonly PartFound[]) {
  let start = first;
  for (const other of others) {
    const before = recent.findLast(({ part, last }) => part === other && last < found.first);
    if (!before) return undefined;
    start = Math.min(start, before.first);
  }
  return start;
}

function isNear(before: PartFound, { first, sentence }: PartFound): boolean {
  return before.sentence === sentence && first - before.last <= nearness + 1;
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
