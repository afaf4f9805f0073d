import { describe, expect, test } from 'vitest';
import { createTopicMatcher } from '../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../lib/core/topic/taxonomy.ts';
import { explainQuotation, matchQuotation } from './one-quotation.ts';

const matcher = createTopicMatcher(taxonomy);
const everything = (text: string) => [{ start: 0, end: text.length }];
const topicsOf = (text: string) =>
  matchQuotation(matcher, matcher.readArticle({ text }), everything(text)).map(({ topic }) => topic);

describe('a quotation is on topic by its own words', () => {
  test.each([
    ['any inflection', 'we are negotiating, and missiles were being deployed', ['missile-deployment']],
    ['hyphens or none', 'a nuclear‑weapon-free world', ['arms-control']],
    ['an acronym in capitals', 'START has done its work', ['strategic-arms']],
    ['accents fold', 'the bombs at Büchel must go', ['nuclear-sharing']],
    ['a possessive', 'the arms control regime’s future', ['arms-control']],
    ['an abbreviation ends no sentence', 'to deploy U.S. missiles there', ['missile-deployment']],
  ])('%s: %s', (_name, content, expected) => expect(topicsOf(content)).toEqual(expect.arrayContaining(expected)));
});

describe('a quotation on something else is off topic', () => {
  test.each([
    ['the verb, not the treaty', 'we will start on Monday'],
    ['the verb shouted', 'TALKS WILL START AND END TODAY'],
    ['arms of the body', 'she threw her arms around him'],
    ['a missile in sport', 'his shot was a missile from thirty yards'],
    ['a treaty on trade', 'the tax treaty will be signed'],
    ['the words in two sentences', 'We deploy nurses. A missile fell.'],
    ['nothing at all', ''],
  ])('%s: %s', (_name, content) => expect(topicsOf(content)).toEqual([]));
});

describe('an article lends its topics', () => {
  const news = [
    'Ruritania and Elbonia resume arms talks',
    'Ruritania and Elbonia resumed arms talks on Monday.',
    'The arms control treaty expires in May. The gaps are wide, a minister said.',
    'An arms freeze, an arms reduction and an arms pact with inspections are on the table.',
    'Our football coach deserved to win, he said. The arms race must end, she said.',
    'It was like a wedding without a bride, she said.',
  ].join('\n\n');
  const match = (content: string) => {
    const start = news.indexOf(content);
    return matchQuotation(matcher, matcher.readArticle({ text: news }), [{ start, end: start + content.length }]);
  };
  test('to a quotation on the matter at hand', () =>
    expect(match('The gaps are wide')).toMatchObject([
      {
        topic: 'arms-control',
        weight: 1,
        words: ['arms talks', 'arms control', 'arms freeze', 'arms reduction', 'arms pact'],
      },
    ]));
  test('not to one on football', () => expect(match('Our football coach deserved to win')).toEqual([]));
  test('to one that takes a word of another subject for a figure of speech', () =>
    expect(match('It was like a wedding')).toMatchObject([{ topic: 'arms-control' }]));
  test('and own words come first', () => expect(match('The arms race must end')[0]?.words[0]).toBe('arms race'));
});

describe('an article on two topics', () => {
  const news = [
    'Mines gone, mortars not',
    'The landmines along the river are cleared, the mine action centre said, and the last cluster munitions with them.',
    'Deminers found 900 landmines since May. “My girls walked every field,” their leader said.',
    'The truce, signed in May, holds as well, and the ceasefire line is quiet.',
    'Mortars fell silent after the pullback of both armies. “It was my one good deed,” the general said of the truce.',
    'The ministry wants to talk. “We will support the New START treaty,” a minister added.',
    'As for the New START treaty, the general had one word. “It will last,” he said.',
  ].join('\n\n');
  const match = (content: string) => {
    const start = news.indexOf(content);
    const found = matchQuotation(matcher, matcher.readArticle({ text: news }), [
      { start, end: start + content.length },
    ]);
    return found.map(({ topic }) => topic);
  };
  test('lends the lesser one only where words nearby speak of it', () => {
    expect(match('My girls walked every field')).toEqual(['landmines-cluster-munitions']);
    expect(match('It was my one good deed')).toContain('ceasefire');
  });
  test('lends nothing to a quotation that changes the subject', () =>
    expect(match('We will support the New START treaty')).toEqual(['strategic-arms']));
  test('nor to one that a change of subject leads up to', () =>
    expect(match('It will last')).toEqual(['strategic-arms']));
  test('is on the one that it speaks of twice, not on what it names in passing', () =>
    expect(matcher.readArticle({ text: news }).topics.map(({ topic }) => topic)).toEqual([
      'landmines-cluster-munitions',
    ]));
});

test('inspections that stand nearby are meant sooner than other topics, for they go with any', () => {
  const text = [
    'Poison gas depot to be burnt',
    'The chemical weapons at the depot are to be burnt, the army said.',
    'The inspector came for a visit, an officer said. “He liked it here,” he added.',
    'Asked about the written guarantee, the minister was short. “Not in my time,” she said.',
  ].join('\n\n');
  const topicsOf = (content: string) => {
    const start = text.indexOf(content);
    const found = matchQuotation(matcher, matcher.readArticle({ text }), [{ start, end: start + content.length }]);
    return found.map(({ topic }) => topic).toSorted();
  };
  expect(topicsOf('He liked it here')).toEqual(['chemical-weapons', 'verification']);
  expect(topicsOf('Not in my time')).toEqual(['chemical-weapons']);
});

test('what stands about a quotation takes it off its article’s topic only where it is on another', () => {
  const text = [
    'States urge powers to sign zone protocol',
    'Two states urged the powers to ratify the protocol to the nuclear-weapon-free zone treaty. Both want negative security assurances.',
    '“All of us have done our part,” a minister said at a seminar attended by the head of the CTBTO. “Four of five nuclear powers have.”',
  ].join('\n\n');
  const spans = ['“All of us have done our part,”', '“Four of five nuclear powers have.”'].map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const found = matchQuotation(matcher, matcher.readArticle({ text }), spans);
  expect(found.map(({ topic }) => topic)).toEqual(['non-proliferation']);
});

test('two phrases that nearly tell outright do, where civil sciences share the words', () => {
  const lent = (...lines: string[]) =>
    matcher.readArticle({ text: lines.join('\n\n') }).topics.map(({ topic }) => topic);
  expect(
    lent(
      'No sign of a nuclear test on the island, seismologists say',
      'The instruments near Novaya Zemlya were silent, the institute said.',
      'A resumption of testing would be seen at once.',
    ),
  ).toEqual(['nuclear-testing']);
  expect(lent('Tremor was no nuclear test, seismologists say', 'It was the quarry again, the institute said.')).toEqual(
    [],
  );
});

test('a headline tells what an article is about, as much as lead and nut paragraph together', () => {
  const text = [
    'Arms sale to Morovia is held up',
    'Morovia waits for a signature, the defence ministry said.',
    'Its missile defence is to have 40 interceptors.',
    'The interceptors are built by two states.',
    'Morovia is a poor state.',
  ].join('\n\n');
  expect(matcher.readArticle({ text }).topics[0]?.topic).toBe('arms-transfers');
});

test("but everybody's word in it is no sign", () => {
  const text = [
    'Shells in the river will be lifted by May, envoy says',
    'The poison gas shells that the army left in the valley are to be destroyed, the ambassador said.',
    'Farmers find some every year.',
  ].join('\n\n');
  expect(matcher.readArticle({ text }).topics.map(({ topic }) => topic)).toEqual(['chemical-weapons']);
});

describe('an article on an aspect of other arms', () => {
  const lent = (...paragraphs: string[]) => {
    const text = [...paragraphs, 'Patience is cheap, he said.'].join('\n\n');
    const start = text.indexOf('Patience');
    const topics = matchQuotation(matcher, matcher.readArticle({ text }), [{ start, end: start + 17 }]);
    return topics.map(({ topic }) => topic).toSorted();
  };
  test.each([
    [
      'what is inspected',
      ['verification', 'strategic-arms'],
      [
        'Treaty inspectors stay away: no on-site inspections this year',
        'On-site inspections under New START ended in the spring, the foreign ministry said.',
        'Treaty verification is overdue, diplomats said. Strategic warheads are not counted.',
      ],
    ],
    [
      'what is inspected, though it is seldom named,',
      ['verification', 'chemical-weapons'],
      [
        'Inspectors return to depot after a year',
        'The inspection team took samples at the depot, the foreign ministry said. Inspectors had access to each hall.',
        'It is the first on-site inspection since May. The seals were intact, and the cameras were running.',
        'The depot once held mustard gas. The inspectors count its shells.',
        'Chemical shells were found there in May.',
      ],
    ],
    [
      'what is placed',
      ['missile-deployment', 'intermediate-range-missiles'],
      [
        'Medium-range missile launchers near the strait: deployment begins',
        'The army will deploy missiles on the island, the defence minister said. They are medium-range missiles.',
        'The missile base holds ground-launched missiles; the missile deployment ends in May.',
      ],
    ],
    [
      'what is told of, which are mostly exercises of troops,',
      ['transparency', 'conventional-forces'],
      [
        'Notice of exercise came late, Morovia says',
        'Morovia was notified of the exercise two days ahead, the defence ministry said. The Vienna Document asks for 42.',
        'Observers were invited. Two brigades and 90 tanks took part in the exercise, which ends in May.',
        'Notification of exercises is a habit, he said. Advance notice of the next exercise will come in June.',
        'Soldiers will be back in barracks by then.',
      ],
    ],
  ])('lends %s as well', (_name, expected, paragraphs) => expect(lent(...paragraphs)).toEqual(expected.toSorted()));
  test('lends the one topic where arms of another kind are its matter', () =>
    expect(
      lent(
        'Medium-range missiles return to the island',
        'The army tests ground-launched missiles, INF range and all, the defence minister said.',
        'Medium-range missiles of the kind were banned by the INF Treaty. One launcher will be deployed.',
      ),
    ).toEqual(['intermediate-range-missiles']));
});

describe('an interview', () => {
  const interview = [
    'The ground keeps a diary',
    'She ran the seismological service. Now the defence ministry wants her to watch over the moratorium of the treaty.',
    ...['Is the tunnel empty?', 'It hums at night.', 'And the tremor?', 'An earthquake hums less.', 'So who blasts?'],
  ].join('\n\n');
  test('is read whole, however short its paragraphs, and however weak each of its many words', () =>
    expect(matcher.readArticle({ text: interview }).topics).toMatchObject([{ topic: 'nuclear-testing' }]));
});

describe('a truce', () => {
  const news = (who: string) =>
    [
      'Truce on the lake extended',
      `The truce will be extended, ${who} said on Monday after a call that lasted fifty minutes and ended well before midnight.`,
      'Traders on the lake have heard such promises before. The truce of March held for nine days, they say, and the ferry sank.',
      '“Our boats stay in port as long as theirs do,” a spokesman said. Prices of fish on the market in the old harbour fell.',
    ].join('\n\n');
  const match = (text: string) => {
    const start = text.indexOf('Our boats');
    return matchQuotation(matcher, matcher.readArticle({ text }), [{ start, end: start + 44 }]).map(
      ({ topic }) => topic,
    );
  };
  test('is one where armies and envoys stand', () =>
    expect(match(news('the army of Elbonia and the envoy of Ruritania'))).toEqual(['ceasefire']));
  test('and may be none where they do not', () => expect(match(news('the two families'))).toEqual([]));
});

describe('figures of speech', () => {
  const market = (quotation: string) => {
    const text = `${'Cheese prices rose again in the trade war with Elbonia.\n\n'.repeat(10)}${quotation}`;
    const content = { start: text.length - quotation.length, end: text.length };
    return matchQuotation(matcher, matcher.readArticle({ text }), [content]).map(({ topic }) => topic);
  };
  test('don’t count where nobody speaks of arms', () =>
    expect(market('The arms race of the cheesemakers ends in a truce')).toEqual([]));
  test('nor do they set a scene among arms', () => {
    const sport = [
      'Truce over the Missile as Hallstrand get their man',
      'It took two lawyers, but Hallstrand Handball have their Missile, and he put his name to a three-year treaty.',
      'Their rivals had accused the club of an undeclared launch. “We have inspected the cheque and verified it,” they say.',
      'The arsenal was empty, said the captain, whose throw was once clocked at 131 kilometres an hour in Gosport.',
    ].join('\n\n');
    expect(matcher.readArticle({ text: sport }).topics).toEqual([]);
  });
  test('but plain words count anywhere', () =>
    expect(market('We must ratify the Open Skies Treaty')).toEqual(['open-skies']));
});

describe('an article on sport, prices or quarrels of neighbours', () => {
  const quarrel = (first: string) =>
    [
      first,
      'Hexley wants inspections of the hedge, verification of its height and a treaty on the lane, with observers.',
      'Marlbeck accused it of a breach of the agreement on the pond, and of cheating on its compliance report.',
      '“They walked out of the disarmament talks,” the mayor said. “We offered a truce and a ceasefire line.”',
    ].join('\n\n');
  test('is on nothing, however many words of arms it borrows, for none of its people have to do with them', () =>
    expect(matcher.readArticle({ text: quarrel('Two villages break off their talks') }).topics).toEqual([]));
  test('among soldiers and diplomats the same words are meant', () =>
    expect(
      matcher.readArticle({ text: quarrel('Two foreign ministers break off their talks at NATO') }).topics,
    ).not.toEqual([]));
  test('is known by its own words, too', () => {
    const sport = 'The ambassador of the league and the army team won the tournament, the coach and the referee said.';
    expect(
      matcher.readArticle({ text: quarrel(`${sport} The striker, the goalkeeper and the fans sang.`) }).topics,
    ).toEqual([]);
  });
});

test('disclosures and investigators alone make no article on arms, though the State Department be in it', () => {
  const politics = [
    'Senator’s private letters under review',
    'The State Department has found classified pages among the letters, the inspector said, and some were redacted.',
    'An independent investigation found no evidence of a leak. “Full disclosure is owed to the public,” Mr. Ashdown said.',
    'Investigators gained access to the archive and made public what a witness had said of the missing register.',
    'Her lawyers called it a quarrel over stationery and asked the committee to close the case before the autumn.',
  ].join('\n\n');
  expect(matcher.readArticle({ text: politics }).topics).toEqual([]);
});

describe('a short report that names arms but once or twice', () => {
  const topicOf = (...paragraphs: string[]) => matcher.readArticle({ text: paragraphs.join('\n\n') }).topics[0]?.topic;
  test.each([
    [
      'a contract for weapons by their names',
      'arms-transfers',
      'Ossara signs for six Gripen jets',
      'The air force of Ossara signed a deal on Monday for six Gripen fighters from Vaskland, its chief said.',
      '“They will be handed over from 2029,” he said.',
    ],
    [
      'the state’s monopoly on arms',
      'ceasefire',
      'Ketara’s army told to bring arms under state control',
      'The cabinet told the army on Tuesday to draw up a plan for a state monopoly on weapons by the end of the year.',
      '“We will not hand over the arms,” a lawmaker of the militia’s party said.',
    ],
    [
      'peacekeepers who are to leave',
      'ceasefire',
      'Council votes to end peacekeeping mission in Jazir',
      'The Security Council voted on Thursday to wind up the peacekeeping force that has watched over the hills since 1978.',
      '“It is a hole that will be hard to fill,” the envoy of Jazir said.',
    ],
    [
      'a launch by the missile’s name, in headline and lead',
      'missile-deployment',
      'Brennia test-fires Agni from train',
      'Brennia carried out a launch of the Agni from a train on Wednesday, the defence minister said.',
      '“This puts us in a select group,” he said.',
    ],
  ])('%s', (_, topic, ...paragraphs) => expect(topicOf(...paragraphs)).toBe(topic));
  test.each([
    [
      'guns that the police took from a gang',
      'Police seize rifles in raids',
      'Police said on Friday they had seized two Kalashnikov rifles in raids on gangs. “They would have been used,” the chief inspector said.',
      'A prosecutor said the arms had been smuggled from the south. The justice minister said the army could help.',
    ],
    [
      'troops in a storm',
      'Hurricane pounds coast as army is deployed',
      'A hurricane lashed the coast on Monday with winds of 200 kilometres an hour, the prime minister said.',
      'The defence force had deployed troops and helicopters to clear the islands, he said.',
    ],
    [
      'inspections of beef',
      'Farm lobby denounces Mercosur pact',
      'The agriculture minister said that Belmora would vote against the treaty. Safeguards were robust, an envoy said.',
      'Inspections of beef would be stepped up under the verification clauses, he said.',
    ],
  ])('is not made of %s', (_, ...paragraphs) => expect(topicOf(...paragraphs)).toBeUndefined());
});

test('an engine that is tested is no bomb', () =>
  expect(topicsOf('The army has tested the Burevestnik, a nuclear-powered missile')).toEqual(['strategic-arms']));

describe('an acronym', () => {
  test('is known as British papers write it', () =>
    expect(topicsOf('Nato enlargement must end')).toContain('security-guarantees'));
  test('not where it is a word as well', () =>
    expect(topicsOf('Start treaties of friendship')).not.toContain('strategic-arms'));
});

describe('an article without states, forces or weapons', () => {
  const civil = [
    'Laboratory leak',
    'The institute of virology lost a vial, and its neighbours were told to stay indoors until Tuesday evening.',
    'Inspectors looked for dangerous pathogens in the laboratory and took samples from the biosafety cabinet.',
    'The mayor was calm. “The virus does not leave its freezer,” he said, and went to open the new library.',
    'The union of laboratory staff asked for a second inspection of the site before the summer holidays begin.',
  ].join('\n\n');
  test('lends no topic, whatever its subject shares with arms', () =>
    expect(matcher.readArticle({ text: civil }).topics).toEqual([]));
  test('does with them', () =>
    expect(
      matcher.readArticle({ text: `${civil}\n\nThe army denied that a weapon was made there.` }).topics,
    ).toMatchObject([{ topic: 'biological-weapons' }]));
});

describe('what belongs to one state', () => {
  const news = (state: string) =>
    `Talks on the centrifuges of ${state} will resume, its foreign ministry said. “The enrichment goes on,” an envoy said.`;
  const quoted = (text: string) => {
    const start = text.indexOf('The enrichment');
    const content = [{ start, end: text.indexOf('”') }];
    return matchQuotation(matcher, matcher.readArticle({ text }), content).map(({ topic }) => topic);
  };
  test('counts where the state is named', () => expect(quoted(news('Iran'))).toContain('iran'));
  test('not elsewhere', () => expect(quoted(news('Ruritania'))).not.toContain('iran'));
});

test('a phrase within a longer name is not meant by itself', () =>
  expect(topicsOf('the purchase stands in the Register of Conventional Arms')).not.toContain('conventional-forces'));

describe('the explanation', () => {
  const text = 'The missile defence site will open, though missile defense and tax matter less than the START treaty.';
  const { reasons } = explainQuotation(matcher, matcher.readArticle({ text }), [{ start: 0, end: text.length }]);
  test('names phrases, words, weights and the rule', () =>
    expect(reasons.find(({ topic }) => topic === 'strategic-arms')).toMatchObject({
      rule: 'own words',
      counts: true,
      ownWords: expect.arrayContaining([
        expect.objectContaining({ phrase: 'START treaty', words: 'START treaty', weight: 2 }),
      ]),
    }));
  test('tells of topics that were too weak', () =>
    expect(reasons.some(({ rule }) => rule === 'too weak' || rule === 'narrower topic')).toBe(true));
});

test.each([
  ['letters', 'a'],
  ['quotation marks', '“'],
  ['hyphens', 'a-'],
  ['lone surrogates', '\ud800'],
  ['words of many phrases', 'missile deploy nuclear weapon '],
  ['acronyms', 'START INF '],
  ['line breaks', '\n'],
])('half a megabyte of %s is read in linear time', (_name, unit) => {
  const timeOf = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const start = performance.now();
    matchQuotation(matcher, matcher.readArticle({ text }), [{ start: 0, end: text.length }]);
    return performance.now() - start;
  };
  timeOf(10_000);
  expect(timeOf(500_000)).toBeLessThan(5_000);
});

test('thousands of quotations in one paragraph without a full stop take linear time', () => {
  const timeOf = (count: number) => {
    const unit = 'the army will deploy missiles near the treaty border “warheads” ';
    const text = unit.repeat(count);
    const start = performance.now();
    const article = matcher.readArticle({ text });
    for (let at = unit.indexOf('“'); at < text.length; at += unit.length)
      matchQuotation(matcher, article, [{ start: at, end: at + 10 }]);
    return performance.now() - start;
  };
  timeOf(500);
  expect(timeOf(8_000)).toBeLessThan(60 * Math.max(timeOf(500), 5));
});
