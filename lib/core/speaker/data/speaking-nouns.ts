/** Nouns, beside those for roles and bodies, for people and papers that say something. Singular, in lower case. */
export const speakingNouns: ReadonlySet<string> = new Set(
  `
  account actor actress ad affidavit agreement aide-memoire ally analysis appeal article assailant associate attaché
  attendee audience authority average backer bill book boy brother cable caller camera camp capital charter child
  circle citizen city clause colleague commenter communique complaint confidant copy couple critic crowd data daughter
  declaration defector defence defender defense delegate document donor draft editorial electorate email embassy
  employee everyone evidence excerpt executive eyewitness faction family fan father figure filing finding friend
  front-runner girl group guy half hawk heavyweight heir hopeful hotel husband indictment insider interlocutor
  interview islander journal law lawsuit letter magazine majority man manifesto many mayor media member memo memoir
  message military minority mogul mother narrator neighbor neighbour newspaper note notice nurse observer one opinion
  opponent opposition order other outlet page pair paper papers parent participant partner passenger people percent
  person petition plan plant player police policymaker poll pollster post proposal prosecution protester protocol
  public publication reader readout record refugee relative release report research resolution respondent rest result
  return review rival ruling sailor side sign signatory sister site socialist some someone son source spouse star
  statement story study summary supporter survey survivor tabloid team text town transcript treaty trio tweet tycoon
  user verdict video viewer villager visitor voice voter website west wife wing witness woman worker
  `
    .trim()
    .split(/\s+/),
);
