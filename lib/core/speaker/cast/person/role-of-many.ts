import { type RoleClass, roleNouns } from '../../data/role-nouns.ts';
import { roleModifiers } from '../../data/roles.ts';
import { roleKey, roleNounOfMany, roleOf } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import type { RoleReading } from '../cast.ts';

/**
 * The role of each of several in a plural, without words that only tell which: "Foreign Minister" for "foreign
 * ministers", "Senator" for "Republican senators". It is bare, as any fuller wording says more.
 *
 * @param first the first word that may belong to the role
 */
export function roleOfMany(words: readonly Word[], noun: number, first: number): RoleReading | undefined {
  const singular = roleNounOfMany(words[noun]);
  const kind = singular && roleNouns.get(roleKey(singular.lower));
  if (!singular || kind === undefined || vague.has(singular.lower)) return undefined;
  return roleOf([...modifiersBefore(words, noun, first, kind), singular], true);
}

/** Nouns for anybody of whom no more is told. */
const vague: ReadonlySet<string> = new Set(['critic', 'member', 'volunteer']);

/** The modifiers that belong to the role: "foreign" of ministers, but none of analysts or senators. */
function modifiersBefore(words: readonly Word[], noun: number, first: number, kind: RoleClass): readonly Word[] {
  if (kind !== 'minister' && kind !== 'leader' && kind !== 'military') return [];
  let start = noun;
  while (start > first && roleModifiers.has(words[start - 1]?.lower ?? '')) start -= 1;
  return words.slice(start, noun);
}
