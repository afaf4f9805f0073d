import { namedLikeOutlets } from '../../data/outlet-nouns.ts';
import { foldName } from '../../registry/fold-name.ts';
import { mentionsBefore } from '../body/bodies-before.ts';
import { issuingOrganisation } from '../body/publisher.ts';
import type { Affiliation, Member, Mention } from '../cast.ts';
import type { Setting } from '../setting.ts';

/** Weights for and against a body, set by hand on labelled articles. */
const weights = {
  /** For each sentence and each paragraph between. */
  sentence: -0.3,
  paragraph: -0.7,
  /** For each doubling of the number of mentions. */
  frequency: 1,
  /** The body opens its sentence. */
  topic: 0.7,
  /** The body is only somebody else's affiliation: "the union's steward", "a nurse at Lune Hospital". */
  possessive: -1,
  /** It is named in the headline or the first paragraph. */
  lead: 0.7,
  /** With a lower score, no body is meant. */
  least: -2.5,
} as const;

/** The company, union, club or the like surely talked of at the word; else the organisation that issues the text. */
export function organisationInTalk(at: number, setting: Setting): Affiliation | undefined {
  const { bodies, words } = setting;
  let best: Member | undefined;
  let bestScore: number = weights.least;
  for (const mention of mentionsBefore(bodies, at)) {
    if (words[mention.start]?.quoted || !isOwnBody(mention.member, setting)) continue;
    const score = scoreOf(mention, at, setting);
    if (score < bestScore) continue;
    best = mention.member;
    bestScore = score;
  }
  return best ? (best.affiliation ?? { name: best.name }) : issuingOrganisation(setting);
}

function isOwnBody(member: Member, { stateNames }: Setting): boolean {
  const { body, name, isOfState } = member;
  if (body) return body.type === 'company' || body.type === 'institute' || body.type === 'organisation';
  return !isOfState && !isOutlet(member) && !stateNames.has(foldName(name));
}

/** Whether a body is an outlet, by the registry or its name. */
export function isOutlet({ body, name }: Member): boolean {
  return body ? body.type === 'outlet' : namedLikeOutlets.has(foldName(name).split(' ').at(-1) ?? '');
}

function scoreOf({ member, start, end, phraseStart }: Mention, at: number, { words }: Setting): number {
  const there = words[start];
  const here = words[at];
  if (!there || !here) return Number.NEGATIVE_INFINITY;
  const before = words[phraseStart - 1];
  const opens =
    before?.sentence !== there.sentence || (before.lower === 'the' && words[start - 2]?.sentence !== there.sentence);
  const isOthers = words[end]?.kind === 'possessive' || before?.lower === 'at';
  return (
    (here.sentence - there.sentence) * weights.sentence +
    (here.paragraph - there.paragraph) * weights.paragraph +
    Math.log2(member.mentions) * weights.frequency +
    (opens ? weights.topic : 0) +
    (isOthers ? weights.possessive : 0) +
    (there.paragraph <= 1 ? weights.lead : 0)
  );
}
