import { nearest } from '../text/nearest.ts';
import { parsePhrase, type WordClasses } from './evidence/phrase.ts';
import { type Taxonomy, type Topic, type TopicAdditions, topicSchema } from './taxonomy-schema.ts';

/** What is wrong with an addition, and the path to it: a topic, or one of its phrases. */
export interface TaxonomyProblem {
  /** In parley.yaml: `topics`, the topic's id, `phrases`, the phrase. */
  readonly path: readonly string[];
  readonly message: string;
}

/** Additions don't fit the taxonomy. The message has a line for each problem. */
export class TaxonomyError extends Error {
  override readonly name = 'TaxonomyError';
  readonly problems: readonly TaxonomyProblem[];

  constructor(problems: readonly TaxonomyProblem[]) {
    // The message quotes the phrase itself.
    super(problems.map(({ path, message }) => `${path.slice(0, 3).join('.')}: ${message}`).join('\n'));
    this.problems = problems;
  }
}

/**
 * A taxonomy with a user's topics and weights (`topics` in parley.yaml). What an addition doesn't name stays as it is.
 *
 * @throws TaxonomyError that lists everything wrong: a new topic without a label, definition or phrases; a phrase to remove
 * (weight 0) that isn't there; a phrase without a word, or with an unknown class of words
 */
export function extendTaxonomy(base: Taxonomy, additions: TopicAdditions): Taxonomy {
  const topics = { ...base.topics };
  const problems: TaxonomyProblem[] = [];
  for (const [id, addition] of Object.entries(additions)) {
    const known = Object.hasOwn(base.topics, id) ? base.topics[id] : undefined;
    const wrong = [
      ...phraseProblems(['topics', id, 'phrases'], known?.phrases, addition.phrases, base.wordClasses),
      ...phraseProblems(
        ['topics', id, 'counterPhrases'],
        known?.counterPhrases,
        addition.counterPhrases,
        base.wordClasses,
      ),
    ];
    const topic = {
      label: addition.label ?? known?.label,
      definition: addition.definition ?? known?.definition,
      phrases: reweighed(known?.phrases, addition.phrases),
      counterPhrases: reweighed(known?.counterPhrases, addition.counterPhrases),
    };
    const missing = missingParts(topic);
    if (missing.length > 0)
      wrong.push({
        path: ['topics', id],
        message: `${known ? 'the topic is left' : 'a new topic'} without ${missing.join(', ')}`,
      });
    if (wrong.length === 0) topics[id] = topicSchema.parse(topic);
    problems.push(...wrong);
  }
  if (problems.length > 0) throw new TaxonomyError(problems);
  return { ...base, topics };
}

function missingParts({ label, definition, phrases = {} }: Partial<Topic>): string[] {
  return [
    ...(label ? [] : ['label']),
    ...(definition ? [] : ['definition']),
    ...(Object.keys(phrases).length > 0 ? [] : ['phrases']),
  ];
}

type Weights = Readonly<Record<string, number>>;

function reweighed(known: Weights = {}, changes: Weights = {}): Weights {
  return Object.fromEntries(Object.entries({ ...known, ...changes }).filter(([, weight]) => weight !== 0));
}

function phraseProblems(
  path: readonly string[],
  known: Weights = {},
  changes: Weights = {},
  classes: WordClasses,
): TaxonomyProblem[] {
  return Object.entries(changes).flatMap(([phrase, weight]) => {
    const message =
      weight === 0 && !Object.hasOwn(known, phrase) ? nothingToRemove(phrase, known) : phraseMistake(phrase, classes);
    return message === undefined ? [] : [{ path: [...path, phrase], message }];
  });
}

function nothingToRemove(phrase: string, known: Weights): string {
  const near = nearest(phrase, Object.keys(known)).map((each) => JSON.stringify(each));
  const hint = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '';
  return `${JSON.stringify(phrase)} has weight 0, but there is no such phrase to remove${hint}`;
}

function phraseMistake(phrase: string, classes: WordClasses): string | undefined {
  try {
    parsePhrase(phrase, classes);
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
