/** The features that speak for or against a quotation's being on arms: 1 unless it says otherwise. The article's come first. */
export const bearingFeatures = [
  'always',
  /** Of the article: the weight of its plain phrases, how many different strong ones it has, the same for its length; its actors. */
  'perHundredWords',
  'strongPhrases',
  'strongForLength',
  'actors',
  /** Whether there is a plain phrase. */
  'inHeadline',
  'inLead',
  'shareOfMain',
  'length',
  /** Whether it lends its quotations a topic. */
  'lends',
  /** The share of its paragraphs with a strong phrase; on how many topics these are; how far down the first one is. */
  'strongParagraphs',
  'strongTopics',
  'firstStrong',
  /** What the quotation's own words weigh on the topic that they are most on, and what those nearby do. */
  'own',
  'ownNone',
  'ownSlight',
  'ownPlain',
  'ownStrong',
  'near',
  'nearAny',
  /** The strongest phrase in its paragraph. */
  'hereNone',
  'hereSlight',
  'herePlain',
  'hereStrong',
  /** How many paragraphs back, and ahead, the next strong phrase is. */
  'back0',
  'back1',
  'back2',
  'back3',
  'backFar',
  'ahead0',
  'ahead1',
  'ahead2',
  'ahead3',
  'aheadFar',
  /** How much in it speaks of other subjects. */
  'otherSubjects',
] as const;

export type BearingFeature = (typeof bearingFeatures)[number];
/** The features' values, in the order of {@link bearingFeatures}; 0 for those that don't apply. */
export type BearingFeatures = Float64Array;

/** The place of each feature in that order. */
export const placeOf = Object.fromEntries(bearingFeatures.map((feature, place) => [feature, place])) as Readonly<
  Record<BearingFeature, number>
>;

export function featureRow(said: Readonly<Partial<Record<BearingFeature, number>>>): BearingFeatures {
  return Float64Array.from(bearingFeatures, (feature) => said[feature] ?? 0);
}

/** The features that aren't 0, with their names. */
export function namedFeatures(row: BearingFeatures): (readonly [BearingFeature, number])[] {
  return bearingFeatures
    .map((feature, place) => [feature, row[place] ?? 0] as const)
    .filter(([, value]) => value !== 0);
}
