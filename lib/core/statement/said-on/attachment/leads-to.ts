import { otherEvent } from '../../../telling/words.ts';
import { wordsOf } from '../../../telling/words-of.ts';
import { audience, occasions, speaking } from './words.ts';

/** Whether no other event or clause begins before a date; "after the talks on Monday" will do. @param after its noun */
export function leadsTo(between: string, after = ''): boolean {
  const untitled = between
    .replace(title, ' ')
    .replace(demonstrative, ' ')
    .replace(whileSpeaking, ' ')
    .replace(toFollow, ' ');
  const words = wordsOf(untitled.replace(audience, ' ').replace(aboutSoMany, ' '));
  if (words.length > longestOf(words) || /[“”"«»;:]/.test(untitled) || words.some((word) => otherEvent.has(word)))
    return false;
  const last = words.lastIndexOf('after');
  if (last < 0 || speaking.has(words[last + 1] ?? '')) return true;
  return [...words.slice(last), ...wordsOf(after)].some((word) => occasions.has(word));
}

/** "told | about 90 | residents" */
const aboutSoMany = /\babout (?:\d|a (?:dozen|hundred|score)\b)/g;

/** In words. Somebody "speaking" may do so at an occasion with a long name: "speaking at the third session of …". */
export function longestOf([first = '']: readonly string[]): number {
  return speaking.has(first) ? 24 : 14;
}

/** "He said it was over, | while | speaking at a forum" gives the occasion, not another event. */
const whileSpeaking =
  /^,?\s+while(?= (?:addressing|attending|briefing|inspecting|meeting|speaking|talking|testifying|touring|visiting) )/;

/** "repeated that | warning on Monday", "that | step in a note on" begin no clause, but "that only yesterday" does. */
const demonstrative =
  /\bthat (?!(?:as|just|only|until)\s)(?=\p{L}+\s+(?:(?:on|late|early|earlier)\s+)*(?:$|(?:at|during|in) an?\s))/u;

/** "issued the | following | press statement on Monday": what is quoted, and no time. */
const toFollow =
  /\bfollowing(?= (?:\p{Ll}+ )?(?:answer|comment|declaration|message|remarks|reply|response|statement)\b)/u;

/** A programme or paper in quotation marks: told “60 Minutes” on Friday. */
const title = /[“"](?:[\p{Lu}\p{N}][\p{L}\p{N}’']{0,15} ?){1,5}[”"]/gu;
