import type { DeclaredEntities } from '../markup/entities.ts';
import { HostileFeedError } from './hostile-feed-error.ts';

const MAX_DECLARED = 500;
const DECLARATION = /<!ENTITY\s+([A-Za-z][\w.-]{0,60})\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

/** What entities may add to a feed in all, in characters. */
const MAX_EXPANSION = 1_000_000;

/**
 * The entities that a DOCTYPE declares inline. External ones are left out: nothing is fetched for them. Entities made of
 * entities are refused, since each level may multiply the last ("billion laughs").
 *
 * @throws HostileFeedError, as does the returned function once the expansions grow too long
 */
export function doctypeEntities(doctype: string): DeclaredEntities {
  const entities = new Map<string, string>();
  for (const [, name = '', double, single] of doctype.matchAll(DECLARATION)) {
    const value = double ?? single ?? '';
    if (/&[A-Za-z]|%/.test(value)) throw new HostileFeedError('declares entities made of entities');
    if (!entities.has(name)) entities.set(name, value);
    if (entities.size > MAX_DECLARED) throw new HostileFeedError(`declares more than ${MAX_DECLARED} entities`);
  }
  let expanded = 0;
  return (name) => {
    const value = entities.get(name);
    expanded += value?.length ?? 0;
    if (expanded > MAX_EXPANSION) throw new HostileFeedError('uses its entities to swell');
    return value;
  };
}
