import { describe, expect, test } from 'vitest';
import { createTopicMatcher } from '../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../lib/core/topic/taxonomy.ts';

const matcher = createTopicMatcher(taxonomy);
const topicsOf = (content: string) => matcher.matchQuotation({ content }).map(({ topic }) => topic);

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
  const article = matcher.readArticle({
    title: 'Ruritania and Elbonia resume arms talks',
    text: 'Ruritania and Elbonia resumed arms talks on Monday.\n\nThe arms control treaty expires in May.\n\nMinisters met.',
  });
  test('to a quotation on the matter at hand', () =>
    expect(matcher.matchQuotation({ content: 'the gaps are wide', article })).toMatchObject([
      { topic: 'arms-control', weight: 1, words: ['arms talks', 'arms control'] },
    ]));
  test('not to one on football', () =>
    expect(matcher.matchQuotation({ content: 'our football team deserved to win', article })).toEqual([]));
  test('and own words come first', () =>
    expect(matcher.matchQuotation({ content: 'the arms race must end', article })[0]?.words[0]).toBe('arms race'));
});
