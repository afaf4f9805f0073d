import type { RoleReading } from '../../cast/cast.ts';
import { isOver, type PersonNamed } from './person-named.ts';

/** The role that the words around a name tell. */
export function roleOfPerson(named: PersonNamed): RoleReading | undefined {
  const { before, after } = named;
  return before.role && !isOver(named) && !saysLess(before.role, named) ? before.role : (after.role ?? after.styled);
}

/** Whether the office after the name says more than what stands before it: "Colonel Anna Lind, the navy's spokeswoman". */
function saysLess(role: RoleReading, { before, after }: PersonNamed): boolean {
  const isTitleOnly = role.bare || (!before.owner && (isRankTitle(role.title) || isStyle(role.title, after)));
  // "Colonel Anna Lind, a member of the committee": that says less than a rank.
  return isTitleOnly && after.role !== undefined && !/member$/i.test(after.role.title);
}

function isRankTitle(title: string): boolean {
  return title.split(/[ -]/).every((word) => ranks.has(word));
}

/** Whether a title is only a style, so that a role says more: "Professor Anna Lind, director of the Forum". */
function isStyle(title: string, { role, owner }: PersonNamed['after']): boolean {
  const isPast = /^Former /.test(role?.title ?? '');
  // "Major General (retd) Anna Lind, chair of the Forum": the present office says more.
  if (/^Retired /.test(title)) return !isPast;
  // "The official, Anna Lind, the director of the Forum"
  if (title === 'Official') return true;
  // "Professor Anna Lind, who studies truces": a verb says less.
  const isSaid = title !== 'Ambassador' && role?.isOfVerb === true;
  return styles.test(title) && owner !== undefined && !isPast && !isSaid;
}

const styles = /^(?:Ambassador|Archbishop|Ayatollah|Bishop|Cardinal|Professor)$/;

const ranks: ReadonlySet<string> = new Set([
  'Admiral',
  'Air',
  'Airman',
  'Brigadier',
  'Captain',
  'Chief',
  'Colonel',
  'Commodore',
  'Field',
  'General',
  'Lieutenant',
  'Major',
  'Marshal',
  'Prince',
  'Princess',
  'Rear',
  'Senior',
  'Sergeant',
  'Vice',
]);
