/** Nouns, beside those for roles and bodies, for people and papers that say something. Singular, in lower case, by kind. */
export const speakingNouns: ReadonlySet<string> = new Set(
  `
  actor actress ally assailant associate attaché attendee audience authority backer brother camp capital caller camera
  child circle citizen colleague commenter confidant couple critic crowd daughter defector defender delegate donor
  electorate employee everyone eyewitness faction family fan father figure friend front-runner guy half hawk heavyweight
  heir hopeful husband insider interlocutor islander majority man many mayor media member military minority mogul mother
  narrator neighbour neighbor nurse observer one opponent other outlet pair parent partner passenger people percent person
  player police policymaker pollster protester public refugee relative reader respondent rest rival sailor side signatory
  sister socialist some someone son source spouse star supporter survivor team trio tycoon user viewer villager visitor
  voice voter west wife wing witness woman worker
  account ad affidavit agreement aide-memoire analysis appeal article average bill book cable charter clause communique
  complaint copy data declaration document draft editorial email embassy evidence excerpt executive filing finding
  indictment interview journal law lawsuit letter magazine manifesto memo memoir message newspaper note notice opinion
  order page paper papers petition plan poll post proposal protocol publication readout record release report research
  resolution result return review ruling sign site statement story study summary survey tabloid text transcript treaty
  tweet verdict video website
  `
    .trim()
    .split(/\s+/),
);
