import type { RoleReading } from '../../cast/cast.ts';
import { parties, partiesForShort } from '../../data/party-words.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import type { Word } from '../../reading/words.ts';
import { isRoleNoun, roleKey } from '../role/role-title.ts';
import type { Apposition } from './apposition.ts';

/** Reads a seat in parliament and a party from the first bracket on: "(Severn Vale) (Con)". */
export function partyAfterSeat(words: readonly Word[], open: number): Apposition | undefined {
  let close = open + 1;
  while (close < open + 6 && words[close]?.kind === 'word') close += 1;
  const party = words[close + 2];
  const isSeated = words[close]?.text === ')' && words[close + 1]?.text === '(' && words[close + 3]?.text === ')';
  if (!isSeated || !party || !isParty(party)) return undefined;
  const role: RoleReading = { title: 'MP', kind: 'legislator', bare: true };
  return { end: close + 4, role, owner: { start: close + 2, end: close + 3, inRole: false } };
}

/** Whether a word in brackets looks like a member's party: "(Lab)", "(ANC)", "(Greens)", "(HarvestUnion)", "(N-HA)". */
export function isParty({ text, folded }: Word): boolean {
  return (
    /^\p{Lu}{2,5}$|\p{Ll}\p{Lu}|^\p{Lu}-\p{Lu}{2}/u.test(text) || partiesForShort.has(folded) || parties.has(folded)
  );
}

/** Whether the bracket at `open` holds a party: "Foreign Minister Anna Lind | (GHP)". */
export function isPartyInBracket(words: readonly Word[], open: number): boolean {
  const party = words[open + 1];
  return words[open]?.text === '(' && words[open + 2]?.text === ')' && party !== undefined && isParty(party);
}

/** Reads a deputy's party, "MK Anna Lind | (Green Valley)", or, if a colon follows, the outlet of whoever asks. */
export function partyOfDeputy(words: readonly Word[], open: number): Apposition | undefined {
  let close = open + 1;
  while (close < open + longestParty && (words[close]?.capital || words[close]?.text === '/')) close += 1;
  const isWhole = words[open]?.text === '(' && words[close]?.text === ')' && close > open + 1;
  const isSeat = /^(?:central|east|north|south|west)$/.test(words[close - 1]?.lower ?? '');
  // "Anna Lind (Channel Nine): Will you go?"
  const isTurn = close > open + 2 && words[close + 1]?.text === ':';
  if (!isWhole || isSeat || !(isTurn || isDeputy(words, open))) return undefined;
  return { end: close + 1, owner: { start: open + 1, end: close, inRole: false } };
}

/** Reads the body before a place: "Anna Lind (Progress, Velm North)", "Anna Lind (Velm Works, Ostra)". */
export function partyBeforeSeat(words: readonly Word[], open: number): Apposition | undefined {
  let close = open + 1;
  let comma: number | undefined;
  while (close < open + 2 * longestParty && isOfBracket(words[close])) {
    if (words[close]?.text === ',') {
      if (comma !== undefined) return undefined;
      comma = close;
    }
    close += 1;
  }
  const isWhole = words[open]?.text === '(' && words[close]?.text === ')';
  if (!isWhole || comma === undefined || comma === open + 1 || comma === close - 1) return undefined;
  return { end: close + 1, owner: { start: open + 1, end: comma, inRole: false } };
}

/** Whether a word may stand in such brackets: "Progress, | the | Isles", "Greens | / | EFA". */
function isOfBracket(word: Word | undefined): boolean {
  return (
    word?.capital === true ||
    word?.text === ',' ||
    word?.text === '/' ||
    word?.kind === 'possessive' ||
    word?.lower === 'the'
  );
}

/** In words, with the bracket. */
const longestParty = 6;

/** Whether a deputy's title stands before the name that ends there (exclusive). */
function isDeputy(words: readonly Word[], nameEnd: number): boolean {
  for (let index = nameEnd - 2; index >= nameEnd - 4; index -= 1) {
    const word = words[index];
    if (word?.sentence !== words[nameEnd - 1]?.sentence || word?.kind !== 'word') return false;
    if (isRoleNoun(word)) return roleNouns.get(roleKey(word.lower)) === 'legislator' || word.lower === 'rapporteur';
    if (!word.capital) return false;
  }
  return false;
}

/** "ANNA LIND (Upper Velm)", as United Nations records have it: the state from `start` to the bracket at `end`. */
export function representative(start: number, end: number): Apposition {
  return {
    end: end + 1,
    role: { title: 'Representative', kind: 'diplomat', bare: true },
    owner: { start, end, inRole: false },
  };
}

/** Whether the name that ends with the word at `last` is in capitals, as in records of meetings. */
export function isShouted(words: readonly Word[], last: number): boolean {
  return /^\p{Lu}{2}[\p{Lu}’'-]+$/u.test(words[last]?.text ?? '');
}

/** Whether a word is the party and state of a member of the US Congress, or the district: "R-Idaho", "D-Vt.", "NV-01". */
export function isPartyTag(word: Word | undefined): boolean {
  return /^(?:[DIR]-\p{Lu}|\p{Lu}{2}-(?:\d{2}$|AL$))/u.test(word?.text ?? '');
}
