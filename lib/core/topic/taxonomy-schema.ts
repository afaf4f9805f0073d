import { z } from 'zod';

/**
 * Phrase → weight. 2 is unmistakable, 1 decides alone, anything less counts only in an article about arms control.
 * How a phrase is written says how it matches: see phrase.ts.
 */
const weightsSchema = z.record(z.string().trim().min(1), z.number().min(0).max(5));

export const topicSchema = z.strictObject({
  /** What people read ("Strategic arms and New START"). */
  label: z.string().min(1),
  /** One sentence: what belongs to the topic, so that two people would label alike. */
  definition: z.string().min(1),
  phrases: weightsSchema,
  /** Taken off the topic's weight when found in the same words: what shows that a phrase means something else. */
  counterPhrases: weightsSchema,
});

const topicIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a topic id is in kebab-case, such as open-skies');

export const taxonomySchema = z.strictObject({
  topics: z.record(topicIdSchema, topicSchema),
  /**
   * Phrases of subjects that share articles with arms control (sport, prices, health). They keep an article's topics,
   * and weak phrases, from reaching a quotation; a phrase that decides alone stands against them.
   */
  otherSubjects: weightsSchema,
  /** Class → words that are alike in phrases: what `{missile}` stands for. Each some words in a row. */
  wordClasses: z.record(
    z.string().regex(/^[a-z]+( [a-z]+)*$/, 'a class of words has a plain name'),
    z.array(z.string().trim().min(1)).min(1),
  ),
  /**
   * Phrases that news also uses of prices, parties and sport ("truce", "arms race"): they count only in articles that
   * speak of arms in plainer words too.
   */
  figurative: z.array(z.string().trim().min(1)),
  /** People and bodies of states that have to do with arms: an article without any is on arms only by a whole vocabulary. */
  actors: z.array(z.string().trim().min(1)),
  /** Topics on one state → the phrases that name it: without any of them in its article, "centrifuge" is no word on Iran. */
  named: z.record(topicIdSchema, z.array(z.string().trim().min(1)).min(1)),
  /** Topics that go with others: an article on germ weapons speaks of inspections as well. */
  crossCutting: z.array(topicIdSchema),
  /**
   * Topics that are always of some other topic's arms (what is inspected, told of or placed) → the topics that these may be:
   * an article whose main topic is one of them is on the other as well.
   */
  aspects: z.record(topicIdSchema, z.union([z.literal('any'), z.array(topicIdSchema).min(1)])),
  /** Such topics that are mostly of one other, which an article speaks of with less ado: what is told of are exercises of troops. */
  mostlyOf: z.record(topicIdSchema, topicIdSchema),
  /** Topics whose words are civil life's too (inspections, truces): they can't show by themselves that an article is on arms. */
  everyday: z.array(topicIdSchema),
  /** Topics with civil sciences beside them (germs, orbits, tremors): they show it only with a phrase that is outright. */
  civilToo: z.array(topicIdSchema),
  /** The topic for what no narrower one says: by weak words, or lent by an article, it counts only where no other does. */
  generalTopic: topicIdSchema,
});

/** What parley.yaml may say of topics: new ones in full, or changes to known ones. Weight 0 removes a phrase. */
export const topicAdditionsSchema = z.record(topicIdSchema, topicSchema.partial());

export type Topic = Readonly<z.infer<typeof topicSchema>>;
export type Taxonomy = Readonly<z.infer<typeof taxonomySchema>>;
export type TopicAdditions = Readonly<z.infer<typeof topicAdditionsSchema>>;
