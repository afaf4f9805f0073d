import { notInNames } from '../../data/name-words.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';

/** Whether a sentence's first word is a common noun: "Sources said", "Police said", but not "Tarsis says". */
export function isCommonNoun(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const opens = words[index - 1]?.sentence !== word?.sentence;
  const next = words[index + 1];
  const isOne = next?.kind === 'word' && !next.capital && /^(?:[a-z]+[^s]s|has|is|was)$/.test(next.lower);
  return word !== undefined && opens && ((/[^s]s$/.test(word.folded) && !isOne) || collectives.has(word.folded));
}

const collectives: ReadonlySet<string> = new Set(['management', 'people', 'police', 'staff']);

/** Whether no other capital stands beside a name, as in a longer one. */
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

/** Whether what follows a name is something that only people do: "Lind said she", "Lind told reporters". */
export function isSomebody(words: readonly Word[], index: number): boolean {
  const [verb, next, after] = words.slice(index + 1, index + 4);
  if (verb?.kind !== 'word' || verb.capital) return false;
  const whom = next?.lower === 'that' ? after : next;
  return personal.has(whom?.lower ?? '');
}

const personal: ReadonlySet<string> = new Set(['he', 'journalists', 'lawmakers', 'reporters', 'she']);
