import type { Mention } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { firstAfter } from './resolve-pronoun.ts';

export function mentionsIn(phrase: NounPhrase, cast: Cast): readonly Mention[] {
  const from = firstAfter(cast.mentions, phrase.start);
  return cast.mentions.slice(from, firstAfter(cast.mentions, phrase.end));
}

export function isJoined(words: Cast['setting']['words'], from: number, to: number): boolean {
  // "Anna Lind (Ostravia | ), Oskar Tehl"
  const start = words[from]?.text === ')' ? from + 1 : from;
  for (let index = start; index < to; index += 1) {
    const word = words[index];
    const isLink = /^(?:[,&]|and|the|their)$/.test(word?.lower ?? '');
    if (!isLink) return false;
  }
  return to > start && to - start <= (/^the(?:ir)?$/.test(words[to - 1]?.lower ?? '') ? 3 : 2);
}
