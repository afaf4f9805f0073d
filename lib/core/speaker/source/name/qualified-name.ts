import { bodyNominals } from '../../data/body-nouns.ts';
import { notInNames } from '../../data/name-words.ts';
import { namedKinds } from '../../data/named-kinds.ts';
import type { Word } from '../../reading/words.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/** Lower-case words within names: "Guns *Off the* Table". */
const links: ReadonlySet<string> = new Set(['against', 'and', 'for', 'in', 'of', 'off', 'on', 'the', 'without']);

/**
 * Where the name at a phrase's end begins after words for what it names: "the group | Guns Off the Table", "the
 * Velm-based | Harbour Desk", "Contractor | GrainHaul" at the head of a sentence. Undefined without such words or name.
 */
export function qualifiedName({ first, noun }: NounPhrase, words: readonly Word[]): number | undefined {
  let start = first;
  while (start < noun && isQualifier(words, start)) start += 1;
  if (start === first || !words[start]?.capital || !words[noun]?.capital) return undefined;
  const name = words.slice(start, noun + 1);
  return name.every(({ capital, lower }) => capital || links.has(lower)) ? start : undefined;
}

/** The same, whatever stands before the word for what it names: "the Riga think tank | Amber Line". */
export function nameAfterKind({ first, noun }: NounPhrase, words: readonly Word[]): number | undefined {
  let kind = noun;
  while (kind > first && words[kind]?.capital) kind -= 1;
  const { lower = '', capital } = words[kind] ?? {};
  const isTank = lower === 'tank' && words[kind - 1]?.lower === 'think';
  return noun - kind > 1 && !capital && (isTank || namedKinds.has(lower)) ? kind + 1 : undefined;
}

function isQualifier(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.kind !== 'word') return false;
  if (/-based$/.test(word.lower) || notInNames.has(word.folded)) return true;
  const isKind = bodyNominals.has(word.lower) || namedKinds.has(word.lower);
  if (!word.capital) return isKind;
  const opens = words[index - 1]?.sentence !== word.sentence;
  return opens && isKind;
}
