import type { Statement } from '../../core/statement/statement.ts';
import { statementKeysOf } from '../../core/statement/statement-keys.ts';
import { headKey, SAID } from './dynamodb-keys.ts';
import type { Table } from './dynamodb-table.ts';
import { createHeldKeys, type Held } from './held-keys.ts';
import { type Claim, type Head, statementItem } from './statement-items.ts';

/** In statements. A superpower's state makes some 5,000 a month: with what linking reads of their words, 25 MB. */
const MOST_HELD = 20_000;
/** In milliseconds: a held list is read again from this long before its newest statement, since retries make writers late. */
const OVERLAP = 60 * 60_000;
/** After so many uses a list is read again in full, for statements with earlier times. */
const MOST_USES = 500;
/** A shorter list is read as fast as its end alone. */
const WORTH_HOLDING = 50;
/** Sorts after every time. */
const END = '~';

export interface SaidReader {
  /**
   * The statements under a key that is not the asker's first. What was written a second ago may be missing; and in long lists, until
   * they are read again in full, what was written with a time more than an hour before the newest one's.
   */
  under(key: string, since: string): Promise<readonly Statement[]>;
  /**
   * The statements under the asker's first key: every one started up to the given HEAD, whose claims are fulfilled. Statements that
   * are here under a further key of theirs may be missing if another instance wrote them with a time more than an hour before the
   * newest one's, until the list is read again in full.
   */
  underFirst(key: string, head: Head, since: string): Promise<readonly Statement[]>;
}

/**
 * Reads the statements under the keys of a table. What a first key holds stays in memory, since reading a superpower's would cost
 * 500 read units for each quotation. HEAD's revision tells how many statements were started under it since; if the end of the
 * list and HEAD's claim don't show as many, the list is read again in full.
 */
export function createSaidReader(table: Table, fulfil: (key: string, claim: Claim) => Promise<void>): SaidReader {
  const heldKeys = createHeldKeys(MOST_HELD);
  const heldUnder = createHeldKeys(MOST_HELD);

  async function read(key: string, since: string, consistent: boolean): Promise<Statement[]> {
    const range = { partition: headKey(key).pk, from: `${SAID}${since}`, to: `${SAID}${END}`, consistent };
    const statements: Statement[] = [];
    for await (const page of table.pages(range)) statements.push(...page.map((item) => statementItem.parse(item)));
    return statements;
  }

  /** The statements found or claimed that are not known yet. A claim that was not found may be a dead writer's, and is fulfilled. */
  async function withClaims(
    key: string,
    claims: readonly Claim[],
    known: ReadonlyMap<string, Statement>,
    found: readonly Statement[],
  ): Promise<Map<string, Statement>> {
    const fresh = new Map(found.filter(({ id }) => !known.has(id)).map((statement) => [statement.id, statement]));
    for (const claim of claims) {
      const { statement } = claim;
      if (known.has(statement.id) || fresh.has(statement.id)) continue;
      await fulfil(key, claim);
      fresh.set(statement.id, statement);
    }
    return fresh;
  }

  /** The held list with its end read again; undefined if something must be missing from it. */
  async function renew(key: string, held: Held, { revision, claims }: Head): Promise<Held | undefined> {
    const { statements, uses } = held;
    const fresh = await withClaims(key, claims, statements, await read(key, endOf(held), true));
    const started = fresh.values().filter((statement) => statementKeysOf(statement)[0] === key);
    const reached = held.revision + [...started].length;
    if (reached < revision) return undefined;
    const all = fresh.size === 0 ? statements : new Map([...statements, ...fresh]);
    return { ...held, revision: reached, statements: all, uses: uses + 1 };
  }

  async function readAnew(key: string, { revision, claims }: Head, since: string, before?: Held): Promise<Held> {
    const from = claims.map(({ statement }) => statement.firstSeenAt).reduce(min, since);
    // Known statements remain the same objects, whose words have been read.
    const found = (await read(key, from, true)).map((each) => before?.statements.get(each.id) ?? each);
    return { revision, since, statements: await withClaims(key, claims, new Map(), found), uses: 0 };
  }

  return {
    async under(key, since) {
      const held = heldUnder.get(key);
      const isOfUse = held !== undefined && held.since <= since && held.uses < MOST_USES;
      const { statements: known, uses } = isOfUse ? held : { statements: new Map<string, Statement>(), uses: -1 };
      const found = await read(key, isOfUse ? endOf(held) : since, false);
      const fresh = found.filter(({ id }) => !known.has(id)).map((each) => [each.id, each] as const);
      const statements = fresh.length === 0 ? known : new Map([...known, ...fresh]);
      const now = { revision: 0, since: isOfUse ? held.since : since, statements, uses: uses + 1 };
      if (statements.size >= WORTH_HOLDING) heldUnder.set(key, now);
      return [...statements.values()];
    },
    async underFirst(key, head, since) {
      const held = heldKeys.get(key);
      const isOfUse = held !== undefined && held.since <= since && held.uses < MOST_USES;
      const now = (isOfUse && (await renew(key, held, head))) || (await readAnew(key, head, since, held));
      heldKeys.set(key, now);
      return [...now.statements.values()];
    },
  };
}

function endOf({ statements, since }: Held): string {
  let newest = since;
  for (const { firstSeenAt } of statements.values()) if (firstSeenAt > newest) newest = firstSeenAt;
  const end = Date.parse(newest) - OVERLAP;
  return Number.isNaN(end) ? since : max(since, new Date(end).toISOString());
}

const min = (a: string, b: string): string => (a < b ? a : b);
const max = (a: string, b: string): string => (a > b ? a : b);
