import type { Word } from '../reading/words.ts';

/**
 * Where who speaks begins after what opens a sentence: "Earlier, on January 14, | the ministry", "However, | the agency",
 * "Citing the speech at the congress, | Anna Lind". An extractor takes it for the source's own.
 */
export function afterOpening(words: readonly Word[], start: number, end: number): number {
  const word = words[start];
  const adverb = afterComma(words, start, start + 1, end);
  if (adverb !== undefined && opens(word)) return afterOpening(words, adverb, end);
  const date = /^(?:in|on)$/.test(word?.lower ?? '') ? afterComma(words, start, start + longestDate, end) : undefined;
  if (date !== undefined && words.slice(start + 1, date).some(({ text }) => /^\d{1,4}$/.test(text))) return date;
  const clause = isParticiple(word) ? afterComma(words, start, start + longestClause, end) : undefined;
  return clause ?? start;
}

function opens(word: Word | undefined): boolean {
  return adverbs.has(word?.lower ?? '') || isParticiple(word);
}

/** "Commenting", "Citing" at the head of a sentence. */
function isParticiple(word: Word | undefined): boolean {
  return participles.has(word?.lower ?? '') && word?.capital === true;
}

const adverbs: ReadonlySet<string> = new Set(
  'accordingly additionally afterwards also consequently earlier elsewhere finally furthermore however instead later meanwhile moreover nevertheless nonetheless previously recently separately similarly subsequently then therefore today yesterday'.split(
    ' ',
  ),
);

const participles: ReadonlySet<string> = new Set(
  `
  addressing announcing answering briefing citing closing commenting concluding describing echoing introducing noting
  opening presenting quoting reacting recalling referring replying responding speaking testifying turning welcoming
  writing
  `
    .trim()
    .split(/\s+/),
);

/** In words: "on January 14", "in March 2019". */
const longestDate = 4;
const longestClause = 16;

/** What follows the first comma, where that comes by the limit and the source goes on. */
function afterComma(words: readonly Word[], start: number, limit: number, end: number): number | undefined {
  for (let index = start + 1; index <= Math.min(limit, end - 2); index += 1)
    if (words[index]?.text === ',') return index + 1;
  return undefined;
}
