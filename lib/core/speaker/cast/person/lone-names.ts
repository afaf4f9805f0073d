import { notInNames } from '../../data/name-words.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';

/** "Sources said", "Police said": the capital is the sentence's; but "Tarsis says" is one. */
export function isCommonNoun(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const opens = words[index - 1]?.sentence !== word?.sentence;
  const next = words[index + 1];
  const isOne = next?.kind === 'word' && !next.capital && /^(?:[a-z]+[^s]s|has|is|was)$/.test(next.lower);
  return word !== undefined && opens && ((/[^s]s$/.test(word.folded) && !isOne) || collectives.has(word.folded));
}

const collectives: ReadonlySet<string> = new Set(['management', 'people', 'police', 'staff']);

/** Whether no other capital stands beside it, as one does in a longer name. */
export function isAlone(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const next = words[index + 1];
  const word = words[index];
  return (
    !(before?.capital && before.sentence === word?.sentence && !notInNames.has(before.folded)) &&
    !(next?.capital && next.sentence === word?.sentence) &&
    !isRoleNoun(next)
  );
}

/** "Lind said she", "Lind told reporters": what only somebody does, whatever the name could be. */
export function isSomebody(words: readonly Word[], index: number): boolean {
  const [verb, next, after] = words.slice(index + 1, index + 4);
  if (verb?.kind !== 'word' || verb.capital) return false;
  const whom = next?.lower === 'that' ? after : next;
  return personal.has(whom?.lower ?? '');
}

const personal: ReadonlySet<string> = new Set(['he', 'journalists', 'lawmakers', 'reporters', 'she']);
