import type { ToldQuotation } from './told-quotation.ts';

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const weekdays = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** "on 27 August", "on Friday", "last Wednesday", "yesterday" */
const day = new RegExp(
  `\\b(?:on (?:the )?(?<date>\\d{1,2}(?:st|nd|rd|th)? ${months}|${months} \\d{1,2}|${weekdays})|(?<back>in ${months}|earlier this (?:month|week|year)|last (?:month|week|year|${weekdays})|yesterday))(?!\\p{L})`,
  'u',
);

/** Whether a day follows a verb that the lead of the sitting doesn't name: "told lawmakers last Wednesday that". */
export function isOfOtherDay(
  text: string,
  { quotation: { source, cue, content } }: ToldQuotation,
  lead: string,
): boolean {
  const first = cue[0] ?? source[0];
  const next = first && content.find(({ start }) => start >= first.end);
  if (!first || !next) return false;
  return isOther(text.slice(first.end, Math.min(next.start, first.end + longestAdjunct)), lead);
}

/** Whether a talk was on another day: "Lind received Tehl on 2 December. | She said". @param words so far */
export function isOfOtherTalk(words: string, lead: string): boolean {
  const [talk] = otherTalk.exec(words) ?? [];
  return talk !== undefined && isOther(talk, lead);
}

const otherTalk = /\b(?:called on|courtesy call|met|received|spoke) [^.]{0,160}\. [^.]{0,160}$/;

function isOther(words: string, lead: string): boolean {
  const found = day.exec(words)?.groups;
  const told = found?.date ?? found?.back;
  return told !== undefined && !lead.includes(told);
}

/** In code units. */
const longestAdjunct = 80;
