import type { Span } from '../text/span.ts';
import { createPairing, type Find } from './pairing.ts';
import { acronymKey, type Part, type Phrase } from './phrase.ts';
import { shoutedSentences } from './shouting.ts';
import type { Word } from './words.ts';

/** A phrase found: its index in the list the trie was built from, and the stretch of text it covers. */
export interface PhraseHit extends Span {
  readonly phrase: number;
  readonly paragraph: number;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Parts of phrases that end here. */
  readonly ends: number[];
}

/**
 * Finds all phrases in one pass: from each word on, as far down the trie as words follow. Costs the number of words
 * times the longest phrase, whatever the number of phrases.
 */
export function buildPhraseTrie(phrases: readonly Phrase[]): (words: readonly Word[]) => PhraseHit[] {
  const root = emptyNode();
  const parts = new Map<Part, number>();
  const partOf = (part: Part): number => {
    const known = parts.get(part);
    if (known !== undefined) return known;
    const id = parts.size;
    parts.set(part, id);
    for (const keys of part) nodeAt(root, keys).ends.push(id);
    return id;
  };
  const pairing = createPairing(phrases.map((phrase) => phrase.parts.map(partOf)));
  return (words) => findIn(words, root, pairing());
}

function emptyNode(): Node {
  return { next: new Map(), ends: [] };
}

function nodeAt(root: Node, keys: readonly string[]): Node {
  let node = root;
  for (const key of keys) {
    const next = node.next.get(key) ?? emptyNode();
    node.next.set(key, next);
    node = next;
  }
  return node;
}

function findIn(words: readonly Word[], root: Node, find: Find): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const shouted = shoutedSentences(words);
  const hit = (phrase: number, first: number, last: number) => {
    const { start, paragraph } = words[first]!;
    hits.push({ phrase, start, end: words[last]!.end, paragraph });
  };
  const follow = (node: Node, first: number, at: number) => {
    for (const part of node.ends) find(part, first, at, words[at]!.sentence, hit);
    const next = words[at + 1];
    if (next && !next.parted && node.next.size > 0) step(node, first, at + 1);
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
