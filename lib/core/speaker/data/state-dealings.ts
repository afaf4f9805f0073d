/** What states have with each other, in lower case: "*relations* with Velmaria", "*sanctions* on Velmaria". */
export const dealings: ReadonlySet<string> = new Set(
  `
  alliance annexation blockade border embargo embargoes frontier invasion pact peace relations sanctions tariffs ties treaty
  truce war
  `
    .trim()
    .split(/\s+/),
);
