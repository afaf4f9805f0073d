import type { Cast } from '../cast/gather-cast.ts';
import { possessivePronouns } from '../data/phrase-words.ts';
import { days } from '../data/time-words.ts';
import { isGivenName } from '../mention/name/name-run.ts';
import type { WordRange } from '../mention/owner.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import type { Word } from '../reading/words.ts';
import { firstGiven, type Said } from './said-before.ts';
import { townEnd } from './town-told.ts';
import { phraseEnd } from './venue-phrase.ts';

/** The place after a verb, of any kind: "told cadets at | the naval school", "said at | the old customs house". */
export function placeAfter(verbs: readonly Said[], inReach: ReadonlySet<number>, cast: Cast): WordRange | undefined {
  return firstGiven(verbs, (said) => placeAt(said, inReach, cast));
}

function placeAt({ at, isTold }: Said, inReach: ReadonlySet<number>, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  const aboard = aboardEnd(at, inReach, cast);
  if (aboard !== undefined) return { start: at, end: aboard };
  const start = at + 1;
  const preposition = words[at]?.lower ?? '';
  if (preposition === 'in' && words[start]?.lower === 'parliament') return { start, end: start + 1 };
  const hill = preposition === 'on' ? hillEnd(start, words) : undefined;
  if (hill !== undefined) return { start, end: hill };
  // "told reporters at | Camp Lune", "speaking outside | Lune Yard", but not "outside | Velmaria"
  const isTwo = words[start]?.capital === true && words[start + 1]?.capital === true;
  const isName = preposition === 'outside' ? isTwo : preposition === 'at' && words[start]?.capital === true;
  const isOwn = preposition === 'at' && possessivePronouns.has(words[start]?.lower ?? '');
  if (!isName && !isOwn && !/^(?:an?|the)$/.test(words[start]?.lower ?? '')) return undefined;
  const end = phraseEnd(start, inReach, cast);
  const noun = words[end - 1]?.lower ?? '';
  // "snapped at her deputy"
  if (isOwn && words.slice(start, end).some((word) => isRoleNoun(word))) return undefined;
  // "at a Port Lune, Velmaria, | tavern"
  if (words[end - 1]?.capital && words[end]?.text === ',' && /^an?$/.test(words[start]?.lower ?? '')) return undefined;
  switch (preposition) {
    case 'at':
      return end > start + 1 && !moments.has(noun) ? { start, end } : undefined;
    case 'in':
      return buildings.has(noun) ? { start, end } : undefined;
    case 'on':
      return grounds.has(noun) ? { start, end: withName(end, inReach, cast) } : undefined;
    // "outside | the Old Exchange", but not "outside the talks".
    case 'outside':
      return isTold || words[end - 1]?.capital ? { start: at, end } : undefined;
    default:
      return undefined;
  }
}

/** "told reporters on | Parliament Hill" */
function hillEnd(start: number, words: readonly Word[]): number | undefined {
  const isHill =
    words[start]?.capital &&
    words[start + 1]?.text === 'Hill' &&
    words[start + 2]?.kind !== 'possessive' &&
    (!words[start + 2]?.capital || days.has(words[start + 2]?.lower ?? ''));
  return isHill && !isGivenName(words[start]) ? start + 2 : undefined;
}

/** With its preposition, which says as much as the noun: "aboard Air Force One |", "on board the aircraft |". */
function aboardEnd(start: number, inReach: ReadonlySet<number>, cast: Cast): number | undefined {
  const { words } = cast.setting;
  const isTwo = words[start]?.lower === 'on' && words[start + 1]?.lower === 'board';
  if (!isTwo && words[start]?.lower !== 'aboard') return undefined;
  const first = isTwo ? start + 2 : start + 1;
  let end = phraseEnd(first, inReach, cast);
  // A craft may have a number as its name: "Air Force One".
  while (words[end - 1]?.capital && words[end]?.text === 'One' && inReach.has(end)) end += 1;
  return end > first ? end : undefined;
}

/** "the island | of Velm" */
function withName(end: number, inReach: ReadonlySet<number>, cast: Cast): number {
  const { words } = cast.setting;
  const named = words[end]?.lower === 'of' && words[end + 1]?.capital ? phraseEnd(end + 1, inReach, cast) : end;
  return named > end + 1 ? named : end;
}

/** What somebody stands on. */
const grounds: ReadonlySet<string> = new Set('base border bridge campus deck island quay set waterfront'.split(' '));

/** Where the place of a speech ends: "speaking at | the Lune base", "a long speech at | the naval school". */
export function speechPlaceEnd(index: number, inReach: ReadonlySet<number>, cast: Cast): number | undefined {
  const { words } = cast.setting;
  const preposition = words[index]?.lower ?? '';
  if ((preposition !== 'at' && preposition !== 'in') || !speeches.has(words[index - 1]?.lower ?? '')) return undefined;
  const start = index + 1;
  if (preposition === 'in') return words[index - 1]?.lower === 'speaking' ? undefined : townEnd(start, cast);
  const end = phraseEnd(start, inReach, cast);
  const first = words[start]?.lower ?? '';
  const isPhrase = words[start]?.capital || /^(?:an?|the)$/.test(first) || possessivePronouns.has(first);
  return isPhrase && end > start && !moments.has(words[end - 1]?.lower ?? '')
    ? withName(end, inReach, cast)
    : undefined;
}

const speeches: ReadonlySet<string> = new Set([
  'address',
  'interview',
  'keynote',
  'lecture',
  'remarks',
  'speaking',
  'speech',
  'talk',
]);

/** What somebody stands in. */
const buildings: ReadonlySet<string> = new Set(
  'capital church corridor courtyard embassy gymnasium hangar hotel lobby mosque museum palace square'.split(' '),
);

/** When, not where: "said at the | outset". */
const moments: ReadonlySet<string> = new Set(
  'age beginning close end height hour moment outset point rate request start time urging weekend'.split(' '),
);
