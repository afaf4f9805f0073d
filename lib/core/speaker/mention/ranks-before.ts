import { bodyNouns } from '../data/body-nouns.ts';
import type { Word } from '../reading/words.ts';
import { isRoleNoun } from './role-title.ts';

/** "army chief | General X": a rank after an office stands for itself. */
export function rankStart(words: readonly Word[], nameStart: number): number {
  let start = nameStart;
  while (start > nameStart - 3 && words[start - 1]?.capital && isOfRank(words, start - 1)) start -= 1;
  // "General Staff | Army General X"
  if (start < nameStart && words[start - 1]?.text === 'Army' && bodyNouns.has(words[start - 2]?.folded ?? ''))
    start -= 1;
  const before = words[start - 1];
  const endsOffice =
    isRoleNoun(before) || (before?.capital === true && bodyNouns.has(before.folded) && before.folded !== 'army');
  const isAfterOffice = start < nameStart && endsOffice && before?.sentence === words[nameStart]?.sentence;
  // "Secretary General", "Attorney General"
  const isOffice = words[start]?.lower === 'general' && generals.has(before?.lower ?? '');
  return isAfterOffice && !isOffice && !ranks.has(before?.lower ?? '') && !before?.text.endsWith('.')
    ? start
    : nameStart;
}

function isOfRank(words: readonly Word[], index: number): boolean {
  return ranks.has(words[index]?.lower ?? '') || isOfMarshal(words, index) || isOfMarshal(words, index - 1);
}

/** "Air | Chief Marshal X", "Field | Marshal X": of the rank, and of no body. */
export function isOfMarshal(words: readonly Word[], index: number): boolean {
  const marshal = words[index + 1]?.lower === 'chief' ? index + 2 : index + 1;
  const isRank = words[marshal]?.capital && /^(?:vice[-‑])?marshal$/.test(words[marshal]?.lower ?? '');
  return isRank === true && /^(?:Air|Field)$/.test(words[index]?.text ?? '');
}

/** "ministry spokesman | Army Col. X", "spokesperson | Air Force Maj. Gen. X": of which service a rank is, after an office. */
export function serviceStart(words: readonly Word[], rank: number): number {
  let start = rank;
  while (start > rank - 2 && words[start - 1]?.capital && services.has(words[start - 1]?.lower ?? '')) start -= 1;
  const office = words[start - 1];
  return isRoleNoun(office) && office?.sentence === words[rank]?.sentence ? start : rank;
}

const services: ReadonlySet<string> = new Set([
  'air',
  'army',
  'coast',
  'corps',
  'force',
  'guard',
  'marine',
  'navy',
  'space',
]);

const generals: ReadonlySet<string> = new Set(
  'administrator adviser attorney auditor commissioner consul controller director governor inspector prosecutor secretary solicitor surveyor undersecretary'.split(
    ' ',
  ),
);

const ranks: ReadonlySet<string> = new Set(
  'admiral brigadier captain colonel commodore general lieutenant major marshal prince princess rear sergeant vice'.split(
    ' ',
  ),
);
