import { extentOf } from '../../../quotation/extent.ts';
import type { RemarksMade } from '../../../telling/remarks-made.ts';
import type { ToldQuotation } from '../../../telling/told-quotation.ts';
import { firstFrom } from '../../../text/first-from.ts';
import type { SaidOn } from '../said-on.ts';

/**
 * The day of what stands right before "made the remarks", if those were the speaker's: "Ostra on Monday urged talks.
 * Spokesman Lind made the remarks at a briefing. … Lind said". Undefined otherwise.
 *
 * @param names the speaker's, in lower case
 * @param dates those of the quotations so far
 */
export function dayOfRemarks(
  told: ToldQuotation,
  names: readonly string[],
  remarks: readonly RemarksMade[],
  quotations: readonly ToldQuotation[],
  dates: readonly (SaidOn | undefined)[],
): SaidOn | undefined {
  const made = remarks.findLast(({ end }) => end <= startOf(told));
  const isByThem = made && (made.names.size === 0 || names.some((name) => made.names.has(name)));
  if (!isByThem) return undefined;
  const next = firstFrom(dates.length, (each) => startOf(quotations[each]) > made.start);
  const last = quotations[next - 1];
  return last && made.start - extentOf(last.quotation).end < farthest ? dates[next - 1] : undefined;
}

function startOf(told: ToldQuotation | undefined): number {
  return told ? extentOf(told.quotation).start : 0;
}

/** From a quotation to the remarks, in code units. */
const farthest = 500;
