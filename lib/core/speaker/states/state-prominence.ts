import type { Affiliation } from '../cast/cast.ts';
import type { StateMention } from '../cast/setting.ts';
import type { Word } from '../reading/words.ts';
import { hasEmbassy, standingAt } from './state-standing.ts';

/** How much each mention counts for an article's being about its state, tuned on labelled articles. */
const weights = {
  mention: 1,
  /** In the first paragraph, if the state does something or owns something there. */
  lead: 3,
  /** In the headline; as its first word. */
  headline: 1,
  headlineFirst: 1,
  dateline: 3,
} as const;

/** How much an article is about each of its states. */
export interface Prominence {
  readonly home?: Affiliation;
  /** By the state's name; 1 for the one that it is about most. */
  readonly share: ReadonlyMap<string, number>;
}

/**
 * Scores the states of an article.
 *
 * @param but word indices of mentions that don't count
 * @param from the site that the dateline names
 */
export function prominenceOf(
  words: readonly Word[],
  states: readonly StateMention[],
  from: StateMention | undefined,
  but: ReadonlySet<number>,
): Prominence {
  const scores = new Map<Affiliation['name'], { affiliation: Affiliation; score: number }>();
  const add = ({ affiliation }: StateMention, score: number): void => {
    const known = scores.get(affiliation.name) ?? { affiliation, score: 0 };
    known.score += score;
    scores.set(affiliation.name, known);
  };
  if (from) add(from, weights.dateline);
  for (const mention of states)
    if (!but.has(mention.at) && (mention.affiliation.body?.type ?? 'state') === 'state')
      add(mention, scoreOf(mention.at, words));
  // The first of those with the highest score.
  const [first, ...others] = scores.values();
  const most = others.reduce((best, other) => (other.score > (best?.score ?? 0) ? other : best), first);
  const share = new Map([...scores].map(([name, { score }]) => [name, most ? Math.max(0, score / most.score) : 0]));
  return { ...(most && most.score > 0 && { home: most.affiliation }), share };
}

/** How much a mention counts; "Velmaria's ambassador protested" nothing, as no state has an embassy at home. */
function scoreOf(at: number, words: readonly Word[]): number {
  if (hasEmbassy(at, words)) return 0;
  const { paragraph } = words[at] ?? {};
  if (paragraph === 0) return weights.mention + weights.headline + (words[at - 1] ? 0 : weights.headlineFirst);
  const standing = paragraph === 1 ? standingAt(at, words) : undefined;
  return standing === 'topic' || standing === 'owner' ? weights.lead : weights.mention;
}
