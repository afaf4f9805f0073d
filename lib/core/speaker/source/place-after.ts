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
  const preposition = isTold ? verb + 2 : verb + 1;
  const start = preposition + 1;
  const isIn = words[preposition]?.lower === 'in';
  if (!(isIn || words[preposition]?.lower === 'at') || !/^(?:an?|the)$/.test(words[start]?.lower ?? ''))
    return undefined;
  const end = phraseEnd(start, inReach, cast);
  if (isIn) return buildings.has(words[end - 1]?.lower ?? '') ? { start, end } : undefined;
  return end > start + 1 && !moments.has(words[end - 1]?.lower ?? '') ? { start, end } : undefined;
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
