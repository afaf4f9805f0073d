import type { AttributedQuotation } from '../core/article/attributed-quotation.ts';
import { asRead } from '../core/article/furniture/as-read.ts';
import type { ArticleText } from '../core/article/read-article.ts';
import { printable } from '../core/text/printable.ts';
import type { Evidence } from '../core/topic/evidence/evidence.ts';
import type { TopicMatcher } from '../core/topic/match-topics.ts';
import type { LearnedWord } from '../core/topic/words/word-weights.ts';

/** The words that were found, and the phrases that found them if the taxonomy writes them differently, as parley.yaml would need to. */
function foundText(words: string, phrases: readonly string[]): string {
  const others = [...new Set(phrases)].filter((phrase) => phrase !== words).map((phrase) => JSON.stringify(phrase));
  return `“${printable(words)}”${others.length > 0 ? ` (${others.join(', ')})` : ''}`;
}

/** How much a learned word must add to the log odds, or take from them, to be shown. */
const WORTH_TELLING = 0.2;

function learnedText(words: readonly LearnedWord[]): string {
  return words
    .filter(({ weight }) => Math.abs(weight) >= WORTH_TELLING)
    .map(({ stem, weight }) => `${printable(stem)} ${weight.toFixed(1)}`)
    .join(', ');
}

/** Tells for each quotation which words, phrases, weights and rules decided on its topics; a text of some lines each. */
export function explanations(
  article: ArticleText,
  quotations: readonly AttributedQuotation[],
  topics: TopicMatcher,
): string[] {
  const { text, inRead } = asRead(article.text);
  const articleTopics = topics.readArticle({ ...article, text });
  const explained = topics.explainQuotations(
    articleTopics,
    quotations.map(({ content }) => inRead(content)),
  );
  return explained.map(({ reasons, otherSubjects, bearing }) => {
    const evidence = (found: readonly Evidence[]) =>
      found.map(({ words, phrase, weight }) => `${foundText(words, [phrase])} ${weight}`).join(', ');
    const inArticle = (words: string, of: string) =>
      foundText(
        words,
        articleTopics.evidence.found
          .filter((each) => each.words === words && each.topic === of)
          .map((each) => each.phrase),
      );
    const lines = reasons.map(
      ({ topic, counts, weight, rule, likelihood, ownWords, nearby, articleWords, learnedWords = [] }) => {
        // If learned weights decide, the phrases only speak for a topic or against it.
        const isLearned = likelihood !== undefined || bearing !== undefined;
        const byPhrases = isLearned ? `by its phrases alone: ${rule}` : rule;
        const sum = isLearned ? '' : ` ${weight.toFixed(2)}`;
        const odds = likelihood === undefined ? '' : ` likelihood ${likelihood.toFixed(2)}`;
        const learned = learnedText(learnedWords);
        return [
          `    ${counts ? '+' : '-'} ${topic}${sum}${odds} (${byPhrases})`,
          ownWords.length > 0 ? `own words: ${evidence(ownWords)}` : '',
          nearby.length > 0 ? `nearby: ${evidence(nearby)}` : '',
          articleWords.length > 0 ? `article: ${articleWords.map((words) => inArticle(words, topic)).join(', ')}` : '',
          learned === '' ? '' : `learned stems: ${learned}`,
        ]
          .filter((part) => part !== '')
          .join('; ');
      },
    );
    if (bearing) {
      const learned = learnedText(bearing.learnedWords);
      const isOn = reasons.some(({ counts }) => counts);
      lines.push(
        `    on arms at all: likelihood ${bearing.likelihood.toFixed(2)}${isOn ? '' : ', which is too little'}${learned === '' ? '' : `; learned stems: ${learned}`}`,
      );
    }
    if (otherSubjects.length > 0) lines.push(`    against: ${evidence(otherSubjects)}`);
    return lines.length > 0 ? `${lines.join('\n')}\n` : '    no word of any topic\n';
  });
}
