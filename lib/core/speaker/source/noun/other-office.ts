import type { Member } from '../../cast/cast.ts';
import { bodyNouns } from '../../data/body-nouns.ts';
import { roleModifiers } from '../../data/roles.ts';
import { statesOfTheUnion } from '../../data/united-states.ts';

/** Whether a phrase, with its words and its noun in lower case, is for another office than the member's. */
export function isOtherOfficeOf(member: Member, called: readonly string[], noun: string): boolean {
  const { kind, name, role, calledBy } = member;
  if (isTopDiplomat(noun, called) && isBelowMinister(member)) return true;
  if (isOfOtherUnit(member, called) || isBelowHead(role?.title, noun, called.join(' '))) return true;
  return isOtherOffice(noun, called, kind === 'unnamed' ? name : [role?.title ?? '', ...calledBy].join(' '));
}

/**
 * Whether two phrases are for two offices: "the Foreign Minister" is not "the Defence Minister" of the sentence before,
 * but "the minister" and "the senior minister" may be one.
 *
 * @param called the words of one, in lower case
 * @param name the words of the other
 */
export function isOtherOffice(noun: string, called: readonly string[], name: string): boolean {
  if (!/^(?:minister|secretary)$/.test(noun)) return false;
  const own = called.map(inOneSpelling).filter(isField);
  const other = new Set(inOneSpelling(name).split(' ').filter(isField));
  return own.length > 0 && other.size > 0 && !own.some((field) => other.has(field));
}

function isField(lower: string): boolean {
  return roleModifiers.has(lower) && !standings.has(lower);
}

/** Words for how high an office is, rather than for its portfolio. */
const standings: ReadonlySet<string> = new Set(
  'acting assistant caretaker chief deputy first former general government interim leading lead permanent senior special state top vice'.split(
    ' ',
  ),
);

/** Whether a minister is meant, as papers of Iran and China call theirs: "the top Iranian diplomat", not "the top diplomat in Lune". */
export function isTopDiplomat(noun: string, called: readonly string[]): boolean {
  return noun === 'diplomat' && called.includes('top') && called.at(-1) === noun;
}

export function isBelowMinister({ role }: Member): boolean {
  return role?.kind === 'spokesperson' || below.test(role?.title ?? '');
}

const below = /\b(?:Ambassador|Assistant|Deputy|Permanent Representative|Vice)\b/;

/** Whether titles differ: "the defence minister" is no deputy foreign minister, "the prime minister" no envoy. */
export function isOtherMinister({ role, calledBy }: Member, noun: string, title: string | undefined): boolean {
  if (isBelowHead(role?.title, noun, title)) return true;
  // "the Velmarian representative" is no High Representative, since only organisations have such.
  if (noun === 'representative' && /^High /.test(role?.title ?? '') && !/^High /i.test(title ?? '')) return true;
  if (!/^(?:minister|secretary)$/.test(noun) || !title || !role || role.bare) return false;
  const known = inOneSpelling([...calledBy, role.title].join(' '));
  return !inOneSpelling(title)
    .split(' ')
    .every((word) => word === noun || known.includes(word));
}

/** Whether a known role is only below the one called: "the Secretary-General", "the UN chief" is no under-secretary. */
export function isBelowHead(known: string | undefined, noun: string, called: string | undefined): boolean {
  return headNouns.test(noun) && belowHead.test(known ?? '') && !/\b(?:assistant|deputy|under)\b/i.test(called ?? '');
}

const headNouns = /^(?:chief|general|(?:director|secretary)[- ]general)$/;
const belowHead = /^(?:assistant|deputy|under)[- ](?:director|secretary)[- ]general\b/i;

function inOneSpelling(title: string): string {
  return title.toLowerCase().replaceAll('defence', 'defense');
}

/** Whether states of the Union differ: "the Ohio governor" is no governor of Iowa. */
function isOfOtherUnionState({ affiliation }: Member, called: readonly string[]): boolean {
  const own = affiliation?.name.toLowerCase() ?? '';
  return statesOfTheUnion.has(own) && called.some((word) => word !== own && statesOfTheUnion.has(word));
}

/** Whether units differ: "the commander of | Northern Command" isn't of "the Air Force's Training Command". */
export function isOfOtherUnit(member: Member, called: readonly string[]): boolean {
  if (isOfOtherUnionState(member, called)) return true;
  const { office, calledBy } = member;
  const own = unitIn(called);
  const others = [office?.split(' ') ?? [], ...calledBy.values().map((title) => unitIn(title.split(' ')))].filter(
    (unit) => unit.length > 0 && isUnit(unit),
  );
  return own.length > 0 && others.length > 0 && !others.some((unit) => isWithin(own, unit) || isWithin(unit, own));
}

/** The unit in an office's words: "northern command" in "commander of the northern command". Empty if there is none. */
function unitIn(called: readonly string[]): readonly string[] {
  const of = called.indexOf('of');
  const unit = of < 0 ? [] : called.slice(called[of + 1] === 'the' ? of + 2 : of + 1);
  return isUnit(unit) ? unit : [];
}

function isUnit(unit: readonly string[]): boolean {
  return unit.length > 1 && bodyNouns.has(unit.at(-1) ?? '');
}

function isWithin(unit: readonly string[], other: readonly string[]): boolean {
  return unit.every((word) => other.includes(word));
}
