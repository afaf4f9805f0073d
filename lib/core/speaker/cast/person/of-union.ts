import { statesForShort, statesOfTheUnion } from '../../data/united-states.ts';
import { isPartyTag } from '../../mention/after-name/parliamentary-style.ts';
import type { PersonReading } from '../../mention/name/people.ts';
import type { Word } from '../../reading/words.ts';
import { bodiesNamed } from '../../registry/lookup.ts';
import { textBetween } from '../affiliation/affiliation.ts';
import type { Affiliation } from '../cast.ts';
import type { Setting } from '../setting.ts';

/**
 * The United States for a member of their Congress, by title, party and seat, whatever the party: "Senator X of Vermont",
 * "X, a Vermont Democrat", "GOP Rep. X". For a member of a state's legislature it is that state.
 */
export function ofUnion(reading: PersonReading, setting: Setting): Affiliation | undefined {
  const { words, registry } = setting;
  // "Sen. X", "X (I-Vt.)": as members of the US Congress are styled.
  const isTagged = isPartyTag(words[reading.name.end + 1]);
  const isStyled = /^(?:Rep|Sen)s?\.$/.test(words[reading.name.start - 1]?.text ?? '');
  const isOfState = /^state$/.test(words[reading.name.start - 2]?.lower ?? '');
  const seat = isStyled && isOfState ? stateOfUnion(reading, setting) : legislatureOf(reading, setting);
  if (seat) return seat;
  const isMember =
    isTagged ||
    isOfSeat(reading, setting) ||
    isPartisan(reading, setting) ||
    isOfHouse(reading, setting) ||
    sitsInCongress(reading, setting) ||
    (isStyled && !isOfState && (hasSeatInBrackets(reading, setting) || !isAboutOthers(setting)));
  const [states] = isMember ? bodiesNamed(registry, 'United States') : [];
  return states && { name: states.name, body: states };
}

/** Whether an article is about another state than the United States. */
function isAboutOthers({ home }: Setting): boolean {
  return home !== undefined && home.name !== 'United States';
}

/** Whether a US state stands in brackets, with no party: "Sen. X (Md.)". */
function hasSeatInBrackets({ name: { end } }: PersonReading, { words }: Setting): boolean {
  const seat = words[end + 1]?.folded.replace(/\.$/, '') ?? '';
  const isWhole = words[end]?.text === '(' && (words[end + 2]?.text === ')' || words[end + 3]?.text === ')');
  return isWhole && (statesForShort.has(seat) || statesOfTheUnion.has(seat) || /^(?:ga|md|pa|va|vt)$/.test(seat));
}

/**
 * Whether a US party follows: "X, a Republican on the House Armed Services Committee", "X, a Vermont Democrat", "X, a
 * Republican representative from Texas".
 */
function isPartisan({ name: { end } }: PersonReading, { words }: Setting): boolean {
  if (words[end]?.text !== ',') return false;
  const first = /^an?$/.test(words[end + 1]?.lower ?? '') ? end + 2 : end + 1;
  const rest = words.slice(first, first + 4);
  const isSeated = statesOfTheUnion.has(rest[0]?.folded ?? '');
  const [party, link, from, seat] = isSeated ? rest.slice(1) : rest;
  if (!party?.capital) return false;
  if (/^(?:democratic|republican)$/.test(party.lower) && memberNouns.test(link?.lower ?? ''))
    return isSeated || (/^(?:from|of)$/.test(from?.lower ?? '') && statesOfTheUnion.has(seat?.folded ?? ''));
  const isOfParty = /^(?:democrat|republican)$/.test(party.lower);
  return isOfParty && (isSeated || /^(?:from|in|of|on)$/.test(link?.lower ?? ''));
}

/** Nouns, in lower case, for members of Congress. */
const memberNouns = /^(?:congress(?:man|woman)|lawmaker|representative|senator)$/;

/**
 * Whether a US party precedes: "GOP Rep. X", "Democrat Sen. X"; "Republican Senator X", unless the article is about
 * another state.
 */
function isOfHouse({ name, role, whole }: PersonReading, setting: Setting): boolean {
  const title = setting.words.slice(whole.start, name.start);
  const isOfParty = title.some(({ capital, lower }) => capital && /^(?:democrat|democratic|republican)$/.test(lower));
  // Only the Republicans of the United States are the GOP, and only their press has a "Sen.".
  const isSure =
    title.some(({ text }) => text === 'GOP') || (isOfParty && /^(?:Rep|Sen)\.$/.test(title.at(-1)?.text ?? ''));
  return role?.kind === 'legislator' && (isSure || (isOfParty && !isAboutOthers(setting)));
}

/** Whether a US state follows a member of Congress: "Republican Senator X of Vermont", "Representative X of New York". */
function isOfSeat({ name, whole }: PersonReading, { words }: Setting): boolean {
  const isOf = words[name.end]?.lower === 'of' && statesOfTheUnion.has(words[name.end + 1]?.folded ?? '');
  const title = words[name.start - 1];
  const isTitled =
    title?.capital === true && memberTitles.test(title.lower) && words[name.start - 2]?.lower !== 'state';
  return (
    isOf &&
    (isTitled ||
      words
        .slice(Math.max(0, whole.start - 1), name.start)
        .some(({ lower }) => /^(?:democrat|republican)(?:ic)?$/.test(lower)))
  );
}

/** Titles, in lower case, of members of Congress. */
const memberTitles = /^(?:congress(?:man|woman)|rep\.|representative|sen\.|senator)$/;

/** The US state of "State Rep. X": the one named last before, else first. */
function stateOfUnion({ name: { start } }: PersonReading, { words }: Setting): Affiliation | undefined {
  const isNamed = ({ capital, folded }: Word): boolean => capital && statesOfTheUnion.has(folded);
  const state =
    words.slice(Math.max(0, start - farthest), start).findLast(isNamed) ?? words.slice(0, farthest).find(isNamed);
  return state && { name: state.text };
}

/** In words. */
const farthest = 200;

/** The US state in whose legislature somebody sits: "a Vermont state senator". */
function legislatureOf({ owner, role }: PersonReading, { words }: Setting): Affiliation | undefined {
  if (!owner || role?.kind !== 'legislator') return undefined;
  const end = words[owner.end]?.lower === 'state' ? owner.end + 1 : owner.end;
  const name = words[end - 1]?.lower === 'state' ? textBetween(words, owner.start, end - 1) : '';
  return statesOfTheUnion.has(name.toLowerCase()) ? { name } : undefined;
}

/** Whether a US state stands before a legislator's title or party: "Vermont Senator X", not "Vermont state senator X". */
function sitsInCongress({ role, owner }: PersonReading, { words }: Setting): boolean {
  const next = words[owner?.end ?? -1]?.lower ?? '';
  const isOfParty = /^(?:democrat|republican)$/.test(next);
  if (!owner || next === 'state' || (role?.kind !== 'legislator' && !isOfParty)) return false;
  return statesOfTheUnion.has(textBetween(words, owner.start, owner.end).toLowerCase());
}
