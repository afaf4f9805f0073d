import type { Statement } from '../../core/statement/statement.ts';

/** What was read under a key: everything first seen since a time, at a revision of the key's HEAD. */
export interface Held {
  readonly revision: number;
  /** ISO 8601. */
  readonly since: string;
  readonly statements: ReadonlyMap<string, Statement>;
  /** How often it was used since it was last read in full. */
  readonly uses: number;
}

export interface HeldKeys {
  get(key: string): Held | undefined;
  /** A list that is too long to hold replaces nothing if a shorter one, of what was first seen later, is held for its key. */
  set(key: string, held: Held): void;
}

/** Keeps what a few keys hold in memory, up to a number of statements in all; the keys used longest ago go first. */
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

/** An empty list takes up room, too. */
function weightOf(held: Held | undefined): number {
  return held === undefined ? 0 : held.statements.size + 1;
}
