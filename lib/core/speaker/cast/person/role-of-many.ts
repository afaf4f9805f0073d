import { type RoleClass, roleNouns } from '../../data/role-nouns.ts';
import { roleModifiers } from '../../data/roles.ts';
import { roleKey, roleNounOfMany, roleOf } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import type { RoleReading } from '../cast.ts';

/**
 * What each of many is whom a plural calls, with nothing that only says which: "Foreign Minister" for "foreign ministers",
 * "Senator" for "Republican senators". Any fuller wording says it better.
 *
 * @param first where the words before the noun begin that can belong to it
 */
export function roleOfMany(words: readonly Word[], noun: number, first: number): RoleReading | undefined {
  const singular = roleNounOfMany(words[noun]);
  const kind = singular && roleNouns.get(roleKey(singular.lower));
  if (!singular || kind === undefined || vague.has(singular.lower)) return undefined;
  return roleOf([...modifiersBefore(words, noun, first, kind), singular], true);
}

/** What anybody may be, of whom nothing else is told. */
const vague: ReadonlySet<string> = new Set(['critic', 'member', 'volunteer']);

/** "foreign" of ministers; what kind of analysts or senators they are is no part of what each is called. */
function modifiersBefore(words: readonly Word[], noun: number, first: number, kind: RoleClass): readonly Word[] {
  if (kind !== 'minister' && kind !== 'leader' && kind !== 'military') return [];
  let start = noun;
  while (start > first && roleModifiers.has(words[start - 1]?.lower ?? '')) start -= 1;
  return words.slice(start, noun);
}
