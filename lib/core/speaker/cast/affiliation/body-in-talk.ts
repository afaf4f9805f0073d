import { ownSentenceStart } from '../../reading/sentence-start.ts';
import { isStateNamed } from '../../states/is-state-named.ts';
import { isInLineAbove } from '../../states/official-text.ts';
import type { TalkContext } from '../../states/state-candidates.ts';
import { stateInTalk } from '../../states/state-in-talk.ts';
import { stateThatSpoke } from '../../states/state-that-spoke.ts';
import { opensTurn } from '../../states/turn-labels.ts';
import { bodiesBefore } from '../body/bodies-before.ts';
import { officeInSmall } from '../body/office-in-small.ts';
import { issuingOrganisation } from '../body/publisher.ts';
import type { Affiliation, Member, Mention } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { isOutlet } from './organisation-in-talk.ts';

/**
 * The affiliation of a spokesman without any: the body named last, in his paragraph or the one before. "The ministry
 * agreed. Spokesman Oskar Tehl said". In an official text, if that is a state, it is the text's issuer.
 */
export function bodyInTalk(at: number, context: TalkContext): Affiliation | undefined {
  const { issuer, words } = context.setting;
  // "(Anna Lind, Lune Courier): Is it late? ¶ | Spokesperson: It is": the issuer's briefing.
  if (issuer && (isInLineAbove(at, words) || opensTurn(words, at))) return issuer;
  const body = latestInTalk(at, context);
  return issuer && (!body || isStateNamed(body, context.setting)) ? issuer : body;
}

function latestInTalk(at: number, context: TalkContext): Affiliation | undefined {
  const { setting } = context;
  const spoke = stateThatSpoke(at, setting);
  if (spoke) return spoke;
  const office = officeInSmall(at, setting);
  if (office) return stateInTalk(office.at, { ...context, office: office.name });
  const sentence = setting.words[at]?.sentence;
  const opening = setting.words[ownSentenceStart(setting.words, at)]?.lower ?? '';
  const members = bodiesBefore(setting, at, 1, ({ start, member }) => {
    // A spokesman doesn't speak for whomever he told it, or was asked about.
    if (isOutlet(member)) return false;
    const isAddressed = setting.words[start - 1]?.lower === 'to' || answers.has(opening);
    return setting.words[start]?.sentence !== sentence || !isAddressed;
  });
  // "The Foreign Office said that after India's test. Spokesman X": bodies with spokesmen speak themselves.
  const member = members.find((one) => !isStateNamed(one, setting)) ?? members[0];
  if (member && isStateNamed(member, setting) && setting.own) return setting.own;
  if (!member) return undefined;
  const owner = member.affiliation ?? impliedOwner(member, context);
  return isOfIssuer(owner, member, at, setting) ? setting.issuer : (owner ?? { name: member.name });
}

/** Whether only a question named another state: "…, as the Velmarian army says? ¶ Spokesman Oskar Tehl: No". */
function isOfIssuer(owner: Affiliation | undefined, named: Member, at: number, setting: Setting): boolean {
  const { issuer } = setting;
  const isOther = issuer && owner?.body?.type === 'state' && owner.name !== issuer.name;
  return isOther === true && !bodiesBefore(setting, at, 0).includes(named);
}

/** The state of the ministry named last: "The Ministry of Defence denied it. … Ministry spokesman Oskar Tehl said". */
export function ministryBefore(at: number, context: TalkContext): Affiliation | undefined {
  const { words } = context.setting;
  const isEarlier = ({ start }: Mention): boolean => words[start]?.sentence !== words[at]?.sentence;
  const ministry = bodiesBefore(context.setting, at, Number.POSITIVE_INFINITY, isEarlier).find(({ name }) =>
    /\bMinistry\b/.test(name),
  );
  return ministry && (ministry.affiliation ?? impliedOwner(ministry, context));
}

/** The last body before the word in its paragraph, if it is no state's. */
export function bodyBeside(at: number, setting: Setting): Affiliation | undefined {
  const [member] = bodiesBefore(setting, at, 0);
  const isOwn =
    member && (member.body ? member.body.type === 'institute' : member.affiliation === undefined && !member.isOfState);
  return isOwn && !isStateNamed(member, setting)
    ? { name: member.name, ...(member.body && { body: member.body }) }
    : undefined;
}

/** The organisation of "The Director General said": the one on whose page that is, else the one named last. */
export function latestOrganisation(setting: Setting, at: number): Affiliation | undefined {
  const issuer = issuingOrganisation(setting);
  if (issuer) return issuer;
  const member = bodiesBefore(setting, at).find((each) =>
    each.body ? each.body.type === 'organisation' : !isStateNamed(each, setting) && !plants.test(each.name),
  );
  return member && (member.affiliation ?? { name: member.name });
}

/** Names of sites, where an organisation's inspectors work: "the Lune Nuclear Power Plant (LNPP)". */
const plants = /(?:NPP|\b(?:Facility|Plant|Reactor|Site|Station))$/;

/** The state whose office a body is, if its name doesn't tell it: "the General Staff". */
export function impliedOwner(
  { name, body, introducedAt, isOfState }: Member,
  context: TalkContext,
): Affiliation | undefined {
  const words = name.toLowerCase().split(' ');
  if (body || !isOfState) return undefined;
  return introducedAt === undefined ? context.home : stateInTalk(introducedAt, { ...context, office: words.join(' ') });
}

/** First words of sentences whose subject was asked: "Asked about Velmaria's offer, the spokesman said". */
export const answers: ReadonlySet<string> = new Set(
  'answering asked commenting questioned reacting referring replying responding'.split(' '),
);
