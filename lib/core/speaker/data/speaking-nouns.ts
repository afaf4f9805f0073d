/** Nouns, beside those for roles and bodies, for people and papers that say something. Singular, in lower case. */
export const speakingNouns: ReadonlySet<string> = new Set(
  `
  account actor actress ad affidavit agreement aide-memoire airline airport ally analysis appeal archive article
  assailant associate attaché attendee audience authority average backer bill book boy brewery brother cable caller
  camera camp capital cathedral charter child circle citizen city clause colleague commenter communique complaint
  confidant copy couple critic crowd data daughter declaration defector defence defender defense delegate diocese
  distillery document donor draft editorial electorate email embassy employee everyone evidence excerpt exchange
  executive eyewitness faction factory family fan father figure filing finding friend front-runner garrison girl group
  guest guy half hawk heavyweight heir hopeful host hotel husband indictment insider interlocutor interview islander
  journal jury laboratory law lawsuit letter library lighthouse magazine majority man management manifesto many mayor media
  member memo memoir message military minority mogul mother museum narrator neighbor neighbour newspaper note notice
  nurse observatory observer one opinion opponent opposition order other outlet page pair palace paper papers parent
  participant partner passenger people percent person petition plan plant player police policymaker poll pollster port
  post proposal prosecution protester protocol public publication railway reader readout record refinery refugee
  relative release report research resolution respondent rest result return review rival ruling sailor shelter
  shipyard side sign signatory sister site socialist some someone son source spouse star startup statement story study
  summary supporter survey survivor tabloid team text town transcript treaty trio tweet tycoon user utility verdict
  video viewer villager visitor voice voter website west wife wing witness woman worker zoo
  `
    .trim()
    .split(/\s+/),
);
