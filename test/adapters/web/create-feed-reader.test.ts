import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createFeedReader } from '../../../lib/adapters/web/create-feed-reader.ts';
import type { FeedEntry } from '../../../lib/core/feed/feed.ts';
import { UnreadableDocumentError } from '../../../lib/ports/readers.ts';

const URL_OF_FEED = 'https://wire.example/feeds/all.xml';
const reader = createFeedReader();

function read(body: string | Uint8Array, contentType?: string) {
  return reader.readFeed({ body: typeof body === 'string' ? Buffer.from(body) : body, url: URL_OF_FEED, contentType });
}

/** The only entry of an RSS feed that holds these elements. */
async function entryOf(elements: string, channel = ''): Promise<FeedEntry | undefined> {
  const feed = await read(
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}<item>${elements}</item></channel></rss>`,
  );
  return feed.entries[0];
}

async function atomEntryOf(elements: string, root = ''): Promise<FeedEntry | undefined> {
  const feed = await read(`<feed xmlns="http://www.w3.org/2005/Atom" ${root}><entry>${elements}</entry></feed>`);
  return feed.entries[0];
}

describe('whole feeds', () => {
  test.each([
    ['rss-2.0.xml', 'rss'],
    ['rss-1.0.xml', 'rdf'],
    ['atom-1.0.xml', 'atom'],
    ['json-feed-1.1.json', 'json'],
  ])('%s reads like the same feed in any other format', async (file, format) => {
    const feed = await read(await readFile(new URL(`fixtures/${file}`, import.meta.url)));
    expect(feed).toMatchObject({
      format,
      title: 'Example Wire: arms & control',
      entries: [
        {
          id: 'https://wire.example/2026/talks',
          url: 'https://wire.example/2026/talks',
          title: 'Norland “ready” for talks',
          publishedAt: '2026-03-01T09:08:07Z',
          summary: 'The minister, Ada Holm, spoke of “a narrow window”.',
          author: 'Jo Writer',
        },
        { id: 'tag:wire.example,2026:2', url: 'https://wire.example/2026/inspections', title: 'Inspections resume' },
      ],
    });
    expect(feed.entries).toHaveLength(2);
    expect(feed.entries[0]?.content).toContain('<p>The minister');
  });

  test('RSS tells how long to wait', async () => {
    const feed = await read(await readFile(new URL('fixtures/rss-2.0.xml', import.meta.url)));
    expect(feed.ttlMinutes).toBe(30);
  });

  test.each([
    ['a period alone', '<sy:updatePeriod>daily</sy:updatePeriod>', 1440],
    ['both, of which the longer counts', '<ttl>90</ttl><sy:updatePeriod>hourly</sy:updatePeriod>', 90],
    ['nothing that can be read', '<ttl>soon</ttl><sy:updatePeriod>often</sy:updatePeriod>', undefined],
  ])('RSS tells %s', async (_, fields, minutes) => {
    const feed = await read(
      `<rss xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>${fields}</channel></rss>`,
    );
    expect(feed.ttlMinutes).toBe(minutes);
  });

  test('RSS 1.0 tells it as a period and how often in it', async () => {
    const feed = await read(await readFile(new URL('fixtures/rss-1.0.xml', import.meta.url)));
    expect(feed.ttlMinutes).toBe(30);
  });

  test.each([
    ['RSS', '<rss version="2.0"><channel><title>Quiet</title></channel></rss>'],
    ['RSS of an unknown version', '<rss><channel><title>Quiet</title></channel></rss>'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Quiet</title></feed>'],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><title>Quiet</title></channel></rdf:RDF>',
    ],
    ['JSON Feed', '{"version":"https://jsonfeed.org/version/1","title":"Quiet","items":[]}'],
  ])('%s without entries is a feed all the same', async (_, feed) => {
    expect(await read(feed)).toMatchObject({ title: 'Quiet', entries: [] });
  });
});

describe('text', () => {
  test.each([
    ['entities of HTML', 'Norland &ndash; caf&eacute;', 'Norland – café'],
    ['entities that were escaped twice', 'Norland &amp;#8217;s offer', 'Norland ’s offer'],
    ['ampersands that were not escaped', 'Trade & arms: a&b=c', 'Trade & arms: a&b=c'],
    ['control characters as windows-1252', 'Norland&#146;s', 'Norland’s'],
    ['a character that is none', 'a&#xd800;b&#0;', 'a\ufffdb\ufffd'],
    ['CDATA', '<![CDATA[Talks &amp; <b>arms</b>]]>', 'Talks & arms'],
    ['escaped markup', 'The &lt;i&gt;Gazette&lt;/i&gt; asks', 'The Gazette asks'],
    ['inline markup', 'The <i>Gazette</i> asks', 'The Gazette asks'],
    ['markup inside a word', 'un<b>break</b>able', 'unbreakable'],
    ['blocks', '<![CDATA[<p>One</p><p>Two</p>]]>', 'One Two'],
    ['scripts', '<![CDATA[Talks<script>alert("<p>")</script>]]>', 'Talks'],
    ['white space', '\n   Talks\u00a0 \t in\n Norhaven ', 'Talks in Norhaven'],
    ['control characters', 'Ta\u0000l\u0008ks', 'Talks'],
    ['a lone angle', 'warheads &lt; 100', 'warheads < 100'],
  ])('%s', async (_, title, expected) => {
    expect(await entryOf(`<title>${title}</title>`)).toMatchObject({ title: expected });
  });

  test.each([
    ['plain', '<title type="text">Q&amp;amp;A on &lt;b&gt;</title>', 'Q&amp;A on <b>'],
    ['HTML', '<title type="html">Q&amp;amp;A on &lt;b&gt;arms&lt;/b&gt;</title>', 'Q&A on arms'],
    [
      'XHTML',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Q&amp;A on <b>arms</b></div></title>',
      'Q&A on arms',
    ],
    [
      'XHTML under a prefix',
      '<title type="xhtml" xmlns:x="http://www.w3.org/1999/xhtml"><x:div>on <x:b>arms</x:b></x:div></title>',
      'on arms',
    ],
    [
      'base64 of Atom 0.3',
      `<title mode="base64">${Buffer.from('on <b>arms</b>').toString('base64')}</title>`,
      'on arms',
    ],
  ])('Atom: %s', async (_, title, expected) => expect(await atomEntryOf(title)).toMatchObject({ title: expected }));

  test('a title of an image alone is there but says nothing', async () => {
    expect(await entryOf('<title>&lt;img src="x.png"&gt;</title>')).toMatchObject({ title: '' });
    expect((await entryOf('<link>https://wire.example/1</link>'))?.title).toBeUndefined();
  });

  test("titles of images and of other vocabularies don't pass for the entry's own", async () => {
    const title = '<image><title>Logo</title></image><media:title>Clip</media:title><title>Talks</title>';
    expect(await entryOf(title)).toMatchObject({ title: 'Talks' });
    expect(await entryOf('<dc:title>Talks</dc:title>')).toMatchObject({ title: 'Talks' });
  });
});

describe('addresses and ids', () => {
  test.each([
    ['its link', '<link>https://wire.example/1</link>', 'https://wire.example/1'],
    ['a link as it was written', '<link>https://wire.example:443/%7ea?b#c</link>', 'https://wire.example:443/%7ea?b#c'],
    ['a link without its site, from the feed', '<link>/1</link>', 'https://wire.example/1'],
    ['a guid that says it is one', '<guid isPermaLink="true">https://wire.example/1</guid>', 'https://wire.example/1'],
    ['a guid that says nothing', '<guid>https://wire.example/1</guid>', 'https://wire.example/1'],
    ['no guid that denies it', '<guid isPermaLink="false">https://wire.example/1</guid>', undefined],
    ['no guid that is no whole address', '<guid>g3</guid><link>ftp://wire.example/1</link>', undefined],
    [
      'the link before the guid',
      '<guid>https://wire.example/2</guid><link>https://wire.example/1</link>',
      'https://wire.example/1',
    ],
    [
      "the link before an image's",
      '<image><link>https://wire.example/2</link></image><link>https://wire.example/1</link>',
      'https://wire.example/1',
    ],
    [
      'ampersands in it',
      '<link>https://wire.example/?a=1&b=2&amp;copy=3</link>',
      'https://wire.example/?a=1&b=2&copy=3',
    ],
    ['no script', '<link>javascript:alert(1)</link>', undefined],
  ])('the address is %s', async (_, elements, url) => expect((await entryOf(elements))?.url).toBe(url));

  test('addresses stand against the site that the feed names', async () => {
    const entry = await entryOf('<link>talks</link>', '<link>https://site.example/news/</link>');
    expect(entry?.url).toBe('https://site.example/news/talks');
  });

  test.each([
    ['the alternate link', '<link rel="self" href="/s"/><link rel="alternate" href="/a"/>', 'https://wire.example/a'],
    ['a link without relation', '<link rel="enclosure" href="/s.mp3"/><link href="/a"/>', 'https://wire.example/a'],
    [
      'the page rather than its feed',
      '<link rel="alternate" type="application/atom+xml" href="/f"/><link href="/a"/>',
      'https://wire.example/a',
    ],
    ['xml:base, level by level', '<link href="a" xml:base="deep/"/>', 'https://base.example/news/deep/a'],
  ])('Atom: %s', async (name, elements, url) => {
    const root = name.startsWith('xml:base') ? 'xml:base="https://base.example/news/"' : '';
    expect((await atomEntryOf(elements, root))?.url).toBe(url);
  });

  test.each([
    ['the guid', '<guid isPermaLink="false">wire-1</guid><link>https://wire.example/1</link>', 'wire-1'],
    ['else the address', '<link>/1</link>', 'https://wire.example/1'],
  ])('the id is %s', async (_, elements, id) => expect((await entryOf(elements))?.id).toBe(id));
});

describe('dates and authors', () => {
  test.each([
    ['pubDate', '<pubDate>Sun, 01 Mar 2026 09:08:07 EST</pubDate>', { publishedAt: '2026-03-01T14:08:07Z' }],
    ['dc:date', '<dc:date>2026-03-01T09:08+01:00</dc:date>', { publishedAt: '2026-03-01T08:08:00Z' }],
    [
      "another prefix for Dublin Core's",
      '<d:date xmlns:d="http://purl.org/dc/elements/1.1/">2026-03-01</d:date>',
      { publishedAt: '2026-03-01T00:00:00Z' },
    ],
    ['one that is none', '<pubDate>soon</pubDate>', { publishedAt: undefined }],
    ['an address with a name', '<author>jo@wire.example (Jo Writer)</author>', { author: 'Jo Writer' }],
    [
      'several creators',
      '<dc:creator>Jo Writer</dc:creator><dc:creator>Al Second</dc:creator>',
      { author: 'Jo Writer, Al Second' },
    ],
  ])('%s', async (_, elements, expected) => expect(await entryOf(elements)).toMatchObject(expected));

  test('Atom keeps when an entry appeared apart from when it last changed', async () => {
    const dates = '<published>2026-03-01T09:00:00Z</published><updated>2026-03-02T09:00:00Z</updated>';
    expect(await atomEntryOf(dates)).toMatchObject({
      publishedAt: '2026-03-01T09:00:00Z',
      updatedAt: '2026-03-02T09:00:00Z',
    });
    expect(await atomEntryOf('<author><name>Jo Writer</name><uri>/jo</uri></author>')).toMatchObject({
      author: 'Jo Writer',
    });
  });
});

describe('broken feeds', () => {
  test('that are cut off give the entries that are whole', async () => {
    const feed = await read('<rss version="2.0"><channel><item><title>One</title></item><item><title>Tw');
    expect(feed.entries.map(({ title }) => title)).toEqual(['One']);
  });

  test('that leave elements open are read as they are meant', async () => {
    const feed = await read('<rss><channel><item><title>One<item><title>Two</title></channel></rss>');
    expect(feed.entries.map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  test('that start with a warning of their server are read', async () => {
    const feed = await read(
      '<br /><b>Warning</b>: x\n<?xml version="1.0"?><rss><channel><title>T</title></channel></rss>',
    );
    expect(feed.title).toBe('T');
  });

  test.each(['constructor', '__proto__', 'hasOwnProperty'])(
    'that use the name %s are read like others',
    async (name) => {
      const feed = await read(
        `<rss><channel><${name}>x</${name}><ttl>${name}</ttl><item ${name}="x"><${name}>x</${name}><title>T</title></item></channel></rss>`,
      );
      expect(feed.entries).toMatchObject([{ title: 'T' }]);
      await expect(read(`<${name}>x</${name}>`)).rejects.toThrow('is XML, but no feed');
    },
  );

  test('in other encodings are read', async () => {
    const body = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="koi8-r"?><rss><channel><title>'),
      Buffer.from([0xcd, 0xc9, 0xd2]),
      Buffer.from('</title></channel></rss>'),
    ]);
    expect((await read(body)).title).toBe('мир');
  });

  test('with entities of their own are read', async () => {
    const feed = await read(
      '<!DOCTYPE rss [<!ENTITY n "Norland">]><rss><channel><title>&n; &eacute;</title></channel></rss>',
    );
    expect(feed.title).toBe('Norland é');
  });

  test('JSON items that are no objects are left out, ids that are numbers taken', async () => {
    const feed = await read(
      '{"version":"https://jsonfeed.org/version/1","items":[1,null,{"id":7,"url":"/7","title":"T"}]}',
    );
    expect(feed.entries).toMatchObject([{ id: '7', url: 'https://wire.example/7', title: 'T' }]);
  });
});

test('an address has no control characters', async () => {
  const items = [{ url: 'https://wire.example/\u001b[2J' }];
  const feed = await read(JSON.stringify({ version: 'https://jsonfeed.org/version/1', items }));
  expect(feed.entries).toMatchObject([{ url: 'https://wire.example/%1B[2J' }]);
});

describe('what is no feed', () => {
  const page = '<!doctype html><html><head><title>x</title></head></html>';
  const pageWithFeed = page.replace('</head>', '<link rel="alternate" type="application/rss+xml" href="/feed"></head>');
  const laughs = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>';
  const swelling = `<!DOCTYPE r [<!ENTITY a "${'ha'.repeat(500)}">]><rss><channel><title>${'&a;'.repeat(2000)}</title></channel></rss>`;
  const external =
    '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><title>x&a;</title></channel></rss>';

  test.each([
    ['nothing', '', 'is empty'],
    ['white space', ' \n ', 'is empty'],
    ['a page', page, 'is an HTML page, not a feed'],
    [
      'a page that names its feed',
      pageWithFeed,
      'is an HTML page, not a feed; its feed seems to be https://wire.example/feed',
    ],
    ['other XML', '<?xml version="1.0"?><note>x</note>', 'is XML, but no feed'],
    ['text', 'hello', 'is not a feed'],
    ['a PDF', '%PDF-1.7 <rss><item><title>x</title></item></rss>', 'is a PDF, not a feed'],
    [
      'bytes of any kind',
      `${'\u0001\u0002\u0003'.repeat(9)}<rss><item><title>x</title></item></rss>`,
      'is binary data, not a feed',
    ],
    ['quotation marks without end', '"'.repeat(1_000_000), 'is not a feed'],
    ['other JSON', '{"items":[]}', 'is JSON, but not a JSON Feed'],
    ['broken JSON', '{"items":[', 'is broken JSON, not a feed'],
    [
      'the start of a feed',
      '<rss version="2.0"><channel><item><title>On',
      'is a feed that is cut off before its first entry ends',
    ],
    ['entities made of entities', laughs, 'declares entities made of entities'],
    ['entities that swell', swelling, 'uses its entities to swell'],
  ])('%s is refused with its address', async (_, body, words) => {
    const refusal = read(body);
    await expect(refusal).rejects.toThrow(UnreadableDocumentError);
    await expect(refusal).rejects.toThrow(`"${URL_OF_FEED}" ${words}`);
  });

  test('files that an entity points to are not read', async () => {
    expect((await read(external)).title).toBe('x&a;');
  });
});

describe('hostile feeds take time in proportion to their length', () => {
  const rss = (elements: string) => `<rss version="2.0"><channel><item>${elements}</item></channel></rss>`;
  test.each([
    ['angles', rss(`<title>${'<'.repeat(300_000)}</title>`)],
    ['ampersands', rss(`<title>${'&'.repeat(300_000)}</title>`)],
    ['comments that stay open', rss('<!--'.repeat(100_000))],
    ['CDATA that stays open', rss('<![CDATA['.repeat(100_000))],
    ['elements in elements', rss(`<title>${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}</title>`)],
    ['quotes that stay open', rss(`<title>${'<a b="'.repeat(100_000)}</title>`)],
    ['half tags, escaped', rss(`<description>${'&lt;p'.repeat(100_000)}</description>`)],
    ['entries without end', `<rss><channel>${'<item>'.repeat(100_000)}`],
    [
      'namespaces',
      `<rss ${Array.from({ length: 2000 }, (_, at) => `xmlns:p${at}="u"`).join(' ')}><channel>${'<item><title>a</title></item>'.repeat(10_000)}</channel></rss>`,
    ],
    [
      'entities of a thousand names',
      rss(`<title>${Array.from({ length: 100_000 }, (_, at) => `&n${at};`).join('')}</title>`),
    ],
    ['JSON in JSON', '['.repeat(300_000)],
  ])('%s', async (_, body) => {
    const started = performance.now();
    await read(body).catch((error: unknown) => {
      if (!(error instanceof UnreadableDocumentError)) throw error;
    });
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

test('a root of 50,000 namespaces and 50,000 entries with one each are read', async () => {
  const root = Array.from({ length: 50_000 }, (_, at) => `xmlns:p${at}="u"`).join(' ');
  const { entries } = await read(`<rss ${root}><channel>${'<item xmlns:b="u"/>'.repeat(50_000)}</channel></rss>`);
  expect(entries).toHaveLength(10_000);
});

test('two megabytes of an author’s address are read', async () => {
  const author = '@'.repeat(2_000_000);
  expect((await entryOf(`<author>${author}</author>`))?.author).toBe(author);
});

describe('addresses that would swell', () => {
  const long = 'x'.repeat(1_000_000);
  const links = '<item><link>b</link></item>'.repeat(3000);
  const items = Array.from({ length: 3000 }, () => ({ url: 'b' }));
  const cjk = `<entry xml:base="https://base.example/${'条'.repeat(1900)}/">${'<link href="b"/>'.repeat(50_000)}</entry>`;
  test.each([
    ['a megabyte of site', `<rss><channel><link>https://site.example/${long}/</link>${links}</channel></rss>`, 3000],
    [
      'a megabyte of home page',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        home_page_url: `https://site.example/${long}/`,
        items,
      }),
      3000,
    ],
    ['a base that encoding makes long', `<feed xmlns="http://www.w3.org/2005/Atom">${cjk}</feed>`, 1],
  ])('%s is passed over', async (_, body, count) => {
    const { entries } = await read(body);
    expect(entries.map(({ url }) => url)).toEqual(Array.from({ length: count }, () => 'https://wire.example/feeds/b'));
  });

  test('a base for thousands of links is refused', async () => {
    const links = '<link href="b"/>'.repeat(50_000);
    const body = `<feed><entry xml:base="https://base.example/${'x'.repeat(1900)}/">${links}</entry></feed>`;
    await expect(read(body)).rejects.toThrow(`"${URL_OF_FEED}" uses its bases to swell`);
  });

  test('an address that is longer than any store takes is none', async () => {
    expect((await entryOf(`<link>https://wire.example/${'条'.repeat(600)}</link>`))?.url).toMatch(/条$/);
    expect((await entryOf(`<link>/${'条'.repeat(600)}</link>`))?.url).toBeUndefined();
    expect((await entryOf(`<link>https://wire.example/${long}</link>`))?.url).toBeUndefined();
  });
});
