import { shippedRegistry } from '../speaker/registry/shipped-registry.ts';
import { TREATIES } from './data/treaties.ts';
import { WATERS } from './data/waters.ts';

/** A state or an organisation that a text names, and how many words the name has. */
export interface NamedBody {
  readonly id: string;
  readonly words: number;
}

/** "Democratic People's Republic of Korea" */
const MOST_WORDS = 6;

/** Ids by name, under the first word of the name. */
type Names = ReadonlyMap<string, ReadonlyMap<string, string>>;
let names: Names | undefined;

/**
 * The state, organisation, treaty or body of water that is named by the words at a place: outlets write "the U.S.", "Washington" and
 * "American" for the same state, and "NPT" for its full name. The longest name counts. A name of several ("Brussels") names none.
 * Case matters: "us" is no state.
 *
 * @param words in order
 */
export function bodyNamedAt(words: readonly string[], at: number): NamedBody | undefined {
  names ??= readNames();
  const ids = names.get(words[at] ?? '');
  if (!ids) return undefined;
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
    const id = ids.get(words.slice(at, at + count).join(' '));
    if (id !== undefined) return { id, words: count };
  }
  return undefined;
}

function readNames(): Names {
  const byName = new Map<string, Set<string>>();
  const add = (name: string, id: string) => {
    const key = name.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
    byName.set(key, (byName.get(key) ?? new Set()).add(id));
  };
  for (const {
    id,
    type,
    name,
    aliases = [],
    sharedAliases = [],
    metonyms = [],
    demonyms = [],
  } of shippedRegistry().bodies.values()) {
    if (type !== 'state' && type !== 'organisation') continue;
    const people = demonyms.map((demonym) => `${demonym}s`);
    for (const each of [name, ...aliases, ...sharedAliases, ...metonyms, ...demonyms, ...people])
      if (/^\p{Lu}/u.test(each)) add(each, id);
  }
  for (const [id, forms] of [...TREATIES, ...WATERS]) for (const form of forms) add(form, id);
  const byFirst = new Map<string, Map<string, string>>();
  for (const [name, [id, other]] of byName) {
    const [first = ''] = name.split(' ', 1);
    if (id !== undefined && other === undefined) byFirst.set(first, (byFirst.get(first) ?? new Map()).set(name, id));
  }
  return byFirst;
}
