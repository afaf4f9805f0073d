/** What speaks for a quotation's being on arms, or against it: 1 where no more is said. The article's own come first. */
export const bearingFeatures = [
  'always',
  /** Of the article: how much its plain phrases weigh, how many different strong ones it has, and for its length; who is spoken of. */
  'perHundredWords',
  'strongPhrases',
  'strongForLength',
  'actors',
  /** Whether a plain phrase stands there. */
  'inHeadline',
  'inLead',
  'shareOfMain',
  'length',
  /** Whether it lends its quotations a topic. */
  'lends',
  /** The share of its paragraphs with a strong phrase; on how many topics these are; how far down the first stands. */
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
  /** How many paragraphs back, and ahead, the next strong phrase stands. */
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
  /** What speaks of other subjects in it. */
  'otherSubjects',
] as const;

export type BearingFeature = (typeof bearingFeatures)[number];
/** What each says, in the order of {@link bearingFeatures}: 0 where it says nothing. */
export type BearingFeatures = Float64Array;

/** Where each stands in that order. */
export const placeOf = Object.fromEntries(bearingFeatures.map((feature, place) => [feature, place])) as Readonly<
  Record<BearingFeature, number>
>;

export function featureRow(said: Readonly<Partial<Record<BearingFeature, number>>>): BearingFeatures {
  return Float64Array.from(bearingFeatures, (feature) => said[feature] ?? 0);
}

/** Those that say something. */
export function namedFeatures(row: BearingFeatures): (readonly [BearingFeature, number])[] {
  return bearingFeatures
    .map((feature, place) => [feature, row[place] ?? 0] as const)
    .filter(([, value]) => value !== 0);
}
