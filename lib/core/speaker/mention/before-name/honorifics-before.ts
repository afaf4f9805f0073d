import type { RoleReading } from '../../cast/cast.ts';
import { nameParticles } from '../../data/name-words.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { isRoleNoun, readRoleTitle, roleOf } from '../role/role-title.ts';
import { honorificAt, isExcellency } from './honorific-at.ts';
import { ownerBefore } from './owner-before.ts';
import { ownerWordsStart } from './owner-words.ts';
import { rankStart, serviceStart } from './ranks-before.ts';
import type { TitleBefore } from './title.ts';

/** Reads the forms of address and ranks before a name: "Dr.", "Brig. Gen.". Without any, `start` is `nameStart`. */
export function readHonorifics(words: readonly Word[], nameStart: number, floor: number): TitleBefore {
  const ranked = rankStart(words, nameStart);
  const rank = ranked < nameStart ? roleOf(words.slice(ranked, nameStart), true) : undefined;
  let title: TitleBefore = { start: ranked, role: rank };
  nameStart = ranked;
  for (let start = nameStart - 1; start >= floor; start -= 1) {
    // "Maj.|-|Gen. X"
    if (start < nameStart - 1 && isHyphenOfRanks(words, start)) continue;
    const word = words[start];
    const known = word?.capital ? (isExcellency(word) ? {} : honorificAt(words, start)) : undefined;
    if (!word || !known) break;
    const isJoined = title.role?.kind === 'military' || title.role?.title === 'Governor';
    const isOfRank = known.role !== undefined && isJoined && joinedRanks.has(known.role);
    const name = isOfRank ? `${known.role} ${title.role?.title}` : known.role;
    const role = name ? honorificRole(name) : title.role;
    title = { start, role, gender: known.gender ?? title.gender };
  }
  // "spokesperson | Rear Adm. X", "Air Force | Master Sgt. X"
  const first = words[title.start - 1];
  const called = title.role?.title ?? '';
  if (first?.capital && firstOfRanks.get(called)?.test(first.lower))
    title = { ...title, start: title.start - 1, role: honorificRole(`${first.text} ${called}`) };
  // "Chief of Staff | General Sir X"
  const before = title.role === undefined ? rankStart(words, title.start) : title.start;
  if (before < title.start) title = { ...title, start: before, role: roleOf(words.slice(before, title.start), true) };
  return title.role?.kind === 'military' ? { ...title, start: serviceStart(words, title.start) } : title;
}

/** Where the quotation marks around a rank begin: "spokesman | “Commander” X". Else `nameStart`. */
export function beforeMarked(words: readonly Word[], nameStart: number): number {
  const [open, rank, close] = words.slice(nameStart - 3, nameStart);
  const isMarked = /^["“«„]$/.test(open?.text ?? '') && /^["”»“]$/.test(close?.text ?? '');
  return isMarked && rank?.capital && isRoleNoun(rank) ? nameStart - 3 : nameStart;
}

/** The first word of a title, with a style before it: "| H.E. Ambassador X". */
export function excellencyStart(words: readonly Word[], start: number): number {
  const before = words[start - 1];
  return before && isExcellency(before) ? start - 1 : start;
}

/** Whether the word is a hyphen between abbreviated ranks: "Maj.| - |Gen. X". */
function isHyphenOfRanks(words: readonly Word[], index: number): boolean {
  const [before, hyphen, next] = words.slice(index - 1, index + 2);
  const isJoining = /^[-‑]$/.test(hyphen?.text ?? '') && before?.end === hyphen?.start && hyphen?.end === next?.start;
  return isJoining && before?.text.endsWith('.') === true && next?.text.endsWith('.') === true;
}

/** Ranks, in full, with the words that may stand before them to make another rank. */
const firstOfRanks: ReadonlyMap<string, RegExp> = new Map([
  ['Admiral', /^(?:rear|vice)$/],
  ['Sergeant', /^(?:first|gunnery|master|staff)$/],
]);

/** Ranks that begin others: "Brig. Gen.", "Lt. Col.", "Wg Cdr". */
const joinedRanks: ReadonlySet<string> = new Set(['Brigadier', 'Group', 'Lieutenant', 'Major', 'Squadron', 'Wing']);

/** The role of a form of address: bare, since any office says more, unless it is a seat in parliament. */
function honorificRole(title: string): RoleReading | undefined {
  const reading = readRoleTitle(title, true);
  // "Rep." is a member of parliament, though a representative may be a diplomat.
  const kind = title === 'Representative' ? 'legislator' : reading?.kind;
  return reading && kind && { ...reading, kind, bare: kind !== 'legislator' };
}

/** Reads an owner before a rank or form of address: "Former Velm Gov. X". */
export function readOwnerOfHonorific(
  words: readonly Word[],
  { start, role, gender }: TitleBefore,
  floor: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  const last = ownerWordsStart(words, start, floor);
  // "Puerto | del Lune Rep. X"
  const isLonger = last < start && nameParticles.has(words[last - 1]?.lower ?? '') && words[last - 2]?.capital;
  const first = isLonger ? ownerWordsStart(words, last - 1, floor) : last;
  if (role && first === start && words[start - 1]?.lower === 'retired')
    return { start: start - 1, role: { ...role, title: `Retired ${role.title}`, bare: false }, gender };
  if (!role || first === start) return undefined;
  const former = words[first - 1]?.lower === 'former';
  return {
    start: former ? first - 1 : first,
    role: former ? { ...role, title: `Former ${role.title}` } : role,
    owner: isLonger
      ? { start: first, end: start, inRole: false, isSite: true }
      : ownerBefore(words, first, start, registry),
    gender,
  };
}

/** Where brackets after a rank begin: "Lt Gen | (retd) X". Undefined if there are none. */
export function retiredStart(words: readonly Word[], nameStart: number): number | undefined {
  const start = skipParenthesis(words, nameStart - 1) + 1;
  return start < nameStart && /^(?:ret(?:d|ired)?|rtd)\.?$/.test(words[start + 1]?.lower ?? '') ? start : undefined;
}

/** The word before brackets that end at `last`, "Air Marshal (retd) X"; `last` if there are none. */
export function skipParenthesis(words: readonly Word[], last: number): number {
  if (words[last]?.text !== ')') return last;
  for (let index = last - 1; index > last - 4; index -= 1) if (words[index]?.text === '(') return index - 1;
  return last;
}
