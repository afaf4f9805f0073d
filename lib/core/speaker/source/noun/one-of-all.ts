import type { Word } from '../../reading/words.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/** Whether a phrase is for some member, and doesn't tell which: "One Member State", "many Council members". */
export function isOneOfAll({ noun, determiner }: NounPhrase, words: readonly Word[]): boolean {
  const before = words[noun - 1];
  if (determiner === 'the' || /^(?:its|their)$/.test(determiner ?? '')) return false;
  const of = words[noun]?.lower ?? '';
  return (/^states?$/.test(of) && before?.lower === 'member') || (of === 'members' && before?.text === 'Council');
}
