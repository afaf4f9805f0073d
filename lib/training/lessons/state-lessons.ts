import type { WireArticle } from '../../../test/golden/wire/read-wire.ts';
import { attributeQuotations } from '../../core/speaker/attribute-quotations.ts';
import type { Member } from '../../core/speaker/cast/cast.ts';
import { statesElsewhere } from '../../core/speaker/cast/person/held-elsewhere.ts';
import type { RegistryIndex } from '../../core/speaker/registry/lookup.ts';
import { type StateCandidate, stateCandidates } from '../../core/speaker/states/state-candidates.ts';
import { stateInTalk } from '../../core/speaker/states/state-in-talk.ts';
import { isSameName } from '../evaluation/evaluate-speakers.ts';
import { articlesToLearnFrom } from './wire-lessons.ts';

/** Somebody whose office is a state's, in a labelled article that doesn't say which. */
export interface StateLesson {
  readonly article: string;
  readonly candidates: readonly StateCandidate[];
  readonly right: readonly boolean[];
  /** How many quotations are his. */
  readonly quotations: number;
}

/** All of these in the wire articles to learn from. */
export function stateLessons(registry: RegistryIndex): StateLesson[] {
  return articlesToLearnFrom().flatMap((article) => lessonsOf(article, registry));
}

function lessonsOf(article: WireArticle, registry: RegistryIndex): StateLesson[] {
  const { attributions, cast } = attributeQuotations(
    article.text,
    article.quotations.map((quotation) => ({ ...quotation, confidence: 1 })),
    { ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }), registry },
  );
  const othersOf = statesElsewhere(cast.mentions.filter(({ member }) => member.kind === 'person'));
  const labels = new Map<Member, string[][]>();
  for (const [index, { member }] of attributions.entries()) {
    const { affiliation, affiliationAlternatives } = article.quotations[index]!.speaker;
    if (member?.kind !== 'person' || member.introducedAt === undefined || affiliation === undefined) continue;
    labels.set(member, [...(labels.get(member) ?? []), [affiliation, ...affiliationAlternatives]]);
  }
  return [...labels].flatMap(([member, all]) => {
    const { affiliation, introducedAt = 0, isAffiliationImplied, role, office = role?.title.toLowerCase() } = member;
    const context = { ...cast, others: othersOf(member), ...(office !== undefined && { office }) };
    // Others belong to a state by their role, or to a body.
    const isAsked = isAffiliationImplied && stateInTalk(introducedAt, context)?.name === affiliation?.name;
    if (!isAsked) return [];
    const candidates = stateCandidates(introducedAt, context);
    const names = all[0] ?? [];
    const right = candidates.map((one) => names.some((name) => isSameName(name, one.affiliation.name, registry)));
    return right.includes(true) ? [{ article: article.id, candidates, right, quotations: all.length }] : [];
  });
}
