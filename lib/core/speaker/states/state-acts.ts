import { documentNouns } from '../data/document-nouns.ts';
import { dealings } from '../data/state-dealings.ts';
import type { Word } from '../reading/words.ts';

/** Whether a lone name has to do with what only states do: join treaties, hold elections, have neighbours. */
export function actsAsState(words: readonly Word[], index: number): boolean {
  return joinsTreaty(words, index) || votes(words, index) || isDealtWith(words, index) || isNeighbour(words, index);
}

/** "neighbouring Velm", "the neighbour, Velm," */
function isNeighbour(words: readonly Word[], index: number): boolean {
  const before =
    words[index - 1]?.text === ',' && words[index - 3]?.lower === 'the' ? words[index - 2] : words[index - 1];
  return /^neighbou?r(?:ing)?$/.test(before?.lower ?? '');
}

/** "relations with Velm", "sanctions on Velm", "the border with Velm" */
function isDealtWith(words: readonly Word[], index: number): boolean {
  const link = words[index - 1]?.lower ?? '';
  return /^(?:against|between|of|on|with)$/.test(link) && dealings.has(words[index - 2]?.lower ?? '');
}

/** How far from its verb a treaty may be named, in words. */
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
