import { describe, expect, it } from 'vitest';
import { counted } from '../../lib/core/text/counted.ts';
import { eventText, tallyText } from '../../lib/local/event-text.ts';
import { createProgress } from '../../lib/local/progress.ts';
import type { RunEvent } from '../../lib/local/run-stages.ts';
import { count, emptyTally } from '../../lib/local/run-tally.ts';
import type { StageReport } from '../../lib/pipeline/stage-report.ts';

const done = (report: StageReport): RunEvent => ({ kind: 'done', stage: 'poll-feed', report });
const at = { outlet: 'Example Wire', url: 'https://wire.example/1' };

const EVENTS: readonly (readonly [RunEvent, string | undefined, string])[] = [
  [
    done({ kind: 'feed-read', outlet: 'Example Wire', feedUrl: 'f', entries: 1, new: 1, edited: 0, withoutUrl: 0 }),
    'Example Wire: 1 entry, 1 new',
    'feedsRead',
  ],
  [
    done({ kind: 'feed-read', outlet: 'Example Wire', feedUrl: 'f', entries: 9, new: 2, edited: 1, withoutUrl: 3 }),
    'Example Wire: 9 entries, 2 new, 1 edited, 3 without an address',
    'feedsRead',
  ],
  [done({ kind: 'feed-unchanged', outlet: 'Example Wire', feedUrl: 'f' }), undefined, 'feedsUnchanged'],
  [
    done({
      kind: 'feed-failed',
      outlet: 'Example Wire',
      feedUrl: 'f',
      message: '[GET] "f": 503',
      failures: 3,
      failingSince: '2031-03-04T10:00:00.000Z',
      nextPollAt: '2031-03-04T12:00:00.000Z',
    }),
    'Example Wire: cannot be read (3 times since 2031-03-04T10:00): [GET] "f": 503: next poll 2031-03-04T12:00Z',
    'feedsFailed',
  ],
  [done({ kind: 'version-archived', ...at, title: 'Talks', number: 1 }), 'Example Wire: archived “Talks”', 'articles'],
  [
    done({ kind: 'version-archived', ...at, title: 'Talks', number: 2 }),
    'Example Wire: edited “Talks”, kept as version 2',
    'edits',
  ],
  [
    done({ kind: 'version-archived', ...at, title: 'Talks', number: 2, afterFeedText: true }),
    'Example Wire: archived “Talks” in place of what its feed gave, as version 2',
    'articles',
  ],
  [
    done({ kind: 'feed-text-archived', ...at, title: 'Talks', number: 1, message: '[GET] "u": 401' }),
    'Example Wire: archived “Talks” as its feed gives it: [GET] "u": 401',
    'feedTexts',
  ],
  [
    done({ kind: 'feed-text-archived', ...at, title: 'Talks', number: 3, message: '[GET] "u": 401' }),
    'Example Wire: archived “Talks” as its feed gives it, version 3: [GET] "u": 401',
    'edits',
  ],
  [done({ kind: 'article-skipped', ...at, message: 'no text' }), 'Example Wire: skipped: no text', 'skipped'],
  [
    done({ kind: 'language-unsupported', ...at, language: 'de' }),
    'Example Wire: archived without quotations: https://wire.example/1 is in de',
    'skipped',
  ],
  [
    done({ kind: 'language-unsupported', ...at }),
    'Example Wire: archived without quotations: https://wire.example/1 is not in English',
    'skipped',
  ],
  [done({ kind: 'alert-delivered', channel: 'desk', statementId: 'st_1' }), undefined, 'alerts'],
  [
    { kind: 'set-back', stage: 'archive-article', message: 'no answer', afterSeconds: 30 },
    'archive-article: no answer: trying again in 30 s',
    '',
  ],
  [
    { kind: 'set-aside', stage: 'archive-article', message: 'no answer' },
    'archive-article: no answer: set aside (parley retry starts it anew)',
    'setAside',
  ],
];

describe('an event', () => {
  it.each(EVENTS)('%# is a line for people, and counted', (event, text, counter) => {
    expect(eventText(event)).toBe(text);
    const tally = emptyTally();
    count(tally, event);
    const counters = Object.entries(tally).filter(([, value]) => value !== 0);
    expect(counters).toEqual(counter === '' ? [] : [[counter, 1]]);
  });

  it('counts statements, repeats and alerts that are held', () => {
    const tally = emptyTally();
    const quotations = { quotations: 9, offTopic: 4, started: 3, linked: 2 };
    const read = done({ kind: 'article-read', ...at, title: 'Talks', ...quotations });
    expect(eventText(read)).toBe('Example Wire: 9 quotations in “Talks”: 3 new, 2 known, 4 off topic');
    count(tally, read);
    count(tally, done({ kind: 'alerts-decided', statementId: 'st_1', entered: 1, held: 2 }));
    expect(tally).toMatchObject({ statements: 3, sightings: 2, held: 2 });
  });

  it('writes nothing of a page to the terminal but its words', () => {
    const title = 'a\u001b[2Jb\nc';
    expect(eventText(done({ kind: 'version-archived', ...at, title, number: 1 }))).toBe(
      'Example Wire: archived “a [2Jb c”',
    );
  });
});

describe('the tally', () => {
  it('leaves out what didn’t happen', () => {
    expect(tallyText(emptyTally())).toBe('0 feeds read · 0 new articles · 0 new statements · 0 alerts');
  });

  it('tells of all that happened', () => {
    const all = Object.fromEntries(Object.keys(emptyTally()).map((key) => [key, 1])) as unknown as ReturnType<
      typeof emptyTally
    >;
    expect(tallyText(all)).toBe(
      '2 feeds read · 1 failed · 1 new article · 1 read in its feed · 1 skipped · 1 edit · 1 new statement · 1 repeat · 1 alert · 1 held back · 1 set aside',
    );
  });

  it('counts in words', () => {
    expect([0, 1, 2].map((n) => counted(n, 'feed', 'feeds'))).toEqual(['0 feeds', '1 feed', '2 feeds']);
  });
});

describe('progress', () => {
  function written(columns: number | undefined): string {
    let text = '';
    const progress = createProgress({ err: (more) => (text += more), columns });
    progress.say('Watching 1 feed');
    progress.observe(done({ kind: 'feed-unchanged', outlet: 'Example Wire', feedUrl: 'f' }));
    progress.observe(done({ kind: 'version-archived', ...at, title: 'Talks', number: 1 }));
    progress.clear();
    return text;
  }

  it('is plain lines in a log', () => {
    expect(written(undefined)).toBe('Watching 1 feed\nExample Wire: archived “Talks”\n');
  });

  it('keeps a live line below the others on a terminal, no wider than it, and takes it away', () => {
    const text = written(40);
    expect(text).not.toMatch(/[^\r\n\u001b]{60}/);
    const lines = text.split('\r\u001b[2K');
    expect(lines.filter((line) => line.endsWith('\n'))).toEqual([
      'Watching 1 feed\n',
      'Example Wire: archived “Talks”\n',
    ]);
    expect(lines.at(-1)).toBe('');
    for (const line of lines) expect(line.replace('\n', '').length).toBeLessThan(40);
  });
});
