import { describe, expect, it } from 'vitest';
import { filedWords } from '../../../../lib/core/topic/filing/filed-words.ts';
import { createSaidOn, createStretches, type Stretch } from '../../../../lib/core/topic/filing/stretches-around.ts';
import { createTopicMatcher } from '../../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../../lib/core/topic/taxonomy.ts';

const paragraphs = [
  'Heron',
  'Swallow',
  'Pelican',
  'Magpie',
  'Curlew. Ada Quill said “lanterns” and “lamps” to the harbour. Puffin.',
  'Bittern',
  'Kestrel',
];
const text = paragraphs.join('\n\n');
const { words } = createTopicMatcher(taxonomy).readArticle({ text }).evidence;
const stretchesOf = createStretches(words);

function around(...quoted: readonly string[]) {
  const content = quoted.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length }));
  return stretchesOf(content, filedWords(words, content));
}

const stemsOf = (written: string) =>
  filedWords(createTopicMatcher(taxonomy).readArticle({ text: written }).evidence.words, [
    { start: 0, end: written.length },
  ]);

describe('createStretches', () => {
  const expected: [Stretch, string][] = [
    ['own', 'lanterns lamps'],
    ['sentence', 'Ada Quill said harbour'],
    ['before', 'Curlew'],
    ['after', 'Puffin'],
    ['back', 'Magpie'],
    ['ahead', 'Bittern'],
    ['headline', 'Heron'],
    ['opening', 'Swallow Pelican'],
    ['article', text],
  ];
  it.each(expected)('reads what stands %s', (stretch, written) => {
    expect(around('lanterns', 'lamps')[stretch]).toEqual(stemsOf(written));
  });

  it('doesn’t take the headline for a paragraph before', () => {
    expect(around('Swallow')).toMatchObject({ back: [], ahead: stemsOf('Pelican') });
    expect(around('Pelican')).toMatchObject({ back: stemsOf('Swallow') });
  });

  it('finds nothing beyond the end', () => {
    expect(around('Kestrel')).toMatchObject({ after: [], ahead: [] });
  });

  it('reads a paragraph once for all quotations', () => {
    expect(around('lanterns').back).toBe(around('lamps').back);
  });
});

describe('createSaidOn', () => {
  const saidOn = createSaidOn(new Map([['iran', new Map([['lantern', 4]])]]));

  it('adds up what the words say, the less each the more there are', () => {
    expect(saidOn('iran', ['lantern'])).toBe(4);
    expect(saidOn('iran', ['lantern', 'lamp', 'heron', 'magpie'])).toBe(2);
  });

  it('hears nothing where there are no words, or none of the topic was learned', () => {
    expect(saidOn('iran', [])).toBe(0);
    expect(saidOn('space', ['lantern'])).toBe(0);
  });
});
