import { describe, expect, test } from 'vitest';
import { resolveSpeakers } from '../../../../lib/core/speaker/resolve-speakers.ts';
import { quotationIn } from '../carried/quotation-in.ts';
import { inventedRegistry } from '../invented-registry.ts';
import { lastSpeaker } from '../last-speaker.ts';

describe('a source that an extractor began too early is', () => {
  test.each([
    [
      'who speaks in exercise of a right',
      '[Speaking in exercise of a right of reply, the Calder Institute’s secretary] {said} <it was late>.',
      'Calder Institute’s secretary | Secretary | Calder Institute',
    ],
    [
      'who answers',
      '[Responding, the delegate of Velmaria] {said} <it was late>.',
      'delegate of Velmaria | Delegate | Velmaria',
    ],
    [
      'who testifies beside another',
      'Testifying with [Oskar Tehl, Anna Lind] {said} <it was late>.',
      'Anna Lind | - | -',
    ],
    [
      'who sits beside a minister',
      '[Sitting beside Oskar Tehl, the trade minister, Anna Lind] {said} <it was late>.',
      'Anna Lind | - | -',
    ],
    [
      'who reacts',
      '[Reacting to the threat, the Calder Institute’s secretary, Liv Asgar,] {said} <it was late>.',
      'Liv Asgar | Secretary | Calder Institute',
    ],
    [
      'who comments on what several states did',
      '[Commenting on a note by the ministers of Ostra, Velmaria and Norland at a meeting, Anna Lind] {said} <it was late>.',
      'Anna Lind |',
    ],
    ['who is called like a participle', 'Han Ning left. [Ning on Monday] {said} <it was late>.', 'Han Ning | - | -'],
    [
      'what follows a dateline with an agency in small letters',
      'Late\n\n[Lune, Oct. 18, (dpa/VNA) - Ostra’s army] {said} <it was late>.',
      'Ostra',
    ],
    [
      'whose note the day dates',
      'In [a note circulated on Wednesday Ostra’s embassy] {called} <it “late”>. Ostra’s army waits.',
      'Ostra Embassy | - | Ostra',
    ],
    [
      'the pronoun after a month',
      'The inspectors doubt it. In a report published in [May they] {said} <it was late>.',
      'inspectors | Inspectors',
    ],
    [
      'who follows the month that ends a clause',
      'The pact lapses in [June, and Ostra’s Foreign Office] {warned} <of a delay>. Ostra’s army waits.',
      'Foreign Office | - | Ostra',
    ],
    [
      'whoever spoke before the remarks that come after',
      '[Anna Lind] {said} <no>. [Lind’s] comments came days after Governor Liv Asgar, on a visit, {claimed} <it was late>.',
      'Liv Asgar | Governor',
    ],
    [
      'whoever spoke before a statement, where the source holds all of it',
      '[This statement came after Governor Liv Asgar] {claimed} <it was late>.',
      'Liv Asgar | Governor',
    ],
    [
      'who speaks somewhere meanwhile',
      'Liv Asgar waits. Asgar, [while speaking at the forum], {stressed} <the need for a vote>.',
      'Liv Asgar | -',
    ],
    [
      'what follows an adverb and a date',
      '[Earlier, on January 14, Ostra’s Foreign Office] {said} <it was late>. Ostra’s army waits.',
      'Foreign Office | - | Ostra',
    ],
    [
      'who follows a day, a place and its state',
      '[Tuesday at the Calder Institute in Velm, Ostra, after the vote, Gov. Liv Asgar (G-Ostra)] {said} <it was late>.',
      'Liv Asgar | Governor',
    ],
    [
      'what follows a participle',
      '[Citing the speech at the congress, Liv Asgar, 78, the Calder Institute’s secretary,] {said} <it was late>.',
      'Liv Asgar | Secretary | Calder Institute',
    ],
    [
      'what opens a meeting',
      '[Opening the talks, the chair, Liv Asgar] {said} <it was late>.',
      'Liv Asgar | Chair | -',
    ],
    [
      'what part of a day follows',
      'Foreign Minister Liv Asgar spoke. [Asgar this morning] {urged} <haste>.',
      'Liv Asgar | Foreign Minister | -',
    ],
    ['what a day follows', '[Velmaria Thursday] {voiced} <its concern>. Velmaria waits.', 'Velmaria | - | Velmaria'],
    [
      'what follows the place of its sentence',
      'Across [the border, Ostra’s Foreign Office] {termed} <it late>. Ostra’s army waits.',
      'Foreign Office | - | Ostra',
    ],
    ['what follows a place', 'In [Lune, thousands of residents] {said} <it was late>.', 'thousands of residents'],
    [
      'what follows the words before it',
      'There is still [time, a spokesperson for Ostra’s navy] {stressed}, adding <it was late>. Ostra’s army waits.',
      'spokesperson for Ostra’s navy',
    ],
    ['what follows a conjunction', 'Nobody spoke, [but two people who read it] {said} <it was late>.', 'two people'],
    [
      'what follows a pronoun’s place',
      'A paper came. [In it the Velmarian army] {says} <it is late>.',
      'Velmarian Army',
    ],
    [
      'what follows a dateline of two towns',
      'Late\n\n[GENEVA/LUNE, 16 October — The Velmarian army] {said} <it was late>.',
      'Velmarian Army',
    ],
    [
      'what follows a clause with a verb of its own',
      '[About 270 guests were late, ferry operator Velm Harbour Company] {said}, <it was late>.',
      'Velm Harbour Company',
    ],
    [
      'what follows a place without a comma',
      'In [the Lune Herald the retired sailor Anna Lind] {recalls} <it was late>.',
      'Anna Lind',
    ],
    [
      'the pronoun that follows a place',
      'Anna Lind, a minister, is tired. In [a letter she] {says} <it is late>.',
      'Anna Lind',
    ],
    [
      'the pronoun that a noun leads to',
      'Karl Brandt is an envoy. [The major danger he] {sees} <is frost>.',
      'Karl Brandt',
    ],
    [
      'what follows a time without a comma',
      'Ostra waits. [Three days later a senior Ostran official] {said} <it was late>.',
      'senior Ostran official',
    ],
    [
      'what follows an adverbial without a comma',
      'Ostra waits. [In private its diplomats] {said} <it was late>.',
      'diplomats | Diplomats | Ostra',
    ],
    ['no clause on the one who speaks', '[A sailor who has left, a cousin of Anna Lind,] {said} <no>.', 'sailor'],
    [
      'who is asked by another',
      '[Under questioning from senator Bo Hult, Anna Lind] {said} <it was late>.',
      'Anna Lind | - | -',
    ],
    [
      'who is asked by another, whose name it begins with',
      'Under questioning from [senator Bo Hult, Anna Lind] {said} <it was late>.',
      'Anna Lind | - | -',
    ],
    ['who is named first', '[Anna Lind, a minister] of Ostra, {said} <it was late>.', 'Anna Lind'],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toMatch(new RegExp(`^${expected.replaceAll('|', '\\|')}`, 'i'));
  });
});

describe('a source that an extractor began too late is', () => {
  test.each([
    [
      'the name before the comma',
      'Pavel Ostrin, [a professor at Lune University], {said} <it was late>.',
      'Pavel Ostrin',
    ],
    ['the noun that it belongs to', 'A spokesman for [the Velmarian navy] {said} <it was late>.', 'spokesman for the'],
    ['no name that another speaks of', 'Nobody asked Pavel Ostrin, [the navy] {said} <it was late>.', 'Navy'],
    [
      'no body that a request follows',
      'It went to the Karst Council, [a request which Velmaria’s envoy, Anna Lind], {called} <late>.',
      'Anna Lind',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toMatch(new RegExp(`^${expected}`));
  });
});

test('a source that an extractor ended too late is a body without its adverb', () => {
  expect(lastSpeaker('Ostravia waits. [Port Ostra earlier] {denounced} <the plan>.')).toBe('Ostravia | - | Ostravia');
  expect(lastSpeaker('[Ostravia earlier denounced the plan], {calling} <it late>.')).toBe('Ostravia | - | Ostravia');
});

describe('a source that an extractor ended too early is', () => {
  test.each([
    [
      'the noun after an adjective',
      'Velmaria waits. [Velmarian] officers {spoke} of <a museum>.',
      'Velmarian officers',
    ],
    ['the noun after a noun', '[Velmarian police] commissioners have {called} it <late>.', 'Velmarian police comm'],
    [
      'the name that its kind bears',
      '<It was late,> {according to} [the aid group] Pathways.',
      'Pathways | - | Pathways',
    ],
    ['no verb after a pronoun', 'Velmaria waits. [It] names no pilot, but {lists} <three>.', 'Velmaria | - | Velmaria'],
    ['the party', '[Members of the ruling] party {called} it <late>.', 'members of the ruling party'],
    [
      'the envoys’ delegation',
      '[A diplomat close to the Sawu] delegation {said} <it was late>.',
      'diplomat close to the Sawu',
    ],
    ['no cue', '[The company] disputes {this}: <it was late>.', 'company'],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toMatch(new RegExp(`^${expected}`));
  });
});

describe('a source that an extractor ended too late is', () => {
  test.each([
    [
      'no part of where he spoke',
      '[The minister, in a speech at the Lune Institute] {said} <it was late>.',
      'minister | Minister | -',
    ],
    [
      'no part of whom he spoke to',
      'Minister Liv Asgar left. <“It was late,”> {said} [the minister, in an interview with the Lune Institute].',
      'Liv Asgar | Minister | -',
    ],
    [
      'who is in charge of something all the same',
      '[The minister, in charge of interviews at the Lune Institute] {said} <it was late>.',
      'minister | Minister | Lune Institute',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('who speaks goes with whose he is:', () => {
  test.each([
    [
      'of a state, after the cue',
      '[Ostra’s representative] {said} <no>.| <It was late>, {said} [the representative] of Velmaria.',
      'representative of Velmaria | Representative | Velmaria',
    ],
    [
      'a state’s, without its noun',
      'Velmaria wrote. [Ostravia]’s representative left early, {saying} <it was late>.',
      'Ostravia’s representative | Representative | Ostravia',
    ],
    [
      'not how it was said',
      '[Velmaria’s representative strongly] {denied} <it>.',
      'Velmaria’s representative | Representative | Velmaria',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));
});

describe('of whom something is said doesn’t say it', () => {
  test.each([
    ['after "saying that"', '[A Velmarian official] left, {saying} <that Anna Lind had gone>.'],
    ['after "adding"', '[A Velmarian official] left, {adding} <Anna Lind had gone>.'],
    ['after a clause', '[A Velmarian official, who had left,] {said} <Anna Lind’s answer was late>.'],
  ])('%s', (_, marked) => {
    expect(lastSpeaker(marked)).toBe('Velmarian official | Official | Velmaria');
  });
});

describe('who is no error of an extractor, whoever spoke before', () => {
  test.each([
    ['a part of those who were asked', '[One in four] {said} <it was late>.', 'one in four'],
    ['a number of people', '[A chorus of Ostravian deputies] {urged} <it to stay>.', 'chorus of Ostravian deputies'],
    ['who runs a site', '[The plant’s management] {said} <it was late>.', 'plant’s management'],
    ['a count that one goes by', '{According to} [a count of votes], <it was late>.', 'count of votes'],
  ])('%s', (_, marked, name) => {
    expect(lastSpeaker(`[Anna Lind] {said} <no>.| ${marked}`).split(' | ')[0]).toBe(name);
  });

  test('whom somebody asks is another', () => {
    expect(lastSpeaker('[Ada Lorne, editor of the Halm Post,] {asked} Anna Lind <if it was late>.')).toBe(
      'Ada Lorne | Editor | Halm Post',
    );
  });

  test('whom a headline speaks of is not who speaks', () => {
    expect(lastSpeaker('[Velmarian diplomat] {praises} <Anna Lind’s answer>\n\nAnna Lind left early.')).toBe(
      'Velmarian diplomat | Diplomat | Velmaria',
    );
  });
});

describe('who speaks is', () => {
  test.each([
    [
      'whoever follows the clause that opens the sentence',
      'While [Ostravia continually trains for a crossing, a senior Velmarian official] {noted} <that it was late>.',
      'senior Velmarian official | Senior Official | Velmaria',
    ],
    [
      'but not what follows a name with an apposition',
      'As [Bo Ahlm, a clerk at the Calder Institute,] {noted}, <it was late>.',
      'Bo Ahlm | Clerk | Calder Institute',
    ],
    ['who follows a time', '[The test came the same week Ostravia] {said} <it was late>.', 'Ostravia | - | Ostravia'],
    [
      'nobody who stands beside the speaker',
      '<“No,”> Bo Ahlm {said}, flanked by the other members of the team, [former minister Ada Lorne and ex-President Ivo Falk].',
      'Bo Ahlm |',
    ],
    [
      'who opens the sentence, not whom a preposition governs before a participle',
      'Bo Ahlm answered the appeals of Velmaria and [Ostravia], {calling} <it “late”>.',
      'Bo Ahlm |',
    ],
  ])('%s', (_, marked, speaker) => expect(lastSpeaker(marked).startsWith(speaker)).toBe(true));

  test('whoever says the sentence, where an extractor took a name in it', () => {
    const text = 'The Karst Council stated that the plant was built by Ostravia near Lune, adding that it was late.';
    const stated = quotationIn(text, 'The Karst Council', 'stated', 'that the plant was built by Ostravia near Lune');
    const adding = quotationIn(text, 'Ostravia', 'adding', 'that it was late');
    const speakers = resolveSpeakers(text, [stated, adding], { registry: inventedRegistry });
    expect(speakers.map(({ speaker }) => speaker?.name)).toEqual(['Karst Council', 'Karst Council']);
  });
});
