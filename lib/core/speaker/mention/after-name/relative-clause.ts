import type { RoleReading } from '../../cast/cast.ts';
import { callings, leads } from '../../data/callings.ts';
import { determiners } from '../../data/phrase-words.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Owner } from '../owner.ts';
import { readRolePhrase } from '../role/role-phrase.ts';
import { roleOf } from '../role/role-title.ts';
import type { Apposition } from './apposition.ts';
import { asFormer, onceAt, onceLed, onceServed, workOf, workplace } from './clause-of-work.ts';
import { longestClause, namedOwner, officeInClause, ownerInClause, placeOfWork } from './clause-owner.ts';
import { adverbs, afterCopula, isPast, namings, pastForms } from './copula.ts';
import { former } from './former-role.ts';
import { gerundOf, leadsFollowers, readLed } from './led-body.ts';

/** Reads a clause from its "who": "who heads the agency", "who speaks for the navy", "who is the alliance's envoy". */
export function readWho(words: readonly Word[], who: number, registry: RegistryIndex): Apposition | undefined {
  const predicate = readPredicate(words, who + 1, registry);
  // "who served as … and chairs the Lune Group": what somebody leads now says more.
  const isOver = pastForms.has(words[who + 1]?.lower ?? '') && secondVerb(words, who + 1) !== undefined;
  if (predicate?.role && !isOver) return predicate;
  const other = predicate?.owner && !isOver ? undefined : secondVerb(words, who + 1);
  const second = other === undefined ? undefined : readPredicate(words, other, registry);
  if (second?.role) return second;
  if (predicate?.role) return predicate;
  const post = onceServed(words, who + 1, registry) ?? workOf(words, who + 1);
  const place =
    predicate ?? placeNow(words, who + 1, registry) ?? workplace(words, who + 1) ?? onceAt(words, who + 1, registry);
  return post ? { ...post, end: Math.max(post.end, place?.end ?? 0), owner: post.owner ?? place?.owner } : place;
}

/** Where somebody is now: "who negotiated the treaty for Velmaria | and is now at the Lune Group". */
function placeNow(words: readonly Word[], from: number, registry: RegistryIndex): Apposition | undefined {
  const owner = laterOwner(words, from, registry);
  return owner && { end: owner.end, owner };
}

/** A second verb, if it is one of leading: "who wrote the statutes and | directed the bank". */
function secondVerb(words: readonly Word[], from: number): number | undefined {
  for (let index = from; index < from + farthestVerb; index += 1) {
    if (words[index]?.kind !== 'word' || words[index]?.sentence !== words[from]?.sentence) return undefined;
    if (words[index]?.lower === 'and' && leads.has(words[index + 1]?.lower ?? '')) return index + 1;
  }
  return undefined;
}

/** In words: a former role before it may be a whole title. */
const farthestVerb = 20;

/** Reads the verb after a name or "who", adverbs included: "was named head of the agency", "speaks for the navy". */
export function readPredicate(words: readonly Word[], start: number, registry: RegistryIndex): Apposition | undefined {
  const predicate = readFirstPredicate(words, start, registry);
  const next = laterVerb(words, predicate?.end ?? start + 1);
  const now = next === undefined ? undefined : readFirstPredicate(words, next, registry);
  if (now?.owner) return now;
  // "is | now at the Lune Group"
  const from = predicate?.end ?? (words[start + 1]?.lower === 'now' ? start + 1 : undefined);
  const later = from === undefined ? undefined : laterOwner(words, from, registry);
  if (!later) return predicate;
  const role = predicate?.role && former(predicate.role);
  return { end: later.end, role, owner: later };
}

/** The verb of what somebody does now: "ran the office | and now | advises the Lune Forum". */
function laterVerb(words: readonly Word[], from: number): number | undefined {
  for (let index = from; index < from + longestClause; index += 1) {
    if (words[index]?.sentence !== words[from - 1]?.sentence) return undefined;
    if (words[index]?.lower !== 'and') continue;
    if (words[index + 1]?.lower === 'now') return index + 2;
    if (words[index + 1]?.lower === 'is' && words[index + 2]?.lower === 'now') return index + 1;
  }
  return undefined;
}

/** The body that somebody moved to: "who ran the office until 2021 | and is now with the Lune Group". */
function laterOwner(words: readonly Word[], from: number, registry: RegistryIndex): Owner | undefined {
  for (let index = from; index < from + longestClause; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== words[from - 1]?.sentence || (word.kind === 'mark' && word.text !== ','))
      return undefined;
    const moves = word.lower === 'before' && /^(?:joining|moving)$/.test(words[index + 1]?.lower ?? '');
    const isNow = word.lower === 'now' && /^(?:at|for|of|with)$/.test(words[index + 1]?.lower ?? '');
    if (isNow || moves) return ownerInClause(words, index + 2, registry);
  }
  return undefined;
}

function readFirstPredicate(words: readonly Word[], start: number, registry: RegistryIndex): Apposition | undefined {
  let verb = start;
  while (adverbs.has(words[verb]?.lower ?? '')) verb += 1;
  // "who has led the delegation since"
  if (/^(?:had|has)$/.test(words[verb]?.lower ?? '') && leads.has(words[verb + 1]?.lower ?? '')) verb += 1;
  const lower = words[verb]?.lower ?? '';
  // "who used to head disarmament at the ministry"
  if (lower === 'used' && words[verb + 1]?.lower === 'to') {
    const led = leads.get(`${words[verb + 2]?.lower}s`);
    const once = led === undefined ? undefined : readLed(words, verb + 3, led, registry);
    return once?.role && asFormer(once);
  }
  // "who is attached to the Bodensee Laboratory"
  if (/^(?:is|was)$/.test(lower) && /^(?:attached|based)$/.test(words[verb + 1]?.lower ?? '')) {
    const owner = ownerInClause(words, verb + 3, registry);
    return owner && { end: owner.end, owner };
  }
  const complement = afterCopula(words, verb);
  if (complement !== undefined) {
    const isCharge = words[complement]?.lower === 'in' && words[complement + 1]?.lower === 'charge';
    if (isCharge) return readLed(words, complement + 3, 'Head', registry);
    // "was appointed to chair the panel"
    const infinitive = words[complement - 1]?.lower === 'to' ? `${words[complement]?.lower}s` : undefined;
    const leading = leads.get(infinitive ?? gerundOf(words[complement]?.lower ?? ''));
    if (leading !== undefined) return readLed(words, complement + 1, leading, registry);
    const phrase = readRolePhrase(words, complement, registry);
    if (!phrase?.role || (phrase.isGuess && words[start - 1]?.lower !== 'who')) return undefined;
    const isOver = pastForms.has(lower) && !namings.has(words[verb + 1]?.lower ?? '') && isPast(words, phrase.end);
    const role = isOver ? { ...phrase.role, title: `Former ${phrase.role.title}` } : phrase.role;
    return { end: phrase.end, role, owner: phrase.owner };
  }
  const noun = leads.get(lower);
  // "who leads for the Reform Bloc"
  if (noun !== undefined && words[verb + 1]?.lower === 'for') {
    const whose = namedOwner(words, verb + 2);
    return whose && { end: whose.end, owner: whose };
  }
  if (noun !== undefined) {
    const led = readLed(words, verb + 1, leadsFollowers(words, verb) ? 'Leader' : noun, registry);
    // "who once headed the division"
    const isOver = words.slice(start, verb).some((word) => /^(?:formerly|once)$/.test(word.lower));
    if (isOver && led) return asFormer(led);
    // "who has led the delegation for three years"
    return words[verb - 1]?.lower === 'has' ? led : onceLed(words, lower, led);
  }
  // "took over the Mine Action Office"
  if (/^(?:takes|took)$/.test(lower) && words[verb + 1]?.lower === 'over')
    return readLed(words, verb + 2, 'Head', registry);
  if (/^(?:has|holds)$/.test(lower)) return readPortfolio(words, verb + 1, registry);
  const calling = callings.get(lower);
  if (calling === undefined) return undefined;
  const isFor = words[verb + 1]?.lower === 'for';
  if (lower === 'speaks' && !speaksFor(words, verb)) return undefined;
  const owner =
    (lower === 'sits' ? satFor(words, verb, registry) : undefined) ??
    ownerInClause(words, verb + 1, registry) ??
    (isFor ? namedOwner(words, verb + 2) : (placeOfWork(words, verb + 1) ?? officeInClause(words, verb + 1)));
  const kind = roleNouns.get(calling?.toLowerCase() ?? '') ?? 'citizen';
  const role: RoleReading | undefined =
    calling === null ? undefined : { title: calling, kind, bare: false, isOfVerb: true };
  return { end: owner?.end ?? verb + 1, role, owner };
}

/** Whose somebody sits there: "sits on the Defence Committee for | the Green Valley party". */
function satFor(words: readonly Word[], verb: number, registry: RegistryIndex): Owner | undefined {
  for (let index = verb + 1; index < verb + longestClause; index += 1) {
    if (words[index]?.kind !== 'word' || words[index]?.sentence !== words[verb]?.sentence) return undefined;
    if (words[index]?.lower !== 'for') continue;
    return ownerInClause(words, index + 1, registry, index + 3);
  }
  return undefined;
}

/** Whether "speaks" means for somebody: "on trade for the party", "on behalf of the union", but not "of a breach". */
function speaksFor(words: readonly Word[], verb: number): boolean {
  return words
    .slice(verb + 1, verb + 7)
    .some(({ lower, sentence }) => /^(?:behalf|for)$/.test(lower) && sentence === words[verb]?.sentence);
}

/** Reads a minister from his brief: "who has the defence portfolio". */
function readPortfolio(words: readonly Word[], from: number, registry: RegistryIndex): Apposition | undefined {
  const start = determiners.has(words[from]?.lower ?? '') ? from + 1 : from;
  for (let index = start; index < start + 4; index += 1) {
    if (!/^(?:brief|portfolio)$/.test(words[index]?.lower ?? '')) continue;
    const field = roleOf(words.slice(start, index))?.title;
    const title = field === undefined ? 'Minister' : `${field} Minister`;
    const owner = ownerInClause(words, index + 1, registry);
    return { end: index + 1, role: { title, kind: 'minister', bare: false }, owner };
  }
  return undefined;
}
