import type { Quotation } from '../../quotation/quotation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { notInNames } from '../data/name-words.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';
import { phraseEnd } from './venue-phrase.ts';

/** "told cadets at | the naval school", "said at | the old customs house": wherever that is, right after the verb. */
export function placeAfter(
  { cue }: Quotation,
  inReach: ReadonlySet<number>,
  cast: Cast,
): { start: number; end: number } | undefined {
  const { words } = cast.setting;
  const [span] = cue;
  if (!span) return undefined;
  const verb = wordIndexAt(words, span.start);
  const isTold = /^(?:told|tells?)$/.test(words[verb]?.lower ?? '') && /[^s]s$/.test(words[verb + 1]?.lower ?? '');
  const at = isTold ? verb + 2 : verb + 1;
  const aboard = aboardEnd(at, inReach, cast);
  if (aboard !== undefined) return { start: at, end: aboard };
  const start = at + 1;
  const preposition = words[at]?.lower ?? '';
  if (preposition === 'in' && words[start]?.lower === 'parliament') return { start, end: start + 1 };
  // "told reporters at | Camp Lune"
  const isName = preposition === 'at' && words[start]?.capital === true;
  if (!isName && !/^(?:an?|the)$/.test(words[start]?.lower ?? '')) return undefined;
  const end = phraseEnd(start, inReach, cast);
  const noun = words[end - 1]?.lower ?? '';
  switch (preposition) {
    case 'at':
      return end > start + 1 && !moments.has(noun) ? { start, end } : undefined;
    case 'in':
      return buildings.has(noun) ? { start, end } : undefined;
    case 'on':
      return grounds.has(noun) ? { start, end: withName(end, inReach, cast) } : undefined;
    // "outside | the Old Exchange", but not "outside the talks".
    case 'outside':
      return words[end - 1]?.capital ? { start, end } : undefined;
    default:
      return undefined;
  }
}

/** "aboard Air Force One |", "on board the aircraft |": with its preposition, which says as much as the noun. */
function aboardEnd(start: number, inReach: ReadonlySet<number>, cast: Cast): number | undefined {
  const { words } = cast.setting;
  const isTwo = words[start]?.lower === 'on' && words[start + 1]?.lower === 'board';
  if (!isTwo && words[start]?.lower !== 'aboard') return undefined;
  const first = isTwo ? start + 2 : start + 1;
  let end = phraseEnd(first, inReach, cast);
  // A craft has a number for its name: "Air Force One".
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

/** "speaking at | the Lune base", "a long speech at | the naval school", "a lecture in | Riga": wherever that is. */
export function speechPlaceEnd(index: number, inReach: ReadonlySet<number>, cast: Cast): number | undefined {
  const { words } = cast.setting;
  const preposition = words[index]?.lower ?? '';
  if (!speeches.has(words[index - 1]?.lower ?? '') || !/^(?:at|in)$/.test(preposition)) return undefined;
  const start = index + 1;
  if (preposition === 'in' && words[start]?.lower === 'parliament') return start + 1;
  if (preposition === 'in') return words[index - 1]?.lower === 'speaking' ? undefined : townEnd(start, cast);
  const end = phraseEnd(start, inReach, cast);
  const isPhrase = words[start]?.capital || /^(?:an?|the)$/.test(words[start]?.lower ?? '');
  return isPhrase && end > start && !moments.has(words[end - 1]?.lower ?? '')
    ? withName(end, inReach, cast)
    : undefined;
}

const speeches: ReadonlySet<string> = new Set(['keynote', 'lecture', 'speaking', 'speech', 'talk']);

/** "Riga |", "New Lune |" */
function townEnd(start: number, { setting: { words } }: Cast): number | undefined {
  let end = start;
  while (end < start + 3 && words[end]?.capital && !isNotTown(words[end])) end += 1;
  return end > start && !words[end]?.capital && words[end]?.kind !== 'possessive' ? end : undefined;
}

/** What somebody stands in. */
const buildings: ReadonlySet<string> = new Set(
  'capital church corridor courtyard embassy gymnasium hangar hotel lobby mosque museum palace square'.split(' '),
);

/** When, not where: "said at the | outset". */
const moments: ReadonlySet<string> = new Set(
  'age beginning close end height hour moment outset point rate request start time urging weekend'.split(' '),
);

/** "said in | Riga": a town right after the verb. */
export function townAfter({ cue }: Quotation, cast: Cast): { start: number; end: number } | undefined {
  const { words } = cast.setting;
  const [span] = cue;
  if (!span) return undefined;
  const verb = wordIndexAt(words, span.start);
  // "told reporters | in Velm"
  const isTold = /^(?:told|tells?)$/.test(words[verb]?.lower ?? '') && listeners.has(words[verb + 1]?.lower ?? '');
  const preposition = isTold ? verb + 2 : verb + 1;
  const start = preposition + 1;
  if (/^writ|^wrote/.test(words[verb]?.lower ?? '') || words[preposition]?.lower !== 'in') return undefined;
  let end = start;
  while (end < start + 3 && words[end]?.capital && (end === start || isTold) && !isNotTown(words[end])) end += 1;
  return end > start && !words[end]?.capital ? { start, end } : undefined;
}

function isNotTown(word: Word | undefined): boolean {
  return word !== undefined && word.text !== 'The' && notInNames.has(word.folded);
}

const listeners: ReadonlySet<string> = new Set('deputies journalists lawmakers reporters supporters'.split(' '));
