/** What people meet for, and whom they then speak to. */
const gatherings =
  /\b(?:address|assembly|briefing|ceremony|commission|committee|conference|council|court|debate|deputies|forum|gathering|hearing|house|interview|lawmakers|lecture|meeting|met|MPs|panel|parliament|plenary|rally|reception|reporters|round|seminar|senators|session|sitting|speech|statement|summit|symposium|talks|testimony|visit|vote[ds]?|workshop)\b/gi;

/** Those that some words name, in lower case. */
export function gatheringsIn(words: string): ReadonlySet<string> {
  return new Set((words.match(gatherings) ?? []).map((word) => word.toLowerCase()));
}
