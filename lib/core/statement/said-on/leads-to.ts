import { otherEvent } from '../../telling/words.ts';
import { wordsOf } from '../../telling/words-of.ts';
import { audience, occasions, speaking } from './words.ts';

/** Nothing between cue (or source) and date that begins another event or clause; "after the talks on Monday", "after opening the mill today" will do. */
export function leadsTo(between: string, after = ''): boolean {
  const untitled = between.replace(title, ' ').replace(demonstrative, ' ').replace(whileSpeaking, ' ');
  const words = wordsOf(untitled.replace(audience, ' ').replace(aboutSoMany, ' '));
  if (words.length > longestOf(words) || /[“”"«»;:]/.test(untitled) || words.some((word) => otherEvent.has(word)))
    return false;
  const last = words.lastIndexOf('after');
  if (last < 0 || speaking.has(words[last + 1] ?? '')) return true;
  return [...words.slice(last), ...wordsOf(after)].some((word) => occasions.has(word));
}

/** "told | about 90 | residents" */
const aboutSoMany = /\babout (?:\d|a (?:dozen|hundred|score)\b)/g;

/** In words; who speaks somewhere may do so at something with a long name: "speaking at the third session of …". */
export function longestOf([first = '']: readonly string[]): number {
  return speaking.has(first) ? 24 : 14;
}

/** "He said it was over, | while | speaking at a forum": the occasion, no other event. */
const whileSpeaking =
  /^,?\s+while(?= (?:addressing|attending|briefing|inspecting|meeting|speaking|talking|testifying|touring|visiting) )/;

/** "repeated that | warning on Monday", "deplored that | step in a note on": begins no clause, but points to what was said; "that only yesterday" begins one. */
const demonstrative =
  /\bthat (?!(?:as|just|only|until)\s)(?=\p{L}+\s+(?:(?:on|late|early|earlier)\s+)*(?:$|(?:at|during|in) an?\s))/u;

/** Of a programme or a paper, in marks: told “60 Minutes” on Friday. */
const title = /[“"](?:[\p{Lu}\p{N}][\p{L}\p{N}’']{0,15} ?){1,5}[”"]/gu;
