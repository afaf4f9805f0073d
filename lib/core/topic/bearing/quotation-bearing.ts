import { plainWeightOf, weightOf } from '../evidence/evidence.ts';
import { decidingWord } from '../evidence/tally.ts';
import type { ReasonsByRules } from '../rules/judge-by-rules.ts';
import type { ArticleBearing, ParagraphBearing } from './article-bearing.ts';
import { type BearingFeatures, placeOf } from './bearing-features.ts';

const most = 3;
const mostOther = 2;
const strong = 2;
const own = ['ownNone', 'ownSlight', 'ownPlain', 'ownStrong'] as const;
const here = ['hereNone', 'hereSlight', 'herePlain', 'hereStrong'] as const;
const back = ['back0', 'back1', 'back2', 'back3'] as const;
const ahead = ['ahead0', 'ahead1', 'ahead2', 'ahead3'] as const;

/**
 * A quotation's features, the article's among them, by what the rules found for it.
 *
 * @param at the quotation's paragraph
 */
export function bearingFeaturesOf(
  { features, paragraphs }: ArticleBearing,
  at: number,
  { reasons, otherSubjects }: ReasonsByRules,
): BearingFeatures {
  let ownWeight = 0;
  let near = 0;
  for (const { ownWords, nearby } of reasons) {
    ownWeight = Math.max(ownWeight, plainWeightOf(ownWords));
    near = Math.max(near, plainWeightOf(nearby));
  }
  const row = features.slice();
  row[placeOf.own] = Math.min(most, ownWeight);
  row[placeOf[own[levelOf(ownWeight)]]] = 1;
  row[placeOf.near] = Math.min(most, near);
  row[placeOf.nearAny] = Number(near > 0);
  row[placeOf[here[levelOf(paragraphs[at]?.strongest ?? 0)]]] = 1;
  row[placeOf[back[stepsTo(paragraphs, at, -1)] ?? 'backFar']] = 1;
  row[placeOf[ahead[stepsTo(paragraphs, at, 1)] ?? 'aheadFar']] = 1;
  row[placeOf.otherSubjects] = Math.min(mostOther, weightOf(otherSubjects));
  return row;
}

function levelOf(weight: number): 0 | 1 | 2 | 3 {
  if (weight <= 0) return 0;
  return weight < decidingWord ? 1 : weight < strong ? 2 : 3;
}

/** The steps to the next paragraph with a strong phrase, 0 for one's own; the number of those looked at if none has one. */
function stepsTo(paragraphs: readonly ParagraphBearing[], from: number, step: 1 | -1): number {
  let steps = 0;
  while (steps < back.length && (paragraphs[from + steps * step]?.strongest ?? 0) < decidingWord) steps += 1;
  return steps;
}
