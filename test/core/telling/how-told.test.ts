import { describe, expect, test } from 'vitest';
import {
  hasOnlookers,
  isAskedAbout,
  isAtKnownOccasion,
  isByOtherMeans,
  isInOtherPlace,
  isOfEncounter,
  isOfMember,
  isOfRecording,
  isOfSpeaking,
  isOfStatement,
  isOnSpot,
} from '../../../lib/core/telling/how-told.ts';

describe.each<[(words: string) => boolean, string[], string[]]>([
  [
    isAtKnownOccasion,
    ['Lund said in the debate.', 'Closing the session, Lund', 'told the panel'],
    ['in a debate', 'The debate goes on'],
  ],
  [hasOnlookers, ['she said, to applause from his benches', 'Kell, smiling, said'], ['she said quietly']],
  [isByOtherMeans, ['Lund wrote on Facebook', 'said by e-mail', 'When contacted, Lund said'], ['Lund told the house']],
  [
    isOfRecording,
    ['In the latest episode, recorded on 27 February', 'sat down with two guests'],
    ['held on 27 February'],
  ],
  [
    isOfEncounter,
    ['Lund met her neighbour in Halm', 'The house hosted Lund', 'spoke by phone with Rudd'],
    ['Lund signed the pact', 'a rocket fell on Halm'],
  ],
  [
    isInOtherPlace,
    ['In Lune, the mayor said', ' At Halm’s mill, she said', 'Outside the hall, she said'],
    ['In the house, he said', 'The mayor of Lune said'],
  ],
  [
    isAskedAbout,
    ['Asked about reports that', 'Responding to a question on', 'In response to a claim'],
    ['She asked Rudd'],
  ],
  [isOfSpeaking, ['Speaking at a forum', 'Lund addressed the house'], ['Lund signed the pact']],
  [isOfStatement, ['issued the following press statement', 'made this statement'], ['issued a statement']],
  [
    isOnSpot,
    ['Rudd, for his part, said', 'she said on her way in', 'said outside the hall', 'In her opening remarks'],
    ['said in part', 'the hall stands outside the town', 'on the way to Lune'],
  ],
  [isOfMember, ['Ada Lorne (Lab)', 'Coun Kell', 'Ola Kell, a member'], ['Ada Lorne (45)', 'the minister']],
])('%o', (holds, yes, no) => {
  test.each(yes)('holds of “%s”', (words) => expect(holds(words)).toBe(true));
  test.each(no)('holds not of “%s”', (words) => expect(holds(words)).toBe(false));
});
