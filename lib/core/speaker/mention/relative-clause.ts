import type { RoleReading } from '../cast/cast.ts';
import { bodyNominals, bodyNouns } from '../data/body-nouns.ts';
import { callings, leads } from '../data/callings.ts';
import { ownBodies, stateBodyNouns } from '../data/offices.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { regions } from '../data/regions.ts';
import { roleNouns } from '../data/role-nouns.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import type { Apposition } from './apposition.ts';
import { bodyAt, stateEnd } from './bodies.ts';
import { asFormer, onceLed, onceServed, workOf, workplace } from './clause-of-work.ts';
import { adverbs, afterCopula, isPast, namings, pastForms } from './copula.ts';
import type { Owner, WordRange } from './owner.ts';
import { isSeat, readRoleComplements } from './role-complement.ts';
import { readRolePhrase } from './role-phrase.ts';
import { roleOf } from './role-title.ts';
import { unregisteredBodyEnd } from './unregistered-body.ts';

/** In words: a clause says early whose somebody is. */
const longest = 12;

/** "who heads the agency", "who commands the Velmarian air force", "who speaks for the navy", "who is the alliance's envoy". */
export function readWho(words: readonly Word[], who: number, registry: RegistryIndex): Apposition | undefined {
  const predicate = readPredicate(words, who + 1, registry);
  if (predicate?.role) return predicate;
  const other = predicate?.owner ? undefined : secondVerb(words, who + 1);
  const second = other === undefined ? undefined : readPredicate(words, other, registry);
  if (second?.role) return second;
  const post = onceServed(words, who + 1, registry) ?? workOf(words, who + 1);
  const place = predicate ?? workplace(words, who + 1);
  return post ? { ...post, end: Math.max(post.end, place?.end ?? 0), owner: post.owner ?? place?.owner } : place;
}

/** "who wrote the statutes and | directed the bank": a verb for leading that comes second. */
function secondVerb(words: readonly Word[], from: number): number | undefined {
  for (let index = from; index < from + longest; index += 1) {
    if (words[index]?.kind !== 'word' || words[index]?.sentence !== words[from]?.sentence) return undefined;
    if (words[index]?.lower === 'and' && leads.has(words[index + 1]?.lower ?? '')) return index + 1;
  }
  return undefined;
}

/** What a verb after a name or after "who" says of its bearer: "was named head of the agency", "speaks for the navy". */
export function readPredicate(words: readonly Word[], start: number, registry: RegistryIndex): Apposition | undefined {
  const predicate = readFirstPredicate(words, start, registry);
  const next = predicate && laterVerb(words, predicate.end);
  const now = next === undefined ? undefined : readFirstPredicate(words, next, registry);
  if (now?.owner) return now;
  const later = predicate && laterOwner(words, predicate.end, registry);
  if (!later) return predicate;
  const role = predicate.role && { ...predicate.role, title: `Former ${predicate.role.title.replace(/^Former /, '')}` };
  return { end: later.end, role, owner: later };
}

/** "ran the office | and now | advises the Lune Forum" */
function laterVerb(words: readonly Word[], from: number): number | undefined {
  for (let index = from; index < from + longest; index += 1) {
    if (words[index]?.sentence !== words[from - 1]?.sentence) return undefined;
    if (words[index]?.lower === 'and' && words[index + 1]?.lower === 'now') return index + 2;
  }
  return undefined;
}

/** "who ran the office until 2021 | and is now with the Lune Group": where somebody went. */
function laterOwner(words: readonly Word[], from: number, registry: RegistryIndex): Owner | undefined {
  for (let index = from; index < from + longest; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== words[from - 1]?.sentence || (word.kind === 'mark' && word.text !== ','))
      return undefined;
    const moves = word.lower === 'before' && /^(?:joining|moving)$/.test(words[index + 1]?.lower ?? '');
    const isNow = word.lower === 'now' && /^(?:at|for|of|with)$/.test(words[index + 1]?.lower ?? '');
    if (isNow || moves) return ownerInClause(words, index + 2, registry) ?? namedOwner(words, index + 2);
  }
  return undefined;
}

/** "to the Yeoksam Forum", "the Lune Group": capitals after an article. */
function namedOwner(words: readonly Word[], from: number): Owner | undefined {
  let start = from;
  while (words[start]?.lower === 'to' || determiners.has(words[start]?.lower ?? '')) start += 1;
  return words[start]?.capital ? { start, end: capitalsEnd(words, start), inRole: false } : undefined;
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
    const whose = ownerInClause(words, verb + 2, registry) ?? namedOwner(words, verb + 2);
    return whose && { end: whose.end, owner: whose };
  }
  if (noun !== undefined) {
    const led = readLed(words, verb + 1, noun, registry);
    // "who once headed the division"
    const isOver = words.slice(start, verb).some((word) => /^(?:formerly|once)$/.test(word.lower));
    return isOver && led ? asFormer(led) : onceLed(words, lower, led);
  }
  // "took over the Mine Action Office"
  if (/^(?:takes|took)$/.test(lower) && words[verb + 1]?.lower === 'over')
    return readLed(words, verb + 2, 'Head', registry);
  if (/^(?:has|holds)$/.test(lower)) return readPortfolio(words, verb + 1, registry);
  const calling = callings.get(lower);
  if (calling === undefined) return undefined;
  const isFor = words[verb + 1]?.lower === 'for';
  const owner =
    ownerInClause(words, verb + 1, registry) ??
    (isFor ? namedOwner(words, verb + 2) : (placeOfWork(words, verb + 1) ?? officeInClause(words, verb + 1)));
  const kind = roleNouns.get(calling?.toLowerCase() ?? '') ?? 'citizen';
  const role: RoleReading | undefined =
    calling === null ? undefined : { title: calling, kind, bare: false, isOfVerb: true };
  return { end: owner?.end ?? verb + 1, role, owner };
}

/** "chairs" for "chairing" */
function gerundOf(lower: string): string {
  if (!lower.endsWith('ing')) return '';
  const stem = lower.slice(0, -'ing'.length);
  return leads.has(`${stem}s`) ? `${stem}s` : `${stem}es`;
}

/** What somebody is the head of: a body, or a thing with its own words. */
function readLed(words: readonly Word[], from: number, noun: string, registry: RegistryIndex): Apposition | undefined {
  let start = from;
  const led: RoleReading = { title: noun, kind: noun === 'Commander' ? 'military' : 'leader', bare: false };
  // "who heads one of the groups", "who chaired it for six years"
  if (words[start]?.lower === 'one' && words[start + 1]?.lower === 'of') return { end: start + 2, role: led };
  if (/^(?:it|them)$/.test(words[start]?.lower ?? '')) return { end: start + 1, role: led };
  while (determiners.has(words[start]?.lower ?? '') || isSeat(words[start])) start += 1;
  if (words[start]?.capital && !isGeneric(words, start)) {
    const body = bodyAt(words, start, registry);
    const end = body?.end ?? unregisteredBodyEnd(words, start) ?? capitalsEnd(words, start);
    const state = body ? stateEnd(words, start, end, registry) : end;
    const office = phraseEnd(words, end);
    // "the Velmarian | air force"
    if (body?.how === 'demonym' || state < end || (!body && office > end && end === start + 1))
      return {
        end: office,
        role: over(led, words.slice(words[state]?.kind === 'possessive' ? state + 1 : state, office)),
        owner: { start, end: state, inRole: false },
      };
    // "the Calder Institute's | nuclear programme"
    if (words[end]?.kind === 'possessive') {
      const thing = phraseEnd(words, end + 1);
      return { end: thing, role: over(led, words.slice(end + 1, thing)), owner: { start, end, inRole: false } };
    }
    // "the North Korea | desk at the ministry": what is led is no state.
    if (body && office > end && end < start + 4)
      return {
        end: office,
        role: over(led, words.slice(start, office)),
        owner: ownerInClause(words, office, registry, office + 5) ?? officeOwner(words, office),
      };
    // A person of the name follows no verb like these: "who leads Velmaria" names what is led.
    return { end, role: led, owner: { start, end, inRole: false } };
  }
  const end = phraseEnd(words, start);
  if (end === start) return undefined;
  const possessive = words.slice(start, end).findIndex(({ kind }) => kind === 'possessive');
  // "the fishermen's union"
  if (
    possessive > 0 &&
    /(?:men|women|[^s]s)$/.test(words[start + possessive - 1]?.lower ?? '') &&
    ownBodies.has(words[end - 1]?.lower ?? '')
  )
    return { end, role: over(led, words.slice(start, end)), owner: { start, end, inRole: false } };
  if (possessive > 0) {
    const whose = { start, end: start + possessive, inRole: false };
    return { end, role: over(led, words.slice(whose.end + 1, end)), owner: whose };
  }
  // "who coordinates the coalition": whose coordinator somebody is, not what of.
  const isCalled =
    end === start + 1 && bodyNominals.has(words[start]?.lower ?? '') && words[start - 1]?.lower === 'the';
  if (isCalled) return { end, role: led, owner: { start, end, inRole: false } };
  const its: Owner | undefined =
    words[start - 1]?.lower === 'its' ? { start: start - 1, end: start, inRole: false } : undefined;
  const { owner, kept } = readRoleComplements(
    words,
    { end, owner: its, isSpokesperson: false },
    registry,
    end + longest,
  );
  const place = owner ?? ownerInClause(words, end, registry, end + 3);
  const isOn = kept[0]?.lower === 'on';
  const whole = [...words.slice(start, end), ...(isOn ? kept : [])];
  return { end, role: over(led, whole, start > from), owner: place };
}

/** "Erie Atomic": a name that no noun tells of. */
function capitalsEnd(words: readonly Word[], start: number): number {
  let end = start + 1;
  while (end < start + 4 && words[end]?.capital && words[end]?.sentence === words[start]?.sentence) end += 1;
  return end;
}

/** "the House committee": a capital that is nobody's name. */
function isGeneric(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const isName = (unregisteredBodyEnd(words, index) ?? index + 1) > index + 1;
  return word !== undefined && !isName && bodyNouns.has(word.folded) && words[index + 1]?.capital === false;
}

/** "Chair of the Defence Committee"; the bare noun where nothing is said of what is led. */
function over(led: RoleReading, office: readonly Word[], hasArticle = true): RoleReading {
  const title = roleOf(office)?.title;
  // "who heads the agency", "who edits the yearbook": the noun alone doesn't say which. A delegation's head is an envoy.
  const isAlone = hasArticle && office.length === 1 && !office[0]?.capital;
  if (title === undefined || (isAlone && !/(?:^delegation|s)$/.test(office[0]?.lower ?? ''))) return led;
  return { ...led, title: `${led.title} of ${hasArticle ? 'the ' : ''}${title}` };
}

/** "who has the defence portfolio": a minister. */
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

/** The first body that the clause names: "who lectures in ethics at the Velm Academy". */
function ownerInClause(
  words: readonly Word[],
  from: number,
  registry: RegistryIndex,
  limit = from + longest,
): Owner | undefined {
  const sentence = words[from - 1]?.sentence;
  for (let index = from; index < limit; index += 1) {
    const word = words[index];
    if (!word || word.kind === 'mark' || word.sentence !== sentence || clauseEnds.has(word.lower)) return undefined;
    if (!word.capital || isSeat(word)) continue;
    const isOfRegion = regions.has(word.folded) && bodyAt(words, index, registry)?.how !== 'name';
    // "Southern Plains University", but not "a European ministry"
    if (isOfRegion && unregisteredBodyEnd(words, index) === undefined) continue;
    const body = bodyAt(words, index, registry);
    const end = body?.end ?? unregisteredBodyEnd(words, index);
    const range: WordRange | undefined = end === undefined ? loneAdjective(words, index) : { start: index, end };
    return (
      range && {
        start: range.start,
        end: body ? stateEnd(words, index, range.end, registry) : range.end,
        inRole: false,
      }
    );
  }
  return undefined;
}

/** "manages $900 million at | Larkspur Capital", "teaches biology at | the national university" */
function placeOfWork(words: readonly Word[], from: number): Owner | undefined {
  for (let index = from; index < from + longest; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== words[from - 1]?.sentence || clauseEnds.has(word.lower) || word.text === ',')
      return undefined;
    if (word.lower !== 'at') continue;
    const named = namedOwner(words, index + 1);
    if (named) return named;
    const start = words[index + 1]?.lower === 'the' ? index + 2 : index + 1;
    const end = phraseEnd(words, start);
    return ownBodies.has(words[end - 1]?.lower ?? '') ? { start, end, inRole: false } : undefined;
  }
  return undefined;
}

/** "sits on parliament's defence committee": an office in small letters, of whichever state. */
function officeInClause(words: readonly Word[], from: number): Owner | undefined {
  for (let index = from; index < from + 5; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || clauseEnds.has(word.lower)) return undefined;
    if (stateBodyNouns.has(word.lower)) return { start: index, end: index + 1, inRole: false };
  }
  return undefined;
}

/** "at the | unification ministry" */
function officeOwner(words: readonly Word[], from: number): Owner | undefined {
  if (!/^(?:at|in|of)$/.test(words[from]?.lower ?? '') || words[from + 1]?.lower !== 'the') return undefined;
  const end = phraseEnd(words, from + 2);
  return stateBodyNouns.has(words[end - 1]?.lower ?? '') ? { start: from + 2, end, inRole: false } : undefined;
}

/** "the Velmarian navy", "Velmaria's navy" */
function loneAdjective(words: readonly Word[], index: number): WordRange | undefined {
  const next = words[index + 1];
  const isWhole =
    next?.kind === 'possessive' || (next?.kind === 'word' && !next.capital && !phraseEnds.has(next.lower));
  return isWhole ? { start: index, end: index + 1 } : undefined;
}

const clauseEnds: ReadonlySet<string> = new Set(['and', 'but', 'said', 'says', 'told', 'who']);

/** Where a noun phrase of small letters ends. */
function phraseEnd(words: readonly Word[], start: number): number {
  let end = start;
  while (end < start + 7) {
    const word = words[end];
    if (!word || word.kind === 'mark' || word.sentence !== words[start]?.sentence) break;
    if (phraseEnds.has(word.lower) || rolePrepositions.has(word.lower)) break;
    end += 1;
  }
  return end;
}
