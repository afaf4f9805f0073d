import type { Span } from '../text/span.ts';
import { acronymKey, type Phrase } from './phrase.ts';
import type { Word } from './words.ts';

/** A phrase found: its index in the list the trie was built from, and the stretch of text it covers. */
export interface PhraseHit extends Span {
  readonly phrase: number;
  readonly paragraph: number;
}

/** Words between two parts of a `+` phrase; "missiles that had been moved there would be deployed" is still one thought. */
const nearness = 8;

interface Node {
  readonly next: Map<string, Node>;
  /** Parts of phrases that end here. */
  readonly ends: PartOf[];
}

interface PartOf {
  readonly phrase: number;
  /** Where it is noted that the part was found. */
  readonly slot: number;
  /** The slots of the phrase's other parts. */
  readonly others: readonly number[];
}

/** Where each part of each `+` phrase was found last, by slot: its first and last word, -1 before it was found. */
interface LastFound {
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/**
 * Finds all phrases in one pass: from each word on, as far down the trie as words follow. Costs the number of words
 * times the longest phrase, whatever the number of phrases.
 */
export function buildPhraseTrie(phrases: readonly Phrase[]): (words: readonly Word[]) => PhraseHit[] {
  const root = emptyNode();
  let slots = 0;
  phrases.forEach(({ parts }, phrase) => {
    const own = parts.map((_, part) => slots + part);
    slots += parts.length;
    parts.forEach((keys, part) => {
      let node = root;
      for (const key of keys) {
        const next = node.next.get(key) ?? emptyNode();
        node.next.set(key, next);
        node = next;
      }
      const slot = own[part]!;
      node.ends.push({ phrase, slot, others: own.filter((other) => other !== slot) });
    });
  });
  return (words) => findIn(words, root, slots);
}

function emptyNode(): Node {
  return { next: new Map(), ends: [] };
}

function findIn(words: readonly Word[], root: Node, slots: number): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const last: LastFound = { firsts: new Int32Array(slots).fill(-1), lasts: new Int32Array(slots).fill(-1) };
  const shouted = shoutedSentences(words);
  const found = (end: PartOf, from: number, to: number) => {
    const first = end.others.length === 0 ? from : firstOfWhole(end, from, to, words, last);
    if (first === undefined) return;
    const { start, paragraph } = words[first]!;
    hits.push({ phrase: end.phrase, start, end: words[to]!.end, paragraph });
  };
  const follow = (node: Node, first: number, at: number) => {
    for (const end of node.ends) found(end, first, at);
    if (at + 1 < words.length && node.next.size > 0) step(node, first, at + 1);
  };
  const step = (node: Node, first: number, at: number) => {
    const { stem, acronym, sentence } = words[at]!;
    const byStem = node.next.get(stem);
    if (byStem) follow(byStem, first, at);
    if (acronym === '' || shouted.has(sentence)) return;
    const byAcronym = node.next.get(acronymKey(acronym));
    if (byAcronym) follow(byAcronym, first, at);
  };
  for (let first = 0; first < words.length; first += 1) step(root, first, first);
  return hits;
}

/** Sentences mostly in capitals, where START may be any start. */
function shoutedSentences(words: readonly Word[]): ReadonlySet<number> {
  const shouted = new Set<number>();
  let start = 0;
  let capitals = 0;
  words.forEach(({ sentence, acronym }, index) => {
    if (acronym !== '') capitals += 1;
    if (words[index + 1]?.sentence === sentence) return;
    const count = index + 1 - start;
    if (count > 2 && capitals * 2 > count) shouted.add(sentence);
    start = index + 1;
    capitals = 0;
  });
  return shouted;
}

/**
 * The first word of a `+` phrase whose part stands in the words `from` to `to`, once its other parts were found shortly
 * before, in the same sentence.
 */
function firstOfWhole(
  { slot, others }: PartOf,
  from: number,
  to: number,
  words: readonly Word[],
  { firsts, lasts }: LastFound,
): number | undefined {
  firsts[slot] = from;
  lasts[slot] = to;
  let first = from;
  for (const other of others) {
    const before = lasts[other]!;
    if (before < 0 || before >= from || from - before > nearness + 1) return undefined;
    if (words[before]!.sentence !== words[from]!.sentence) return undefined;
    first = Math.min(first, firsts[other]!);
  }
  return first;
}
