import type { Span } from '../../text/span.ts';
import { rememberSpellings } from '../../text/spelling-memory.ts';
import { shoutedSentences } from '../words/shouting.ts';
import { formOf, type WordForm } from '../words/word-form.ts';
import { type Word, wordsOf } from '../words/words.ts';
import { createPairing, type Find } from './pairing.ts';
import { acronymKey, type Part, type Phrase } from './phrase.ts';

/** A phrase that was found: its index in the list of phrases, and the stretch of text that it covers. */
export interface PhraseHit extends Span {
  readonly phrase: number;
  readonly paragraph: number;
}

export interface FoundPhrases {
  readonly words: readonly Word[];
  readonly hits: readonly PhraseHit[];
}

interface Node {
  /** By the number of a key; most nodes have none. */
  next: Map<number, Node> | undefined;
  /** One of 32 bits for each of those numbers: for most words they tell without a look-up that it leads nowhere. */
  bits: number;
  /** Parts of phrases that end here. */
  readonly ends: number[];
}

/** A form with where its keys lead: looked up once for each spelling, not for each word. */
interface KeyedForm extends WordForm {
  readonly byStem: Step;
  readonly byAcronym: Step;
}

/** The number of a key, and where it leads at the beginning of a phrase; -1 for words that are in no phrase. */
interface Step {
  readonly key: number;
  readonly first: Node | undefined;
}

const nowhere: Step = { key: -1, first: undefined };

/**
 * Finds all phrases in one pass: from each word on, it goes down the trie as far as the words lead. Takes time in proportion to the
 * number of words times the longest phrase, however many phrases there are.
 */
export function createPhraseFinder(phrases: readonly Phrase[]): (text: string) => FoundPhrases {
  const root = emptyNode();
  const keys = new Map<string, number>();
  const parts = new Map<Part, number>();
  const partOf = (part: Part): number => {
    const known = parts.get(part);
    if (known !== undefined) return known;
    const id = parts.size;
    parts.set(part, id);
    for (const wording of part) nodeAt(root, wording, keys).ends.push(id);
    return id;
  };
  const pairing = createPairing(phrases.map((phrase) => phrase.parts.map(partOf)));
  const stepBy = (word: string): Step => {
    const key = keys.get(word);
    return key === undefined ? nowhere : { key, first: nodeAfter(root, key) };
  };
  const formAt = rememberSpellings((written): KeyedForm => {
    const form = formOf(written);
    const byAcronym = form.acronym === '' ? nowhere : stepBy(acronymKey(form.acronym));
    return { ...form, byStem: stepBy(form.stem), byAcronym };
  });
  return (text) => {
    const words = wordsOf(text, formAt);
    return { words, hits: findIn(words, pairing()) };
  };
}

function numberOf(keys: Map<string, number>, key: string): number {
  const known = keys.get(key);
  if (known !== undefined) return known;
  keys.set(key, keys.size);
  return keys.size - 1;
}

function emptyNode(): Node {
  return { next: undefined, bits: 0, ends: [] };
}

function nodeAt(root: Node, wording: readonly string[], keys: Map<string, number>): Node {
  let node = root;
  for (const word of wording) {
    const key = numberOf(keys, word);
    const next = node.next?.get(key) ?? emptyNode();
    node.next ??= new Map();
    node.next.set(key, next);
    node.bits |= bitOf(key);
    node = next;
  }
  return node;
}

function nodeAfter({ next, bits }: Node, key: number): Node | undefined {
  return (bits & bitOf(key)) === 0 ? undefined : next?.get(key);
}

function bitOf(key: number): number {
  return 1 << (key & 31);
}

function findIn(words: readonly Word<KeyedForm>[], find: Find): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const shouted = shoutedSentences(words);
  const hit = (phrase: number, first: number, last: number) => {
    const { start, paragraph } = words[first]!;
    hits.push({ phrase, start, end: words[last]!.end, paragraph });
  };
  const follow = (node: Node | undefined, first: number, at: number) => {
    if (!node) return;
    for (const part of node.ends) find(part, first, at, words[at]!.sentence, hit);
    const next = words[at + 1];
    if (!next || next.parted || node.bits === 0) return;
    const { byStem, byAcronym } = next.form;
    if (byStem !== nowhere) follow(nodeAfter(node, byStem.key), first, at + 1);
    if (byAcronym !== nowhere && !shouted.has(next.sentence)) follow(nodeAfter(node, byAcronym.key), first, at + 1);
  };
  for (let at = 0; at < words.length; at += 1) {
    const { form, sentence } = words[at]!;
    follow(form.byStem.first, at, at);
    if (form.byAcronym !== nowhere && !shouted.has(sentence)) follow(form.byAcronym.first, at, at);
  }
  return hits;
}
