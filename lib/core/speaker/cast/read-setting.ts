import type { PersonReading } from '../mention/name/people.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import type { Body } from '../registry/schema.ts';
import { issuerOfText } from '../states/issuer-of-text.ts';
import { readStates } from '../states/read-states.ts';
import { readUnlistedStates } from '../states/unlisted-states.ts';
import { stateOfAgency, stateOfByline, stateOfOutlet } from './body/dateline-outlets.ts';
import { gatherBodies } from './body/gather-bodies.ts';
import { otherHalf } from './body/halves.ts';
import { issuerOf } from './body/publisher.ts';
import type { Setting } from './setting.ts';

/** What is known of an article besides its words. */
export interface ToldOfArticle {
  /** Its day, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly publisher?: Body | undefined;
}

/**
 * Reads what the article says of states and other bodies.
 *
 * @param isSource whether a word is in the head of a quotation's source
 * @param told what is known of the article besides its words
 */
export function readSetting(
  words: readonly Word[],
  readings: readonly PersonReading[],
  registry: RegistryIndex,
  isSource: (word: number) => boolean,
  { date, publisher }: ToldOfArticle,
): Setting {
  const capitals = new Map<string, string>();
  // "TAMAR CITY –": words in capitals are a dateline's, and no state's name.
  for (const word of words)
    if (word.capital && !capitals.has(word.folded) && !isShouted(word)) capitals.set(word.folded, word.text);
  const stateNames = readUnlistedStates(words, readings, capitals, registry, isSource);
  const { named, states, sites, home, from, share } = readStates(words, registry, stateNames, wordsOfNames(readings));
  const isOnOther = from !== undefined && home !== undefined && otherHalf(from, registry)?.name === home.name;
  const isOwn = isOnOther || (from?.body !== undefined && from.body === stateOfAgency(words, registry));
  const byline = from ? undefined : stateOfByline(words, registry);
  const writing = byline ?? (publisher && stateOfOutlet(publisher, registry));
  const own = isOwn ? from : writing && { name: writing.name, body: writing };
  const issuer = (publisher && issuerOf(publisher, registry)) ?? issuerOfText(words, registry, stateNames);
  const bodies = gatherBodies(readings, { words, registry, named, stateNames, capitals, ...(date && { date }) });
  return {
    words,
    registry,
    ...(date && { date }),
    capitals,
    named,
    states,
    sites,
    share,
    ...(home && { home }),
    ...(from && { from }),
    ...(own && { own }),
    ...(issuer && { issuer }),
    stateNames,
    bodies,
  };
}

/** The word indices in sure names of two words or more: a lone name may be a state's. */
function wordsOfNames(readings: readonly PersonReading[]): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { name, sure } of readings) {
    if (!sure || name.end - name.start < 2) continue;
    for (let index = name.start; index < name.end; index += 1) held.add(index);
  }
  return held;
}

function isShouted({ text }: Word): boolean {
  return /^\p{Lu}{4,}$/u.test(text);
}
