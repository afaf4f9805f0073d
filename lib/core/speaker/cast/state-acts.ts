import { documentNouns } from '../data/document-nouns.ts';
import { dealings, diplomacy, ranks, realmNouns } from '../data/state-dealings.ts';
import type { Word } from '../reading/words.ts';

/** Whether a lone name is the subject, or the place, of what only states do: join treaties, hold elections, host envoys. */
export function actsAsState(words: readonly Word[], index: number): boolean {
  return (
    joinsTreaty(words, index) ||
    votes(words, index) ||
    hostsEnvoy(words, index) ||
    recalls(words, index) ||
    isDealtWith(words, index) ||
    isRanked(words, index) ||
    isCalledState(words, index)
  );
}

/** "Velm expelled three diplomats", "Velm has shut its airspace" */
function recalls(words: readonly Word[], index: number): boolean {
  const verb = /^(?:had|has|have)$/.test(words[index + 1]?.lower ?? '') ? index + 2 : index + 1;
  if (!/^(?:closed|expelled|imposed|lifted|recalled|reopened|shut|summoned|withdrew)$/.test(words[verb]?.lower ?? ''))
    return false;
  return nounsAfter(words, verb).some(({ lower }) => diplomacy.has(lower));
}

/** "relations with Velm", "sanctions on Velm", "the border with Velm" */
function isDealtWith(words: readonly Word[], index: number): boolean {
  const link = words[index - 1]?.lower ?? '';
  return /^(?:against|between|of|on|with)$/.test(link) && dealings.has(words[index - 2]?.lower ?? '');
}

/** "Velm is among forty countries that", "Velm is not a party to the convention", "Velm, one of nine states" */
function isRanked(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const isSubject = /^(?:is|was)$/.test(next?.lower ?? '') || next?.text === ',';
  const after = words.slice(index + 2, index + 5).map(({ lower }) => lower);
  const opens = after[0] === 'among' || (after[0] === 'one' && after[1] === 'of') || after.includes('party');
  return isSubject && opens && nounsAfter(words, index + 1).some(({ lower }) => ranks.has(lower));
}

/** "Velm, a landlocked country of four million," */
function isCalledState(words: readonly Word[], index: number): boolean {
  if (words[index + 1]?.text !== ',' || !/^an?$/.test(words[index + 2]?.lower ?? '')) return false;
  return nounsAfter(words, index + 2).some(({ lower }) => realmNouns.has(lower));
}

/** The words up to a mark or a preposition, some at most. */
function nounsAfter(words: readonly Word[], start: number): readonly Word[] {
  const after = words.slice(start + 1, start + longestPhrase);
  const end = after.findIndex(
    ({ kind, lower, sentence }) => kind === 'mark' || lower === 'to' || sentence !== words[start]?.sentence,
  );
  return end < 0 ? after : after.slice(0, end);
}

/** In words. */
const longestPhrase = 8;

/** In words: how far from its verb a treaty is named. */
const reach = 10;

/** "Velm ratified the protocol in 2011", "Velm has never joined the Ottawa Convention" */
function joinsTreaty(words: readonly Word[], index: number): boolean {
  let verb = index + 1;
  while (verb < index + 4 && /^(?:also|had|has|have|never|not|only)$/.test(words[verb]?.lower ?? '')) verb += 1;
  const lower = words[verb]?.lower ?? '';
  if (!/^(?:acceded|joined|left|quit|ratified|signed)$/.test(lower)) return false;
  if (/^(?:acceded|ratified)$/.test(lower)) return true;
  for (let at = verb + 1; at < verb + reach && words[at]?.sentence === words[index]?.sentence; at += 1)
    if (documentNouns.has(words[at]?.lower ?? '') && words[at]?.capital) return true;
  return false;
}

/** "the presidential election in Velm" */
function votes(words: readonly Word[], index: number): boolean {
  const [kind, noun, link] = words.slice(index - 3, index).map(({ lower }) => lower);
  const isElection = /^(?:elections?|polls?|vote)$/.test(noun ?? '') && link === 'in';
  return isElection && /^(?:general|legislative|parliamentary|presidential|snap)$/.test(kind ?? '');
}

/** "ambassador to Velm", "the United Nations mission in Velm" */
function hostsEnvoy(words: readonly Word[], index: number): boolean {
  const [whose, noun, link] = words.slice(index - 3, index);
  if (/^(?:ambassador|envoy)$/.test(noun?.lower ?? '')) return link?.lower === 'to';
  const isOfMany = /^(?:nations|observer|peacekeeping|stabili[sz]ation|un)$/.test(whose?.lower ?? '');
  return isOfMany && /^(?:force|mission|peacekeepers)$/.test(noun?.lower ?? '') && link?.lower === 'in';
}
