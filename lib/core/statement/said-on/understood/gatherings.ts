/** What people meet for, and whom they speak to there. */
const gatherings =
  /\b(?:address|assembly|briefing|ceremony|commission|committee|conference|consultations|conversation|council|court|debate|deputies|dialogue|discussion|forum|gathering|hearing|house|interview|lawmakers|lecture|meeting|met|MPs|panel|parliament|plenary|rally|reception|reporters|round|seminar|senators|session|sitting|speech|statement|summit|symposium|talks|testimony|visit|vote[ds]?|workshop)\b/gi;

/** The gatherings that words name, in lower case. */
export function gatheringsIn(words: string): ReadonlySet<string> {
  return new Set((words.match(gatherings) ?? []).map((word) => word.toLowerCase()));
}

/** Whether these are gatherings at which ministers and members of a house speak. */
export function isOfHouse(gatherings: ReadonlySet<string>): boolean {
  return [...gatherings].some((gathering) => house.test(gathering));
}

const house =
  /^(?:assembly|committee|debate|deputies|house|lawmakers|mps|parliament|plenary|senators|session|sitting|vote[ds]?)$/;
