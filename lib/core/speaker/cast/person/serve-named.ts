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
