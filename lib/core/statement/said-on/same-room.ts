import type { ToldQuotation } from '../../telling/told-quotation.ts';
import type { SaidOn } from './said-on.ts';

/** How many quotations back the room is looked for. */
const farthest = 8;

/**
 * The day on which others were last heard in the room where somebody speaks: "Lund told the executive board on Monday …
 * She told the board"; or, earlier that day, in another: "Earlier, at a meeting of the committee, Rudd said".
 *
 * @param dates those of the quotations so far
 */
export function dayOfRoom(
  { around, telling }: ToldQuotation,
  quotations: readonly ToldQuotation[],
  dates: readonly (SaidOn | undefined)[],
): SaidOn | undefined {
  if (telling !== 'then') return undefined;
  const [opening = ''] = around;
  if (byVideo.test(opening)) return dates.at(-1);
  if (earlier.test(opening)) return dates.findLast((date) => date !== undefined);
  const room = around.map((words) => toldThere.exec(words)?.groups?.room).find(Boolean);
  if (room === undefined) return undefined;
  for (let index = dates.length - 1; index >= Math.max(0, dates.length - farthest); index -= 1)
    if (quotations[index]?.around.some((words) => words.includes(room))) {
      const date = dates[index];
      return date?.precision === 'day' ? date : undefined;
    }
  return undefined;
}

const earlier =
  /^\s*Earlier(?: in the day)?,? (?:at|during|in) an? (?:[\p{L}-]+ ){0,3}(?:briefing|conference|debate|hearing|meeting|session|sitting)\b/u;

/** "Rudd, who appeared by video link, said": at the hearing that others were heard at. */
const byVideo =
  /\b(?:appear(?:ed|ing)|join(?:ed|ing)|participat(?:ed|ing)|testif(?:ied|ying)) (?:\p{Ll}+ )?(?:by|via) (?:video|telephone)/u;

/** In a room that the article has told of. */
export const toldThere =
  /\btold the (?<room>board|commission|committee|council|hearing|inquiry|meeting|panel|session|subcommittee|summit)\b(?! (?:earlier|in|last|on|this)\b)/;
