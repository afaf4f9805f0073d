import type { PersonReading } from '../../mention/name/people.ts';
import type { Member, RoleReading } from '../cast.ts';
import type { Setting } from '../setting.ts';

/**
 * The role of somebody told by a relation to another: "her Russian counterpart" has hers, unless the registry has his,
 * "his Conservative shadow" his in the opposition. Undefined if the relation tells none.
 *
 * @param member who has that relation
 */
export function roleOfOther(
  reading: PersonReading,
  earlier: Member | undefined,
  setting: Setting,
  { heldRole }: Member,
): RoleReading | undefined {
  const { role, owner } = reading;
  const { words } = setting;
  if (!role || !earlier?.role) return undefined;
  if (/ ?predecessor$/i.test(role.title)) return { ...earlier.role, title: `Former ${earlier.role.title}` };
  // "Former Minister Oskar Tehl … His successor": holds the office today.
  if (/ ?successor$/i.test(role.title)) return { ...earlier.role, title: earlier.role.title.replace(/^Former /, '') };
  if (/(?:^| )Shadow$/.test(role.title)) return { ...earlier.role, title: `Shadow ${earlier.role.title}` };
  // "her Argentine colleague" has her role for Argentina; "his colleague" may have any.
  const whose = words[owner?.start ?? -1];
  const isOther = role.title === 'Colleague' && whose?.capital === true && !ofSomebody.has(whose.lower);
  const isSame = isOther || / ?(?:counterpart|opposite number)(?: .*)?$/i.test(role.title);
  return isSame ? (heldRole ?? earlier.role) : undefined;
}

/** Whether a role is only a relation to somebody: "his host", "my colleague". */
export function isRelation({ role, whole }: PersonReading, { words }: Setting): boolean {
  const whose = words.slice(Math.max(0, whole.start - 1), whole.start + 1).map(({ lower }) => lower);
  return /^(?:Colleague|Host)$/.test(role?.title ?? '') && whose.some((each) => ofSomebody.has(each));
}

const ofSomebody: ReadonlySet<string> = new Set(['her', 'his', 'its', 'my', 'our', 'their']);
