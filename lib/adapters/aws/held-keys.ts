import type { Statement } from '../../core/statement/statement.ts';

/** What a key holds, as it was read: all that was first seen since a time, at a revision of the key's HEAD. */
export interface Held {
  readonly revision: number;
  /** ISO 8601. */
  readonly since: string;
  readonly statements: ReadonlyMap<string, Statement>;
  /** How often it has served since all of it was read. */
  readonly uses: number;
}

export interface HeldKeys {
  get(key: string): Held | undefined;
  /** A list that is too long to hold leaves a shorter one of its key: of what was first seen later. */
  set(key: string, held: Held): void;
}

/** What a few keys hold, in memory; those used longest ago go when there are more statements in all. */
export function createHeldKeys(mostStatements: number): HeldKeys {
  /** The key used last comes last. */
  const byKey = new Map<string, Held>();
  let count = 0;
  const drop = (key: string): void => {
    count -= weightOf(byKey.get(key));
    byKey.delete(key);
  };
  return {
    get: (key) => byKey.get(key),
    set(key, held) {
      const before = byKey.get(key);
      const isTooLong = held.statements.size > mostStatements;
      if (isTooLong && before !== undefined && before.since > held.since) return;
      drop(key);
      if (isTooLong) return;
      byKey.set(key, held);
      count += weightOf(held);
      for (const oldest of byKey.keys()) {
        if (count <= mostStatements) return;
        drop(oldest);
      }
    },
  };
}

/** An empty list is held, too. */
function weightOf(held: Held | undefined): number {
  return held === undefined ? 0 : held.statements.size + 1;
}
