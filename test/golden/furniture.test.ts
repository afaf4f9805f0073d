import { describe, expect, test } from 'vitest';
import { loadExtractor } from '../../lib/adapters/model/load-model.ts';
import { articleReaderOf } from '../../lib/config/article-reader-of.ts';
import { configSchema } from '../../lib/config/schema.ts';
import { readWire } from './wire/read-wire.ts';

const read = articleReaderOf(configSchema.parse({}), loadExtractor());
const articles = readWire('open').filter(({ quotations }) => quotations.every(({ transcript }) => !transcript));

/** What is read of an article, whatever its place in the text; marks of notes within what was said don't count. */
function rowsOf(text: string, publishedAt: string | undefined) {
  const { quotations } = read({ text, ...(publishedAt !== undefined && { publishedAt }) }, 'all');
  return quotations.map(({ content, speaker, via, venue, saidOn }) => ({
    content: content.map((span) => span.text.replaceAll(/\[\d+\]/g, '')),
    speaker,
    via,
    venue,
    saidOn,
  }));
}

const inserted = (place: number, line: string) => (paragraphs: readonly string[]) =>
  paragraphs.toSpliced(Math.min(place, paragraphs.length), 0, line);

describe('what pages put between paragraphs changes nothing that is read of labelled articles', () => {
  test.each([
    ['a caption', inserted(2, 'A soldier walks past a launcher on March 3. Photo: Jun Aske/Example Pictures')],
    ['a correction', inserted(99, 'Correction: An earlier version of this article misstated the number of launchers.')],
    ['a trailer', inserted(99, '(Reporting by Jun Aske in Velm and Ola Brenn; Editing by Pia Holm)')],
    ['a pointer', inserted(3, 'Read more: Minister says talks will resume on Monday')],
    [
      'marks of notes',
      (paragraphs: readonly string[]) =>
        paragraphs.map((text, at) => (at > 1 && /[.”"]$/.test(text) ? `${text}[${at}]` : text)),
    ],
  ])('%s', (_, furnish) => {
    for (const { text, publishedAt } of articles)
      expect(rowsOf(furnish(text.split('\n\n')).join('\n\n'), publishedAt)).toEqual(rowsOf(text, publishedAt));
  });
});
