/** Nouns for what has effects and says nothing, in the singular and in lower case: "The dispute | threatens | to derail the talks". */
export const things: ReadonlySet<string> = new Set(
  `
  accord activity agreement attack ban blockade campaign collapse conflict crisis crackdown cut dam deadline deadlock
  deal decision development disagreement dispute escalation expansion failure fall feud fighting flood gap impasse incident
  initiative invasion launch law move plan pact policy primary programme project race rain refusal rejection
  rift rise row ruling scandal shift shortage shutdown split stalemate standoff storm strategy strike technology
  tension test treaty truce turmoil unrest uncertainty violence war weapon withdrawal
  `
    .trim()
    .split(/\s+/),
);
/** Verbs of what brings about hope or fear, in the past: "The fall of Ostra | brought hope | that it was over". */
export const stirring: ReadonlySet<string> = new Set(
  'boosted brought created dampened dashed followed fuelled fueled heightened prompted revived sparked stirred stoked triggered'.split(
    ' ',
  ),
);
/** What they bring about. */
export const stirred: ReadonlySet<string> = new Set(
  'anxiety concern concerns fear fears hope hopes rumors rumours speculation suspicion suspicions worries'.split(' '),
);
