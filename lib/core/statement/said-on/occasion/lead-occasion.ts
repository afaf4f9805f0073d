import type { SaidOn } from '../said-on.ts';
import type { Talk, TalkOfDays } from '../understood/talk-of-days.ts';

/**
 * Fills in days for what was said to the press or in a speech, if the article's beginning tells of one day only and
 * nothing since was said on another: "Ostra shut its port on Monday. ¶ “We are sorry,” Lund told a news conference".
 */
export function withDayOfLead(
  { talks, mentions, lastAbove, endOfLead }: TalkOfDays,
  told: readonly (SaidOn | undefined)[],
): (SaidOn | undefined)[] {
  const [first, ...others] = mentions
    .slice(0, mostInLead)
    .filter(({ paragraph, isToCome }) => paragraph > lastAbove && paragraph <= endOfLead && !isToCome);
  if (first?.precision !== 'day' || others.some(({ day }) => day !== first.day)) return [...told];
  let isOfOther = false;
  return told.map((date, index) => {
    if (date && date.saidOn !== first.day) isOfOther = true;
    const talk = talks[index];
    if (date || isOfOther || !talk || !isAtOccasion(talk)) return date;
    const below = talk.paragraph - first.paragraph;
    return below >= 0 && below <= lowest ? { saidOn: first.day, precision: 'day' } : date;
  });
}

/** How many mentions of days a beginning may hold. */
const mostInLead = 20;

/** In paragraphs below the day. */
const lowest = 3;

function isAtOccasion({ telling, isTurn, around }: Talk): boolean {
  return telling === 'then' && !isTurn && occasion.test(around);
}

/** "told a joint news conference", "In his keynote address" */
const occasion =
  /\b(?:[Aa]ddressing|[Aa]t|[Dd]elivering|[Dd]uring|[Ii]n|told) (?:an?|her|his|the|their) (?:[\w’'-]+ ){0,3}?(?:(?:news|press) conference|address|speech)\b/;
