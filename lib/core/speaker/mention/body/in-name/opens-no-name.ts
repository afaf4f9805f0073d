import { bodyNouns } from '../../../data/body-nouns.ts';
import type { Word } from '../../../reading/words.ts';
import { isOfMarshal } from '../../before-name/ranks.ts';
import { opensOffice } from '../../role/portfolio.ts';
import { isQualifier } from '../name-qualifier.ts';

interface OpeningRule {
  readonly name: string;
  /** The bar is before the capital in question. */
  readonly example: string;
  readonly holds: (words: readonly Word[], start: number, first: Word) => boolean;
}

/** Whether a capital begins no body's name, though it could by itself: "Chief of | Staff". */
export function opensNoName(words: readonly Word[], start: number, first: Word): boolean {
  for (const { holds } of openings) if (holds(words, start, first)) return true;
  return false;
}

/** In any order. */
export const openings: readonly OpeningRule[] = [
  {
    name: 'what tells the kind or leaning of the body named after it',
    example: 'the | US-based Velm Forum',
    holds: isQualifier,
  },
  {
    name: 'a verb that opens its sentence',
    example: '| Briefing Parliament’s Committee',
    holds: (words, start, { lower, sentence, folded }) =>
      /.ing$/.test(lower) && words[start - 1]?.sentence !== sentence && !bodyNouns.has(folded),
  },
  { name: 'a rank', example: '| Group Captain House', holds: isOfMarshal },
  {
    name: 'a chief of staff',
    example: 'Chief of | Staff of the Armed Forces',
    holds: (words, start, { folded }) =>
      folded === 'staff' && words[start - 1]?.lower === 'of' && words[start - 2]?.folded === 'chief',
  },
  {
    name: 'a county, which isn’t told',
    example: '| County Trade Council',
    holds: (_words, _start, { folded }) => folded === 'county',
  },
  {
    name: 'a deputy of a part, which isn’t told',
    example: '| Vice Department Director of the Ministry',
    holds: (_words, _start, { folded }) => folded === 'vice',
  },
  {
    name: 'a part before its head, which isn’t told',
    example: 'the | Department Head Office',
    holds: (words, start, { folded }) => bodyNouns.has(folded) && isHead(words[start + 1]),
  },
  { name: 'a portfolio', example: '| Works and Transport Minister Anna Lind', holds: opensOffice },
  {
    name: 'a union before its minister',
    example: '| Union Minister House of Velm',
    holds: (words, start, { folded }) =>
      folded === 'union' && /^(?:minister|secretary)$/.test(words[start + 1]?.lower ?? ''),
  },
];

function isHead(word: Word | undefined): boolean {
  return word?.capital === true && /^(?:chair|chief|director|head)$/.test(word.lower);
}
