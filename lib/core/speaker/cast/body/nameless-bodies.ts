import { bodiesOfSeveral, ofSeveral } from '../../data/offices.ts';
import { isPluralOwner } from '../../reading/join-plurals.ts';
import type { Word } from '../../reading/words.ts';
import { bodiesNamed, type RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';
import { textBetween } from '../affiliation/affiliation.ts';
import { type Found, factsOf, type Known } from './body-facts.ts';

/** A body that has only a noun for a name, at the word: "the monitoring mission", "the test ban organisation". */
export function namelessBody(index: number, { words, registry }: Known): Found | undefined {
  const word = words[index];
  const isOfPlural = isPluralOwner(word) || isPluralOwner(words[index + 1]);
  if (!isOfPlural && !ofSeveral.has(word?.lower ?? '') && !watchdogs.has(word?.lower ?? '')) return undefined;
  const noun = isTrade(words, index) ? index + 1 : index;
  if (isNameless(words, noun)) return { body: { name: textBetween(words, index, noun + 2) }, end: noun + 2 };
  const body = watchdogAt(words, index, registry);
  return body && { body: factsOf(body, registry), end: index + 1 };
}

/** The registered body with such a name: "the world's chemical weapons watchdog", "the test ban organisation". */
function watchdogAt(words: readonly Word[], index: number, registry: RegistryIndex): Body | undefined {
  if (words[index]?.capital || !watchdogs.has(words[index]?.lower ?? '')) return undefined;
  for (let start = Math.max(0, index - 4); start < index; start += 1) {
    const [body] = bodiesNamed(registry, textBetween(words, start, index + 1));
    if (body) return body;
  }
  return undefined;
}

const watchdogs: ReadonlySet<string> = new Set(['body', 'organisation', 'organization', 'watchdog']);

/** Whether a noun, and no adjective, stands before a plural possessor: "the | customs | officers' union". */
function isTrade(words: readonly Word[], index: number): boolean {
  if (!isPluralOwner(words[index + 1])) return false;
  const { kind, lower = '', capital } = words[index] ?? {};
  const isNoun = kind === 'word' && !capital && !/^(?:main|new|own)$|(?:al|an|ed|est|ful|ic|ing|ive|ous)$/.test(lower);
  return isNoun && /^(?:an?|the)$/.test(words[index - 1]?.lower ?? '');
}

/** Whether such a name without a registered body begins there: "the skippers' union", "the monitoring mission". */
function isNameless(words: readonly Word[], index: number): boolean {
  const isOfPlural = isPluralOwner(words[index]);
  if (!isOfPlural && !ofSeveral.has(words[index]?.lower ?? '')) return false;
  const noun = words[index + 1]?.lower ?? '';
  const after = words[index + 2]?.text === ',' ? words[index + 3] : words[index + 2];
  if (after?.capital || words[index + 1]?.capital) return false;
  const isUnion = !/^(?:campaign|coalition|group|movement|network|organi[sz]ation)$/.test(noun);
  return (isOfPlural && isUnion) || (ofSeveral.has(words[index]?.lower ?? '') && bodiesOfSeveral.has(noun));
}
