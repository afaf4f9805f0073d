import type { Statement } from '../../core/statement/statement.ts';
import { statementKeysOf } from '../../core/statement/statement-keys.ts';
import { headKey, SAID } from './dynamodb-keys.ts';
import type { Table } from './dynamodb-table.ts';
import { createHeldKeys, type Held } from './held-keys.ts';
import { type Claim, type Head, statementItem } from './statement-items.ts';

/** A superpower's state has some 5,000 in a month: with what linking reads of their words, 25 MB. */
const MOST_HELD = 20_000;
/** What is held has its end read anew from so long before the newest statement: writers are late by their retries. */
const OVERLAP = 60 * 60_000;
/** Then all is read anew, for what came with an earlier time. */
const MOST_USES = 500;
/** Fewer are read as fast as their end. */
const WORTH_HOLDING = 50;
/** Sorts after every time. */
const END = '~';

export interface SaidReader {
  /**
   * What stands under a key that is not the asker's first; what was written a second ago may be missing, and of long lists what was
   * written with a time more than an hour older than the newest one's, until all is read anew.
   */
  under(key: string, since: string): Promise<readonly Statement[]>;
  /**
   * What stands under the asker's first key: every statement started by the given HEAD, its claims fulfilled. Of statements that
   * stand here under a further key, the latest may be missing: of those that another instance wrote with a time more than an
   * hour older than the newest one's, until all is read anew.
   */
  underFirst(key: string, head: Head, since: string): Promise<readonly Statement[]>;
}

/**
 * Reads what was said under the keys of a table. What a first key holds stays in memory, since a superpower's would cost 500 read
 * units for each quotation: HEAD's revision tells how many statements were started under it since, and when the end of the
 * list, and HEAD's claim, don't show as many, the list is read anew.
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

  /** What is not known yet of what was found and claimed. A claim that was not found may be a dead writer's. */
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

  /** Undefined where something must be missing. */
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
    // The same objects as before, whose words have been read.
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
