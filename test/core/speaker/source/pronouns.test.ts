import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

test('a paragraph that "she" begins is about whom the one before has introduced', () => {
  expect(
    lastSpeaker(
      '<It was late>, {said} [Liv Asgar].\n\nMayor Ada Lorne spoke for the towns.\n\n[She] {called for} <a vote>.',
    ).split(' | ')[0],
  ).toBe('Ada Lorne');
});

test('a pronoun is told with its verb, too', () => {
  expect(lastSpeaker('<“It was late,”> {said} [Liv Asgar], a cook. [She]’d {say} <it again>.').split(' | ')[0]).toBe(
    'Liv Asgar',
  );
});

test('within a paragraph, whoever has spoken goes on', () => {
  expect(
    lastSpeaker(
      '<It was late>, {said} [Liv Asgar].\n\nMayor Ada Lorne spoke for the towns.\n\n<“A vote,”> [she] {said}.',
    ).split(' | ')[0],
  ).toBe('Liv Asgar');
});

test('whom a clause adds to another’s words leaves the talk to him', () => {
  expect(
    lastSpeaker(
      '<It was late>, {said} [Karl Brandt], weeks after [Jonas Brekk] {said} <it was early>.\n\n[He] {added} <that nobody knew>.',
    ).split(' | ')[0],
  ).toBe('Karl Brandt');
});

test.each([
  'Briefing by Foreign Ministry Spokeswoman Anna Lind',
  'Comment by Foreign Ministry Spokeswoman Anna Lind on the tests',
  'Foreign Ministry Spokeswoman Anna Lind’s remarks to the press',
])('"we" outside all speech is whom the heading tells, and nobody whom the text speaks of: %s', (heading) => {
  const said = '[We] {took note of} <the letter by Ostravian Defence Minister Ada Lorne>.';
  const she = `${heading}\n\n${said} [She] {claimed} <that it was early>.`;
  expect(lastSpeaker(she).split(' | ')[0]).toBe('Ada Lorne');
  expect(lastSpeaker(`${she}\n\n[We] {warned} <that it was late>.`).split(' | ')[0]).toBe('Anna Lind');
});

test.each([
  ['a name with its office', 'Press Statement\n\nAnna Lind, Defence Minister\n\nMay 2, 2024\n\nIt is late.'],
  [
    'an office with its holder in brackets',
    'Ada Lorne waits.\n\nThe Minister of Defence (Ms Anna Lind)\n\nIt is late.',
  ],
  ['a turn', 'Ada Lorne waits.\n\nAnna Lind: It is late.\n\nWhat else?'],
])('"we" outside all speech is whose line stands above: %s', (_, above) => {
  expect(lastSpeaker(`${above}\n\n[We] {warned} <that Oskar Tehl was late>.`).split(' | ')[0]).toBe('Anna Lind');
});

test('"we" is no reporter whose name alone stands above', () => {
  expect(lastSpeaker('Anna Lind\n\nPort Ostra\n\n[We] {believe} <it is late>.').split(' | ')[0]).not.toBe('Anna Lind');
});

test('"he" is who held talks, not with whom', () => {
  const said = '[Ostravian Foreign Minister Karl Brandt] {said} <no>.|';
  const talks = 'Separately, the foreign minister held talks with Velmaria’s envoy Leo Ibarz.';
  expect(
    lastSpeaker(`Ada Lorne waits. ${said}\n\n[Ada Lorne] {said} <no>.|\n\n${talks} <“It is late,”> [he] {said}.`),
  ).toContain('Karl Brandt');
});

test('whom the subject of the sentence before had talks with is nobody’s "she"', () => {
  const talks = '[Karst Alliance Director General Ada Lorne] {said} <no>.\n\nThe Director General held talks';
  const guest = `${talks} with Velmaria’s envoy, Karla Brandt, on Monday. <“It was late,”> [she] {said}.`;
  expect(lastSpeaker(guest).split(' | ')[0]).toBe('Ada Lorne');
});

test('"she" is no state, and nobody where nobody is named', () => {
  expect(lastSpeaker('<Velmaria’s envoys wait>, [she] {said}.')).toBe('nobody');
});

describe('"she" is', () => {
  test.each([
    [
      'whom the sentence before is about, though another spoke',
      '<It was late>, {said} [Liv Asgar].| Mayor Ada Lorne was unmoved. <“It is early,”> [she] {said}.',
      'Ada Lorne',
    ],
    [
      'whom the paragraph before is about, after what she says',
      '<It was late>, {said} [Liv Asgar].\n\nMayor Ada Lorne disagreed.\n\n| <“It is early,”> [she] {said}.',
      'Ada Lorne',
    ],
    [
      'whoever a semicolon leads to',
      '<It was late>, {said} [Liv Asgar]; Ada Lorne, the mayor, disagreed.| <“It is early,”> [she] {said}.',
      'Ada Lorne',
    ],
    [
      'who spoke, not of whom she did',
      'Ambassador Ada Lorne left. [Liv Asgar] {said} <it was late>.| <The ambassador>, [she] {said}, <counted well>.| [She] {rejected} <a visit>.',
      'Liv Asgar',
    ],
    [
      'anybody whose surname alone is a man’s given name',
      'Spokeswoman Ada Lorne left. [Eufrida Marcelo-Dy] {said} <no>.| <“It is late,”> [she] {said}.',
      'Eufrida Marcelo-Dy',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected));
});

test('"it" is the government that its own clause is about, but not what a comma parts from it', () => {
  expect(lastSpeaker('<The Velmarian government will not sign>, [it] {said}.')).toBe('Velmaria | - | Velmaria');
  expect(lastSpeaker('<The Velmarian government>, [it] {said}, <was late>.')).not.toBe('Velmaria | - | Velmaria');
});

test('"he" is whom the registry holds by the surname that does something', () => {
  expect(lastSpeaker('Velmaria waits. Tehl welcomed five inspectors. [He] {said} <it was late>.')).toBe(
    'Oskar Tehl | Foreign Minister | Velmaria',
  );
});

describe('"who" is', () => {
  test.each([
    ['the many before it', 'Ada Lorne met inspectors, [who] {said} <it was late>.', 'inspectors'],
    [
      'those of several states',
      'Ada Lorne met envoys from Ostravia, Velmaria, and Norland, [who] {said} <it was late>.',
      'envoys from Ostravia, Velmaria, and Norland',
    ],
    [
      'the many at the end of a clause that the source holds',
      '[Ada Lorne met envoys from Ostravia and Velmaria who] {said} <it was late>.',
      'envoys from Ostravia and Velmaria',
    ],
    [
      'whose office stands before it',
      'Among them was Ada Lorne, director of the Lune Institute, [who] {said} <it was late>.',
      'Ada Lorne',
    ],
    [
      'whom a noun from a body is for',
      'Among them was Ada Lorne, a research fellow from the Lune Institute, [who] {said} <it was late>.',
      'Ada Lorne',
    ],
    ['one of the many', 'Ada Lorne is one of the envoys [who] {said} <it was late>.', 'Ada Lorne'],
    ['who is named with a title', 'The envoys met Ada Lorne, [who] {said} <it was late>.', 'Ada Lorne'],
    [
      'the share of those asked',
      'Ada Lorne leads by 64 percent to the 30 percent of voters [who] {said} <it was late>.',
      'voters',
    ],
    ['one whom a noun is for', 'Ada Lorne disowned a former envoy [who] {said} <it was late>.', 'former envoy'],
    [
      'somebody’s aide',
      'Ada Lorne quoted Jonas Brekk’s campaign manager, [who] {said} <it was late>.',
      'Jonas Brekk’s campaign manager',
    ],
    [
      'who is told of after "according to"',
      'Ada Lorne left, according to an aide at the club, [who] {said} <it was late>.',
      'aide at the club',
    ],
    [
      'whom an apposition calls several things',
      'Ada Lorne, a banker and a former aide to Jonas Brekk [who] {said} <it was late>, left.',
      'Ada Lorne',
    ],
    [
      'the last of a row',
      'Ada Lorne, a banker, and her friend Jonas Brekk, [who] {said} <it was late>, left.',
      'Jonas Brekk',
    ],
    ['who is named before a verb', 'It could begin, mediator Ada Lorne said, [who] {called} <it late>.', 'Ada Lorne'],
    ['nobody known', 'Ada Lorne would be better, by twice the number [who] {said} <it was late>.', 'nobody'],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected));
});

describe('a name alone is for', () => {
  test.each([
    [
      'whoever has it as the first of two surnames',
      '[Carlos Meireles Pacheco] {said} <no>. [Meireles] {said} <it was late>.',
      'Carlos Meireles Pacheco',
    ],
    [
      'nobody who has it as a second given name',
      '[Anna Maria Lorne] {said} <no>. [Maria] {said} <it was late>.',
      'Maria',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected));
});

test.each([
  [
    'whom “his” makes somebody’s, where the sentence is about her',
    '[Karl Brandt, director of the Lune Institute,] {said} <no>.| His colleague Ada Lorne was wary: it was late, [she] {noted}, <and dark>. Envoy Rosa Kern left.',
    'Ada Lorne | - | Lune Institute',
  ],
  [
    'who opens the sentence before as a former envoy',
    '[Ada Lorne, an analyst,] {said} <no>.| Former Velmarian negotiator Rosa Kern, who had flown in, was blunter. <“It was late,”> [she] {said}.',
    'Rosa Kern | Former Negotiator | Velmaria',
  ],
])('she is %s', (_, marked, speaker) => expect(lastSpeaker(marked)).toBe(speaker));

test('a treaty is nobody', () => {
  const asked = 'New START is over.\n\nI asked Karl Brandt, who drew up START I, whether it was late.';
  expect(lastSpeaker(`${asked} <“No,”> [he] {told} me.`).split(' | ')[0]).toBe('Karl Brandt');
});

describe('"they" are', () => {
  test.each([
    [
      'two who open the sentence before',
      'Ada Lorne and Jonas Brekk both voted. [They] {said} <it was late>.',
      'Ada Lorne and Jonas Brekk',
    ],
    [
      'the body that a fronted clause is about',
      'As NATO prepared a vote in Velmaria, [they] {said} <it was late>.',
      'NATO',
    ],
    [
      'no state that is named by the way',
      'It began after Velmaria sold more. Pay fell, [they] {said}, <and fast>.',
      'nobody',
    ],
    ['no owner', 'Few believe Velmaria’s neighbours. Pay fell, [they] {said}, <and fast>.', 'nobody'],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected));
});

describe('"it" is', () => {
  test.each([
    ['nobody, if nothing but a clause is meant', 'Velmaria waits. [It] is {reported} <that frost came>.', 'nobody'],
    [
      'nobody, where something is hard to do',
      'Velmaria waits. [It] is difficult to {predict} <when frost comes>.',
      'nobody',
    ],
    ['the state that says something', 'Velmaria waits. [It] {said} <that frost came>.', 'Velmaria'],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected));
});

test.each([
  ['the main clause before', 'Ostravia has left the treaty, as [it] {said} <it would>.'],
  ['that clause with an insertion', 'Ostravia has left the treaty because, [it] {said}, <its border was long>.'],
  ['the sentence before', 'Ostravia will host the missiles. [It] {said} <they were needed>.'],
])('"it" is the subject of %s, whoever spoke before', (_, then) => {
  expect(lastSpeaker(`[The Northern Union] {said} <it was late>.\n\n${then}`)).toBe('Ostravia | - | Ostravia');
});

test('"it" is no owner, and nobody who spoke before the last speaker', () => {
  const union = '[The Northern Union] {said} <it was late>.';
  expect(lastSpeaker(`${union} Ostravia’s port was shut. [It] {said} <trains ran>.`)).toMatch(/^Northern Union/);
  expect(lastSpeaker(`Ostravia is far. ${union} [It] {said} <trains ran>.`)).toMatch(/^Northern Union/);
});

test('"it" is no treaty', () => {
  expect(lastSpeaker('Ostravia left early. The CFE has lapsed. [It] {said} <no>.')).toBe('Ostravia | - | Ostravia');
});

test.each([
  [
    'the last clause’s subject',
    '[Bo Ahlm] {declared} <that it would hold>, but President Ivo Falk has been silent. [He] {indicated} <no>.',
    'Ivo Falk',
  ],
  [
    'nobody whose verb "he said" parts from the name',
    '[Spokesman Bo Ahlm] {said} <no>.\n\n<Ivo Falk>, [he] {said}, <had forgotten it>.',
    'Bo Ahlm',
  ],
])('"he" is %s', (_, marked, name) => expect(lastSpeaker(marked).split(' | ')[0]).toBe(name));

describe('"they" are', () => {
  test.each([
    [
      'somebody unnamed who has just spoken',
      '<“It was late,”> {said} [a Velmarian official]. [They] {added} <that nobody knew>.',
      'Velmarian official | Official | Velmaria',
    ],
    [
      'nobody whose gender is told',
      '<It was late>, {said} [a female reporter]. [They] {added} <that nobody knew>.',
      'nobody',
    ],
    [
      'those who act after that',
      '<It was late>, {said} [an official]. Ada Lorne and Karl Brandt left. [They] {added} <that nobody knew>.',
      'Ada Lorne and Karl Brandt | - | -',
    ],
    [
      'nobody alone, where several are told of',
      'Families left. <“It was late,”> {said} [an official].| <“Nobody knew,”> [they] {said}.',
      'nobody',
    ],
    [
      'nobody unnamed from long before',
      '<It was late>, {said} [an official].\n\nIt rained.\n\n[They] {added} <no>.',
      'nobody',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));
});

describe('"it" behind what it says is', () => {
  test.each([
    [
      'the body of the sentence before, and no state that it speaks of',
      'The Karst Alliance met on Monday. <Velmaria should leave the pact>, [it] {said}.',
      'Karst Alliance | - | Karst Alliance',
    ],
    [
      'whoever spoke',
      '[Ostravia] {said} <no>. <Velmaria should leave the pact>, [it] {added}.',
      'Ostravia | - | Ostravia',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));
});

test('a mission is of the only state in its sentence, whichever acted before', () => {
  expect(
    lastSpeaker(
      'Ostravia condemned it. <The attack on Velmaria was a crime>, [its mission to the Karst Alliance] {said}.',
    ).split(' | ')[2],
  ).toBe('Ostravia');
  expect(
    lastSpeaker(
      'Ostravia shot it down. There was no comment from Velmaria, though [its mission to the Karst Alliance] {said} <no>.',
    ).split(' | ')[2],
  ).toBe('Velmaria');
});

test.each([
  ['By Anna Lind', 'Anna Lind'],
  ['By Anna Lind and Ada Lorne', 'nobody'],
  ['By Monday evening', 'nobody'],
])('"I" outside all speech is the one author, under the byline %s', (byline, name) => {
  const said = `The pact is dead\n\n${byline}\n\nIt was late. [I] {argued} <that it was early>.`;
  expect(lastSpeaker(said).split(' | ')[0]).toBe(name);
});

test('what a text tells of its author, it tells of "I"', () => {
  const said = 'The pact is dead\n\nBy Anna Lind\n\n[I] {argued} <that it was early>.';
  expect(lastSpeaker(`${said}\n\nAnna Lind is the director of the Grain Office.`)).toContain('Anna Lind | Director');
});

test('in a transcript, "the president" is nobody who takes turns there', () => {
  const said =
    '[ANNA LIND]{:} <Is it late?>\n\n[SEN. ADA LORNE]{:} <It is.>\n\n[ANNA LIND]: The president {says} <it is early>.';
  expect(lastSpeaker(said.replace('[ANNA LIND]: The president', 'ANNA LIND: [The president]'))).toContain(
    'president | President',
  );
});
