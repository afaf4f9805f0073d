import { askers } from '../../quotation/data/askers.ts';
import { isLabelsMark } from '../reading/asker-labels.ts';
import type { Word } from '../reading/words.ts';

/** A line above a text, or its headline. Word indices, end exclusive. */
export interface LineAbove {
  readonly start: number;
  readonly end: number;
  /** Its words, separated by spaces. */
  readonly text: string;
}

/** In words; a longer line is a paragraph. */
const longestLine = 40;

/** In paragraphs, including the headline. */
const mostLines = 8;

/**
 * The headline, and those of the next paragraphs that are short and no sentence: they say what kind of text it is,
 * whose, where and when. The lines that all precede the first sentence are `linesAbove` of `telling/letterhead.ts`.
 */
export function loneLines(words: readonly Word[]): LineAbove[] {
  const lines: LineAbove[] = [];
  let start = 0;
  for (let paragraph = 0; paragraph < mostLines && start < words.length; paragraph += 1) {
    let end = start + 1;
    while (words[end]?.paragraph === words[start]?.paragraph) end += 1;
    if (end - start <= longestLine && (paragraph === 0 || words[end - 1]?.text !== '.')) {
      const text = words
        .slice(start, end)
        .map((word) => word.text)
        .join(' ');
      lines.push({ start, end, text });
    }
    start = end;
  }
  return lines;
}

/** Whether a word stands in such a line: "Briefing by Spokeswoman Anna Lind", "Anna Lind, Secretary of State". */
export function isInLineAbove(at: number, words: readonly Word[]): boolean {
  const { paragraph = mostLines } = words[at] ?? {};
  if (paragraph === 0 || paragraph >= mostLines) return paragraph === 0;
  let end = at;
  while (end < at + longestLine && words[end]?.paragraph === paragraph) end += 1;
  return words[end]?.paragraph !== paragraph && words[end - 1]?.text !== '.';
}

/**
 * Whether an office published a text itself: the headline or a line below calls it a statement, a briefing or the like
 * ("Statement by the Spokesperson on …", "Press release"), or it is a transcript of questions; and it is no agency's
 * news.
 */
export function isOfficialText([headline, ...lines]: readonly LineAbove[], words: readonly Word[]): boolean {
  if (!headline || isNews([headline, ...lines], words)) return false;
  return (
    calling.test(headline.text) ||
    owned.test(headline.text) ||
    lines.some(({ text }) => alone.test(text)) ||
    isTranscript(words)
  );
}

/** Whether a first paragraph has a dateline ("VELM, May 3 (VW) — The", "VELM - The"), or a line names an author. */
function isNews(lines: readonly LineAbove[], words: readonly Word[]): boolean {
  if (lines.some(({ text }) => /^By \p{Lu}/u.test(text))) return true;
  for (let index = 1; index < words.length && (words[index]?.paragraph ?? 0) < mostLines; index += 1) {
    if (words[index - 1]?.paragraph === words[index]?.paragraph) continue;
    const start = words
      .slice(index, index + longestDateline)
      .filter(({ paragraph }) => paragraph === words[index]?.paragraph)
      .map(({ text }) => text)
      .join(' ');
    if (dateline.test(start)) return true;
  }
  return false;
}

/** In words. */
const longestDateline = 14;

const dateline = /^\p{Lu}{3}[\p{Lu} ]*(?: ?,[^—–:]{1,40}| \([^)]{2,30}\))? ?(?:[—–-]|--) ?\p{Lu}/u;

const kinds =
  '(?:address|answers?|briefing|comments?|communiqu[eé]|conference|declaration|fact sheet|gaggle|message|readout|release|remarks|reply|response|speech|statement|transcript)';

/** "Statement by", "Regular Press Briefing – June 3", "Foreign Ministry Statement on", "Highlights of the Noon Briefing by" */
const calling = new RegExp(
  `^(?:No ?:[^,]{1,20},[^,]{1,30}, )?(?:[\\p{L}.&-]+ ){0,9}${kinds}(?: (?:ahead|attributable|by|concerning|following|for|from|of|on|regarding|to|with|[–—:(|-]|\\d)|$)`,
  'iu',
);

/** "Spokesperson Anna Lind 's Regular Press Conference", ": UK statement" */
const owned = new RegExp(`(?:['’]s|:|[–—-]) (?:[\\p{L}&-]+ ){0,4}${kinds}(?!\\p{L})`, 'iu');

const alone = new RegExp(
  `^(?:(?:media|oral|press|special|written) )?${kinds}$|^\\W*(?:as (?:delivered|prepared)|check against delivery|from ?:|made by ?:|statement uin)|press team$|[-–] press release$|\\| by .* news$`,
  'iu',
);

/** Whether a paragraph begins with the label of a questioner: "Q: ", "QUESTION: ". */
function isTranscript(words: readonly Word[]): boolean {
  return words.some(
    ({ lower, paragraph }, index) =>
      askers.has(lower) && isLabelsMark(words[index + 1]) && words[index - 1]?.paragraph !== paragraph,
  );
}
