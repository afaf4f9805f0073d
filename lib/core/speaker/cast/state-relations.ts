import { isOverField } from '../mention/portfolio.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import type { Word } from '../reading/words.ts';

/** Whether what stands before or after a lone name says what it is to other states, or who is from there. */
export function hasRelations(words: readonly Word[], index: number): boolean {
  return isNeighbour(words, index) || isPartner(words, index) || hasOfficial(words, index);
}

/** "neighbouring Velm", "the neighbour, Velm," */
function isNeighbour(words: readonly Word[], index: number): boolean {
  const before =
    words[index - 1]?.text === ',' && words[index - 3]?.lower === 'the' ? words[index - 2] : words[index - 1];
  return /^neighbou?r(?:ing)?$/.test(before?.lower ?? '');
}

/** "its ally, Velm,", "Velm, Ostra's protector," */
function isPartner(words: readonly Word[], index: number): boolean {
  const at = words[index - 1]?.text === ',' ? index - 2 : index - 1;
  if (partners.has(words[at]?.lower ?? '') && words[at]?.sentence === words[index]?.sentence) return true;
  const isOwner = words[index + 1]?.text === ',' && words[index + 3]?.kind === 'possessive';
  return isOwner && partners.has(words[index + 4]?.lower ?? '');
}

/** What states are to each other, in lower case. */
const partners: ReadonlySet<string> = new Set(['adversary', 'ally', 'foe', 'patron', 'protector', 'rival']);

/** "the chief negotiator of Velm", "Foreign Minister Anna Lind of Velm" */
function hasOfficial(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.lower !== 'of') return false;
  let at = index - 2;
  while (at > index - 6 && words[at]?.capital && !isRoleNoun(words[at])) at -= 1;
  const office = words[at];
  return (
    office?.sentence === words[index]?.sentence &&
    officials.has(office?.lower ?? '') &&
    !isOverField(words, index - 1, index + 1)
  );
}

/** Who is of a state wherever he is "of" a place, in lower case. */
const officials: ReadonlySet<string> = new Set(
  `
  ambassador chancellor delegate envoy minister negotiator premier president
  `
    .trim()
    .split(/\s+/),
);
