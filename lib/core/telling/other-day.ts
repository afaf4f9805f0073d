import type { ToldQuotation } from './told-quotation.ts';

/**
 * Whether a sentence opens with a day of its own, which was not told of the quotation before it: "At a rally on Sunday
 * Lind said … On Tuesday, she told …", "The next day, he said". That is another occasion.
 */
export function isOfOtherDay({ around: [opening = ''] }: ToldQuotation, before: ToldQuotation | undefined): boolean {
  const { day, other } = openingDay.exec(opening)?.groups ?? {};
  if (other !== undefined) return true;
  return day !== undefined && before?.around.some((words) => words.includes(day)) !== true;
}

const openingDay =
  /^\W*(?:On (?<day>(?:the \d{1,2}\p{Ll}{0,2}|\p{Lu}\p{Ll}{2,5}day|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})\b)|(?<other>The (?:day before|(?:following|next|previous) day)|(?:A|One|Three|Two) days? (?:before|earlier|later)|Yesterday)\b)/u;
