import { remarkNouns } from './words.ts';

/** "Lind made the remarks at a briefing": whoever that names said what stands before, and goes on below. */
export interface RemarksMade {
  readonly start: number;
  /** Of its sentence: what is quoted in it is what was asked about. */
  readonly end: number;
  /** The words before it that begin with a capital, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** All that an article tells so, in text order; more than these few aren't looked at. */
export function remarksMade(text: string): RemarksMade[] {
  return [...text.matchAll(madeThem)].slice(0, most).map(({ index: start }) => {
    const words = text.slice(Math.max(0, start - longestSubject), start);
    const [subject = ''] = /[^.!?\n]*$/.exec(words) ?? [];
    const rest = text.slice(start, start + longestRest);
    const length = rest.search(/[.!?]["”’»]?\s|\n/);
    return {
      start,
      end: start + (length < 0 ? rest.length : length),
      names: new Set((subject.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((name) => name.toLowerCase())),
    };
  });
}

const madeThem = new RegExp(
  `\\bmade (?:her|his|that|the|these|this|those) (?:${[...remarkNouns].join('|')})s?\\b`,
  'g',
);

const most = 20;

/** In code units: titles are long. */
const longestSubject = 160;
const longestRest = 600;
