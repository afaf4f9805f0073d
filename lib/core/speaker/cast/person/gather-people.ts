import { commonWords } from '../../data/common-words.ts';
import { isGivenName } from '../../mention/name/name-run.ts';
import type { PersonReading } from '../../mention/name/people.ts';
import type { Member, Mention } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { learn } from './learn-of-person.ts';
import { foldedName, link } from './link-person.ts';
import type { NameIndex } from './name-index.ts';
import { afterSubjects, serveNamed, whosePeer } from './serve-named.ts';
import { knownSurnames, sureNames, wordsOf } from './sure-names.ts';
import { affiliationIn } from './whose-person.ts';

/**
 * Links an article's names to people, first full names and titled ones, so that a surname in the headline finds its
 * bearer. Returns the mentions in text order.
 */
export function gatherPeople(
  readings: readonly PersonReading[],
  setting: Setting,
  index: NameIndex,
  isSource: (reading: PersonReading) => boolean,
  date: string | undefined,
): Mention[] {
  const members = new Map<PersonReading, Member>();
  let latest: Member | undefined;
  const isSure = sureNames(readings, setting, isSource);
  const isKnownSurname = knownSurnames(setting, date);
  const [untitled, others] = partition(readings, (reading) => isUntitled(reading, setting));
  for (const reading of afterSubjects([...others, ...untitled], setting)) {
    if (wordsOf(reading) < 2 || !isSure(reading)) continue;
    const within = isUntitled(reading, setting) ? knownWithin(reading, setting, index) : undefined;
    if (within) members.set(reading, learn(within, reading, undefined, setting));
    else {
      latest = link(reading, setting, index, date, whosePeer(reading, setting, index) ?? latest);
      members.set(reading, latest);
    }
  }
  // "Kim Jong Un's sister, Kim Yo Jong, warned … Kim said": of both Kims, the one who has spoken by the full name.
  const speakers = new Set([...members].flatMap(([reading, member]) => (isSource(reading) ? [member] : [])));
  const firstAt = new Map([...members].toReversed().map(([{ name }, member]) => [member, name.start]));
  const speakerAt = (reading: PersonReading): Member | undefined => {
    const name = foldedName(reading, setting);
    const isBefore = (member: Member): boolean => (firstAt.get(member) ?? 0) < reading.name.start;
    const hasSpoken = (member: Member): boolean => speakers.has(member);
    const spoken = index.find(name, reading.gender, (member) => hasSpoken(member) && isBefore(member));
    // "Kim Jong Un met him. Kim said … Kim Min Ki said": nobody who is only named later.
    return spoken && !isBefore(spoken) ? index.find(name, reading.gender, isBefore) : spoken;
  };
  const rest = readings.filter((reading) => !members.has(reading));
  for (const reading of inOrderOfTrust(rest)) {
    const member =
      (isSource(reading) ? speakerAt(reading) : index.find(foldedName(reading, setting), reading.gender)) ??
      lastWordOf(reading, setting, index);
    if (member) members.set(reading, learn(member, reading, affiliationIn(reading, setting), setting));
    else if (isKnownSurname(reading)) members.set(reading, link(reading, setting, index, date));
    else if (
      reading.isHeadline
        ? (wordsOf(reading) < 3 && isSource(reading)) || (reading.sure && isBy(reading, setting))
        : reading.sure || (isSource(reading) && !isOfThings(reading, setting))
    )
      members.set(reading, link(reading, setting, index, date));
    const found = members.get(reading);
    if (found && wordsOf(reading) > 1 && isSource(reading)) speakers.add(found);
  }
  for (const [reading, member] of members) serveNamed(reading, member, setting, index);
  return readings.flatMap((reading) => {
    const member = members.get(reading);
    const { name, whole } = reading;
    if (!member) return [];
    return [{ member, start: name.start, end: name.end, phraseStart: whole.start, phraseEnd: whole.end }];
  });
}

/** "Remarks by President Lind on Trade" */
function isBy({ whole, role }: PersonReading, { words }: Setting): boolean {
  return role !== undefined && words[whole.start - 1]?.text === 'by';
}

/** Whether a name stands without a title in a headline, whose words may all have capitals. */
function isUntitled({ isHeadline, role, name }: PersonReading, { words }: Setting): boolean {
  return role === undefined && (isHeadline || words[name.start]?.paragraph === 0);
}

/** The bearer of a name that the text has among a headline's capitals: "Fully Backs | Anna Lind", "Absent | Lind". */
function knownWithin({ name }: PersonReading, { words }: Setting, index: NameIndex): Member | undefined {
  const folded = words.slice(name.start, name.end).map((word) => word.folded);
  if (index.find(folded)) return undefined;
  for (let first = 0; first < folded.length - 1; first += 1)
    for (let end = Math.min(folded.length, first + longestKnown); end > first + 1; end -= 1) {
      const known = index.find(folded.slice(first, end));
      if (known) return known;
    }
  const isOwn = isGivenName(words[name.start]) || folded.length > longestKnown;
  return isOwn ? undefined : index.find(folded.slice(-1));
}

/** In words: names that are looked for among others. */
const longestKnown = 4;

function partition<T>(all: readonly T[], test: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(test), all.filter((each) => !test(each))];
}

/** Full names first, headlines' last: "Spokesperson Anna Lind's Press Conference" tells who "Anna Lind:" is. */
function inOrderOfTrust(readings: readonly PersonReading[]): PersonReading[] {
  const rank = (reading: PersonReading): number => (wordsOf(reading) === 1 ? 2 : reading.isHeadline ? 1 : 0);
  return [0, 1, 2].flatMap((wanted) => readings.filter((reading) => rank(reading) === wanted));
}

/** Whether a name is common words in capitals, without a title: "the prohibition of | Nuclear Weapons". */
function isOfThings({ name }: PersonReading, { words }: Setting): boolean {
  const own = words.slice(name.start, name.end);
  return own.length > 1 && own.every(({ folded }) => commonWords.has(folded));
}

/** The bearer of a name's last word, if a title was read as part of it: "President Grushko". */
function lastWordOf({ name }: PersonReading, { words }: Setting, index: NameIndex): Member | undefined {
  if (name.end - name.start < 2) return undefined;
  const last = words[name.end - 1];
  return last && index.find([last.folded]);
}
