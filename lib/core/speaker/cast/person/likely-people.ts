import { determiners, phraseEnds } from '../../data/phrase-words.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import type { PersonReading } from '../../mention/name/people.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import type { Setting } from '../setting.ts';

/** In words, without a title. */
const longestName = 4;

/**
 * Tests whether a name of several words is a person's by how the article uses it, if nothing beside it tells: it later
 * has the last word alone, gives an age, goes on with "who", has it open a sentence with a verb after it, or close one
 * and calls it something in the next.
 */
export function likelyPeople(
  readings: readonly PersonReading[],
  { words, registry, stateNames }: Pick<Setting, 'words' | 'registry' | 'stateNames'>,
): (reading: PersonReading) => boolean {
  const alone = new Set<string>();
  for (const { name } of readings) if (name.end - name.start === 1) alone.add(words[name.start]?.folded ?? '');
  return ({ name, isHeadline }) => {
    const { start, end } = name;
    const last = words[end - 1];
    if (end - start < 2 || end - start > longestName || isHeadline || !last || stateNames.has(last.folded))
      return false;
    if (determiners.has(words[start - 1]?.lower ?? '') || places.has(words[start - 1]?.lower ?? '')) return false;
    const own = words.slice(start, end);
    if (own.some((_, index) => bodyAt(words, start + index, registry, end) !== undefined)) return false;
    return (
      alone.has(last.folded) ||
      // "77-year-old Moriyama Yukiko"
      words[start - 1]?.lower === 'year-old' ||
      isDoubleName(last) ||
      goesOnAsPerson(words, start, end) ||
      isCalledNext(words, start, end)
    );
  };
}

const places: ReadonlySet<string> = new Set(['at', 'in', 'near', 'outside']);

function isDoubleName({ text }: Word): boolean {
  return /^\p{Lu}[\p{L}’']+-\p{Lu}\p{Ll}+/u.test(text);
}

function goesOnAsPerson(words: readonly Word[], start: number, end: number): boolean {
  const next = words[end];
  const second = words[end + 1];
  if (next?.text === ',') return /^(?:\d{2}|who|whom|whose|now|then)$/.test(second?.lower ?? '');
  const opens = words[start - 1]?.sentence !== words[start]?.sentence || words[start - 1]?.text === ',';
  return opens && next?.kind === 'word' && !/s$/.test(words[end - 1]?.text ?? '') && isVerb(next.lower);
}

/** Whether the next sentence calls the name something: "It was too little for Nuria Velde. The Green deputy said". */
function isCalledNext(words: readonly Word[], start: number, end: number): boolean {
  const next = words[end + 1];
  const isLast = words[end]?.text === '.' && next?.paragraph === words[start]?.paragraph && !words[start]?.quoted;
  if (!isLast) return false;
  if (next?.lower !== 'the') return false;
  const called = words.slice(end + 2, end + 5);
  const noun = called.findIndex((word) => isRoleNoun(word));
  return noun >= 0 && called.slice(0, noun + 1).every(({ kind }) => kind === 'word');
}

function isVerb(lower: string): boolean {
  return verbs.has(lower) || (phraseEnds.has(lower) && /s$/.test(lower));
}

const verbs: ReadonlySet<string> = new Set(
  `
  came felt flew fought gave grew had has heard held kept knew knows left lost made met put ran said sat saw spent
  spoke stood thinks told took wants won was went will wore wrote
  `
    .trim()
    .split(/\s+/),
);
