import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import type { Word } from '../../reading/words.ts';
import { isRoleNoun } from '../role/role-title.ts';
import { longTitleStart } from './long-title.ts';
import { isAirman, isOfMarshal, isRank } from './ranks.ts';

/** Where a rank that follows an office, or one of two words, begins: "army chief | General X"; else `nameStart`. */
export function rankStart(words: readonly Word[], nameStart: number): number {
  if (isAirman(words, nameStart - 2)) return nameStart - 2;
  const start = ranksStart(words, nameStart);
  const before = words[start - 1];
  if (start === nameStart || before?.sentence !== words[nameStart]?.sentence) return nameStart;
  if (endsLongTitle(words, start)) return start;
  const endsOffice =
    isRoleNoun(before) || (before?.capital === true && bodyNouns.has(before.folded) && before.folded !== 'army');
  // "Secretary General", "Attorney General"
  const isOffice = words[start]?.lower === 'general' && generals.has(before?.lower ?? '');
  return endsOffice && !isOffice && !isRank(before?.lower ?? '') && !before?.text.endsWith('.') ? start : nameStart;
}

function ranksStart(words: readonly Word[], nameStart: number): number {
  let start = nameStart;
  while (start > nameStart - 3 && words[start - 1]?.capital && isOfRank(words, start - 1)) start -= 1;
  // "General Staff | Army General X", "Minister of Defense | Army General X"
  const isArmy = start < nameStart && words[start - 1]?.text === 'Army';
  const office = words[start - 2];
  const isOffice = bodyNouns.has(office?.folded ?? '') || (words[start - 3]?.lower === 'of' && office?.capital);
  return isArmy && isOffice ? start - 1 : start;
}

/** Whether a long title ends before the rank: "Head of the monitoring centre | Major General X". */
function endsLongTitle(words: readonly Word[], start: number): boolean {
  const { lower = '', folded = '', capital } = words[start - 1] ?? {};
  const isNoun = capital || bodyNouns.has(folded) || bodyNominals.has(lower);
  return isNoun === true && !isRank(lower) && longTitleStart(words, start) !== undefined;
}

function isOfRank(words: readonly Word[], index: number): boolean {
  return isRank(words[index]?.lower ?? '') || isOfMarshal(words, index) || isOfMarshal(words, index - 1);
}

/** Where a rank's service begins, if an office stands before that: "ministry spokesman | Army Col. X"; else `rank`. */
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
