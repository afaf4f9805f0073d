import { beforeEach, describe, expect, it } from 'vitest';
import { articleIdOf, versionIdOf } from '../../lib/core/article/article.ts';
import type { AttributedQuotation } from '../../lib/core/article/attributed-quotation.ts';
import type { ArticleReader } from '../../lib/core/article/read-article.ts';
import type { Message } from '../../lib/pipeline/messages.ts';
import { createSmallWorld, FEED_URL, type SmallWorld, START } from './small-world.ts';

const LAUNCHERS = 'Every missile launcher on the northern coast goes back to its garage';
const INSPECTORS = 'Neutral inspectors may photograph the missile hall in Norvik';

interface Archived {
  readonly quiet: boolean;
  readonly fetchedAt: string;
  readonly language: string;
  readonly publishedAt: string;
}

/** The reader, which reads what the changes say of each quotation. */
function changed(read: ArticleReader, changes: Partial<AttributedQuotation>): ArticleReader {
  return (article, wanted) => {
    const { quotations, leftOut } = read(article, wanted);
    return { quotations: quotations.map((quotation) => ({ ...quotation, ...changes })), leftOut };
  };
}

describe('extract-statements', () => {
  let small: SmallWorld;
  beforeEach(() => {
    small = createSmallWorld();
  });

  async function archived(
    path: string,
    lines: readonly string[],
    { quiet = false, fetchedAt = START, language, publishedAt }: Partial<Archived> = {},
  ): Promise<Message> {
    const text = lines.join('\n\n');
    const canonicalUrl = `https://wire.example/${path}`;
    return {
      kind: 'version.archived',
      article: {
        id: articleIdOf(canonicalUrl),
        canonicalUrl,
        outlet: `Outlet ${path}`,
        feedUrl: FEED_URL,
        title: `Story ${path}`,
        language,
        publishedAt,
      },
      versionId: await small.world.archive.saveText(text),
      fetchedAt,
      quiet,
    };
  }
  const under = async (key: string) => {
    const { statements } = await small.world.statements.under([key], '');
    return Promise.all(statements.map(({ id }) => small.world.statements.get(id)));
  };

  it('starts a statement for each quotation on topic, and tells of each', async () => {
    const message = await archived('a', [
      `Ilva Marn: ${LAUNCHERS}`,
      'Tomas Ekdal: The bakery has ordered twice the flour',
    ]);
    expect(await small.accept(message)).toEqual({
      kind: 'article-read',
      outlet: 'Outlet a',
      url: 'https://wire.example/a',
      title: 'Story a',
      quotations: 2,
      offTopic: 1,
      started: 1,
      linked: 0,
    });
    const [row] = await under('ilva-marn');
    expect(row).toMatchObject({
      content: LAUNCHERS,
      topics: ['missile-deployment'],
      firstSeenAt: START,
      sightings: [
        {
          outlet: 'Outlet a',
          version: versionIdOf(
            message.kind === 'version.archived'
              ? `Ilva Marn: ${LAUNCHERS}\n\nTomas Ekdal: The bakery has ordered twice the flour`
              : '',
          ),
        },
      ],
    });
    expect(await under('tomas-ekdal')).toEqual([]);
    expect(small.takeAll()).toEqual([{ kind: 'statement.started', statementId: row?.id, quiet: false }]);
  });

  it('knows a statement by the words themselves where the lead of its article retells them', async () => {
    const { articleReader } = small.world;
    const retelling: ArticleReader = (article, wanted) => {
      const { quotations, leftOut } = articleReader(article, wanted);
      const kinds = ['indirect', 'direct'] as const;
      return { quotations: quotations.map((each, place) => ({ ...each, kind: kinds[place] ?? each.kind })), leftOut };
    };
    Object.assign(small.world, { articleReader: retelling });
    await small.accept(await archived('a', [`Ilva Marn: ${LAUNCHERS} again`, `Ilva Marn: ${LAUNCHERS}`]));
    const [row, ...more] = await under('ilva-marn');
    expect(more).toEqual([]);
    expect(row).toMatchObject({ kind: 'direct', content: LAUNCHERS });
    expect(row?.sightings).toHaveLength(2);
  });

  it('stores what is off topic when all is to be stored', async () => {
    small = createSmallWorld({ store: 'all' });
    expect(
      await small.accept(await archived('a', ['Tomas Ekdal: The bakery has ordered twice the flour'])),
    ).toMatchObject({ offTopic: 0, started: 1 });
  });

  it('links what another outlet reports in other words, and tells nobody', async () => {
    await small.accept(await archived('a', [`Ilva Marn: ${LAUNCHERS}`]));
    small.takeAll();
    const again = await archived('b', [
      'Ilva Marn: Every launcher on the northern coast goes back to the missile garage',
    ]);
    expect(await small.accept(again)).toMatchObject({ started: 0, linked: 1 });
    const [row] = await under('ilva-marn');
    expect(row?.sightings.map(({ outlet }) => outlet).toSorted()).toEqual(['Outlet a', 'Outlet b']);
    expect(small.takeAll()).toEqual([]);
  });

  it('tells of what may repeat an earlier statement, and which', async () => {
    await small.accept(await archived('a', [`Ilva Marn: ${LAUNCHERS}`]));
    await small.accept(await archived('b', ['Ilva Marn: The missile launchers of the north are being put away']));
    const [earlier, doubted] = (await under('ilva-marn')).toSorted(
      (a, b) => Number(!!a?.mayRepeat) - Number(!!b?.mayRepeat),
    );
    expect(earlier?.mayRepeat).toBeUndefined();
    expect(doubted?.mayRepeat).toBe(earlier?.id);
  });

  it('doubts nothing for what the same article says', async () => {
    const lines = [`Ilva Marn: ${LAUNCHERS}`, 'Ilva Marn: The missile launchers of the north are being put away'];
    await small.accept(await archived('a', lines));
    const rows = await under('ilva-marn');
    expect(rows.map((row) => row?.mayRepeat)).toEqual([undefined, undefined]);
  });

  it('keeps equal words of two speakers apart', async () => {
    await small.accept(await archived('a', [`Ilva Marn: ${LAUNCHERS}`, `Tomas Ekdal: ${LAUNCHERS}`]));
    expect(await under('ilva-marn')).toHaveLength(1);
    expect(await under('tomas-ekdal')).toHaveLength(1);
  });

  it('takes the same words after a month for news again', async () => {
    await small.accept(await archived('a', [`Ilva Marn: ${LAUNCHERS}`]));
    const later = { fetchedAt: '2031-04-04T10:00:00.000Z' };
    expect(await small.accept(await archived('b', [`Ilva Marn: ${LAUNCHERS}`], later))).toMatchObject({ started: 1 });
  });

  it('takes today’s words for news, whatever a backlog brought of half a year ago', async () => {
    const old = { quiet: true, publishedAt: '2030-09-04T10:00:00.000Z' };
    await small.accept(await archived('old', [`Ilva Marn: ${LAUNCHERS}`], old));
    const today = { fetchedAt: '2031-03-05T10:00:00.000Z', publishedAt: '2031-03-05T09:00:00.000Z' };
    expect(await small.accept(await archived('today', [`Ilva Marn: ${LAUNCHERS}`], today))).toMatchObject({
      started: 1,
    });
    const backlog = { fetchedAt: '2031-03-20T10:00:00.000Z', publishedAt: '2030-09-05T10:00:00.000Z' };
    expect(await small.accept(await archived('b', [`Ilva Marn: ${LAUNCHERS}`], backlog))).toMatchObject({ linked: 1 });
    expect((await under('ilva-marn')).map((row) => row?.sightings.length)).toEqual([1, 2]);
  });

  it('takes a report for a repeat that was published in time, however late it is fetched', async () => {
    await small.accept(await archived('a', [`Ilva Marn: ${LAUNCHERS}`]));
    const late = { fetchedAt: '2031-05-04T10:00:00.000Z', publishedAt: '2031-03-05T10:00:00.000Z' };
    expect(await small.accept(await archived('b', [`Ilva Marn: ${LAUNCHERS}`], late))).toMatchObject({ linked: 1 });
  });

  it('takes a report for a repeat that dates the words to the same day, however late it comes', async () => {
    const { articleReader } = small.world;
    const dated = { saidOn: '2031-03-04', saidOnPrecision: 'day' } as const;
    Object.assign(small.world, {
      articleReader: changed(articleReader, dated),
    });
    await small.accept(await archived('a', [`Ilva Marn: ${LAUNCHERS}`]));
    const later = { fetchedAt: '2031-04-08T10:00:00.000Z' };
    expect(await small.accept(await archived('b', [`Ilva Marn: ${LAUNCHERS}`], later))).toMatchObject({ linked: 1 });
  });

  it('tells again of what it started when the message comes again: the first telling may have been lost', async () => {
    const message = await archived('a', [`Ilva Marn: ${LAUNCHERS}`]);
    await small.accept(message);
    const [told] = small.takeAll();
    expect(await small.accept(message)).toMatchObject({ started: 1 });
    expect(small.takeAll()).toEqual([told]);
    expect(await under('ilva-marn')).toHaveLength(1);
  });

  it('takes for known what an article says that goes back to an earlier text, whatever is still to be told of that', async () => {
    const first = await archived('a', [`Ilva Marn: ${LAUNCHERS}`]);
    const edit = await archived('a', [`Ilva Marn: ${LAUNCHERS}`, 'The mayor was there.'], {
      fetchedAt: '2031-03-04T11:00:00.000Z',
    });
    const back = await archived('a', [`Ilva Marn: ${LAUNCHERS}`], { fetchedAt: '2031-03-04T12:00:00.000Z' });
    // The plug is pulled between starting the statement and telling of it.
    small.beforeCall = (call) => {
      if (call === 'outbox.send') throw new Error('the plug was pulled');
    };
    await expect(small.accept(first)).rejects.toThrow('the plug was pulled');
    small.beforeCall = () => {};
    for (const message of [edit, back, back])
      expect(await small.accept(message)).toMatchObject({ started: 0, linked: 1 });
    expect(small.takeAll()).toEqual([]);
    expect(await small.accept(first)).toMatchObject({ started: 1, linked: 0 });
    const [row] = await under('ilva-marn');
    expect(small.takeAll()).toEqual([{ kind: 'statement.started', statementId: row?.id, quiet: false }]);
    expect(row?.sightings).toHaveLength(2);
  });

  it('leaves a sighting where it is when the message comes again after the registry came to know its speaker', async () => {
    const report = await archived('a', [`Ilva Marn: ${LAUNCHERS}`]);
    await small.accept(report);
    await small.accept(await archived('b', [`Foreign Ministry: ${LAUNCHERS}`]));
    const { articleReader } = small.world;
    const speaker = { id: 'foreign-ministry', name: 'Ilva Marn' };
    Object.assign(small.world, {
      articleReader: changed(articleReader, { speaker }),
    });
    expect(await small.accept(report)).toMatchObject({ started: 1, linked: 0 });
    const rows = [...(await under('ilva-marn')), ...(await under('foreign-ministry'))];
    expect(rows.map((row) => row?.sightings.map(({ outlet }) => outlet))).toEqual([['Outlet a'], ['Outlet b']]);
  });

  it('leaves a sighting where it is when the message comes again after a statement that is more alike', async () => {
    const report = await archived('b', [`Ilva Marn: ${LAUNCHERS} by the end of next winter`]);
    await small.accept(await archived('a', [`Ilva Marn: ${LAUNCHERS}`]));
    await small.accept(report);
    const { statements } = small.world;
    const rival = { ...(await under('ilva-marn'))[0] };
    const { revision } = await statements.under(['ilva-marn'], '');
    const [sighting] = rival.sightings ?? [];
    if (sighting === undefined || rival.id === undefined) throw new Error('the first statement is not there');
    await statements.start(
      { ...rival, id: 'st_rival', content: `${LAUNCHERS} by the end of next winter` } as Parameters<
        typeof statements.start
      >[0],
      { ...sighting, id: 'rival' },
      revision,
    );
    await small.accept(report);
    const counts = (await under('ilva-marn')).map((row) => [row?.id === 'st_rival', row?.sightings.length]);
    expect(counts.toSorted()).toEqual([
      [false, 2],
      [true, 1],
    ]);
  });

  it('links anew when another article starts the same statement in between', async () => {
    const [first, second] = [
      await archived('a', [`Ilva Marn: ${LAUNCHERS}`]),
      await archived('b', [`Ilva Marn: ${LAUNCHERS}`]),
    ];
    let between: Promise<unknown> | undefined;
    small.beforeCall = (call) => {
      if (call !== 'statements.start' || between !== undefined) return;
      between = small.accept(second);
      return between;
    };
    const reports = [await small.accept(first), await between];
    expect(reports.map((report) => (report as { started: number }).started).toSorted()).toEqual([0, 1]);
    expect(await under('ilva-marn')).toHaveLength(1);
  });

  it('passes a backlog’s quiet on', async () => {
    await small.accept(await archived('a', [`Ilva Marn: ${LAUNCHERS}`], { quiet: true }));
    expect(small.takeAll()).toEqual([expect.objectContaining({ quiet: true })]);
  });

  it('counts a quotation that the article repeats as a further sighting', async () => {
    const twice = await archived('a', [
      `Ilva Marn: ${LAUNCHERS}`,
      `Ilva Marn: ${LAUNCHERS}`,
      `Ilva Marn: ${INSPECTORS}`,
    ]);
    expect(await small.accept(twice)).toMatchObject({ quotations: 3, started: 2, linked: 1 });
    expect(await small.accept(twice)).toMatchObject({ quotations: 3, started: 2, linked: 1 });
    const rows = await under('ilva-marn');
    expect(rows.map((row) => row?.sightings.length).toSorted()).toEqual([1, 2]);
  });

  it('reads the beginning of what is longer than any article, up to a whole paragraph', async () => {
    const log = Array.from({ length: 10_000 }, (_, n) => `${n} `.padEnd(60, 'of the harbour log '));
    const message = await archived('log', [`Ilva Marn: ${LAUNCHERS}`, ...log, `Ilva Marn: ${INSPECTORS}`]);
    let read = '';
    const articleReader: ArticleReader = ({ text }) => {
      read = text;
      return { quotations: [], leftOut: 0 };
    };
    Object.assign(small.world, { articleReader });
    const report = await small.accept(message);
    const unread = [...log, `Ilva Marn: ${INSPECTORS}`].join('\n\n').length - read.length + LAUNCHERS.length + 13;
    expect(report).toMatchObject({ kind: 'article-read', unread });
    expect(read.length).toBeGreaterThan(499_900);
    expect(read).toMatch(/^Ilva Marn: .*\n\n\d+ of the harbour log [a-z ]+$/s);
  });

  it.each(['de', 'de-AT', 'ru', 'enm'])(
    'archives without quotations what is in another language: %s',
    async (language) => {
      expect(await small.accept(await archived('a', [`Ilva Marn: ${LAUNCHERS}`], { language }))).toEqual({
        kind: 'language-unsupported',
        outlet: 'Outlet a',
        url: 'https://wire.example/a',
        language,
      });
      expect(await under('ilva-marn')).toEqual([]);
    },
  );

  it.each(['en', 'EN', 'en-GB', 'en_US', 'eng', undefined])(
    'reads English, however it is declared: %s',
    async (language) => {
      const message = await archived('a', [`Ilva Marn: ${LAUNCHERS}`], { language });
      expect(await small.accept(message)).toMatchObject({ started: 1 });
    },
  );

  it.each([undefined, 'en'])(
    'archives without quotations what the words show to be in another language: %s',
    async (language) => {
      const french = `Ilva Marn: Le pays ne participera pas à une nouvelle course aux armements, a-t-elle déclaré à la presse
    mercredi, et nous ne déploierons pas de missiles nucléaires sur la côte, selon les termes du traité. Le ministère des affaires étrangères avait
    annoncé la veille que les inspecteurs pourraient revenir dans les usines du nord avant la fin du mois, pourvu que les deux parties
    respectent le moratoire sur les essais et que personne ne revienne sur ce qui avait été décidé au printemps dans la capitale.`;
      expect(await small.accept(await archived('a', [french], { language }))).toEqual({
        kind: 'language-unsupported',
        outlet: 'Outlet a',
        url: 'https://wire.example/a',
      });
      expect(await under('ilva-marn')).toEqual([]);
    },
  );

  it('names the version whose text is not there', async () => {
    const message = { ...(await archived('a', [])), versionId: 'f00' };
    await expect(small.accept(message as Message)).rejects.toThrow(
      '[archive] text of version f00 of https://wire.example/a',
    );
  });
});
