import { parsePhrase, type WordClasses } from './phrase.ts';
import { type Taxonomy, type Topic, type TopicAdditions, topicSchema } from './taxonomy-schema.ts';

export class TaxonomyError extends Error {
  override readonly name = 'TaxonomyError';
}

/**
 * A taxonomy with a user's topics and weights (`topics` in parley.yaml). What an addition doesn't name stays as it is.
 * @throws TaxonomyError naming the topic and what is wrong: a new topic without a label, definition or phrases, a phrase
 * removed (weight 0) that isn't there, a phrase without a word or with an unknown class of words.
 */
export function extendTaxonomy(base: Taxonomy, additions: TopicAdditions): Taxonomy {
  const topics = { ...base.topics };
  for (const [id, addition] of Object.entries(additions))
    topics[id] = extendTopic(
      id,
      Object.hasOwn(base.topics, id) ? base.topics[id] : undefined,
      addition,
      base.wordClasses,
    );
  return { ...base, topics };
}

function extendTopic(id: string, known: Topic | undefined, addition: Partial<Topic>, classes: WordClasses): Topic {
  const topic = {
    label: addition.label ?? known?.label,
    definition: addition.definition ?? known?.definition,
    phrases: reweighed(`topics.${id}.phrases`, known?.phrases ?? {}, addition.phrases ?? {}, classes),
    counterPhrases: reweighed(
      `topics.${id}.counterPhrases`,
      known?.counterPhrases ?? {},
      addition.counterPhrases ?? {},
      classes,
    ),
  };
  const missing = [
    ...(topic.label ? [] : ['label']),
    ...(topic.definition ? [] : ['definition']),
    ...(Object.keys(topic.phrases).length > 0 ? [] : ['phrases']),
  ];
  if (missing.length > 0)
    throw new TaxonomyError(
      `topics.${id}: ${known ? 'the topic is left' : 'a new topic'} without ${missing.join(', ')}`,
    );
  return topicSchema.parse(topic);
}

type Weights = Readonly<Record<string, number>>;

function reweighed(path: string, known: Weights, changes: Weights, classes: WordClasses): Weights {
  const weights = { ...known };
  for (const [phrase, weight] of Object.entries(changes)) {
    if (weight === 0 && !Object.hasOwn(known, phrase))
      throw new TaxonomyError(`${path}: ${JSON.stringify(phrase)} has weight 0, but there is no such phrase to remove`);
    requireWords(path, phrase, classes);
    if (weight === 0) delete weights[phrase];
    else weights[phrase] = weight;
  }
  return weights;
}

function requireWords(path: string, phrase: string, classes: WordClasses): void {
  try {
    parsePhrase(phrase, classes);
  } catch (cause) {
    throw new TaxonomyError(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
