import { foreignBodyNouns } from '../../text/foreign-names.ts';
import { businesses } from './businesses.ts';

/** Nouns that head the name of a body ("Arms Control *Association*"), folded. */
export const bodyNouns: ReadonlySet<string> = new Set([
  'co operative',
  ...foreignBodyNouns,
  ...`
  academy administration advisers advisors aerodyne aeronautic aeronautics aerospace aerostructures aerosystems agency
  air airlines airways alliance analytics archive army artillery assembly assistance associates association athletic
  atomic authority avionics ballet banca banco bank banque biosciences biotech bloc board brigade bundestag bureau
  cabinet campaign caucus center centre chamber chemicals chronicle church circle clinic club coalition collective
  college combine command commissariat commission committee commonwealth community compact company confederation
  conference congress consortium constabulary consulate cooperative corp corporation corps council county courant
  courier court daily department diet directorate division dockyard duma dynamics electric electronics embassy endowment
  engineering entente enterprise enterprises faculty farms fc federation federations fleet flugwerke force forces
  forge forges forum forwarding foundation foundry freight front fund gallery games gazette gmbh government group
  guild handball herald holdings hospital hospitals house inc industrie industries initiative inspectorate
  institute institution insurance journal knesset lab laboratories laboratory league ledger legion legislature library
  logistics ltd magazine metals mining ministry mission monitor motors movement museum mutual navy network observatory
  office opera optics orchestra ordnance organisation organization pact panel parliament partners partnership party
  petroleum pharma pharmaceuticals philharmonic photonics plc polytechnic post presidency program programme project
  propulsion quarterly radio railways refinery regiment register registry resources review robotics rovers satellites
  school secretariat securities semiconductors senate service shipping shipyard shipyards society softworks spaceworks
  squadron staff steel steelworks studio studios subcommittee survey syndicate synod systems taskforce technologies
  telecom telecommunications telegraph television textiles theater theatre therapeutics times trading treasury
  tribunal tribune trust tv union unions unit university ventures wanderers watch workers works workshop zone
  `
    .trim()
    .split(/\s+/),
]);

/** Where people work, in lower case: with a place's name before it, the noun is a name: "the Velm *laboratory*". */
export const siteNouns: ReadonlySet<string> = new Set(
  `
  archive base brewery depot distillery dockyard facility factory foundry hospital institute lab laboratory library mill mine
  museum observatory plant range reactor refinery shipyard smelter station university works
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
  ['charity', ['institute', 'organisation']],
  ['club', ['institute', 'organisation']],
  ['coalition', ['institute', 'organisation', 'party']],
  ['command', ['armed-forces', 'organisation']],
  ['commission', ['agency', 'organisation']],
  ['committee', ['agency', 'organisation', 'parliament']],
  ['council', ['agency', 'organisation', 'parliament']],
  ['country', ['state']],
  ['department', ['agency', 'ministry']],
  ['forum', ['institute', 'organisation']],
  ['foundation', ['institute', 'organisation']],
  ['government', ['state']],
  ['group', ['institute', 'organisation', 'party']],
  ['institute', ['institute']],
  ['kingdom', ['state']],
  ['ministry', ['ministry']],
  ['mission', ['organisation', 'agency']],
  ['movement', ['party', 'organisation']],
  ['nation', ['state']],
  ['network', ['institute', 'organisation']],
  ['newspaper', ['outlet']],
  ['organisation', ['institute', 'organisation']],
  ['organization', ['institute', 'organisation']],
  ['pact', ['organisation']],
  ['party', ['party']],
  ['republic', ['state']],
  ['secretariat', ['organisation', 'agency']],
  ['service', ['armed-forces']],
  ['state', ['state']],
  ['subcommittee', ['parliament', 'organisation']],
  ['think-tank', ['institute']],
  ['union', ['organisation', 'institute']],
  ['university', ['institute']],
  ['watchdog', ['agency', 'organisation']],
  ...[...businesses].map((noun): [string, string[]] => [noun, ['company']]),
]);

/** What bodies are divided into, in lower case: nobody's employer, where one is named. */
export const partNouns: ReadonlySet<string> = new Set(
  'department desk directorate division initiative program programme project section team unit'.split(' '),
);
