/** What kind of office a role gives. */
export type RoleClass =
  | 'activist'
  | 'citizen'
  | 'clergy'
  | 'diplomat'
  | 'expert'
  | 'judge'
  | 'leader'
  | 'legislator'
  | 'media'
  | 'military'
  | 'minister'
  | 'official'
  | 'spokesperson';

/** Nouns that head a role, by what they give, singular, in lower case. No calling is a common surname. */
const nounsOf: readonly (readonly [RoleClass, string])[] = [
  [
    'activist',
    `
    activist advocate campaigner co-founder convener convenor defender dissident founder organiser organizer pacifist
    survivor volunteer witness
    `,
  ],
  [
    'citizen',
    `
    academician accountant acrobat actor actress all-rounder apprentice archer artist astronaut athlete attendant
    attendee auctioneer aviator baker banker barrister bartender batsman beautician beekeeper billionaire blacksmith
    boatman bookseller bowler boxer brewer bricklayer broker builder businessman businesswoman butcher bystander
    cabbie cabinetmaker caretaker carpenter cashier ceramicist challenger chef choirmaster choreographer
    churchwarden cleaner clerk co-owner coach colleague comedian commuter composer conductor conscript
    conservationist constable cook corporal cosmonaut counterpart cricketer cyclist dancer dealer deckhand defector
    deminer dentist dermatologist designer detective dispatcher diver docker dockhand dockworker doctor dramatist
    driver drummer electrician employee entrepreneur explorer eyewitness farmer farmhand ferryman filmmaker
    financier firefighter fisherman fisherwoman fishmonger fitter florist footballer foreman forester fundraiser
    gamekeeper gardener glassblower goalkeeper goldsmith grocer groundsman grower guerrilla guide guitarist gunman
    gunner hairdresser headmaster headmistress headteacher helmsman homeowner horologist hotelier hunter illustrator
    industrialist informant innkeeper interpreter inventor islander janitor jeweller jockey joiner labeler labeller
    labourer landlady landlord landowner laureate librarian lifeguard locksmith machinist magnate mechanic
    midfielder midwife militiaman milliner miner mogul motorist mountaineer musician neurosurgeon novelist nun nurse
    nutritionist oligarch onlooker operator optician organist osteopath owner paediatrician painter paralegal
    paramedic paratrooper parishioner passenger patient peacekeeper pensioner pharmacist photographer physician
    pianist pilot pitcher plaintiff playwright plumber poet policeman policewoman porter postman potter preacher
    predecessor programmer proprietor publican quartermaster rancher receptionist referee refugee reservist resident
    restaurateur roofer sacristan saddler sailor salesman saleswoman schoolteacher sculptor seamstress servant
    shepherd shipwright shoemaker shopkeeper signaller signalman singer skipper smallholder smuggler soldier
    solicitor sommelier spectator stallholder stonemason striker student submariner successor surgeon swimmer tailor
    taxidermist teacher technician therapist tiler toolmaker trader trainer translator trawlerman trucker tycoon
    typist umpire undertaker underwriter verger vet veteran veterinarian villager vintner violinist voter waiter
    waitress watchmaker weaver welder whistleblower wholesaler wicketkeeper widow widower winemaker woodcutter
    worker
    `,
  ],
  [
    'clergy',
    `
    abbess abbot archbishop ayatollah bishop cardinal chaplain cleric curate deacon friar imam monk mufti mullah
    pastor patriarch priest rabbi sexton vicar
    `,
  ],
  [
    'diplomat',
    `
    ambassador ambassador-at-large attache attaché chargé consul delegate diplomat emissary envoy ex-ambassador
    interlocutor mediator negotiator nuncio plenipotentiary pointman rapporteur representative
    `,
  ],
  [
    'expert',
    `
    academic actuary agronomist analyst anthropologist archaeologist architect archivist astronomer astrophysicist
    author biochemist biologist botanist cardiologist cartographer chemist climatologist co-author co-drafter
    cosmologist criminologist cryptographer demographer drafter ecologist economist engineer entomologist
    epidemiologist ethicist expert fellow geneticist geographer geologist geophysicist glaciologist historian
    hydrologist immunologist inspector investigator jurist lawyer lecturer linguist mathematician metallurgist
    meteorologist microbiologist neurologist oceanographer oncologist orientalist ornithologist palaeontologist
    pathologist pediatrician pharmacologist philologist philosopher physicist physiologist pollster professor
    psychiatrist psychologist radiologist researcher roboticist scholar scholar-in-residence scientist seismologist
    sociologist specialist statistician surveyor tactician technologist theorist toxicologist virologist
    volcanologist watcher zoologist
    `,
  ],
  [
    'judge',
    `
    judge justice magistrate
    `,
  ],
  [
    'leader',
    `
    boss chair chairman chairperson chairwoman chancellor chief chieftain co-chair co-chairman co-chairwoman co-leader
    co-president duke emir emperor empress head king leader monarch pope premier president prince princess queen
    regent ruler strongman sultan taoiseach tánaiste vice-president warlord
    `,
  ],
  [
    'legislator',
    `
    alderman alderwoman assemblyman assemblywoman backbencher candidate congressman congresswoman councilman
    councilwoman critic deputy deputy-speaker front-runner frontbencher frontrunner lawmaker legislator member
    mep mha mhr mk mla mlc mna mp mpp msp nominee parliamentarian politician selectman senator shadow speaker td
    whip
    `,
  ],
  [
    'media',
    `
    anchor blogger cartoonist columnist commentator correspondent editor host journalist moderator newsreader
    podcaster presenter publisher reporter reviewer
    `,
  ],
  [
    'military',
    `
    adjutant admiral airman brigadier captain colonel commandant commander commander-in-chief commodore ensign general
    lieutenant major marshal officer sergeant
    `,
  ],
  [
    'minister',
    `
    director-general ex-minister minister secretary secretary-general secretary-treasurer subsecretary treasurer
    under-secretary under-secretary-general undersecretary undersecretary-general vice-minister
    `,
  ],
  [
    'official',
    `
    administrator adviser advisor aide akim almoner arbitrator assistant attorney auditor bailiff bureaucrat
    bursar censor ceo cfo co-director co-ordinator collector commissioner comptroller conciliator consultant
    controller coo coordinator coroner councillor councilor counsel counsellor counselor cto curator custodian dean
    director executive governor harbormaster harbourmaster intendant lobbyist manager master mayor official
    ombudsman ombudswoman operative planner postmaster postmistress procurator prosecutor provost ranger
    recorder rector registrar regulator sheriff staffer steward strategist superintendent supervisor technocrat
    trustee usher vice-chancellor warden
    `,
  ],
  [
    'spokesperson',
    `
    spokesman spokesperson spokeswoman
    `,
  ],
];

/** Of several words, which `join-terms.ts` makes one. */
const longNouns: readonly (readonly [string, RoleClass])[] = [
  ['permanent observer', 'diplomat'],
  ['supreme allied commander europe', 'military'],
  ['supreme allied commander transformation', 'military'],
];

/** Nouns that head a role ("Deputy Foreign *Minister*"), each with its kind. */
export const roleNouns: ReadonlyMap<string, RoleClass> = new Map([
  ...longNouns,
  ...nounsOf.flatMap(([kind, nouns]) =>
    nouns
      .trim()
      .split(/\s+/)
      .map((noun): [string, RoleClass] => [noun, kind]),
  ),
]);
