import type { SaidOn } from '../said-on.ts';

/** What speaks for or against a day on which somebody may have spoken: 1 if it holds; some are shares. */
export const dayFeatures = [
  /** The day of the speaker's last words: in the paragraph, the one before, before others', told to others. */
  'speaker',
  'speakerHere',
  'speakerBefore',
  'speakerAfterOthers',
  'speakerElsewhere',
  'speakerAccording',
  /** The day of the speaker's next words: in the same paragraph, further down; for what the article begins with. */
  'speakerNext',
  'speakerLater',
  'speakerLaterForLead',
  /**
   * The day of the quotation before, which stands in the same paragraph or the one before, or is by the same
   * affiliation or kind of speaker; or the words go on with it, answer or dispute it, or are said on the spot ("for her
   * part").
   */
  'previous',
  'previousHere',
  'previousBefore',
  'previousGoesOn',
  'previousAnswered',
  'previousOfSame',
  'previousOfKind',
  'previousDispute',
  'previousOnSpot',
  /** The opening day, for the next words of the same state or body; if nobody was named; for words at an occasion. */
  'opening',
  'openingByUnnamed',
  'openingSpeaking',
  /** The day given first; the share of the quotations so far that have the day, and whether they are more than two. */
  'firstGiven',
  'shareGiven',
  'often',
  /** Told of in the first paragraphs; for one gathering, or more; at most two paragraphs before; naming the speaker. */
  'lead',
  'leadOfGathering',
  'leadOfGatherings',
  'leadNear',
  'leadNamesSpeaker',
  /** The same, for an official, a member of the house told of, the commonest kind, a dispute, the first quotation. */
  'leadForOfficial',
  'leadForMember',
  'leadForMost',
  'leadForDispute',
  'leadForFirst',
  /** The same, if speakers sit in a house or court, are diplomats, leaders or experts, take turns, are at most two. */
  'leadOfHouse',
  'leadOfCourt',
  'leadOfDiplomats',
  'leadOfLeaders',
  'leadOfExperts',
  'leadOfTurns',
  'leadOfFew',
  /** The same, by the share said in a room; of a gathering. By that share: the day given first, and the only day. */
  'leadOfRoom',
  'leadOfRoomAndGathering',
  'firstOfRoom',
  'onlyOfRoom',
  /** The same: of a house; the only one of a meeting's account; there, for who met; of a statement, for its authors. */
  'leadOfDebate',
  'leadOnlyOfReadout',
  'leadOfReadoutForNamed',
  'leadOfStatementForSelf',
  /**
   * In a line above the text; for "I" or "we"; for a turn; by the shares of "I" and "we", and of what is said in a
   * room; by that of speakers whom the beginning names, if it tells of a gathering but no day; in the account of a
   * meeting.
   */
  'above',
  'aboveForSelf',
  'aboveForTurn',
  'aboveOfSelves',
  'aboveOfRoom',
  'aboveOfParticipants',
  'aboveOfReadout',
  /** In a turn of a transcript or interview, for words in a turn: what was asked about. */
  'inTurnForTurn',
  /** In the next paragraph, which names the speaker. */
  'nextNamesSpeaker',
  /** Told of in the paragraph, before or after the words; one or two paragraphs before; last before the words. */
  'here',
  'ahead',
  'before',
  'longBefore',
  'nearest',
  /** Its sentence names the speaker, or his state or body; tells of a meeting, of either of these, of both sides. */
  'namesSpeaker',
  'namesAffiliation',
  'encounter',
  'encounterOfSpeaker',
  'encounterOfAffiliation',
  'encounterOfSides',
  /** The occasion is the gathering at which the words were said, or another. */
  'sameGathering',
  'otherGathering',
  /** The day stands within another quotation or right after it. */
  'quoted',
  /** "is to meet on Monday" */
  'toCome',
  /** The article's day, the day before, an earlier one, days of a week; the text's only day, or one of two. */
  'sameDay',
  'dayBefore',
  'daysBefore',
  'daysOfWeek',
  'only',
  'oneOfTwo',
  /** "told reporters", "told a rally" */
  'toldThem',
  /** That of a recorded talk; for words told as a view that is held. */
  'recorded',
  'recordedLasting',
  /** For words at an occasion that readers know of ("in the debate"), by the share of such; of a gathering. */
  'known',
  'knownShare',
  'knownShareOfGathering',
  /** For words of a member of a house; where the day is a house's. */
  'ofMember',
  'ofMemberOfHouse',
  /** In an article that tells of applause and the like; in the quotation's paragraph. */
  'onlookers',
  'onlookersHere',
] as const;

export type DayFeature = (typeof dayFeatures)[number];

/** What speaks for none of the days. */
export const noDayFeatures = [
  'always',
  /** Told as a view that is held, or in the lead; as said to others; "according to"; as what another is asked about. */
  'lasting',
  'lastingInLead',
  'elsewhere',
  'accordingTo',
  'asked',
  /** By whom. */
  'byBody',
  'byDiplomat',
  'byExpert',
  'byJudge',
  'byLeader',
  'byLegislator',
  'byMilitary',
  'byMinister',
  'byNobodyKnown',
  'byOfficial',
  'bySpokesperson',
  'byUnnamed',
  /** Where the words stand, and which of those before have no day. */
  'newSpeaker',
  'undatedSpeaker',
  'undatedBefore',
  'undatedTwice',
  'firstOfAll',
  'late',
  'afterTurn',
  /** An article that tells of no day, two, three, or more; with at most two speakers. */
  'noDays',
  'twoDays',
  'threeDays',
  'manyDays',
  'fewSpeakers',
  /** What the words are; whether they are told in a turn of somebody else's. */
  'direct',
  'ofTurn',
  'inTurnOfOther',
  'ofSelf',
  'atGathering',
  'toReporters',
  /** "wrote on Facebook": around the words, in their paragraph. */
  'otherMeans',
  'otherMeansHere',
  /** By a new speaker: whose state or body has spoken before, or not; without a role. */
  'newOfKnown',
  'newOfNew',
  'newWithoutRole',
  /** In a paragraph that begins with another place. */
  'inOtherPlace',
] as const;

export type NoDayFeature = (typeof noDayFeatures)[number];

/** Notes that a feature speaks for a day. */
export type Note = (feature: DayFeature, value?: number) => void;

/** Opens the notes on a day, which are empty at first. */
export type NoteFor = (date: SaidOn) => Note;
