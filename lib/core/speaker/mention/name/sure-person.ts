import type { Word } from '../../reading/words.ts';
import type { WordRange } from '../owner.ts';
import type { PersonNamed } from './person-named.ts';

/** Whether a title, a role or an owner shows that the capitals from `runStart` on name a person. */
export function isShownAsPerson(named: PersonNamed, runStart: number): boolean {
  const { words, name, before } = named;
  if (isAfterArticle(words, runStart, name)) return false;
  return before.start < name.start || ((showsRole(named) || showsOwner(named)) && !isPlaced(words, name));
}

/** An article stands before a name only if a title does: "The National Column, whose spokesperson". */
function isAfterArticle(words: readonly Word[], runStart: number, { start }: WordRange): boolean {
  return runStart === start && words[runStart - 1]?.lower === 'the';
}

/** "Anna Lind, | a doctor,", but a title alone only if a verb tells it: "Anna Lind | is a doctor". */
function showsRole({ after }: PersonNamed): boolean {
  return after.role !== undefined && (!after.role.bare || after.isPredicate);
}

/** "Anna Lind | of the Velm Institute" */
function showsOwner({ name, after }: PersonNamed): boolean {
  return after.owner !== undefined && after.owner.isSite !== true && name.end - name.start > 1;
}

/** Whether the name is a place, and has no apposition: "in Velm, the minister said", "no word on Gate Two — envoy". */
function isPlaced(words: readonly Word[], { start, end }: WordRange): boolean {
  const before = words[start - 1]?.lower ?? '';
  return /^(?:at|from|in|near|to)$/.test(before) || (before === 'on' && /^[–—-]$/.test(words[end]?.text ?? ''));
}
