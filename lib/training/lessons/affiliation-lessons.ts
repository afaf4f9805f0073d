import type { WireArticle } from '../../../test/golden/wire/read-wire.ts';
import { attributeQuotations } from '../../core/speaker/attribute-quotations.ts';
import type { Member } from '../../core/speaker/cast/cast.ts';
import type { Absence } from '../../core/speaker/owner/absence.ts';
import { type Calling, callingOf } from '../../core/speaker/owner/calling.ts';
import { askOwners, isOpen } from '../../core/speaker/owner/give-owners.ts';
import type { OwnerCandidate } from '../../core/speaker/owner/owner-features.ts';
import type { RegistryIndex } from '../../core/speaker/registry/lookup.ts';
import { creditedIn, speakingIn } from '../../core/speaker/resolve-speakers.ts';
import { isSameName as isSame } from '../evaluation/evaluate-speakers.ts';
import { articlesToLearnFrom } from './wire-lessons.ts';

/** Somebody in a labelled article, and to whom he belongs. */
export interface AffiliationLesson {
  readonly article: string;
  readonly calling: Calling;
  readonly absence: Absence;
  readonly candidates: readonly OwnerCandidate[];
  /** Whether each candidate is right. If none is, he has no affiliation. */
  readonly right: readonly boolean[];
  /** Whether rules know his affiliation: this teaches which owner is his, not whether he has one. */
  readonly isTold: boolean;
  /** How many quotations are his. */
  readonly quotations: number;
}

/** All speakers of the wire articles to learn from, if their labels say to whom they belong. */
export function affiliationLessons(registry: RegistryIndex): AffiliationLesson[] {
  return articlesToLearnFrom().flatMap((article) => lessonsOf(article, registry));
}

function lessonsOf(article: WireArticle, registry: RegistryIndex): AffiliationLesson[] {
  const { attributions, cast } = attributeQuotations(
    article.text,
    article.quotations.map((quotation) => ({ ...quotation, confidence: 1 })),
    { ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }), registry },
  );
  const labels = new Map<Member, WireArticle['quotations'][number]['speaker'][]>();
  for (const [index, { member }] of attributions.entries()) {
    const { speaker } = article.quotations[index]!;
    const isFound =
      member && [speaker.name, ...speaker.nameAlternatives].some((name) => isSame(name, member.name, registry));
    if (isFound) labels.set(member, [...(labels.get(member) ?? []), speaker]);
  }
  const asking = speakingIn(attributions).filter(({ member }) => member.kind === 'person');
  return askOwners(asking, cast, creditedIn(attributions)).flatMap(({ member, absence, candidates }) => {
    const speakers = labels.get(member) ?? [];
    const [label] = speakers;
    if (!label) return [];
    const names = label.affiliation === undefined ? [] : [label.affiliation, ...label.affiliationAlternatives];
    const right = candidates.map(({ owner }) => names.some((name) => isSame(name, owner.affiliation.name, registry)));
    const isTold = !isOpen(member);
    const isAbsent = names.length > 0 && !right.includes(true);
    if (isAbsent || (isTold && names.length === 0)) return [];
    return [
      {
        article: article.id,
        calling: callingOf(member),
        absence,
        candidates,
        right,
        isTold,
        quotations: speakers.length,
      },
    ];
  });
}
