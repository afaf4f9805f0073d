import { firstFrom } from '../../text/first-from.ts';
import type { Span } from '../../text/span.ts';
import type { ArticleTopics } from '../article-topics.ts';
import { type Evidence, plainWeightOf, weightOf } from '../evidence.ts';
import type { ReasonsByRules } from '../judge-by-rules.ts';
import { decidingWord } from '../tally.ts';
import type { Word } from '../words.ts';
import type { ParagraphBearing } from './article-bearing.ts';
import type { BearingFeatures } from './bearing-features.ts';

const most = 3;
const mostOther = 2;
const strong = 2;
const own = ['ownNone', 'ownSlight', 'ownPlain', 'ownStrong'] as const;
const here = ['hereNone', 'hereSlight', 'herePlain', 'hereStrong'] as const;
const back = ['back0', 'back1', 'back2', 'back3'] as const;
const ahead = ['ahead0', 'ahead1', 'ahead2', 'ahead3'] as const;

/** Of a quotation, by what the rules found in it; the article's are among them. */
export function bearingFeaturesOf(
  { bearing, evidence: { words } }: ArticleTopics,
  content: readonly Span[],
  { reasons, otherSubjects }: ReasonsByRules,
): BearingFeatures {
  const heaviest = (found: readonly (readonly Evidence[])[]) => Math.max(0, ...found.map(plainWeightOf));
  const ownWeight = heaviest(reasons.map(({ ownWords }) => ownWords));
  const near = heaviest(reasons.map(({ nearby }) => nearby));
  const at = paragraphAt(words, content);
  const { paragraphs } = bearing;
  return new Map(bearing.features)
    .set('own', Math.min(most, ownWeight))
    .set(own[levelOf(ownWeight)], 1)
    .set('near', Math.min(most, near))
    .set('nearAny', Number(near > 0))
    .set(here[levelOf(paragraphs[at]?.strongest ?? 0)], 1)
    .set(back[stepsTo(paragraphs, at, -1)] ?? 'backFar', 1)
    .set(ahead[stepsTo(paragraphs, at, 1)] ?? 'aheadFar', 1)
    .set('otherSubjects', Math.min(mostOther, weightOf(otherSubjects)));
}

/** The paragraph in which the words begin; 0 where there are none. */
export function paragraphAt(words: readonly Word[], content: readonly Span[]): number {
  const start = content[0]?.start ?? 0;
  const first = words[firstFrom(words.length, (index) => words[index]!.start >= start)] ?? words.at(-1);
  return first?.paragraph ?? 0;
}

function levelOf(weight: number): 0 | 1 | 2 | 3 {
  if (weight <= 0) return 0;
  return weight < decidingWord ? 1 : weight < strong ? 2 : 3;
}

/** To the next paragraph with a strong phrase, from one's own on; as many as are looked at where none has one. */
function stepsTo(paragraphs: readonly ParagraphBearing[], from: number, step: 1 | -1): number {
  let steps = 0;
  while (steps < back.length && (paragraphs[from + steps * step]?.strongest ?? 0) < decidingWord) steps += 1;
  return steps;
}
