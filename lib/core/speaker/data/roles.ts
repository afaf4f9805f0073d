import type { Gender } from '../cast/cast.ts';
import { ministriesForShort } from './offices.ts';
import type { RoleClass } from './role-nouns.ts';

/** Role nouns that tell whether a woman or a man holds the role. */
export const genderOfRole: ReadonlyMap<string, Gender> = new Map([
  ...'businesswoman chairwoman congresswoman empress princess queen spokeswoman'
    .split(' ')
    .map((noun): [string, Gender] => [noun, 'f']),
  ...'archbishop ayatollah bishop businessman cardinal chairman congressman emir emperor imam king patriarch pope prince spokesman sultan'
    .split(' ')
    .map((noun): [string, Gender] => [noun, 'm']),
]);

/**
 * Words that a role holds before its noun, in lower case: "*deputy foreign* minister". Where a role isn't fenced off by
 * a comma or an article, only these belong to it.
 */
export const roleModifiers: ReadonlySet<string> = new Set([
  'joint chiefs of staff',
  ...ministriesForShort.keys(),
  ...`
  acquisition acting additional administration aid budget cooperation development diplomatic innovation reconstruction veterans commercial compliance operating marketing procurement product sales technology affairs agriculture air armed arms army assistant associate atomic base cabinet camp campaign caretaker central
  chief climate coast committee communications congressional control corporate counterterrorism crown cultural culture cyber defence
  defense delegation department depot deputy disarmament eastern economic economy education embassy emergency energy environment
  environmental european executive external federal finance financial first fleet flight food force forces foreign former
  founding general global government ground guard head headquarters health heritage high home house housing human humanitarian industry
  information infrastructure inspection intelligence interim interior international investigative investment joint
  judiciary justice labor labour lead leading legal legislative lieutenant major majority managing marine maritime media
  migration military ministry minority missile monitoring national naval navy nobel non-proliferation nonproliferation
  northern nuclear office opposition paramount parliament parliamentary party peace permanent personal planning police policy politico-military
  political presidential press prime principal private prize program programme provisional public rear research resident retired
  rights safeguards safety science second security senate senior shadow southern space special staff state strategic
  strategy supreme technical technology third top trade transitional transport transportation treasury under unification vice war weapons
  children diaspora digital farm integration jobs pensions ports resources roads rural skills territorial water women works welfare western operations logistics customs news sports youth tourism mining petroleum forestry fisheries immigration employment county divisional district metropolitan municipal provincial railway railways regional relations relief township village ward advocacy conservation editorial engineering field floor kitchen liaison maintenance outreach project protocol ranking risk sanctions services shift wildlife
  `
    .trim()
    .split(/\s+/),
]);

/** Words before a role that don't belong to its name. */
export const roleQualifiers: ReadonlySet<string> = new Set(
  `
  appointed current current-day elected incoming incumbent late longtime new newly newly-appointed now old outgoing
  recently then veteran young
  `
    .trim()
    .split(/\s+/),
);

/** Adjectives of what somebody stands for, in lower case: "the *conservative* president". No part of his office. */
export const leanings: ReadonlySet<string> = new Set(
  `
  center-left center-right centre-left centre-right centrist conservative far-left far-right hard-line hardline islamist
  left-wing leftist moderate nationalist populist pro-european pro-russian pro-western reformist right-wing socialist
  `
    .trim()
    .split(/\s+/),
);

/** What an office is over, after "of" or "for": "Secretary *of State*". Without an article, in lower case. */
export const portfolios: ReadonlySet<string> = new Set(
  `
  agriculture, air force, armed forces, arms control, army, cabinet, commerce, commission, commons, council,
  counterproliferation, defence, defence affairs, defense, defense affairs, delegation, disarmament,
  disarmament affairs, economic affairs, economy, education, energy, european affairs, exchequer, external affairs,
  finance, foreign affairs, foreign and european affairs, foreign and security policy, foreign policy,
  foreign relations, general staff, health, homeland security, house, information, intelligence, interior,
  internal affairs, international affairs, international development, international security, joint chiefs of staff,
  justice, labor, labour, mission, national defence, national defense, national intelligence, national security, navy,
  nuclear energy, operations, opposition, parliament, parliamentary affairs, peace, policy, political affairs,
  public affairs, public diplomacy, public relations, rolls, senate, staff, state, state duma, strategic affairs, strategic plans, trade,
  trade and industry, transport, treasury, war
  `
    .trim()
    .split(/,\s+/),
);

/** Common nouns for people by their office, and the kinds of role that they can mean: "the diplomat" for an ambassador. */
export const nominalClasses: ReadonlyMap<string, readonly RoleClass[]> = new Map<string, readonly RoleClass[]>([
  ['academic', ['expert']],
  ['analyst', ['expert']],
  ['chief', ['leader', 'minister', 'military', 'official']],
  ['commander', ['military']],
  ['diplomat', ['diplomat', 'minister']],
  ['envoy', ['diplomat']],
  ['expert', ['expert']],
  ['general', ['military']],
  ['head', ['leader', 'minister', 'military', 'official']],
  ['lawmaker', ['legislator']],
  ['leader', ['leader', 'minister']],
  ['legislator', ['legislator']],
  ['minister', ['diplomat']],
  ['mp', ['legislator']],
  ['negotiator', ['diplomat', 'minister']],
  ['officer', ['military']],
  ['official', ['official', 'minister', 'diplomat', 'spokesperson', 'leader', 'military']],
  ['parliamentarian', ['legislator']],
  ['politician', ['legislator', 'leader', 'minister']],
  ['representative', ['diplomat', 'legislator', 'spokesperson']],
  ['researcher', ['expert']],
  ['scholar', ['expert']],
  ['scientist', ['expert']],
  ['spokesman', ['spokesperson']],
  ['spokesperson', ['spokesperson']],
  ['spokeswoman', ['spokesperson']],
  ['statesman', ['leader', 'minister']],
]);

/** What offices are called for short, folded, each with its words in lower case. */
export const roleAbbreviations: ReadonlyMap<string, string> = new Map([
  ['cds', 'chief of defence staff'],
  ['ceo', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['cm', 'chief minister'],
  ['coas', 'chief of army staff'],
  ['coo', 'chief operating officer'],
  ['cs', 'cabinet secretary'],
  ['cto', 'chief technology officer'],
  ['dg', 'director general'],
  ['eam', 'external affairs minister'],
  ['fm', 'foreign minister'],
  ['mep', 'member of the european parliament'],
  ['mp', 'member of parliament'],
  ['peo', 'program executive officer'],
  ['pm', 'prime minister'],
  ['sg', 'secretary-general'],
]);
