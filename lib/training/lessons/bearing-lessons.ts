import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readAsides } from '../../../test/golden/asides/read-asides.ts';
import { loadExtractor } from '../../adapters/model/load-model.ts';
import type { Span } from '../../core/text/span.ts';
import { articleBearing } from '../../core/topic/bearing/article-bearing.ts';
import { type BearingGrounds, bearingGrounds } from '../../core/topic/bearing/bearing-grounds.ts';
import { filedWords } from '../../core/topic/filing/filed-words.ts';
import { createTopicMatcher } from '../../core/topic/match-topics.ts';
import { judgeByRules } from '../../core/topic/rules/judge-by-rules.ts';
import { taxonomy } from '../../core/topic/taxonomy.ts';
import type { TopicLabelledArticle } from '../evaluation/evaluate-topics.ts';
import { beginningOf } from './beginning-of.ts';
import { readPolnear } from './polnear.ts';
import { articlesToLearnFrom } from './wire-lessons.ts';

/** A quotation, and whether it is on arms. */
export interface BearingExample extends BearingGrounds {
  readonly isOn: boolean;
  readonly isOnByRules: boolean;
  /** Whether any word speaks for a topic; only then is it asked about. */
  readonly isAsked: boolean;
  /** Whether it is known to be on arms or not; otherwise it only is others' neighbour. */
  readonly isLabelled: boolean;
}

export interface BearingArticle {
  readonly origin: 'aside' | 'aside’s beginning' | 'brief' | 'corpus' | 'wire' | 'wire’s beginning';
  /** How often it is learned from: there is little of what general news is like. */
  readonly times: number;
  readonly examples: readonly BearingExample[];
}

const ASIDES_TIMES = 3;

/** The wire articles and asides to learn from, and the corpus' news, which hardly ever is on arms. */
export function bearingArticles(corpus: string): BearingArticle[] {
  return [
    ...articlesToLearnFrom().flatMap((article, index): BearingArticle[] => [
      { origin: 'wire', times: 1, examples: labelledIn(article) },
      { origin: 'wire’s beginning', times: 1, examples: labelledIn(beginningOf(article, index)) },
    ]),
    ...readAsides('practice').flatMap((article, index): BearingArticle[] => [
      { origin: 'aside', times: ASIDES_TIMES, examples: labelledIn(article) },
      { origin: 'aside’s beginning', times: 1, examples: labelledIn(beginningOf(article, index)) },
    ]),
    ...readAsides('briefs').map(
      (article): BearingArticle => ({ origin: 'brief', times: ASIDES_TIMES, examples: labelledIn(article) }),
    ),
    ...corpusArticles(join(corpus, 'train')),
  ];
}

function labelledIn({ text, quotations }: TopicLabelledArticle): BearingExample[] {
  return examplesOf(
    text,
    quotations.map(({ content, topics }) => ({ content, isOn: topics.length > 0 })),
  );
}

function corpusArticles(folder: string): BearingArticle[] {
  const extract = loadExtractor();
  return readPolnear(folder).flatMap(({ id, text }): BearingArticle[] => {
    const key = createHash('sha256').update(id).digest('hex').slice(0, 8);
    if (onInPart.has(key)) return [];
    const isOn = onArms.has(key);
    const examples = examplesOf(
      text,
      extract(text).map(({ content }) => ({ content, isOn })),
    );
    const labelled = examples.map((example) => ({ ...example, isLabelled: example.isOnByRules || !isOn }));
    return [{ origin: 'corpus', times: 1, examples: labelled }];
  });
}

function examplesOf(
  text: string,
  labelled: readonly { readonly content: readonly Span[]; readonly isOn: boolean }[],
): BearingExample[] {
  const article = matcher.readArticle({ text });
  const bearing = articleBearing(article);
  return labelled.map(({ content, isOn }) => {
    const byRules = judgeByRules(taxonomy, article, content);
    const isOnByRules = byRules.reasons.some(({ counts }) => counts);
    const stems = filedWords(article.evidence.words, content);
    return {
      ...bearingGrounds(article.evidence.words, bearing, { content, stems, byRules }),
      isOn,
      isOnByRules,
      isAsked: byRules.reasons.length > 0,
      isLabelled: true,
    };
  });
}

const matcher = createTopicMatcher(taxonomy);

/** The corpus' articles, by a hash of their names, in which all that rules put on arms really is: read one by one. */
const onArms: ReadonlySet<string> = new Set(
  `
  0fea74a6 1074a4ae 127c5719 179cfcbe 221939d4 2ee2eca3 39091e49 40b44c42 5e6087af 61d5ceee 6326aded 6d1ad3da 7dfdbe76 953d5fed 96a5fede 981fef9e b2ca4223 b67cf4dc ce124747 e204c8d9 e27aebb1 e333618f e4b82ef0 e5c80c2c
  `
    .trim()
    .split(/\s+/),
);

/** Articles in which only some of it is. */
const onInPart: ReadonlySet<string> = new Set(['1ec88dcd', '3f83c1e0', 'c940fd2d']);
