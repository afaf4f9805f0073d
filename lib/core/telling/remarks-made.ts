import { saidThis } from './said-this.ts';
import { remarkNouns, remarkVerbs } from './words.ts';

/** "Lind made the remarks at a briefing", "Lind said this on Monday", "The remarks were made by Lind", "This came in a speech by Lind": those named said what stands before, and go on below. UTF-16 offsets. */
export interface RemarksMade {
  readonly start: number;
  /** Where its sentence ends: what is quoted within it is what was asked about. */
  readonly end: number;
  /** The capitalised words of who made them, in lower case: those before it in its sentence, or after "made by". */
  readonly names: ReadonlySet<string>;
}

/** All such sentences of an article, in text order, up to `most`. */
export function remarksMade(text: string): RemarksMade[] {
  return [...text.matchAll(madeThem)].slice(0, most).map(({ index: start, 0: made }) => {
    const words = text.slice(Math.max(0, start - longestSubject), start);
    const rest = text.slice(start, start + longestRest);
    const [subject = ''] = (isByThem.test(made) ? /^[^.!?\n]*/.exec(rest) : /[^.!?\n]*$/.exec(words)) ?? [];
    const length = rest.search(/[.!?]["”’»]?\s|\n/);
    return {
      start,
      end: start + (length < 0 ? rest.length : length),
      names: new Set((subject.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((name) => name.toLowerCase())),
    };
  });
}

const nouns = `(?:${[...remarkNouns].join('|')})s?`;
const madeThem = new RegExp(
  `\\b(?:${[...remarkVerbs].join('|')}) (?:her|his|that|the|these|this|those) ${nouns}\\b|\\b${nouns} (?:was|were) made by\\b|\\b${saidThis}|(?<=\\bThis )came in an? (?:\\p{Ll}+ ){1,4}by\\b`,
  'gu',
);

/** "The statement was made by | Ambassador Lind" */
const isByThem = /by$/;

const most = 20;

/** In code units: titles are long. */
const longestSubject = 160;
const longestRest = 600;
