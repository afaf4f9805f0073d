import { roleModifiers } from '../data/roles.ts';
import { isNameElsewhere } from '../mention/name/spelling.ts';
import type { Word } from '../reading/words.ts';

/** How far from a name its office may stand, in words. */
const reach = 25;

/**
 * Whether the clause after a lone name makes it a state's: "Velmaria denied it. Its minister", "In Velm, few believe
 * it. Prime Minister Anna Lind said".
 */
export function isStateByClause(words: readonly Word[], index: number): boolean {
  return isSubjectWithOffice(words, index) || isFrontedBeforeOffice(words, index);
}

/** "Karelstad responded coolly. Transparency is welcome, its foreign minister observed" */
function isSubjectWithOffice(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  const isSubject = next?.kind === 'word' ? !next.capital : next?.text === ',' && words[index + 2]?.lower === 'which';
  if (words[index - 1]?.sentence === word?.sentence || !isSubject) return false;
  for (let at = index + 2; at < index + reach; at += 1) {
    const { lower, paragraph, quoted, sentence } = words[at] ?? {};
    if (paragraph !== word?.paragraph) return false;
    // "Openness is welcome, its foreign minister said": "its" refers to something earlier.
    const isAfterSpeech = sentence === word?.sentence && words[at - 1]?.text === ',' && !isNameElsewhere(words, index);
    if (lower === 'its' && !quoted && !isAfterSpeech && isOffice(words, at + 1)) return true;
  }
  return false;
}

/** "In Velm, across the river, nobody is waiting. Foreign Minister Anna Lind said": the office has no other owner. */
function isFrontedBeforeOffice(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (before?.lower !== 'in' || words[index - 2]?.sentence === before.sentence || words[index + 1]?.text !== ',')
    return false;
  for (let at = index + 2; at < index + reach && words[at]?.paragraph === word?.paragraph; at += 1) {
    const opens = words[at - 1]?.sentence !== words[at]?.sentence;
    if (opens && isOffice(words, words[at]?.lower === 'the' ? at + 1 : at)) return true;
  }
  return false;
}

/** Whether an office that only states have is named: "foreign minister", "Prime Minister", "defence ministry". */
function isOffice(words: readonly Word[], start: number): boolean {
  for (let at = start; at < start + 4; at += 1) {
    const lower = words[at]?.lower ?? '';
    if (offices.has(lower)) return true;
    if (!roleModifiers.has(lower)) return false;
  }
  return false;
}

/** What only a state has, in lower case. */
const offices: ReadonlySet<string> = new Set(
  `
  ambassador army border borders cabinet capital constitution embassy envoy government minister ministers ministry navy delegate delegation
  negotiator parliament premier
  `
    .trim()
    .split(/\s+/),
);
