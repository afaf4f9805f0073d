import { describe, expect, test } from 'vitest';
import { createTopicMatcher } from '../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../lib/core/topic/taxonomy.ts';

const matcher = createTopicMatcher(taxonomy);
const everything = (text: string) => [{ start: 0, end: text.length }];
const topicsOf = (text: string) =>
  matcher.matchQuotation(matcher.readArticle({ text }), everything(text)).map(({ topic }) => topic);

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
    'Our football team deserved to win, he said. The arms race must end, she said.',
  ].join('\n\n');
  const match = (content: string) => {
    const start = news.indexOf(content);
    return matcher.matchQuotation(matcher.readArticle({ text: news }), [{ start, end: start + content.length }]);
  };
  test('to a quotation on the matter at hand', () =>
    expect(match('The gaps are wide')).toMatchObject([
      { topic: 'arms-control', weight: 1, words: ['arms talks', 'arms control', 'arms race'] },
    ]));
  test('not to one on football', () => expect(match('Our football team deserved to win')).toEqual([]));
  test('and own words come first', () => expect(match('The arms race must end')[0]?.words[0]).toBe('arms race'));
});
