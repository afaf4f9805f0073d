import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createPageReader } from '../../../lib/adapters/web/create-page-reader.ts';
import { UnreadableDocumentError } from '../../../lib/ports/readers.ts';

const URL_OF_PAGE = 'https://wire.example/2026/talks?from=feed';
const reader = createPageReader();

function read(body: string | Uint8Array, contentType?: string) {
  return reader.readPage({ body: typeof body === 'string' ? Buffer.from(body) : body, url: URL_OF_PAGE, contentType });
}

const SENTENCE = 'The delegations of Norland and Sudland met in Norhaven, and talked, at length, about their missiles.';

/** An ordinary page around these elements. */
function pageOf(elements: string, head = '', attributes = ''): string {
  const filler = `<p>${SENTENCE}</p>`.repeat(6);
  return `<!doctype html><html ${attributes}><head>${head}</head><body><article>${filler}${elements}${filler}</article></body></html>`;
}

/** What the elements add to the text of an ordinary page. */
function added(elements: string): string[] {
  return read(pageOf(elements))
    .text.split('\n\n')
    .filter((paragraph) => paragraph !== SENTENCE);
}

test('an ordinary page of news', async () => {
  const page = read(await readFile(new URL('fixtures/news-page.html', import.meta.url)), 'text/html');
  expect(page).toEqual({
    title: 'Norland “ready” for talks',
    byline: 'Jo Writer',
    publishedAt: '2026-03-01T09:08:07Z',
    language: 'en-GB',
    canonicalUrl: 'https://wire.example/2026/talks',
    text: [
      'NORHAVEN — Norland is ready to talk about its missiles, Defence Minister Ada Holm said on Sunday, after a week in which neighbouring Sudland had called its inspections into question and moved two batteries to the coast.',
      '“We see a narrow window,” Holm told reporters,\n“and we mean to use it.”',
      'Every treaty starts with somebody who picks up the telephone, and nobody in this building is too proud to dial the number first.',
      'Holm listed what Norland would bring to the table, and what it expected of the other side once the talks had begun in earnest:',
      'an inventory of warheads, to be checked by inspectors of both sides;',
      'a hotline between the two general staffs, open at all hours.',
      'What comes next',
      'Sudland’s envoy, Bo Lind, said his government would “study the offer & answer within days”, which diplomats in Norhaven took as a sign that the door was open.',
    ].join('\n\n'),
  });
});

describe('text', () => {
  test.each([
    [
      'inline markup neither parts nor joins words',
      '<p>un<b>break</b>able <i>ties</i>, <span>he</span> said.</p>',
      ['unbreakable ties, he said.'],
    ],
    ['a line break is one', '<p>First line,<br>second line.</p>', ['First line,\nsecond line.']],
    ['two line breaks part paragraphs', '<p>First one.<br><br>Second one.</p>', ['First one.', 'Second one.']],
    [
      'cells are parted',
      '<table><tr><th>Side</th><td>Norland</td><td>Sudland</td></tr></table>',
      ['Side Norland Sudland'],
    ],
    ['white space is folded', '<p>  A\n\tlong&nbsp; way.  </p>', ['A long way.']],
    [
      'entities are characters',
      '<p>Q&amp;A: 5 &lt; 6, &ldquo;yes&rdquo;, &#8212; no.</p>',
      ['Q&A: 5 < 6, “yes”, — no.'],
    ],
    [
      'nor is what was escaped twice',
      '<p>Halm&amp;rsquo;s&amp;nbsp;&amp;#8220;gates&amp;#8221; at A&amp;B;.</p>',
      ['Halm’s “gates” at A&B;.'],
    ],
    ['letters stay as they were composed', '<p>Zu\u0308rich and Zürich.</p>', ['Zu\u0308rich and Zürich.']],
    ['what does not show goes', '<p>dis\u00adarm\u0001ament\u200b.</p>', ['disarmament.']],
    ['preformatted lines stay lines', '<pre>one\n  two</pre>', ['one\ntwo']],
    ['scripts and styles are no text', '<p>Yes.<script>var a = "<p>no</p>";</script><style>p{}</style></p>', ['Yes.']],
    [
      'marks of notes are no text',
      '<p>Shut.<sup>1</sup> Gates<sup><a href="#2">[2]</a></sup> of 10<sup>6</sup> km<sup>2</sup>, the 1<sup>st</sup>.</p>',
      ['Shut. Gates of 106 km2, the 1st.'],
    ],
    [
      'what its class names a caption is no text',
      '<div><p class="image__caption">Holm in Norhaven.</p><b class="mediaCredit">J. Doe</b></div><p class="lead">Yes, it is so.</p>',
      ['Yes, it is so.'],
    ],
    [
      'what it names a pull quote may be said nowhere else',
      '<blockquote class="wp-block-pullquote"><p>“A narrow window”</p></blockquote>',
      ['“A narrow window”'],
    ],
    [
      'a class that only resembles one counts for nothing',
      '<p class="captioned">It is late.</p><p class="accredited">It rains.</p>',
      ['It is late.', 'It rains.'],
    ],
    [
      'nor does one of a long text',
      `<div class="captions"><p>${'It rains. '.repeat(70).trim()}</p></div>`,
      ['It rains. '.repeat(70).trim()],
    ],
    ['captions are no text', '<figure><img src="a.jpg"><figcaption>A photograph.</figcaption></figure>', []],
  ])('%s', (_, elements, paragraphs) => expect(added(elements)).toEqual(paragraphs));

  test.each([
    ['a headline that is all link', '<p><a href="/2">The other story of the day</a></p>'],
    ['a pointer', '<p>Read more: <a href="/2">The other story</a> of the day</p>'],
    ['a time of publication', '<p>Updated: 1 March 2026 at 10:08 GMT</p>'],
    ['a credit', '<p>Ada Holm in Norhaven (Photo: Example Pictures)</p>'],
    ['a notice of rights', '<p>Copyright 2026 Example Wire. All rights reserved.</p>'],
    ['an invitation', '<p>Follow us on our channels.</p>'],
    ['a button', '<p>Continue reading below</p>'],
  ])('%s is left out', (_, elements) => expect(added(elements)).toEqual([]));

  test.each([
    '“Read more of the treaty before you speak of it,” Holm said.',
    'Related talks on missiles resume in May.',
    'Published figures show 120 warheads.',
    'Share of spending on arms rose, Lind said.',
    'Follow the treaty, or leave it, the minister said.',
  ])('a sentence that only resembles furniture stays: %s', (sentence) => {
    expect(added(`<p>${sentence}</p>`)).toEqual([sentence]);
  });

  test.each([
    ['a quarter', 1, 3],
    ['two fifths', 2, 5],
  ])('furniture rules take no more than three tenths of a page: %s', (_, links, shown) => {
    const linked = Array.from({ length: links }, (_, at) => `<p><a href="/${at}">${SENTENCE}</a></p>`);
    const own = Array.from({ length: 3 }, () => `<p>${SENTENCE}</p>`);
    const page = read(`<html><body><article>${[...own, ...linked].join('')}</article></body></html>`);
    expect(page.text.split('\n\n')).toHaveLength(shown);
  });

  test('furniture rules that would take most of a page take nothing', () => {
    const links = Array.from({ length: 12 }, (_, at) => `<p><a href="/${at}">Statement ${at}: ${SENTENCE}</a></p>`);
    const page = read(`<html><body><article>${links.join('')}</article></body></html>`);
    expect(page.text.split('\n\n')).toHaveLength(12);
  });
});

describe('what a page says of itself', () => {
  const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const article = {
    '@type': 'NewsArticle',
    headline: 'From linked data',
    datePublished: '2026-03-01T09:00:00Z',
    author: [{ '@type': 'Person', name: 'Jo Writer' }, { name: 'Al Second' }],
  };

  test.each([
    [
      'linked data',
      linked(article),
      { title: 'From linked data', publishedAt: '2026-03-01T09:00:00Z', byline: 'Jo Writer, Al Second' },
    ],
    ['linked data in a graph', linked({ '@graph': [{ '@type': 'WebSite' }, article] }), { title: 'From linked data' }],
    ['linked data in a list', linked([{ '@type': ['Thing', 'Report'], headline: 'Listed' }]), { title: 'Listed' }],
    [
      'linked data in a CDATA section',
      `<script type="application/ld+json">\n// <![CDATA[\n${JSON.stringify(article)}\n// ]]>\n</script>`,
      { title: 'From linked data' },
    ],
    [
      'broken linked data',
      '<script type="application/ld+json">{"@type":</script><title>From title</title>',
      { title: 'From title' },
    ],
    [
      'linked data of odd types',
      `${linked({ '@type': 'NewsArticle', headline: 7, author: 7 })}<title>From title</title>`,
      { title: 'From title' },
    ],
    [
      'entities in its title',
      linked({ '@type': 'NewsArticle', headline: 'Q&amp;A &#8216;on&#8217; arms' }),
      { title: 'Q&A ‘on’ arms' },
    ],
    ['a byline with its by', '<meta name="author" content="By Jo Writer">', { byline: 'Jo Writer' }],
    ['a date in words', '<meta name="date" content="March 1, 2026">', { publishedAt: '2026-03-01T00:00:00Z' }],
    ['a date that is none', '<meta name="date" content="today">', { publishedAt: undefined }],
    ['an author that is an address', '<meta name="author" content="https://wire.example/jo">', { byline: undefined }],
    ['the language of its locale', '<meta property="og:locale" content="pt_BR">', { language: 'pt-BR' }],
    ['the language of its header', '<meta http-equiv="Content-Language" content="de, en">', { language: 'de' }],
    [
      'its address by Open Graph',
      '<meta property="og:url" content="https://wire.example/a">',
      { canonicalUrl: 'https://wire.example/a' },
    ],
    [
      'no address that is none of the web',
      '<link rel="canonical" href="javascript:void(0)">',
      { canonicalUrl: undefined },
    ],
  ])('%s', (_, head, expected) => expect(read(pageOf('', head))).toMatchObject(expected));

  test('a time element dates the page when nothing else does', () => {
    expect(read(pageOf('<p><time datetime="2026-03-01T09:00:00Z">Sunday</time> was cold.</p>')).publishedAt).toBe(
      '2026-03-01T09:00:00Z',
    );
  });

  test('its title goes without the outlet where the heading does', () => {
    const heading = '<h1>Norland ready for talks</h1>';
    const head = '<title>Norland ready for talks - Example Wire</title>';
    expect(read(pageOf(heading, head)).title).toBe('Norland ready for talks');
  });

  test('its language is that of its root', () => {
    expect(read(pageOf('', '<meta property="og:locale" content="en_US">', 'lang="de"')).language).toBe('de');
  });
});

describe('encodings', () => {
  test.each([
    ['the header', '', 'text/html; charset=windows-1251'],
    ['the meta element', '<meta charset="windows-1251">', 'text/html'],
  ])('%s decides', (_, head, contentType) => {
    const [before, after] = pageOf('<p>MIR</p>', head).split('MIR');
    const body = Buffer.concat([Buffer.from(before ?? ''), Buffer.from([0xec, 0xe8, 0xf0]), Buffer.from(after ?? '')]);
    expect(read(body, contentType).text).toContain('мир');
  });
});

describe('plain text', () => {
  test('has its first line for a title, and its paragraphs for text', () => {
    const text = 'Norland ready for talks\r\n\r\nNORHAVEN  - One.\r\nTwo.\r\n\r\n\r\n  Three <b>.';
    expect(read(text, 'text/plain; charset=utf-8')).toEqual({
      title: 'Norland ready for talks',
      text: 'NORHAVEN - One.\nTwo.\n\nThree <b>.',
    });
  });

  test('of one line is both', () => expect(read('One', 'text/plain')).toEqual({ title: 'One', text: 'One' }));

  test.each(['“We will talk,” Ada Holm said.', '“We will talk.”', `${'On and on '.repeat(20)}she said`])(
    'keeps a first line that is no headline in its text: %s',
    (line) => {
      const text = `${line.trim()}\n\nTwo.`;
      expect(read(text, 'text/plain')).toEqual({ title: '', text });
    },
  );
});

describe('pages that are refused, with their address', () => {
  test.each([
    ['nothing', '', undefined, 'has no readable text'],
    [
      'no text',
      '<html><body><img src="a.png"><script>var a = 1;</script></body></html>',
      undefined,
      'has no readable text',
    ],
    ['no plain text', ' \n ', 'text/plain', 'has no readable text'],
    ['noughts', '\0'.repeat(1_000_000), undefined, 'is binary data, neither HTML nor text'],
    ['a hundred thousand nested elements', '<div>'.repeat(100_000), undefined, 'nests elements more than 1000 deep'],
    ['tables in tables', '<table><tr><td>'.repeat(30_000), undefined, 'nests elements more than 1000 deep'],
    [
      'elements that end each other nowhere',
      '<td><li>'.repeat(30_000),
      undefined,
      'nests elements more than 1000 deep',
    ],
    ['endless elements', '<p>One'.repeat(100_000), undefined, 'holds more than 60000 tags'],
    ['endless angles', '<'.repeat(1_000_000), undefined, 'holds more than 600000 marks of markup'],
    [
      'endless attributes',
      `<p ${Array.from({ length: 210_000 }, (_, at) => `a${at}`).join(' ')}>One`,
      undefined,
      'holds more than 200000 attributes',
    ],
  ])('%s', (_, body, contentType, words) => {
    const reading = () => read(body, contentType);
    expect(reading).toThrow(UnreadableDocumentError);
    expect(reading).toThrow(`"${URL_OF_PAGE}" ${words}`);
  });
});

/** As random as bytes get, and the same each time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}
const started = (start: string) => Buffer.concat([Buffer.from(start, 'latin1'), noise(5000)]);

describe('what is neither HTML nor text is refused, whatever type it comes with', () => {
  test.each([
    ['a PDF', started('%PDF-1.7\n'), ['application/pdf', 'text/html', 'text/plain', undefined]],
    ['a PDF', Buffer.from(`%PDF-1.7 (“We will talk,” Ada Holm said.) ${SENTENCE}`), ['application/pdf', 'text/html']],
    ['a JPEG image', started('\xff\xd8\xff\xe0'), ['image/jpeg', 'text/html', undefined]],
    ['a zip archive or an office document', started('PK\x03\x04'), ['application/octet-stream', undefined]],
    ['binary data', noise(20_000), ['application/rss+xml', 'text/html', 'text/html; charset=utf-8', undefined]],
    ['application/pdf', Buffer.from(SENTENCE), ['application/pdf']],
    ['application/json', Buffer.from(`{"text":"${SENTENCE}"}`), ['application/json; charset=utf-8']],
    ['text/xml', Buffer.from(`<rss><channel><title>${SENTENCE}</title></channel></rss>`), ['text/xml']],
  ])('%s %#', (what, body, contentTypes) => {
    for (const contentType of contentTypes)
      expect(() => read(body, contentType)).toThrow(`"${URL_OF_PAGE}" is ${what}, neither HTML nor text`);
  });

  test.each([
    'application/pdf',
    'application/xml',
    'application/xhtml+xml',
    'application/octet-stream',
    'binary/octet-stream',
    'application/unknown',
    'charset=utf-8',
    'html',
    '*/*',
    'text/markdown',
  ])('HTML that comes as %s is read', (contentType) => expect(read(pageOf(''), contentType).text).toContain(SENTENCE));

  test.each([
    ['stray control characters', pageOf('<p>Bell\u0007 and \u0000 nought.</p>'), 'text/html'],
    ['noughts after its end', `${pageOf('')}${'\0'.repeat(500)}`, 'text/html'],
    ['colours of a terminal', `${'\u001b[31m'.repeat(50)}${SENTENCE}`, 'text/plain'],
    ['a comment before it', `<?xml version="1.0"?><!--${'x'.repeat(2000)}-->${pageOf('')}`, 'application/xml'],
    ['no tag of HTML', `<article><p>${SENTENCE}</p></article>`, 'application/unknown'],
    ['RIFF', `RIFFAT HOLM, an analyst, spoke.\n\n${SENTENCE}`, 'text/plain'],
    ['ID3', `ID3 launchers are to go.\n\n${SENTENCE}`, 'text/plain'],
  ])('a page with %s is one', (_, body, contentType) => {
    expect(read(body, contentType).text).toContain(SENTENCE);
  });
});

test.each([
  ['two megabytes of words', 'word '.repeat(400_000)],
  ['a megabyte of quotation marks', '"'.repeat(1_000_000)],
  ['stray end tags deep down', `${'<b>'.repeat(900)}${'</i>'.repeat(50_000)}<p>${SENTENCE}</p>`],
  ['paragraphs by the thousand', `<p>${SENTENCE}</p>`.repeat(5000)],
])('%s are read in good time', (_, body) => {
  const started = performance.now();
  expect(read(body).text.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(20_000);
});

describe('what would take quadratic time or memory is read all the same', () => {
  const spaces = ' '.repeat(2_000_000);
  const digits = '1'.repeat(2_000_000);
  const words = Array.from({ length: 250_000 }, (_, at) => `w${at}`).join(' ');
  const links = '<p><a href="b">One</a></p>'.repeat(2000);
  test.each([
    ['linked data with a run of spaces', `<script type="application/ld+json">{}${spaces}x</script>`, ''],
    ['linked data that begins with one', `<script type="application/ld+json">${spaces}x</script>`, ''],
    ['a property that is a run of spaces', `<meta property="${spaces}x" content="y">`, ''],
    ['a set of images without a comma', '', `<img src="a.jpg" srcset="${digits} b">`],
    ['a heading of as many words as an article', '', `<h1>${words}</h1>`],
    ['a long title for many headings', `<title>${words}</title>`, '<h2>One</h2>'.repeat(20_000)],
    ['a megabyte of base for two thousand links', `<base href="https://wire.example/${digits}/">`, links],
  ])('%s', (_, head, elements) => expect(read(pageOf(elements, head)).text).toContain(SENTENCE));
});
