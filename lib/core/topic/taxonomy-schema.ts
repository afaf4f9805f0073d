import { z } from 'zod';

/**
 * Phrase → weight. 2 is unmistakable, 1 decides alone, anything less only counts in an article about arms control.
 * See phrase.ts for how phrases are written and matched.
 */
const weightsSchema = z.record(z.string().trim().min(1), z.number().min(0).max(5));

export const topicSchema = z.strictObject({
  /** What people read ("Strategic arms and New START"). */
  label: z.string().min(1),
  /** One sentence that says what belongs to the topic, so that two people would label alike. */
  definition: z.string().min(1),
  phrases: weightsSchema,
  /** Phrases that show that another means something else: their weights are subtracted from the topic's when found in the same words. */
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
  /** Class → the words that it stands for in phrases (`{missile}`). Each may be several words in a row. */
  wordClasses: z.record(
    z.string().regex(/^[a-z]+( [a-z]+)*$/, 'a class of words has a plain name'),
    z.array(z.string().trim().min(1)).min(1),
  ),
  /**
   * Phrases that news also uses of prices, parties and sport ("truce", "arms race"): they count only in articles that
   * speak of arms in plainer words too.
   */
  figurative: z.array(z.string().trim().min(1)),
  /** People and bodies of states that have to do with arms: an article without any needs a whole vocabulary to be on arms. */
  actors: z.array(z.string().trim().min(1)),
  /** Topics on one state → the phrases that name it: without any of them in the article, "centrifuge" is not a word on Iran. */
  named: z.record(topicIdSchema, z.array(z.string().trim().min(1)).min(1)),
  /** Topics that go with any other: an article on biological weapons speaks of inspections as well. */
  crossCutting: z.array(topicIdSchema),
  /**
   * Topics that are aspects of other ones (what is inspected, disclosed or deployed) → the topics that these may be: an article
   * whose main topic is an aspect is on the other topic as well.
   */
  aspects: z.record(topicIdSchema, z.union([z.literal('any'), z.array(topicIdSchema).min(1)])),
  /** Aspects that mostly concern one topic, even if the article says little of it: what is disclosed are mostly troops' exercises. */
  mostlyOf: z.record(topicIdSchema, topicIdSchema),
  /** Topics whose words civil life has, too (inspections, truces): they can't show by themselves that an article is on arms. */
  everyday: z.array(topicIdSchema),
  /** Topics that civil sciences have, too (germs, orbits, tremors): they only show it with an unmistakable phrase. */
  civilToo: z.array(topicIdSchema),
  /** The topic for what no narrower one covers: by weak words, or lent by an article, it only counts if no other does. */
  generalTopic: topicIdSchema,
});

/** What parley.yaml may hold on topics: new ones in full, or changes to known ones. Weight 0 removes a phrase. */
export const topicAdditionsSchema = z.record(topicIdSchema, topicSchema.partial());

export type Topic = Readonly<z.infer<typeof topicSchema>>;
export type Taxonomy = Readonly<z.infer<typeof taxonomySchema>>;
export type TopicAdditions = Readonly<z.infer<typeof topicAdditionsSchema>>;
