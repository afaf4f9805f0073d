/** What states have with each other, in lower case: "*relations* with Velmaria", "*sanctions* on Velmaria". */
export const dealings: ReadonlySet<string> = new Set(
  `
  alliance annexation blockade border embargo embargoes frontier invasion pact peace relations sanctions tariffs ties treaty
  truce war
  `
    .trim()
    .split(/\s+/),
);

/** What somebody is apposed to a state by, in lower case: "Velmaria, a landlocked *country*". */
export const realmNouns: ReadonlySet<string> = new Set(
  `
  archipelago country democracy emirate kingdom member monarchy nation neighbor neighbour power principality republic signatory
  state sultanate
  `
    .trim()
    .split(/\s+/),
);

/** Whom and what states send, call and shut, in lower case: "Velmaria expelled three *diplomats*". */
export const diplomacy: ReadonlySet<string> = new Set(
  `
  airspace ambassador ambassadors attaché attachés border borders chargé consul diplomat diplomats embassy envoy envoys
  sanctions
  `
    .trim()
    .split(/\s+/),
);

/** What several states are together, in lower case: "one of nine *countries*", "a *party* to the convention". */
export const ranks: ReadonlySet<string> = new Set(
  'countries members nations parties party powers signatories signatory states'.split(' '),
);
