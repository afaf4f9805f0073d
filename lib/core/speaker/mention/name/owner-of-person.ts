import type { RoleReading } from '../../cast/cast.ts';
import type { Word } from '../../reading/words.ts';
import { bodyAt } from '../body/bodies.ts';
import type { Owner } from '../owner.ts';
import { isOver, type PersonNamed } from './person-named.ts';

/**
 * The words that tell whom somebody belongs to: those before the name, then the state after the office ("Foreign Minister
 * Anna Lind | of Velmaria"), then what follows the name, unless an envoy's state or a present office goes first.
 */
export function ownerOfPerson(named: PersonNamed): Owner | undefined {
  const { before, after } = named;
  const seat = seatOf(named);
  const inFront = isEnvoy(named)
    ? (seat ?? after.owner)
    : isOver(named) || isHeldElsewhere(named)
      ? after.owner
      : undefined;
  return inFront ?? before.owner ?? seat ?? after.owner ?? after.led;
}

/** "Its chair, Ambassador | Anna Lind | of Velmaria": an envoy has a state besides the body that the title names. */
function isEnvoy({ words, name, before }: PersonNamed): boolean {
  const isOfNamed = words[before.owner?.start ?? -1]?.capital === true;
  return words[name.start - 1]?.lower === 'ambassador' && !isOfNamed;
}

/** The state after the name of whoever holds an office, if nothing surer tells it. */
function seatOf(named: PersonNamed): Owner | undefined {
  const { words, name, before, after } = named;
  const isUnowned = (!before.owner || isEnvoy(named)) && (!after.owner || after.owner.isSite === true);
  return before.role && isUnowned ? stateAfter(words, name.end, before.role) : undefined;
}

/** "Foreign Minister Anna Lind | of Velmaria" */
function stateAfter(words: readonly Word[], nameEnd: number, { kind, title }: RoleReading): Owner | undefined {
  const isOffice = /^(?:diplomat|leader|minister)$/.test(kind) || /^(?:Governor|Mayor)$/.test(title);
  if (!isOffice || words[nameEnd]?.lower !== 'of') return undefined;
  const start = words[nameEnd + 1]?.lower === 'the' ? nameEnd + 2 : nameEnd + 1;
  return words[start]?.capital && !words[start + 1]?.capital ? { start, end: start + 1, inRole: false } : undefined;
}

/** Whether the office after the name says more: "Velmaria's Anna Lind, the alliance's secretary general". */
function isHeldElsewhere({ words, registry, before, after }: PersonNamed): boolean {
  if (!before.owner || before.role || !after.role || !after.owner) return false;
  const { start, end } = after.owner;
  return bodyAt(words, start, registry, end)?.bodies[0]?.type === 'organisation';
}
