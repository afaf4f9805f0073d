import { phraseEnds } from '../../data/phrase-words.ts';
import type { PersonReading } from '../../mention/name/people.ts';
import { isFamilyFirst } from '../../mention/name/read-person.ts';
import { askOnce } from '../../reading/ask-once.ts';
import { isPastVerb } from '../../reading/past-verb.ts';
import { peopleNamed } from '../../registry/lookup.ts';
import { textBetween } from '../affiliation/affiliation.ts';
import type { Setting } from '../setting.ts';
import { likelyPeople } from './likely-people.ts';
import { bearerOfSurname } from './registered-bearers.ts';

/** Tests whether a reading is surely a person's, by the words beside it, the rest of the article, or the registry. */
export function sureNames(
  readings: readonly PersonReading[],
  setting: Setting,
  isSource: (reading: PersonReading) => boolean,
): (reading: PersonReading) => boolean {
  const { words, registry } = setting;
  const calledAgain = surnamesOfSpeakers(readings, setting, isSource);
  const isLikely = likelyPeople(readings, setting);
  const isRegistered = askOnce((name: string) => peopleNamed(registry, name).length > 0);
  return (reading) => {
    const { sure, isHeadline, name } = reading;
    if (sure && (!isHeadline || isWhoseRemarks(reading, setting))) return true;
    const isCalled = calledAgain.has(surnameOf(reading, setting)) && wordsOf(reading) <= longestName;
    // "Press Briefing with Spokesperson Anna Lind", above "MS. LIND:"
    if (isCalled && (!isHeadline || sure)) return true;
    return isLikely(reading) || isRegistered(textBetween(words, name.start, name.end));
  };
}

/** Lone names that speak or have titles: a longer name that ends in one is a person's. */
function surnamesOfSpeakers(
  readings: readonly PersonReading[],
  { words }: Setting,
  isSource: (reading: PersonReading) => boolean,
): ReadonlySet<string> {
  const alone = readings.filter((reading) => wordsOf(reading) === 1 && (reading.sure || isSource(reading)));
  return new Set(alone.map(({ name }) => words[name.start]?.folded ?? ''));
}

/** The folded surname: the last word, or the first of a Korean name ("Noh Ara-min"). */
function surnameOf({ name }: PersonReading, { words }: Setting): string {
  const last = name.end - 1;
  return words[last - name.start === 1 && isFamilyFirst(words[last]) ? name.start : last]?.folded ?? '';
}

/** In words, without a title: longer names need more evidence. */
const longestName = 4;

export function wordsOf({ name }: PersonReading): number {
  return name.end - name.start;
}

/** Tests whether a lone name may be the surname of a registered person. */
export function knownSurnames(setting: Setting, date: string | undefined): (reading: PersonReading) => boolean {
  const isBorne = askOnce((name: string) => bearerOfSurname(name, {}, setting, date) !== undefined);
  return (reading) =>
    mayBeSurname(reading, setting) && isBorne(textBetween(setting.words, reading.name.start, reading.name.end));
}

/** Whether a lone name stands where a surname may: "after Ryabkov left". */
function mayBeSurname(reading: PersonReading, { words, stateNames }: Setting): boolean {
  const { start, end } = reading.name;
  const word = words[start];
  if (end - start !== 1 || !word || word.folded.length < 4 || reading.isHeadline || stateNames.has(word.folded))
    return false;
  const opens = words[start - 1]?.sentence !== word.sentence;
  const next = words[end];
  const standsFree = next?.kind !== 'word' || phraseEnds.has(next.lower) || isPastVerb(word, next);
  return standsFree && !(opens && next?.kind === 'mark');
}

/**
 * Whether a headline says whose words the text is: "Spokesperson Anna Lind's Remarks on Missiles", "Briefing by
 * Spokesperson Anna Lind", "Spokesperson and Deputy Minister for Trade Anna Lind" on a line of its own.
 */
function isWhoseRemarks({ name: { end }, whole, role }: PersonReading, { words }: Setting): boolean {
  const paragraph = words[end - 1]?.paragraph;
  const isLine = words[whole.start - 1]?.paragraph !== paragraph && words[end]?.paragraph !== paragraph;
  return role !== undefined && (isLine || words[end]?.kind === 'possessive' || words[whole.start - 1]?.lower === 'by');
}
