import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

describe('a calling that nothing else says is for', () => {
  test.each([
    [
      'the one whom the paragraph names',
      '[Ada Lorne, Ostra’s envoy,] {said} <it was late>.|\n\nPavel Rook, chairman of the committee on security, did not rule it out. In [the senator]’s words, <it was late>.',
      'Pavel Rook',
    ],
    [
      'whom it says more of',
      'Ostra waits. Velmarian expert Ada Lorne sees two clocks. Peace would come sooner, [the Oran University professor] {argued}, <if it went>.',
      'Ada Lorne',
    ],
    [
      'who was something else before',
      'It failed, complained Ada Lorne, who has led Ostra’s delegation. [The former trawler captain] {said} <it was late>.',
      'Ada Lorne',
    ],
    [
      'an officer by his rank',
      'It takes years, cautioned Air Vice-Marshal Ada Lorne, the alliance’s chief for plans. Nobody, [the Velmarian officer] {went on}, <should mistake it>.',
      'Ada Lorne',
    ],
    [
      'the defender who heads a body',
      'Rights defender Ada Lorne considers it late. “They will,” [the head of the Open Trigger association] {told} reporters, <stressing that>.',
      'Ada Lorne',
    ],
    [
      'who spoke last and comes from there',
      '[Major General Ada Lorne], whose observers left, {said} <it was late>.|\n\nBoth armies had gone, [the South African] {told} reporters, <though not far>.',
      'Ada Lorne',
    ],
    [
      'who spoke last and is of the party',
      '[The Parliament’s rapporteur, Ada Lorne], {threatens} <to hold it>.| <It is late,> {says} [the Velmarian Christian Democrat].',
      'Ada Lorne',
    ],
    [
      'the party member, though a clause follows',
      '[The Parliament’s rapporteur, Ada Lorne], {threatens} <to hold it>.| <It is late,> {says} [the Christian Democrat, whose group meets tonight].',
      'Ada Lorne',
    ],
    [
      'the chairwoman who sits in a parliament',
      '[Ada Lorne, who chairs the sub-committee,] {said} <it was late>.|\n\n[The Labour MP] {told} journalists <it was late>.',
      'Ada Lorne',
    ],
    [
      'whom the sentence before ends with',
      'That was too little for Gundala Velde. [The Green deputy, whose party left,] {said} <it was late>.',
      'Gundala Velde',
    ],
    [
      'who began a sentence of the paragraph before',
      'Ostra waits.\n\n[Ada Lorne, their leader,] {said} <no>.|\n\nThe engineers left. Lorne concedes it. Nobody else did.\n\n[The navy] {said} <it was late>.| <“A visit?”> [the chief inspector] {said}.',
      'Ada Lorne',
    ],
    [
      'no nurse, though she spoke last, but a company',
      '[Ada Lorne, a nurse,] {said} <it was late>.| [The operator] {said} <it was late>.',
      'operator',
    ],
    [
      'neither of two',
      'Pavel Rook, an engineer, met Ada Lorne, a pilot. <It was late>, [the senator] {said}.',
      'senator',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected);
  });
});

describe('a lead’s source is', () => {
  test.each([
    [
      'whom the paragraph after names, though a byline with a desk stands before',
      'Late\n\nLiv Asgar, political correspondent\n\nOstravia can wait, [the head of its export unit] {said} <on Monday>.|\n\nSpeaking to the panel, Ada Lorne said no.',
      'Ada Lorne',
    ],
    [
      'the officer whom the next paragraph names',
      'Late\n\nOstravia can wait, [its air force chief] {said} <on Monday>.|\n\nBrigadier General Ada Lorne, a former pilot, spoke at the club.',
      'Ada Lorne',
    ],
    [
      'the minister whom it names',
      'Late\n\n[A defence minister] has {refused} <to wait>.|\n\nAnswering a question, Ada Lorne, the armed forces minister of Ostra, left.',
      'Ada Lorne',
    ],
    [
      'nobody who is something else',
      'Late\n\n[The defence minister] has {refused} <to wait>.|\n\nAda Lorne, a spokeswoman for the navy, left.',
      'defence minister',
    ],
    [
      'no official that many can be',
      'Late\n\n[A senior official] {refused} <to wait>.|\n\nAda Lorne, an official of the navy, left.',
      'senior official',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected);
  });
});

describe('a name without a comma before it follows', () => {
  test.each([
    ['a department', 'It rains, [head of the regional agriculture department Ada Lorne] {said} <today>.', 'Ada Lorne'],
    ['an office', 'It rains, [deputy head of the Office of the President Ada Lorne] {said} <today>.', 'Ada Lorne'],
    ['a ministry of the union', 'Earlier, [Union Minister of State Ada Lorne] {said} <it rained>.', 'Ada Lorne'],
    ['no group', '[A spokesman for the group GunsDown] {said} <it rained>.', 'spokesman for the group GunsDown'],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected);
  });
});

describe('a paper speaks for', () => {
  test.each([
    [
      'the institute that released it last week',
      '[A report released last Thursday by the Lune Institute] {said} <it was late>.',
      'Lune Institute',
    ],
    [
      'the ministry on whose site it stands',
      '[A statement posted on the website of Ostra’s Ministry of Trade] {said} <it was late>.',
      'Ministry of Trade',
    ],
    [
      'the body that the noun before it calls',
      'Ostra’s Transport Ministry met. It was late, says [the ministry’s commentary]. {It} <ended>.',
      'Transport Ministry',
    ],
    [
      'who spoke by it before',
      '[The Lune Institute] {warned} in a report that <it was late>.|\n\nAda Lorne left.\n\n[The report] {says} <it is later>.',
      'Lune Institute',
    ],
    [
      'the ministers who issued it',
      'The trade ministers of Velmaria and Ostra issued a joint statement on Monday. [The statement] {said} <it was late>.',
      'trade ministers of Velmaria and Ostra',
    ],
    [
      'whoever issued it, with an apposition',
      'Ada Lorne, a minister, published a report. Norland left. [The report] {said} <it was late>.',
      'Ada Lorne',
    ],
    [
      'who is named by a word of his name',
      '[A study by the Lune Institute] {warned} that <it was late>.|\n\nAda Lorne left.\n\n[The Lune study] {says} <it is later>.',
      'Lune Institute',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected);
  });
});

describe('a source without a name is', () => {
  test.each([
    [
      'whom the sentence before introduces, whoever else is called so',
      '[Ambassador Ada Lorne] {said} <it was late>.| A Western diplomat was less sure. <“It is early,”> {said} [the diplomat].',
      'Western diplomat',
    ],
    [
      'one of those who spoke',
      '[Two Ostran diplomats] {said} <it was late>.| <It was not>, [one of them] {said}.',
      'one of them',
    ],
    [
      'one of those present',
      'As [one of the military attachés present] {put} it, <it was late>.',
      'one of the military attachés',
    ],
    ['a body by a word of its name', 'Ostra’s Harvest Bloc left. <It was late>, [the Bloc] {said}.', 'Harvest Bloc'],
    ['what the reader knows', '[The distillery] {assured} customers <it was open>.', 'distillery'],
    [
      'what kind of thing bears the name',
      'Already [the group Guns Off the Table] {said} <it was late>.',
      'Guns Off the Table',
    ],
    ['where it is', '[The Velm-based Harbour Security Desk] {said} <it was late>.', 'Harbour Security Desk'],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected);
  });
});

describe('a state’s own name', () => {
  test('is nobody of it', () => {
    const marked =
      'Norrhavn will fly, [Defence Minister Ada Lorne] {announced} <on Monday>.|\n\nFlights ended when Estmar left. [Norrhavn] has {maintained} that <fog was to blame>. Norrhavn’s navy waits.';
    expect(lastSpeaker(marked)).toMatch(/^Norrhavn/);
  });
});

describe('“it” is for', () => {
  test.each([
    [
      'the body that the sentence before begins with',
      '[The Seafarers’ Union] {said} <it was late>.|\n\nThe company disputes this. The helmsman, [it] {said}, <was asleep>.',
      'company',
    ],
    [
      'what a body has',
      'Oran waits.\n\nThe airline’s union supports the plan. In a statement, [it] {expressed} <concern>.',
      'airline’s union',
    ],
    [
      'the thing that spoke last',
      'The Karst Alliance waits. [A communiqué by the regional bloc] {urged} <patience>. [It] also {proposed} <a zone>.',
      'regional bloc',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected);
  });
});

describe('what only the noun tells of somebody', () => {
  test.each([
    [
      'of whom the lead speaks',
      'Late\n\nThe bridge will stay, [the defence secretary] has {announced}, <for good>.|\n\nAda Lorne told the Assembly so on Wednesday. <It was late>, [she] {said}.',
      'Ada Lorne | Defence Secretary',
    ],
    [
      'of one in a lead whom it doesn’t name',
      'Late\n\nThe alarm was off, [a former supervisor] has {told} an inquiry <at last>.|\n\nIt rang once, Ada Lorne said on Tuesday. <It was late>, [she] {said}.',
      'Ada Lorne | Former Supervisor',
    ],
    [
      'of whom the next sentence names',
      'Late\n\nOstra waits.\n\nNonsense, [the foreign secretary] {says}, <all of it>.| <They may photograph it,> [Ada Lorne] {told} a rally.',
      'Ada Lorne | Foreign Secretary',
    ],
    [
      'but not of whoever is introduced as something else',
      'Late\n\nThe alarm was off, [a former supervisor] has {told} an inquiry <at last>.|\n\nAda Lorne, counsel for the families, asked why. <It was late>, [she] {said}.',
      'Ada Lorne | Counsel for the Families',
    ],
  ])('is what she is, %s', (_, marked, expected) => {
    expect(lastSpeaker(marked).split(' | ').slice(0, 2).join(' | ')).toBe(expected);
  });
});

describe('a name after what somebody is to another is', () => {
  test('a person’s, and no state’s', () => {
    const told = '“It flew,” {said} Pavel Rook. [His wife, Sunna,] {said} <it was late>.';
    expect(lastSpeaker(told)).toBe('Sunna | - | -');
    expect(lastSpeaker(`${told}|\n\n[Fire chief Ada Lorne] {said} <it was dry>.`)).toBe('Ada Lorne | Fire Chief | -');
  });
});

test('ministers from several countries are of none of them', () =>
  expect(lastSpeaker('Ostra waits. [Forty former ministers from 22 countries] {said} <it was late>.')).toMatch(/ -$/));

describe('several who speak as one are of', () => {
  test('all the states that they are of', () =>
    expect(lastSpeaker('[Ostravia, Velmaria and Karelvia] {said} <it was late>.')).toMatch(
      /^Ostravia, Velmaria and Karelvia \| - \| Ostravia, Velmaria and Karelvia$/,
    ));

  test('the one that they share', () =>
    expect(
      lastSpeaker('[Ostravia’s president, Ada Lorne, and its premier, Pavel Rook,] {said} <it was late>.'),
    ).toMatch(/ \| Ostravia$/));

  test('none where one of them is of none', () =>
    expect(
      lastSpeaker('[Ada Lorne of the Velm Institute and Pavel Rook, a farmer,] {said} <it was late>.'),
    ).not.toMatch(/and [A-Z]\w+ Rook$/));
});

test('who is called by his party is the legislator who speaks, not the president spoken of', () => {
  expect(
    lastSpeaker('Senate leader Ada Lorne attacked President Karl Brandt. [The Halm Republican] {said} <it was late>.'),
  ).toBe('Ada Lorne | Senate Leader | -');
});

describe('somebody is called by', () => {
  test.each([
    [
      'a title that stands between his office and his name',
      '[Foreign Minister Prince Karl Renn of Ostravia] {said} <no>. [The prince] {said} <it was late>.',
      'Karl Renn | Foreign Minister | Ostravia',
    ],
    [
      'what the head of an organisation is called elsewhere than in papers',
      '[Karst Alliance chief Ada Lorne] {said} <no>. Velmaria waits. [The alliance’s secretary-general] {said} <it was late>.',
      'Ada Lorne | Chief | Karst Alliance',
    ],
    [
      'what he is now, not what he was',
      '[Former President Karl Renn, now deputy chairman of Ostravia’s Defence Council,] {said} <it was late>.',
      'Karl Renn | Deputy Chairman of the Defence Council | Ostravia',
    ],
    [
      'the project that he leads, and the institute where that is',
      '[Karl Renn, director of the Missile Project at the Velm Institute,] {said} <it was late>.',
      'Karl Renn | Director of the Missile Project | Velm Institute',
    ],
    [
      'her party, whatever apostrophe follows its plural',
      "[The Liberal Democrats' defence spokesperson, Ada Lorne,] {said} <it was late>.",
      'Ada Lorne | Defence Spokesperson | Liberal Democrats',
    ],
  ])('%s', (_, marked, speaker) => {
    expect(lastSpeaker(marked)).toBe(speaker);
  });
});

test('an institute is found again by where it sits', () => {
  expect(
    lastSpeaker('[The Halm Institute for Peace] {said} <no>.| [The Halm-based institute] {said} <it was late>.'),
  ).toBe('Halm Institute for Peace | - | Halm Institute for Peace');
});

describe('two offices of one person are', () => {
  test.each([
    [
      'both his, the first with what it is over',
      '[Ostravia’s Secretary of State and National Security Adviser Karl Renn] {said} <it was late>.',
      'Karl Renn | Secretary of State and National Security Adviser | Ostravia',
    ],
    [
      'not read as a name where a word of a party stands between',
      '[Former Secretary of State and Democratic presidential candidate Ada Lorne] {said} <it was late>.',
      'Ada Lorne | Presidential Candidate | -',
    ],
  ])('%s', (_, marked, speaker) => {
    expect(lastSpeaker(marked)).toBe(speaker);
  });
});

test('what somebody is besides says less than the office that the registry holds', () => {
  expect(lastSpeaker('[The farmer Marta Halvorn] {said} <it was late>.')).toBe('Marta Halvorn | President | Ostravia');
});

test('whom a spokeswoman tells isn’t whom she speaks for', () => {
  expect(lastSpeaker('The dam broke. The Velm Wire rang. [Spokeswoman Ada Lorne] {said} <it was late>.')).toBe(
    'Ada Lorne | Spokeswoman | -',
  );
});
describe('nobody of the article is', () => {
  test.each([
    [
      'the representative of a state that the article doesn’t give anybody',
      '[Ada Lorne, deputy to the High Representative for Arms,] {said} <no>.| [The representative of Zemland] {denied} <it>.',
      'representative of Zemland',
    ],
    [
      'what a convention is on',
      '[The representative of Zemland] {said} <no>.|\n\nTalks would harm the Convention on Certain Cruel Weapons.',
      'representative of Zemland',
    ],
    [
      'a seat in brackets',
      'Committee member Ada Lorne (Harvest Party, Lune West) asked why. <“They are old,”> [the MP] {said}.',
      'Ada Lorne',
    ],
    [
      'a mayor, if he works for a body',
      'The allowance is small, [Ada Lorne of the Polar Veterans’ Union] {complained}.| [The mayor] {promised} <more>.',
      'mayor',
    ],
    [
      'an aide, if she is president',
      'The border stays shut, [President Ada Lorne] {told} <cadets>.| [The aide] {said} <nothing had changed>.',
      'aide',
    ],
    ['a body whose secretary he is', '[Union secretary Pavel Rook] {said} <no>.| [The union] {wants} <five>.', 'union'],
    [
      'the delegate, because another is one later',
      '[Pavel Rook] {rejected} <the pledge>. A ban must come first, [the delegate] {said}, <it is late>.| Ostra’s delegate, Ada Lorne, left.',
      'Pavel Rook',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected);
  });
});

test('a commander is not who is told next to have another unit', () => {
  const marked = '[The commander of Velmaria’s Northern Command] {said} <no>.';
  const next = 'Ada Lorne, commander of Velmaria’s Air Training Command, left.';
  expect(lastSpeaker(`${marked} ${next}`).split(' | ')[0]).not.toBe('Ada Lorne');
});

test('whom somebody quotes is another', () => {
  expect(lastSpeaker('Quoting the president, [Oskar Tehl] {said} <it was late>.')).toBe(
    'Oskar Tehl | Foreign Minister | Velmaria',
  );
});

test('a minister told of by "whose" has no such word in his role', () => {
  expect(lastSpeaker('It was condemned by Velmaria, [whose defence minister] {called} <it reckless>.')).toBe(
    'defence minister | Defence Minister | Velmaria',
  );
});

test('where a body sits is no part of its name', () => {
  expect(lastSpeaker('[The Velmaria-based Halm Forum] {said} <it was late>.')).toBe('Halm Forum | - | Halm Forum');
});

describe('a calling is nobody’s who isn’t known to be', () => {
  test.each([
    [
      'of whose it says: a secretary is no club’s coach',
      '[The rowing federation’s secretary, Ada Lorne,] {said} <no>.| [The club’s coach] {said} <it was late>.',
      'club’s coach | Coach | -',
    ],
    [
      'of the side whose envoy speaks: nor is a mediator',
      'Velmaria and the Upland Front agreed, [mediator Ada Lorne] {said} <so>.| [The Front’s envoy] {said} <it was late>.',
      'Front’s envoy | Envoy | Upland Front',
    ],
    [
      'somebody’s mother',
      '[The Velmarian ombudsman] {said} <no>.| [The mother of one of the men] {said} <it was late>.',
      'mother of one of the men | Mother | -',
    ],
    [
      'in a court, of the other side',
      '[Prosecutor Ada Lorne] {said} <no>.| [The defence] {said} <it was late>.',
      'defence | - | -',
    ],
    [
      'among those for whom a group speaks',
      '[Police chief Ada Lorne] {said} <no>.| [A group representing victims] {said} <it was late>.',
      'group representing victims | - | -',
    ],
    [
      'who holds another office than the one that is written out',
      '[Velmaria’s foreign minister, Ada Lorne,] {said} <no>.|\n\n[Velmaria’s Supreme Leader] {said} <it was late>.',
      'Velmaria’s Supreme Leader | Supreme Leader | Velmaria',
    ],
    [
      'who is told by age: she governs nothing',
      '<No>, {said} [Ada Lorne, 61].| [The governor] {said} <it was late>.',
      'governor | Governor | -',
    ],
  ])('%s', (_, marked, speaker) => {
    expect(lastSpeaker(marked)).toBe(speaker);
  });

  test('but an agency’s interlocutor is whom it asked', () => {
    const asked = '[Minister Ada Lorne] {told} Interfax <no>.| [The agency’s interlocutor] {said} <it was late>.';
    expect(lastSpeaker(asked)).toBe('Ada Lorne | Minister | -');
  });
});

test('a headline of few words in capitals names nobody', () => {
  const headed = 'Ministers Meet\n\nFed by Ostravia’s minister, Ada Lorne. [The two ministers] {said} <it was late>.';
  expect(lastSpeaker(headed)).toMatch(/^two ministers /);
});

test.each([
  'Asked about the bases of Rota and Sollen, [the minister] {insisted} <that it was late>.',
  '“We have a plan B, Minister,” was the answer. [The minister] {said} <it was late>.',
])('a minister is no place and no letter: %s', (marked) => {
  expect(lastSpeaker(`[Foreign Minister Ada Lorne] {said} <no>.\n\n${marked}`).split(' | ')[0]).toBe('Ada Lorne');
});

test('an outlet that a paper was sent to is no group', () => {
  const marked = 'It did so in a note made available to Halm Times on Monday.\n\n[The group] {said} <it was late>.';
  expect(lastSpeaker(marked).split(' | ')[0]).toBe('group');
});

test('a union of people just told of is no body told of before', () => {
  const striking = 'The Karst Alliance met. Interpreters will strike, [their union] {said} <it was late>.';
  expect(lastSpeaker(striking)).toMatch(/^union \| - \|/);
});

test.each(['the Second World War', 'the H5N1 virus'])('nobody is of %s', (thing) => {
  expect(lastSpeaker(`It came with ${thing} and stayed. [The city] {said} <it was late>.`)).toBe('city | - | -');
});

test('“the envoy” is the ambassador who just spoke, not an envoy whom the article names later', () => {
  const spoken =
    '[Ada Lorne, Ostra’s ambassador,] {said} <no>.|\n\n<It was late,> [the envoy] {cautioned}.\n\nVelmaria’s envoy, Karl Brandt, left.';
  expect(lastSpeaker(spoken)).toBe('Ada Lorne | Ambassador | Ostra');
});

test('the successor of a former minister is minister', () => {
  const followed =
    '[Former Defence Minister Ada Lorne] {said} <no>.| [Her successor, Karl Brandt,] {said} <it was late>.';
  expect(lastSpeaker(followed)).toBe('Karl Brandt | Defence Minister | -');
});

test.each([
  [
    'no body at whose seat it gathered',
    'The Karst Alliance left. Others marched at Temple Works. [The group] {said} <it was late>.',
    'Karst Alliance',
  ],
  [
    'no service of which the law tells',
    'The Karst Alliance left. They are under the Title V Civil Service. [The group] {said} <it was late>.',
    'Karst Alliance',
  ],
])('“the group” is %s', (_, marked, name) => expect(lastSpeaker(marked).split(' | ')[0]).toBe(name));

test('the governor of one state of the Union is none of another', () => {
  const both =
    'Ada Lorne ran. [Ohio Gov. Karl Brandt] {said} <no>.|\n\n[The New Jersey governor] {said} <it was late>.';
  expect(lastSpeaker(both).split(' | ')[0]).not.toBe('Karl Brandt');
});
