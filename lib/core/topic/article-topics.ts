import { type FindEvidence, weightOf } from './find-evidence.ts';
import type { TopicId, TopicMatch } from './topic.ts';

/** What an article is about: the topics that it lends to quotations whose own words name none. Strongest first. */
export interface ArticleTopics {
  readonly topics: readonly TopicMatch[];
}

/** Paragraphs that tell what an article is about: headline (where the text holds it), dateline, lead and nut paragraph. */
const leadParagraphs = 3;
/** Share of an article's paragraphs that speak of arms control, from which on the article is about it… */
const shareWithLead = 0.2;
/** …or, where headline and lead don't. */
const shareWithoutLead = 0.5;

interface Tally {
  opening: number;
  paragraphs: number;
  weight: number;
  words: string[];
}

/** The whole text is read once, paragraph by paragraph. */
export function readArticleTopics(find: FindEvidence, article: { title?: string; text: string }): ArticleTopics {
  const paragraphs = article.text.split(/\n+/).filter((line) => line.trim() !== '');
  const tallies = new Map<TopicId, Tally>();
  let opening = false;
  let onTopic = 0;
  const read = (text: string, opens: boolean) => {
    const { topics } = find(text);
    let any = false;
    for (const [topic, evidence] of topics) {
      const weight = weightOf(evidence);
      if (weight < 1) continue;
      any = true;
      const tally = tallies.get(topic) ?? { opening: 0, paragraphs: 0, weight: 0, words: [] };
      if (opens) tally.opening += 1;
      else tally.paragraphs += 1;
      tally.weight += Math.min(weight, 3);
      if (tally.words.length < 5)
        tally.words.push(...evidence.filter((each) => each.weight > 0).map((each) => each.words));
      tallies.set(topic, tally);
    }
    return any;
  };
  if (article.title !== undefined && read(article.title, true)) opening = true;
  paragraphs.forEach((paragraph, index) => {
    const any = read(paragraph, index < leadParagraphs);
    if (any) onTopic += 1;
    if (any && index < leadParagraphs) opening = true;
  });
  const share = onTopic / Math.max(1, paragraphs.length);
  if (share < (opening ? shareWithLead : shareWithoutLead)) return { topics: [] };
  const topics = [...tallies]
    .map(([topic, tally]) => ({
      topic,
      weight: tally.weight + tally.opening,
      words: [...new Set(tally.words)].slice(0, 5),
    }))
    .toSorted((a, b) => b.weight - a.weight);
  const strongest = topics[0]?.weight ?? 0;
  return { topics: topics.filter(({ weight }) => weight * 2 > strongest) };
}
