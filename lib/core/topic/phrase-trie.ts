import type { Span } from '../text/span.ts';
import { caseKeyOf, nearness, type Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/** A phrase found: its index in the list the trie was built from, and the stretch of text it covers. */
export interface PhraseHit extends Span {
  readonly phrase: number;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Parts of phrases that end here. */
  readonly ends: PartOf[];
}

interface PartOf {
  readonly phrase: number;
  readonly part: number;
  readonly parts: number;
}

interface PartFound {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds all phrases in one pass: from each word on, as far down the trie as words follow. Costs the number of words
 * times the longest phrase, whatever the number of phrases.
 */
export function buildPhraseTrie(phrases: readonly Phrase[]): (tokens: readonly Token[]) => PhraseHit[] {
  const root = emptyNode();
  phrases.forEach((phrase, index) => {
    phrase.parts.forEach((words, part) => {
      let node = root;
      for (const word of words) {
        const next = node.next.get(word) ?? emptyNode();
        node.next.set(word, next);
        node = next;
      }
      node.ends.push({ phrase: index, part, parts: phrase.parts.length });
    });
  });
  return (tokens) => findIn(tokens, root);
}

function emptyNode(): Node {
  return { next: new Map(), ends: [] };
}

function findIn(tokens: readonly Token[], root: Node): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const lastParts = new Map<number, (PartFound | undefined)[]>();
  const found = (end: PartOf, part: PartFound) => {
    const whole = end.parts === 1 ? part : joined(end, part, tokens, lastParts);
    if (whole) hits.push({ phrase: end.phrase, start: tokens[whole.first]!.start, end: tokens[whole.last]!.end });
  };
  for (let first = 0; first < tokens.length; first += 1) {
    let nodes: readonly Node[] = [root];
    for (let last = first; last < tokens.length && nodes.length > 0; last += 1) {
      nodes = nodesAfter(nodes, tokens[last]!);
      for (const node of nodes) for (const end of node.ends) found(end, { first, last });
    }
  }
  return hits;
}

function nodesAfter(nodes: readonly Node[], token: Token): readonly Node[] {
  const after: Node[] = [];
  for (const node of nodes) {
    const byStem = node.next.get(token.stem);
    if (byStem) after.push(byStem);
    const asWritten = token.shouted ? undefined : node.next.get(caseKeyOf(token.surface));
    if (asWritten) after.push(asWritten);
  }
  return after;
}

/** The whole of a `+` phrase, once its other parts were found shortly before, in the same sentence. */
function joined(
  end: PartOf,
  part: PartFound,
  tokens: readonly Token[],
  lastParts: Map<number, (PartFound | undefined)[]>,
): PartFound | undefined {
  const parts = lastParts.get(end.phrase) ?? new Array<PartFound | undefined>(end.parts).fill(undefined);
  parts[end.part] = part;
  lastParts.set(end.phrase, parts);
  let { first, last } = part;
  for (const other of parts) {
    if (!other) return undefined;
    if (tokens[other.first]!.sentence !== tokens[part.first]!.sentence) return undefined;
    if (part.first - other.last > nearness + 1) return undefined;
    if (other !== part && other.last >= part.first) return undefined;
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
  }
  return { first, last };
}
