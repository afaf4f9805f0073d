/** Nouns that head the name of a body ("Arms Control *Association*"), folded. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `
  academy administration archive aerospace agency air alliance army assembly assistance association authority bank board
  brigade bureau cabinet campaign center centre chamber church circle club coalition college command commission committee
  community company confederation conference congress corp corporation corps council courier court department
  directorate division duma embassy federation fleet force forces forum foundation front fund gazette government
  group herald holdings hospital house inc industries initiative inspectorate institute institution knesset
  laboratory league legion legislature ltd ministry mission monitor motors movement navy network observatory office
  organisation organization panel parliament partnership party post project radio regiment register registry review robotics school
  secretariat senate service society staff survey systems taskforce technologies telegraph television times treasury
  tribunal trust tv union university
  `
    .trim()
    .split(/\s+/),
);

/** Nouns that a body is called by after its name was given: "the agency". With the types of body that they fit. */
export const bodyNominals: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['agency', ['agency', 'organisation', 'outlet']],
  ['alliance', ['organisation']],
  ['army', ['armed-forces']],
  ['assembly', ['parliament', 'organisation']],
  ['association', ['institute', 'organisation']],
  ['bloc', ['organisation']],
  ['body', ['agency', 'organisation']],
  ['broadcaster', ['outlet']],
  ['campaign', ['institute', 'organisation', 'party']],
  ['center', ['institute']],
  ['centre', ['institute']],
  ['commission', ['agency', 'organisation']],
  ['committee', ['agency', 'organisation', 'parliament']],
  ['company', ['company']],
  ['council', ['agency', 'organisation', 'parliament']],
  ['country', ['state']],
  ['department', ['agency', 'ministry']],
  ['foundation', ['institute', 'organisation']],
  ['government', ['state']],
  ['group', ['institute', 'organisation', 'party']],
  ['institute', ['institute']],
  ['kingdom', ['state']],
  ['ministry', ['ministry']],
  ['nation', ['state']],
  ['newspaper', ['outlet']],
  ['organisation', ['institute', 'organisation']],
  ['organization', ['institute', 'organisation']],
  ['party', ['party']],
  ['republic', ['state']],
  ['secretariat', ['organisation', 'agency']],
  ['state', ['state']],
  ['university', ['institute']],
  ['watchdog', ['agency', 'organisation']],
]);
