import type { AttributedQuotation } from '../core/article/attributed-quotation.ts';
import { linkStatement } from '../core/statement/link-statement.ts';
import { lookBackFrom, reportTime } from '../core/statement/link-window.ts';
import { statementItMayRepeat } from '../core/statement/may-repeat.ts';
import type { Sighting, Statement } from '../core/statement/statement.ts';
import { statementKeysOf } from '../core/statement/statement-keys.ts';
import { sightingOf, statementOf } from '../core/statement/statement-of.ts';
import { verbatimFirst } from '../core/statement/verbatim-first.ts';
import { isEnglish } from '../core/text/is-english.ts';
import type { MessageOf } from './messages.ts';
import { defineStage } from './stage.ts';
import { TryAgainError } from './try-again.ts';
import type { World } from './world.ts';

/** Several outlets may carry a speaker's words at the same moment; each attempt sees what others have started since. */
const LINK_ATTEMPTS = 20;

/**
 * In UTF-16 code units: what a function reads within its time and memory. No article is as long; of what is longer (books, logs), the
 * beginning is read.
 */
const MOST_TEXT = 500_000;

/** Reads who said what, on which topic, in one article version; links each quotation to a known statement or starts a new one. */
export const extractStatements = defineStage<
  'version.archived',
  'watchlist' | 'articleReader' | 'archive' | 'statements' | 'outbox'
>({
  consumes: 'version.archived',
  emits: ['statement.started'],
  does: 'extracts quotations, resolves speakers, links them to known statements or starts new ones',
  stores: { archive: 'read', statements: 'read-write' },
  readsArticles: true,
  timeoutSeconds: 120,
  memoryMegabytes: 1024,
  concurrency: 5,
  retryAfterSeconds: [5, 30, 300],

  async run(message, { watchlist, articleReader, archive, statements, outbox }) {
    const { article, versionId, quiet } = message;
    const { outlet, title, language } = article;
    const url = article.canonicalUrl;
    if (language !== undefined && !namesEnglish(language))
      return { kind: 'language-unsupported', outlet, url, language };
    const whole = await archive.text(versionId);
    if (whole === undefined) throw new Error(`[archive] text of version ${versionId} of ${url} is not there`);
    const text = beginningOf(whole);
    // Even if tagged as English: that is the default for feeds, and templates claim it whatever they hold.
    if (!isEnglish(text, language !== undefined)) return { kind: 'language-unsupported', outlet, url };

    const reading = articleReader({ text, title, url, publishedAt: article.publishedAt }, watchlist.store);
    const tally = { started: 0, linked: 0 };
    const reports = verbatimFirst(reading.quotations).map((quotation) => reportOf(quotation, message));
    const ofThisArticle = new Set(reports.map(({ statement }) => statement.id));
    for (const report of reports) {
      const { outcome, statementId } = await record(report, ofThisArticle, statements);
      tally[outcome] += 1;
      if (outcome === 'started') await outbox.send([{ kind: 'statement.started', statementId, quiet }]);
    }
    return {
      kind: 'article-read',
      outlet,
      url,
      title,
      quotations: reading.quotations.length + reading.leftOut,
      offTopic: reading.leftOut,
      ...tally,
      ...(text.length < whole.length && { unread: whole.length - text.length }),
    };
  },
});

/** The text up to the last paragraph that is whole within the bounds. */
function beginningOf(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  const end = text.lastIndexOf('\n\n', MOST_TEXT);
  return text.slice(0, end > 0 ? end : MOST_TEXT);
}

/** `en`, `en-GB`, and what pages write instead: `en_US`, `eng`, `English`. */
function namesEnglish(language: string): boolean {
  return /^en(?:g|glish)?(?![a-z])/i.test(language);
}

/** A quotation as a sighting, and as the statement that it would start. */
interface Report {
  readonly sighting: Sighting;
  readonly statement: Statement;
}

function reportOf(
  quotation: AttributedQuotation,
  { article, versionId, fetchedAt, firstFetchedAt }: MessageOf<'version.archived'>,
): Report {
  const sighting = sightingOf(quotation, article, versionId, fetchedAt);
  const reportedAt = reportTime(fetchedAt, [article.publishedAt, firstFetchedAt]);
  return { sighting, statement: statementOf(quotation, sighting, reportedAt) };
}

/** Links the quotation to a statement that the speaker is known to have made, or starts a new statement. */
async function record(
  { sighting, statement }: Report,
  ofThisArticle: ReadonlySet<string>,
  statements: World['statements'],
): Promise<{ outcome: 'started' | 'linked'; statementId: string }> {
  const before = await finishOwn(statement, sighting, statements);
  if (before !== undefined) return { outcome: before, statementId: statement.id };
  const since = lookBackFrom(statement);
  for (let attempt = 0; attempt < LINK_ATTEMPTS; attempt += 1) {
    const { revision, statements: said } = await statements.under(statementKeysOf(statement), since);
    const own = said.find(({ id }) => id === statement.id);
    const known = own ?? (await chooseLink(linkStatement(statement, said), sighting, statements));
    if (known !== undefined && known.id !== statement.id) {
      await statements.addSighting(known.id, sighting);
      return { outcome: 'linked', statementId: known.id };
    }
    // It may have been started before, but not completely: starting it again finishes it.
    const ofOthers = said.filter(({ id }) => !ofThisArticle.has(id));
    const mayRepeat = statementItMayRepeat(statement, ofOthers)?.id;
    if ((await statements.start({ ...statement, mayRepeat }, sighting, revision)) === 'started')
      return { outcome: own === undefined ? 'started' : outcomeOf(own, sighting), statementId: statement.id };
  }
  throw new TryAgainError(`[link] ${statement.id}: others kept starting statements of the same speaker`);
}

/**
 * What became of the quotation, if the statement that it would start exists already. That may have another speaker than would be
 * found now, since the registry may have changed. Starting it again finishes what a dead attempt left undone.
 */
async function finishOwn(
  { id }: Statement,
  sighting: Sighting,
  statements: World['statements'],
): Promise<'started' | 'linked' | undefined> {
  const row = await statements.get(id);
  if (row === undefined) return undefined;
  const { sightings, ...statement } = row;
  await statements.start(statement, sighting, 0);
  return outcomeOf(statement, sighting);
}

/**
 * `started` if an earlier attempt at this same message started it, and may have died before telling of it. Otherwise the article
 * has gone back to the words of an earlier version, and the message about that version tells of it.
 */
function outcomeOf(own: Statement, { seenAt }: Sighting): 'started' | 'linked' {
  return own.firstSeenAt === seenAt ? 'started' : 'linked';
}

/**
 * The statement most alike, unless an earlier attempt at the same message chose another: statements started since then may be
 * more alike, but a sighting belongs to one statement only.
 */
async function chooseLink(
  links: readonly Statement[],
  sighting: Sighting,
  statements: World['statements'],
): Promise<Statement | undefined> {
  if (links.length > 1)
    for (const link of links) {
      const row = await statements.get(link.id);
      if (row?.sightings.some(({ id }) => id === sighting.id)) return link;
    }
  return links[0];
}
