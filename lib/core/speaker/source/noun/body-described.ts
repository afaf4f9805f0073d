import { bodiesBefore, latestBody } from '../../cast/body/bodies-before.ts';
import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyMember } from '../../cast/make-member.ts';
import { armedAdjectives, armedMovements, armedName, fighters } from '../../data/armed-movements.ts';
import { alliances, blocs } from '../../data/blocs.ts';
import { businesses, trades } from '../../data/businesses.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { isSeat } from '../../mention/role/complement-start.ts';
import { looksNational } from '../../reading/looks-national.ts';
import type { Word } from '../../reading/words.ts';
import { bodiesOfDemonym } from '../../registry/lookup.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/**
 * The body named before that a noun with adjectives means: "the Palestinian group" after Hamas, "the military alliance"
 * after NATO, "the rights group" after a body for rights.
 */
export function bodyDescribed(phrase: NounPhrase, noun: string, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  if (phrase.determiner !== 'the' || !(phrase.end === phrase.noun + 1 || isGoneOnFrom(words, phrase.noun + 1)))
    return undefined;
  const adjectives = words.slice(phrase.first, phrase.noun);
  if (fighters.has(noun) && adjectives.length === 0) return onlyMovement(phrase, cast);
  const fits =
    noun === 'alliance' || noun === 'bloc'
      ? blocTest(adjectives, noun, cast)
      : groups.has(noun) && adjectives.length > 0
        ? (rightsTest(adjectives) ?? movementTest(adjectives, cast))
        : undefined;
  const found =
    (fits && bodiesBefore(cast.setting, phrase.start).find(fits)) ??
    ((noun === 'group' || businesses.has(noun)) && adjectives.length > 0
      ? businessDescribed(phrase, noun, cast)
      : undefined);
  return found && bodyMember(found.name, found.affiliation ?? { name: found.name }, found.body);
}

/** Whether a clause or comma follows, and no name: "the company, which expects". */
export function isGoneOnFrom(words: readonly Word[], index: number): boolean {
  const next = words[index];
  return /^(?:which|who)$/.test(next?.lower ?? '') || (next?.text === ',' && words[index + 1]?.capital === false);
}

type Test = (member: Member) => boolean;

/** In lower case: nouns for what isn't a state's. */
const groups: ReadonlySet<string> = new Set('body faction group militia movement organisation organization'.split(' '));

/**
 * A union of states. Without an adjective, "the alliance" is NATO and "the bloc" the European Union, if the article
 * names them.
 */
function blocTest(adjectives: readonly Word[], noun: string, { setting: { named, registry } }: Cast): Test | undefined {
  const usual = noun === 'bloc' ? 'european-union' : 'nato';
  const isAlone = adjectives.length === 0;
  // "the European Commission … the bloc"
  const isNamed = [...named.keys()].some((id) => id === usual || registry.registry.bodies.get(id)?.partOf === usual);
  if (isAlone ? isNamed : !adjectives.every(({ lower }) => ofBlocs.test(lower))) return undefined;
  const isArmed = noun === 'alliance' || adjectives.some(({ lower }) => ofDefence.test(lower));
  const isAtlantic = adjectives.some(({ lower }) => /atlantic|^western$/.test(lower));
  const isEconomic = adjectives.some(({ lower }) => /^(?:economic|political|trad(?:e|ing))$/.test(lower));
  return ({ body }) =>
    body !== undefined &&
    !(isEconomic && alliances.has(body.id)) &&
    (isAtlantic ? body.id === 'nato' : isArmed ? alliances.has(body.id) : blocs.has(body.id));
}

const ofBlocs =
  /^(?:(?:north-|trans)?atlantic|\p{L}+-(?:led|dominated)|\p{L}+-(?:member|nation|state|strong)|defen[cs]e|economic|military|north|political|security|trade|trading|western)$/u;

const ofDefence = /^(?:defen[cs]e|military|security)$/;

/** An armed movement, of that state if the adjective is a state's: "the Lebanese militant group". */
function movementTest(adjectives: readonly Word[], { setting: { registry } }: Cast): Test | undefined {
  const isArmed = adjectives.some(({ lower }) => armedAdjectives.has(lower));
  const states = adjectives.flatMap(({ text }) => bodiesOfDemonym(registry, text)).map(({ id }) => id);
  const isOther = (word: Word): boolean =>
    !armedAdjectives.has(word.lower) &&
    !/-(?:aligned|allied|backed|based|linked)$/.test(word.lower) &&
    bodiesOfDemonym(registry, word.text).length === 0;
  if (adjectives.some(isOther)) return undefined;
  return ({ body, name, isOfState }) => {
    if (body)
      return armedMovements.has(body.id) && (states.length === 0 || states.includes(armedMovements.get(body.id) ?? ''));
    return isArmed && states.length === 0 && !isOfState && armedName.test(name);
  };
}

/** The one armed movement named before: "The guerrillas". */
function onlyMovement({ start }: NounPhrase, { setting }: Cast): Member | undefined {
  const isArmed = ({ body, name, isOfState }: Member): boolean =>
    body ? armedMovements.has(body.id) : !isOfState && armedName.test(name);
  const [only, ...others] = new Set(bodiesBefore(setting, start).filter(isArmed));
  return only && others.length === 0
    ? bodyMember(only.name, only.affiliation ?? { name: only.name }, only.body)
    : undefined;
}

/**
 * The business last named: "the missile maker", "the Velm-based defence group". By its people only the sole one that is
 * named: "the Velmarian missile maker".
 */
function businessDescribed(
  { start, first, noun: at }: NounPhrase,
  noun: string,
  { setting }: Cast,
): Member | undefined {
  const { words, registry } = setting;
  const isOfState = bodyAt(words, first, registry)?.bodies[0]?.type === 'state';
  const isNational = isOfState || (words[first]?.capital === true && looksNational(words[first]));
  const isPlain = (word: Word): boolean => isSeat(word) || trades.has(word.lower);
  if (!words.slice(isNational ? first + 1 : first, at).every(isPlain)) return undefined;
  const latest = latestBody(setting, start, noun === 'group' ? 'company' : noun);
  const isAlone = bodiesBefore(setting, start).every((body) => body === latest || body.body?.type !== 'company');
  return !isNational || isAlone ? latest : undefined;
}

/** A body for rights, by its name. */
function rightsTest(adjectives: readonly Word[]): Test | undefined {
  const isOfRights =
    adjectives.at(-1)?.lower === 'rights' && (adjectives.length === 1 || adjectives[0]?.lower === 'human');
  return isOfRights ? ({ name, isOfState }) => !isOfState && /\b(?:amnesty|rights)\b/i.test(name) : undefined;
}
