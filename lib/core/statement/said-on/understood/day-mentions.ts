import type { DatePrecision } from '../../../article/attributed-quotation.ts';
import type { Quotation } from '../../../quotation/quotation.ts';
import { isOfEncounter, isOfRecording, isOfSessionsEnd, isOfStatement } from '../../../telling/how-told.ts';
import { ofMedia } from '../attachment/words.ts';
import { datelineLength } from '../dates/dateline.ts';
import { mayHoldDate, readDates } from '../dates/expression.ts';
import { gatheringsIn } from './gatherings.ts';

/** A day that the article tells of, outside quotations and datelines. */
export interface DayMention {
  /** `YYYY-MM-DD`; the Monday, if people met on several days of a week. */
  readonly day: string;
  readonly precision: DatePrecision;
  /** In UTF-16 code units. */
  readonly start: number;
  /** Counts from 0, the headline's. */
  readonly paragraph: number;
  /** The words of its sentence for gatherings of people. */
  readonly gatherings: ReadonlySet<string>;
  /** The capitalised words of its sentence, without the genitive, in lower case. */
  readonly names: ReadonlySet<string>;
  /** "met her counterpart on Monday" */
  readonly isOfEncounter: boolean;
  /** "issued the following statement on Monday" */
  readonly isOfStatement: boolean;
  /** "QUESTION: On Monday …" */
  readonly isInTurn: boolean;
  /** "recorded on Monday" */
  readonly isOfRecording: boolean;
  /** "is to meet on Monday": nobody has spoken there yet. */
  readonly isToCome: boolean;
}

/**
 * All days that an article tells of, in text order; weekdays are the latest on or before the base day (`YYYY-MM-DD`).
 *
 * @param own the article's text {@link withoutSaid}
 * @param starts of its paragraphs, in UTF-16 code units
 */
export function dayMentions(own: string, starts: readonly number[], base: string | undefined): DayMention[] {
  return starts.flatMap((from, paragraph) => {
    const whole = own.slice(from, starts[paragraph + 1]);
    if (!mayHoldDate(whole)) return [];
    const isInTurn = opensTurn(whole);
    const skipped = datelineLength(whole);
    return sentencesOf(whole.slice(skipped), from + skipped).flatMap(({ start: at, words }) => {
      if (!mayHoldDate(words) || isOfSessionsEnd(words)) return [];
      return readDates(words, base, at).flatMap(({ day, precision, start, end }): DayMention[] => {
        if (ofMedia.test(words.slice(0, start - at))) return [];
        if (precision !== 'day' && !(precision === 'week' && /\d/.test(words.slice(start - at, end - at)))) return [];
        const isToCome = toCome.test(words.slice(0, start - at).slice(-farthest));
        return [{ day, precision, start, paragraph, isToCome, isInTurn, ...tellingsOf(words) }];
      });
    });
  });
}

/** Whether a paragraph begins with a label of a turn: "QUESTION:", "Anna Lind (Velmaria):". */
export function opensTurn(paragraph: string): boolean {
  return turn.test(paragraph);
}

const turn = /^\p{Lu}[^:.?!\n]{0,50}:\s/u;

function tellingsOf(
  words: string,
): Omit<DayMention, 'day' | 'precision' | 'start' | 'paragraph' | 'isToCome' | 'isInTurn'> {
  return {
    gatherings: gatheringsIn(words),
    names: new Set((words.match(/\p{Lu}[\p{L}-]+/gu) ?? []).map((name) => name.toLowerCase())),
    isOfEncounter: isOfEncounter(words),
    isOfStatement: isOfStatement(words),
    isOfRecording: isOfRecording(words),
  };
}

/** The text with the content of quotations blanked, so that offsets stay. */
export function withoutSaid(text: string, quotations: readonly Quotation[]): string {
  const spans = quotations.flatMap(({ content }) => content).sort((one, other) => one.start - other.start);
  let own = '';
  for (const { start, end } of spans) {
    if (end <= own.length) continue;
    own += text.slice(own.length, start);
    own += ' '.repeat(end - own.length);
  }
  return own + text.slice(own.length);
}

/** Words before a day that put it in the future, and how far before it they may stand, in code units. */
const toCome =
  /\b(?:(?:are to|due|expected|is to|planned|scheduled|will|would)\b[^;]*|(?:before|by|from|next|until) (?:the )?|tomorrow,? (?:on )?)$/;
const farthest = 60;

/** In code units. Longer sentences aren't news, and are read in parts, as reading dates takes more than linear time. */
const longestSentence = 1_000;

/** Split roughly: "Gen. Lind" ends a sentence, which loses no day. */
function sentencesOf(words: string, offset: number): { readonly start: number; readonly words: string }[] {
  const ends = [...words.matchAll(/[.!?]["”’»)]*\s+(?=["“‘«(]?\p{Lu})/gu)].map(
    ({ index, 0: end }) => index + end.length,
  );
  return [0, ...ends].flatMap((start, index) =>
    partsOf(words.slice(start, ends[index])).map((part, place) => ({
      start: offset + start + place * longestSentence,
      words: part,
    })),
  );
}

function partsOf(words: string): string[] {
  const count = Math.ceil(words.length / longestSentence);
  return Array.from({ length: count }, (_, place) =>
    words.slice(place * longestSentence, (place + 1) * longestSentence),
  );
}
