import type { SaidOn } from '../said-on.ts';

/** What speaks for a day's being the one on which somebody spoke, or against it: 1 where no more is said. */
export const dayFeatures = [
  /** The day of the speaker's last words: in the same paragraph, in the one before, with others between, told to somebody else, "according to" him. */
  'speaker',
  'speakerHere',
  'speakerBefore',
  'speakerAfterOthers',
  'speakerElsewhere',
  'speakerAccording',
  /** The day that the speaker is given later on: in the same paragraph, further down; after what the article begins with. */
  'speakerNext',
  'speakerLater',
  'speakerLaterForLead',
  /** The day of the quotation before: in the same paragraph, in the one before; that goes on, is answered or disputed, is of the same affiliation, by somebody of the same kind; before what is said on the spot ("for her part"). */
  'previous',
  'previousHere',
  'previousBefore',
  'previousGoesOn',
  'previousAnswered',
  'previousOfSame',
  'previousOfKind',
  'previousDispute',
  'previousOnSpot',
  /** What the article begins with, said by somebody of the same state or body, is of it: who speaks next; where he who said it wasn't named; where the next is told of as speaking somewhere. */
  'opening',
  'openingByUnnamed',
  'openingSpeaking',
  /** The first that words were given; the share of those so far that have the day, and whether that is three or more. */
  'firstGiven',
  'shareGiven',
  'often',
  /** Told of in the first paragraphs; as the day of a gathering, in two words for one; a paragraph or two before; where they name the speaker. */
  'lead',
  'leadOfGathering',
  'leadOfGatherings',
  'leadNear',
  'leadNamesSpeaker',
  /** The same, where the speaker holds an office, sits where it was told of, holds what most of the speakers hold, disputes, is the first. */
  'leadForOfficial',
  'leadForMember',
  'leadForMost',
  'leadForDispute',
  'leadForFirst',
  /** The same, in an article whose speakers sit in a house or a court, are diplomats, leaders or experts, take turns, or are one. */
  'leadOfHouse',
  'leadOfCourt',
  'leadOfDiplomats',
  'leadOfLeaders',
  'leadOfExperts',
  'leadOfTurns',
  'leadOfOne',
  /** The same, by the share of what is said in a room; where that is told of a gathering; and so much of any day that is given first, or is the only one. */
  'leadOfRoom',
  'leadOfRoomAndGathering',
  'firstOfRoom',
  'onlyOfRoom',
  /** The same, where that is told of a house; in the account of a meeting, for who met there, and where it is the only day; in what a statement is announced with, for whose it is. */
  'leadOfDebate',
  'leadOnlyOfReadout',
  'leadOfReadoutForNamed',
  'leadOfStatementForSelf',
  /** In a line above the text; for words of somebody who says "I", who takes a turn; by the share of such, and of what is said in a room; by that of whom the beginning names, at a gathering that it dates not; in the account of a meeting. */
  'above',
  'aboveForSelf',
  'aboveForTurn',
  'aboveOfSelves',
  'aboveOfRoom',
  'aboveOfParticipants',
  'aboveOfReadout',
  /** In a turn of a transcript or an interview: what is asked about. */
  'inTurnForTurn',
  /** In the paragraph after, which names the speaker. */
  'nextNamesSpeaker',
  /** Told of in the paragraph, before and after the words; in the one before and the one before that; last of all. */
  'here',
  'ahead',
  'before',
  'longBefore',
  'nearest',
  /** The sentence names the speaker, or his state or body; as somebody who was met, heard or visited; for both sides. */
  'namesSpeaker',
  'namesAffiliation',
  'encounter',
  'encounterOfSpeaker',
  'encounterOfAffiliation',
  'encounterOfSides',
  /** As the occasion of the same gathering that the words were said at, or of another. */
  'sameGathering',
  'otherGathering',
  /** Somebody is quoted of that day elsewhere. */
  'quoted',
  /** "is to meet on Monday" */
  'toCome',
  /** The article's day, the day before, an earlier one, several of a week; the only one that the text tells of, one of two. */
  'sameDay',
  'dayBefore',
  'daysBefore',
  'daysOfWeek',
  'only',
  'oneOfTwo',
  /** "told reporters", "told a rally" */
  'toldThem',
  /** Of a talk that was recorded; where the words are told as a view that is held. */
  'recorded',
  'recordedLasting',
  /** For words at an occasion that readers know of ("in the debate"), and by the share of such; where the day is a gathering's. */
  'known',
  'knownShare',
  'knownShareOfGathering',
  /** For words of who sits in a house; where the day is a house's. */
  'ofMember',
  'ofMemberOfHouse',
  /** In an article that tells of applause and the like; in the quotation's paragraph. */
  'onlookers',
  'onlookersHere',
] as const;

export type DayFeature = (typeof dayFeatures)[number];

/** What speaks for none of them. */
export const noDayFeatures = [
  'always',
  /** How the words are told: as a view that is held, at the article's beginning, too; as said to somebody else, "according to"; as what somebody else is asked about. */
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
  /** Where they stand. */
  'newSpeaker',
  'undatedSpeaker',
  'undatedBefore',
  'undatedTwice',
  'firstOfAll',
  'late',
  'afterTurn',
  /** In an article that tells of no day, two, three, or more. */
  'noDays',
  'twoDays',
  'threeDays',
  'manyDays',
  'oneSpeaker',
  /** What they are; told in a turn of somebody else's. */
  'direct',
  'ofTurn',
  'inTurnOfOther',
  'ofSelf',
  'atGathering',
  'toReporters',
  /** "wrote on Facebook": around them, in their paragraph. */
  'otherMeans',
  'otherMeansHere',
  /** By somebody new: of whom others have spoken for, of nobody so far; without a role. */
  'newOfKnown',
  'newOfNew',
  'newWithoutRole',
  /** In a paragraph that begins with another place. */
  'inOtherPlace',
] as const;

export type NoDayFeature = (typeof noDayFeatures)[number];

/** Notes what speaks for a day. */
export type Note = (feature: DayFeature, value?: number) => void;

/** Opens the notes on a day, which begin the first time with none. */
export type NoteFor = (date: SaidOn) => Note;
