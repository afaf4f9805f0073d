import { fronts, longestFront } from '../../mention/before-name/role-before-comma.ts';
import type { PersonReading } from '../../mention/name/people.ts';
import { withoutTitles } from '../../states/state-of-leader.ts';
import type { Member } from '../cast.ts';
import type { Setting } from '../setting.ts';
import type { NameIndex } from './name-index.ts';
import { isPeer } from './whose-person.ts';

/** Sets whom a member serves: "Lind's spokesman", "President Lind's aide", "Lind adviser Karl Brandt". */
export function serveNamed({ owner }: PersonReading, member: Member, setting: Setting, index: NameIndex): void {
  const { words, stateNames } = setting;
  const word = words[owner?.start ?? -1];
  if (!owner || !word?.capital) return;
  if (owner.end - owner.start === 1 && stateNames.has(word.folded)) return;
  const served = index.find(withoutTitles(owner, setting).map(({ folded }) => folded));
  if (!served || served === member) return;
  const isOwned = words[owner.end]?.kind === 'possessive';
  if (!isOwned && served.role?.kind !== 'leader' && served.role?.kind !== 'minister') return;
  member.serves ??= served;
  if (member.affiliation && !member.affiliation.body) member.affiliation = undefined;
}

/** The person named before whose counterpart it is: "Lind | 's Velmarian counterpart, Oskar Tehl". */
export function whosePeer(reading: PersonReading, setting: Setting, index: NameIndex): Member | undefined {
  const { whole, name } = reading;
  const { words } = setting;
  if (!isPeer(reading, setting)) return undefined;
  for (let at = Math.max(1, whole.start - 1); at < name.start; at += 1)
    if (words[at]?.kind === 'possessive' && words[at - 1]?.capital) return index.find([words[at - 1]?.folded ?? '']);
  return undefined;
}

/**
 * The names, those of counterparts after whose they are, where the sentence begins with them: "After talks with | his
 * Velmarian counterpart Oskar Tehl, Foreign Minister Anna Lind | said".
 */
export function afterSubjects(readings: readonly PersonReading[], setting: Setting): PersonReading[] {
  const ordered = [...readings];
  for (let index = 0; index + 1 < ordered.length; index += 1) {
    const [peer, subject] = ordered.slice(index, index + 2);
    if (peer && subject && isSubjectOf(peer, subject, setting)) ordered.splice(index, 2, subject, peer);
  }
  return ordered;
}

/** Whether a name is the subject of a sentence that begins with somebody called his counterpart. */
function isSubjectOf(peer: PersonReading, subject: PersonReading, setting: Setting): boolean {
  const { words } = setting;
  const { start } = peer.whole;
  const isHis = words.slice(Math.max(0, start - 1), start + 1).some(({ lower }) => /^(?:her|his)$/.test(lower));
  if (!isHis || !isPeer(peer, setting) || !subject.role || words[subject.whole.start - 1]?.text !== ',') return false;
  const sentence = words[start]?.sentence;
  let first = start;
  while (first > start - longestFront && words[first - 1]?.sentence === sentence) first -= 1;
  return words[subject.name.start]?.sentence === sentence && fronts.test(words[first]?.lower ?? '');
}
