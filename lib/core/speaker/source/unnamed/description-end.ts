import { readings, utterances } from '../../data/utterances.ts';
import type { Word } from '../../reading/words.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/** Where the description of an unnamed source ends: before ", speaking on condition of anonymity" and the like. */
export function descriptionEnd({ noun, end: limit }: NounPhrase, words: readonly Word[]): number {
  let end = noun + 1;
  while (end < limit && !/^(?:[,;(–—]|who|whom|whose)$/.test(words[end]?.text ?? '')) end += 1;
  return beforeVerb(noun + 1, end, words);
}

/** Where the words begin that an extractor added: "The opposition | had in parliament", "the diplomat | there". */
function beforeVerb(from: number, end: number, words: readonly Word[]): number {
  for (let index = from; index < end; index += 1) {
    const lower = words[index]?.lower ?? '';
    if (/^(?:that|which)$/.test(lower)) return end;
    if ((index > from && /^(?:here|there)$/.test(lower)) || /^(?:today|yesterday)$/.test(lower) || verbs.has(lower))
      return index;
    // "an official | speaking with the paper"
    if (lower === 'speaking' && words[index + 1]?.lower !== 'for') return index;
    // "a draft | seen by this newspaper", "a technician | quoted by the paper"
    if (readings.has(lower) && /^(?:by|in|to)$/.test(words[index + 1]?.lower ?? '')) return index;
    if (index > from && isUtteredIn(index, words)) return index;
    // "The representative of Velmaria | disagreed"
    if (index > from && words[index - 1]?.capital && /^\p{Ll}+ed$/u.test(words[index]?.text ?? '')) return index;
  }
  return end;
}

/** "ministers of both states | in a joint statement" */
function isUtteredIn(index: number, words: readonly Word[]): boolean {
  const [preposition, article, ...nouns] = words.slice(index, index + 4).map(({ lower }) => lower);
  return preposition === 'in' && /^an?$/.test(article ?? '') && nouns.some((noun) => utterances.has(noun));
}

const verbs: ReadonlySet<string> = new Set(
  'agreed announced argued claimed confirmed denied had has have insisted let notified reported said told warned was were'.split(
    ' ',
  ),
);
