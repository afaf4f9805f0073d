import type { PersonReading } from '../mention/people.ts';
import { readRolePhrase } from '../mention/role-phrase.ts';
import { sentenceStart } from '../reading/sentence-start.ts';
import type { Member, RoleReading } from './cast.ts';
import type { Setting } from './setting.ts';
import { servesPerson } from './whose-person.ts';

/**
 * The role of whoever is told by what he is to another: "her Russian counterpart" has hers, "his Conservative shadow" his
 * in the opposition. Undefined where that tells none.
 */
export function roleOfOther(
  reading: PersonReading,
  earlier: Member | undefined,
  setting: Setting,
): RoleReading | undefined {
  const { role, owner, whole } = reading;
  const { words } = setting;
  if (!role || !earlier?.role) return undefined;
  if (/ ?predecessor$/i.test(role.title)) return { ...earlier.role, title: `Former ${earlier.role.title}` };
  if (/(?:^| )Shadow$/.test(role.title)) return { ...earlier.role, title: `Shadow ${earlier.role.title}` };
  // "His deputy, Anna Lind": of what he is.
  const isOffice = earlier.role.kind === 'minister' || earlier.role.kind === 'leader';
  if (role.title === 'Deputy' && isOffice && servesPerson(reading, setting))
    return { ...earlier.role, title: `Deputy ${earlier.role.title}` };
  // "her Argentine colleague" does for Argentina what she does; "his colleague" may do anything.
  const isOther = role.title === 'Colleague' && words[owner?.start ?? -1]?.capital === true;
  const isSame = isOther || / ?(?:counterpart|opposite number|successor)(?: .*)?$/i.test(role.title);
  return isSame ? (officeBefore(whole.start, setting) ?? earlier.role) : undefined;
}

/** "his host", "my colleague": what somebody is to another only, which is no role. */
export function isRelation({ role, whole }: PersonReading, { words }: Setting): boolean {
  if (/(?:^| )Shadow$/.test(role?.title ?? '')) return true;
  const whose = words.slice(Math.max(0, whole.start - 1), whole.start + 1).map(({ lower }) => lower);
  return /^(?:Colleague|Host)$/.test(role?.title ?? '') && whose.some((each) => ofSomebody.has(each));
}

const ofSomebody: ReadonlySet<string> = new Set(['her', 'his', 'its', 'my', 'our', 'their']);

/** "Velmaria's defence minister agreed. | His Ostravian counterpart, Anna Lind": that of whom nobody names. */
function officeBefore(at: number, { words, registry }: Setting): RoleReading | undefined {
  const start = sentenceStart(words, at, 1);
  if (words[start]?.sentence !== (words[at]?.sentence ?? 0) - 1) return undefined;
  const read = readRolePhrase(words, start, registry);
  const next = words[read?.end ?? start];
  return read?.role && !read.isGuess && !read.role.bare && !next?.capital && next?.text !== ',' ? read.role : undefined;
}
