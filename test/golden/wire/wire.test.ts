import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSecondReading } from './read-second-reading.ts';
import { locateString, readWire, WireError, type WireQuotation } from './read-wire.ts';
import { wireTopics } from './wire-topics.ts';

const numberOf = ({ id }: { readonly id: string }) => Number.parseInt(id, 10);
const allHeld = readWire('held');
/** The first articles, which were parted evenly; those from 101 on were written later. */
const open = readWire('open');
const held = allHeld.filter((article) => numberOf(article) <= 100);
const halves = [...open, ...held];
const practice = readWire('practice');
const opened = readWire('opened');
const fresh = readWire('fresh');
const articles = [...open, ...allHeld, ...practice, ...opened, ...fresh];
const rows = articles.flatMap((article) => article.quotations.map((quotation) => ({ article, quotation })));
const count = (half: typeof open) => half.reduce((sum, { quotations }) => sum + quotations.length, 0);

/** Names a row in a failure. */
const label = ({ article, quotation }: (typeof rows)[number]) => `${article.id}: ${said(quotation)}`;
const said = ({ content }: WireQuotation) => content.map(({ text }) => text).join(' … ');
const breaking = (rule: (row: (typeof rows)[number]) => boolean) => rows.filter((row) => !rule(row)).map(label);

const closing: Record<string, string> = { '“': '”', '‘': '’', '«': '»', '„': '“', '"': '"', "'": "'" };

/**
 * How much of a fragment stands within quotation marks. The last mark that can close before the next opens is taken, since a
 * single one may be an apostrophe ("six hours’ notice"); where none closes, the quotation runs on past the fragment.
 */
function marked(fragment: string): 'all' | 'none' | 'some' {
  let inside = false;
  let outside = false;
  for (let at = 0; at < fragment.length; at += 1) {
    const open = fragment.charAt(at);
    const close = closing[open];
    const inWord = /[\p{L}\p{N}]/u.test(fragment.charAt(at - 1));
    if (close === undefined || inWord) {
      outside ||= /[\p{L}\p{N}]/u.test(open);
      continue;
    }
    inside = true;
    const next = open === close ? -1 : fragment.indexOf(open, at + 1);
    const reach = next < 0 ? fragment.length : next;
    const ends = [...fragment.matchAll(new RegExp(`${close}(?![\\p{L}\\p{N}])`, 'gu'))].map(({ index }) => index);
    const within = ends.filter((index) => index > at && index < reach);
    at = (open === close ? within[0] : within.at(-1)) ?? reach - 1;
  }
  return inside ? (outside ? 'some' : 'all') : 'none';
}

describe('the two halves', () => {
  test('hold at least 60 articles and 500 quotations', () => {
    expect(halves.length).toBeGreaterThanOrEqual(60);
    expect(count(halves)).toBeGreaterThanOrEqual(500);
  });

  test('are even: articles and quotations within a tenth of each other', () => {
    expect(Math.abs(open.length - held.length)).toBeLessThanOrEqual(open.length / 10);
    expect(Math.abs(count(open) - count(held))).toBeLessThanOrEqual(count(open) / 10);
  });

  test('put odd numbers in the open half and even ones in the held half', () => {
    for (const article of halves)
      expect([article.id, article.half]).toEqual([article.id, numberOf(article) % 2 ? 'open' : 'held']);
  });

  test('number their articles without a gap or a double', () => {
    const numbers = halves.map(numberOf).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test('use every topic, each of them', () => {
    for (const half of [open, held]) {
      const used = new Set(half.flatMap(({ quotations }) => quotations.flatMap(({ topics }) => topics)));
      expect([...used].sort()).toEqual([...wireTopics]);
    }
  });
});

describe('the practice set', () => {
  test('holds at least 250 articles and 3,100 quotations', () => {
    expect(practice.length).toBeGreaterThanOrEqual(250);
    expect(count(practice)).toBeGreaterThanOrEqual(3100);
  });

  test('numbers its articles from 101 on', () => {
    expect([...practice, ...opened, ...fresh].map(numberOf).filter((number) => !(number > 100))).toEqual([]);
  });

  test('keeps its articles to 120 to 350 words', () => {
    for (const { id, text } of practice) {
      const words = text.split(/\s+/).length;
      expect([id, words >= 120 && words <= 350]).toEqual([id, true]);
    }
  });
});

describe('the second reading', () => {
  test('holds what is measured on, or was, and nothing else', () => {
    const files = readdirSync(join(import.meta.dirname, 'second-reading'));
    const measured = [...allHeld, ...opened, ...fresh].map((article) => [
      article.id,
      readSecondReading(article) !== undefined,
    ]);
    expect(measured.filter(([, isRead]) => !isRead)).toEqual([]);
    expect(files.length).toBe(measured.length);
  });

  test('is refused where it reads another number of quotations', () => {
    const [article] = allHeld;
    expect(() => readSecondReading({ ...article!, quotations: [] })).toThrow(/second-reading\/\d+\.json/);
  });
});

describe('an article', () => {
  test('has a number of its own', () => {
    expect(new Set(articles.map(numberOf)).size).toBe(articles.length);
  });

  test('is a headline and paragraphs parted by single blank lines, of 120 to 610 words', () => {
    for (const { id, text } of articles) {
      expect([id, text.split('\n\n').every((paragraph) => paragraph !== '' && paragraph === paragraph.trim())]).toEqual(
        [id, true],
      );
      expect([id, /[^\n]\n[^\n]/.test(text)]).toEqual([id, false]);
      const words = text.split(/\s+/).length;
      expect([id, words >= 120 && words <= 610]).toEqual([id, true]);
    }
  });

  test('gives its quotations in text order, and none of its words to two of them', () => {
    for (const { id, quotations } of articles) {
      const starts = quotations.map(({ content }) => content[0]?.start ?? -1);
      expect([id, starts]).toEqual([id, starts.toSorted((a, b) => a - b)]);
      const spans = quotations.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start);
      for (const [index, span] of spans.entries())
        expect([id, span.text, span.start >= (spans[index - 1]?.end ?? 0)]).toEqual([id, span.text, true]);
    }
  });
});

describe('a quotation', () => {
  test('has spans that give back their words, fragments in text order', () => {
    expect(
      breaking(({ article, quotation }) =>
        [quotation.source, quotation.cue, quotation.content, ...quotation.alternatives].every((spans) =>
          spans.every(
            ({ start, end, text }, index) =>
              article.text.slice(start, end) === text && start >= (spans[index - 1]?.end ?? 0) && text === text.trim(),
          ),
        ),
      ),
    ).toEqual([]);
  });

  test('has the kind that its quotation marks say', () => {
    expect(
      breaking(({ quotation }) => {
        const found = new Set(quotation.content.map(({ text }) => marked(text)));
        const kind = found.has('some') || found.size > 1 ? 'mixed' : found.has('all') ? 'direct' : 'indirect';
        // Whoever takes a turn may quote others in it.
        return quotation.transcript ? kind !== 'direct' && quotation.kind === 'direct' : kind === quotation.kind;
      }),
    ).toEqual([]);
  });

  test('is dated no later than its article, and has a precision exactly when it has a date', () => {
    expect(
      breaking(
        ({ article: { publishedAt }, quotation: { saidOn, saidOnPrecision } }) =>
          (saidOn === undefined) === (saidOnPrecision === undefined) &&
          (saidOn === undefined || publishedAt === undefined || saidOn <= publishedAt),
      ),
    ).toEqual([]);
  });

  test('is dated by the first day of its week or month', () => {
    expect(
      breaking(
        ({ quotation: { saidOn, saidOnPrecision } }) =>
          (saidOnPrecision !== 'month' || (saidOn?.endsWith('-01') ?? false)) &&
          (saidOnPrecision !== 'week' || new Date(`${saidOn}T00:00:00Z`).getUTCDay() === 1),
      ),
    ).toEqual([]);
  });

  test('has one to three topics when it is on topic, none twice, and none when it is not', () => {
    expect(
      breaking(
        ({ quotation: { onTopic, topics } }) =>
          onTopic === topics.length > 0 && topics.length <= 3 && new Set<string>(topics).size === topics.length,
      ),
    ).toEqual([]);
  });

  test('credits a carrier and names a venue only in words of its article', () => {
    expect(
      breaking(({ article, quotation: { via, venue } }) =>
        [via, venue].every((words) => words === undefined || article.text.includes(words)),
      ),
    ).toEqual([]);
  });

  test('has a source wherever it has a cue: one that carries on an earlier quotation has neither', () => {
    expect(breaking(({ quotation: { source, cue } }) => source.length > 0 || cue.length === 0)).toEqual([]);
  });
});

describe('locateString', () => {
  test('finds a string that occurs once', () => {
    expect(locateString('he said so', 'said', 'a.json')).toEqual({ start: 3, end: 7, text: 'said' });
  });

  test('finds the nth occurrence', () => {
    expect(locateString('he, then he', { text: 'he', nth: 3 }, 'a.json')).toEqual({ start: 9, end: 11, text: 'he' });
  });

  test('refuses a string that occurs more than once, naming file and string', () => {
    expect(() => locateString('he, then he', 'he', 'a.json')).toThrow(
      new WireError('a.json: "he" occurs 3 times: say which, with "nth"'),
    );
  });

  test('refuses a string that is not there, naming file and string', () => {
    expect(() => locateString('he said', 'she', 'a.json')).toThrow(
      new WireError('a.json: the article does not hold "she"'),
    );
  });

  test('refuses an occurrence that is not there', () => {
    expect(() => locateString('he said', { text: 'he', nth: 2 }, 'a.json')).toThrow(WireError);
  });
});
