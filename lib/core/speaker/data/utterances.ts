/** Writings that speak for whom they are by, in lower case. */
export const writings: ReadonlySet<string> = new Set(
  `
  analysis article brief commentary dossier essay paper report review study survey
  `
    .trim()
    .split(/\s+/),
);

/** Things that say something for whoever made them, in lower case. */
export const utterances: ReadonlySet<string> = new Set(
  `
  answer communique communiqué declaration letter message note post readout release remarks reply speech statement text
  tweet version words
  `
    .trim()
    .split(/\s+/),
);

/** Other papers that state something, and what somebody goes by ("according to her information"), in lower case. */
export const papers: ReadonlySet<string> = new Set(
  `
  assessment briefing bulletin calculation calculations conclusions data directive doctrine document draft estimate figures findings
  forecast guidelines information memo memorandum poll projection proposal resolution tally
  `
    .trim()
    .split(/\s+/),
);

/** What others do with a paper, or with what somebody said: whoever has seen it didn't write it. */
export const readings: ReadonlySet<string> = new Set(
  'addressed cited leaked obtained quoted read reviewed seen sent shared viewed'.split(' '),
);
