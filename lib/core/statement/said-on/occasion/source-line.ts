import type { Speaker } from '../../../speaker/speaker.ts';
import { mayHoldDate, readDates } from '../dates/expression.ts';
import type { SaidOn } from '../said-on.ts';

/** A line of its own that says where somebody's words are from: "Source: Lind in an evening address on 13 May". */
export interface SourceLine {
  readonly words: string;
  readonly date: SaidOn;
}

/** "Speaking at a press conference on Monday, Lind answered questions": all that follows was said there. */
const answering =
  /^Speaking (?:at|during|in|to) ([^.\n]{3,120}, [^.,\n]{3,80} (?:answered|fielded|replied to|responded to|took) [^.\n]{0,40}?questions\b)/gmu;

/** The lines at the top of an article that date what they name, up to `most`. */
export function sourceLines(text: string, base: string | undefined): SourceLine[] {
  const opening = text.slice(0, top);
  const lines = [...opening.matchAll(/^Sources?: (.{10,300})$/gmu), ...opening.matchAll(answering)];
  return lines.slice(0, most).flatMap(([, words = '']) => {
    if (!mayHoldDate(words)) return [];
    const [date, ...others] = readDates(words, base);
    if (!date || others.length > 0) return [];
    return [{ words, date: { saidOn: date.day, precision: date.precision } }];
  });
}

/** In code units. */
const top = 5_000;
const most = 5;

/** The date of the first line that contains the speaker's surname. */
export function dayOfSource(lines: readonly SourceLine[], speaker: Speaker | null | undefined): SaidOn | undefined {
  const surname = speaker?.name.slice(speaker.name.lastIndexOf(' ') + 1) ?? '';
  return surname.length < 3 ? undefined : lines.find(({ words }) => words.includes(surname))?.date;
}
