import { bodyNominals, bodyNouns, partNouns } from '../data/body-nouns.ts';
import { ownBodies, stateBodyNouns } from '../data/offices.ts';
import { determiners, rolePrepositions } from '../data/phrase-words.ts';
import { realms, seatsOfOrganisations } from '../data/place-words.ts';
import { areas } from '../data/regions.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { lastsTime, startsTime } from '../reading/starts-time.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { bodyAt } from './bodies.ts';
import { complementEnd } from './complement-end.ts';
import { ownerIn } from './complement-owner.ts';
import { fieldListEnd } from './field-list.ts';
import type { Owner, WordRange } from './owner.ts';
import { isOverField, isWhollyField } from './portfolio.ts';
import { isRoleNoun, roleKey } from './role-title.ts';
import { rulersOfficeEnd } from './rulers-office.ts';

export interface RoleComplements {
  /** Word index, exclusive. */
  readonly end: number;
  /** The words that belong to the role. */
  readonly kept: readonly Word[];
  readonly owner?: Owner;
}

/** What is known before the complements are read. */
export interface RoleHead {
  /** Where the role's noun ends. */
  readonly end: number;
  /** Whose the role is, by what stands before it. */
  readonly owner?: Owner;
  /** "for" then says for whom somebody speaks. */
  readonly isSpokesperson: boolean;
  /** "to" then says for whom somebody works. */
  readonly isAide?: boolean;
  /** "for" then can say for whom somebody works: "an analyst for Kestrel Labs". */
  readonly isEmployed?: boolean;
  /** "for" then says where the votes come from. */
  readonly isLegislator?: boolean;
}

const belongs: ReadonlySet<string> = new Set(['at', 'from', 'of', 'with']);

/** No role has more of them. */
const most = 3;

/** Reads "of State", "of the Arms Control Association", "for arms control at the White House" after a role's noun. */
export function readRoleComplements(
  words: readonly Word[],
  head: RoleHead,
  registry: RegistryIndex,
  limit: number,
): RoleComplements {
  const kept: Word[] = [];
  let owner = head.owner;
  let end = head.end;
  // Where the owner's complement begins, in the text and in what is kept.
  let ownerAt = end;
  let before = 0;
  for (let count = 0; count < most && end < limit; count += 1) {
    // "a former inspector | now with the Velm Institute"
    const isNow = /^(?:currently|now|today)$/.test(words[end]?.lower ?? '') && belongs.has(words[end + 1]?.lower ?? '');
    if (isNow) end += 1;
    const preposition = words[end]?.lower ?? '';
    // "the minister | on Wednesday", "the minister | in charge of trade"
    const isCharge = preposition === 'in' && words[end + 1]?.lower === 'charge';
    const isOfTime = startsTime(words, end) || lastsTime(words, end);
    if (!rolePrepositions.has(preposition) || isOfTime || isCharge) break;
    let first = end + 1;
    while (determiners.has(words[first]?.lower ?? '') || isSeat(words[first]) || isBesideName(words, first)) first += 1;
    // "the Velm-based | think tank | Lune House": no verb.
    if (words[first]?.lower === 'think' && words[first + 1]?.lower === 'tank' && words[first + 2]?.capital) first += 2;
    if (isStateForm(words, first, registry)) first += 2;
    const single = complementEnd(words, first, limit, registry);
    if (single === first) break;
    const last = namesState(words, first, single, registry) ? single : fieldListEnd(words, single, limit);
    // "at the Foreign Ministry", "for the European Commission": a body by its capitals, though its words are a portfolio's.
    const match = bodyAt(words, first, registry, last);
    const isBody = match?.end === last && (last - first > 1 || match.bodies[0]?.type === 'state');
    const isPlace = isBody || (/^(?:at|from|in)$/.test(preposition) && words[first]?.capital);
    const isIts = /^(?:its|their)$/.test(words[first - 1]?.lower ?? '');
    const whose =
      (isPlain(words, first, last) &&
        !(isCalled(words, first, last) && !stateBodyNouns.has(words[first]?.lower ?? '')) &&
        !isPlace &&
        !isIts &&
        !ownBodies.has(words[last - 1]?.lower ?? '')) ||
      isOverField(words, end, last)
        ? undefined
        : (ownCalled(words, end, first, last) ?? upTo(last, ownerIn(words, first, single, registry), single));
    // "a senator from Vermont", "who commands operations from Velm": a place.
    if (whose && /^(?:from|in)$/.test(preposition) && isTown(words, whose, registry)) {
      if (bodyAt(words, whose.start, registry, whose.end) === undefined) owner ??= { ...whose, isSite: true };
      if (preposition === 'in' && last === whose.end && words[last]?.text === ',') end = last;
      break;
    }
    const isFor =
      preposition === 'for' &&
      !head.isSpokesperson &&
      !endsInBodyNoun(words, whose) &&
      !endsInBody(words, whose, registry) &&
      !(head.isEmployed && whose && whose.end - whose.start > 1);
    // "the MP for Lune": where votes come from; "an MP for the Green Valley party": of what.
    const isSeated = head.isLegislator && preposition === 'for' && words[first]?.capital;
    if (isSeated && words[last - 1]?.text === 'party') {
      owner ??= { start: first, end: last, inRole: false };
      end = last;
      continue;
    }
    if (isSeated && !endsInBodyNoun(words, whose)) {
      end = last;
      continue;
    }
    if (isNow && whose) owner = undefined;
    if (whose && preposition !== 'to' && preposition !== 'on' && !isFor) {
      const isPart =
        /^(?:at|in)$/.test(preposition) &&
        owner !== head.owner &&
        (endsInPart(words, owner) || isOnPart(words, owner, end));
      if (owner && !isPart && (owner === head.owner || preposition !== 'of')) {
        // "Great Lakes director at the Crisis Atlas", "a Middle East analyst with": a field, and where somebody works.
        const isElsewhere = /^(?:at|with)$/.test(preposition) && owner === head.owner && whose.end - whose.start > 1;
        if (isElsewhere && isFieldBefore(words, head, owner, registry)) {
          owner = whose;
          end = last;
          continue;
        }
        if (preposition !== 'of') break;
        kept.push(...words.slice(end, last));
      } else {
        // "director of the Prevention Centre of the Organisation", "of the Missile Project at the Velm Institute": of the
        // larger, and the smaller is part of the role.
        if (owner) kept.splice(before, kept.length, ...words.slice(ownerAt, end));
        before = kept.length;
        ownerAt = end;
        owner = whose;
        // Where somebody works is no part of what he is: "deputy director at the Ministry of Defence".
        if (preposition === 'of' || preposition === 'for') kept.push(...officeKept(words, { end, first, last }, whose));
      }
    } else if (preposition === 'to' && whose && !isPlain(words, first, last)) {
      // "adviser to the agency" is its adviser, "ambassador to Velmaria" isn't Velmaria's.
      if (head.isAide) owner ??= whose;
    } else if (preposition === 'to' && !head.isAide) {
      // "envoy to the talks"
    } else if (preposition === 'at' || preposition === 'in' || preposition === 'from') break;
    // "adviser on trade for President X": whom somebody serves.
    else if (head.isAide && isRoleNoun(words[first]) && words[first]?.capital && words[first + 1]?.capital) {
      end = last;
      continue;
    }
    // "mayor of a town": of which isn't told.
    else if (!/^an?$/.test(words[end + 1]?.lower ?? '')) kept.push(...words.slice(end, last));
    end = last;
  }
  return { end, kept, owner };
}

/**
 * Whether what stands before a role's noun isn't whose it is, where "at" tells that: "Great Lakes director", "a Russian arms
 * expert", who is from there, "Iran project director", who follows what it does.
 */
function isFieldBefore(
  words: readonly Word[],
  { end, isEmployed }: RoleHead,
  owner: Owner,
  registry: RegistryIndex,
): boolean {
  const match = bodyAt(words, owner.start, registry, owner.end);
  if (!match) return true;
  const isState = match.bodies[0]?.type === 'state' && words[owner.end]?.kind !== 'possessive';
  return isState && (isEmployed === true || (match.how === 'name' && leadsField(words[end - 1])));
}

/** "director", but not "ambassador", whom a state has at a body. */
function leadsField(noun: Word | undefined): boolean {
  const kind = roleNouns.get(roleKey(noun?.lower ?? ''));
  return kind === 'official' || /^(?:chief|head)$/.test(noun?.lower ?? '');
}

/** "of the | Middle East | programme": what a part of a body is about. */
function isOnPart(words: readonly Word[], owner: Owner | undefined, end: number): boolean {
  const isBefore = owner !== undefined && owner.end < end && words[owner.end]?.kind === 'word';
  return isBefore && partNouns.has(words[end - 1]?.lower ?? '');
}

/** "the Survey | and Verification Team": all of a list is the owner's name. */
function upTo(last: number, owner: Owner | undefined, single: number): Owner | undefined {
  return owner?.end === single ? { ...owner, end: last } : owner;
}

/** "ambassador of Velmaria | and the Caribbean" */
function namesState(words: readonly Word[], first: number, last: number, registry: RegistryIndex): boolean {
  const match = bodyAt(words, first, registry, last);
  return match?.end === last && match.bodies[0]?.type === 'state';
}

/** "of the | mission": a body that was named before, though its noun ends as a portfolio's. */
function isCalled(words: readonly Word[], first: number, last: number): boolean {
  const noun = words[first]?.lower ?? '';
  // "of the | committee on defence": on what tells which it is.
  const goesOn = /^(?:for|on)$/.test(words[last]?.lower ?? '') && /^(?:commission|(?:sub)?committee)$/.test(noun);
  const isKnown = /^(?:the|this)$/.test(words[first - 1]?.lower ?? '');
  return !goesOn && isKnown && last === first + 1 && bodyNominals.has(noun);
}

/** "of its Data Centre", "with the agency": a body that the text has named before. */
function ownCalled(words: readonly Word[], preposition: number, first: number, last: number): Owner | undefined {
  const before = words[first - 1]?.lower;
  if (before === 'its' || before === 'their') return { start: first - 1, end: first, inRole: false };
  const isAlone = isCalled(words, first, last) && first === preposition + 2;
  // "a spokesperson for the marketing board"
  const phrase = words.slice(first, last);
  const isOwn =
    ownBodies.has(phrase.at(-1)?.lower ?? '') && phrase.every(({ kind, capital }) => kind === 'word' && !capital);
  if (before === 'the' && isOwn && words[last]?.lower !== 'of') return { start: first, end: last, inRole: false };
  return isAlone && !words[first]?.capital ? { start: first, end: last, inRole: false } : undefined;
}

/** A lone name that is no registered body's. */
function isTown(words: readonly Word[], { start, end }: Owner, registry: RegistryIndex): boolean {
  const word = words[start];
  return (
    end - start === 1 &&
    word?.capital === true &&
    (!word.text.includes(' ') || seatsOfOrganisations.has(word.folded)) &&
    (bodyAt(words, start, registry, end)?.how ?? 'metonym') === 'metonym'
  );
}

/** "Velm-based", "Shell-funded": where a body sits, and who pays for it, is no part of its name. */
export function isSeat(word: Word | undefined): boolean {
  return word?.kind === 'word' && /-(?:backed|based|funded|owned|run)$/.test(word.lower);
}

/** "of | little | Velmaria", "for the | opposition | Left party", "of the | main | opposition Left Party" */
export function isBesideName(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? '';
  if (/^(?:biggest|largest|main)$/.test(lower) && words[index + 1]?.lower === 'opposition')
    return isBesideName(words, index + 1);
  // "of the independent, nonpartisan | Lune Group"
  const rest = words[index + 1]?.text === ',' ? words[index + 2] : words[index + 1];
  if (standing.test(words[index]?.text ?? ''))
    return words[index + 1]?.capital === true || standing.test(rest?.lower ?? '');
  if (lower === ',')
    return standing.test(words[index - 1]?.lower ?? '') && standing.test(words[index + 1]?.lower ?? '');
  const isBeside = /^(?:governing|landlocked|little|nearby|neighbou?ring|opposition|ruling|small|tiny)$/.test(lower);
  return isBeside && words[index + 1]?.capital === true;
}

/** What bodies say that they are, beside their names. */
const standing = /^(?:independent|non-?partisan|non-?profit)$/;

/** "of the | Republic of | Velmaria", unless all that is a name that is known. */
function isStateForm(words: readonly Word[], index: number, registry: RegistryIndex): boolean {
  const { lower = '', folded = '' } = words[index] ?? {};
  const isForm = (realms.has(folded) || lower === 'government') && words[index + 1]?.lower === 'of';
  return isForm && words[index + 2]?.capital === true && bodyAt(words, index, registry) === undefined;
}

/** "of Velmaria's armed forces" is "of the armed forces" where the state is the affiliation. */
function officeKept(
  words: readonly Word[],
  { end, first, last }: { readonly end: number; readonly first: number; readonly last: number },
  whose: Owner,
): readonly Word[] {
  const within = whose.inRole ? possessiveIn(words, whose) : whose.end;
  if (within === undefined) return words.slice(end, rulersOfficeEnd(words, whose) ?? last);
  const possessive = words[within]?.kind === 'possessive' ? words[within] : undefined;
  const rest = possessive ? within + 1 : within;
  if (rest >= last || (rest === last - 1 && areas.has(words[rest]?.lower ?? ''))) return [];
  const its = whose.start < first ? words[whose.start] : undefined;
  if (its)
    return [...words.slice(end, whose.start), { ...its, text: 'the', lower: 'the' }, ...words.slice(first, last)];
  const article: Word[] =
    possessive && end + 1 === first ? [{ ...possessive, text: 'the', lower: 'the', kind: 'word' }] : [];
  return [...words.slice(end, first), ...article, ...words.slice(rest, last)];
}

/** "Velmaria| ’s Security Council": a known name that tells the state, too. */
function possessiveIn(words: readonly Word[], { start, end }: Owner): number | undefined {
  for (let index = start + 1; index < end - 1; index += 1) if (words[index]?.kind === 'possessive') return index;
  return undefined;
}

/** "arms control", "State": what a role is over, and nobody's name. */
function isPlain(words: readonly Word[], start: number, end: number): boolean {
  return isWhollyField(words, start, end);
}

function endsInPart(words: readonly Word[], range: WordRange | undefined): boolean {
  // "the Project on Nuclear Testing"
  return range !== undefined && [range.start, range.end - 1].some((index) => partNouns.has(words[index]?.lower ?? ''));
}

/** "co-ordinator for Velmarian | CND": a body that the registry knows by its initials. */
function endsInBody(words: readonly Word[], range: WordRange | undefined, registry: RegistryIndex): boolean {
  const last = range && range.end - range.start > 1 ? words[range.end - 1] : undefined;
  const match = range && last && /^\p{Lu}{3,}$/u.test(last.text) ? bodyAt(words, range.end - 1, registry) : undefined;
  return match?.end === range?.end && match?.bodies[0]?.type !== 'state';
}

function endsInBodyNoun(words: readonly Word[], range: WordRange | undefined): boolean {
  return range !== undefined && bodyNouns.has(words[range.end - 1]?.folded ?? '');
}
