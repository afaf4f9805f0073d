import type { Cast } from '../cast/gather-cast.ts';

/** From an outlet back to what somebody was asked about, in words: "asked about a long report on the gates in". */
const REACH = 20;
/** The longest name of an outlet, in words. */
const LONGEST_NAME = 12;
const WORDS = '(?: [^ ,.;:“”"]+)';
const ASKED = `\\b(?:answer|ask|comment|inquir|question|react|reply|replied|replies|respond|response)\\w*${WORDS}{0,8} (?:about|on|over|regarding|to)`;
const PIECE = '(?:articles?|columns?|editorials?|investigations?|pieces?|publications?|reports?|stor(?:y|ies))';
/** "asked about a report in the", "commenting on an article that appeared in", "a question about reports by" */
const ABOUT_PIECE = new RegExp(`${ASKED}${WORDS}{0,5} ${PIECE}${WORDS}{0,6} (?:by|from|in|of)(?: (?:an?|the))?$`);
/** "asked about a | Herald report", "commenting on recent | Herald reports" */
const ABOUT_ITS = new RegExp(`${ASKED}${WORDS}{0,2}$`);
const ITS_PIECE = new RegExp(`^(?:news )?${PIECE}$`);

/** Whether an outlet carried what somebody was asked, not said: "said when asked about a report in | the Herald". */
export function isAskedAbout(index: number, { setting: { words } }: Cast): boolean {
  const sentence = words[index]?.sentence;
  const isOfName = (at: number): boolean => words[at]?.capital === true && words[at]?.sentence === sentence;
  let start = index;
  while (start > index - LONGEST_NAME && isOfName(start - 1)) start -= 1;
  const before: string[] = [];
  for (let i = start - 1; i >= Math.max(0, start - REACH) && words[i]?.sentence === sentence; i -= 1)
    before.unshift(words[i]?.lower ?? '');
  const asked = before.join(' ');
  if (ABOUT_PIECE.test(asked)) return true;
  let end = index;
  while (end < index + LONGEST_NAME && (isOfName(end) || words[end]?.kind === 'possessive')) end += 1;
  return ITS_PIECE.test(words[end]?.lower ?? '') && ABOUT_ITS.test(asked);
}
