import type { RoleReading } from '../../cast/cast.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { isRoleNoun, readRoleTitle, roleOf } from '../role/role-title.ts';
import { honorificAt, isExcellency } from './honorific-at.ts';
import { ownerBefore } from './owner-before.ts';
import { ownerWordsStart } from './owner-words.ts';
import { rankStart, serviceStart } from './ranks-before.ts';
import type { TitleBefore } from './title.ts';

/** "Dr.", "Brig. Gen.": the forms of address and ranks that end where the name begins. */
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

/** "spokesman | “Commander” X": where the marks begin in which a paper puts a rank that nobody has given. */
export function beforeMarked(words: readonly Word[], nameStart: number): number {
  const [open, rank, close] = words.slice(nameStart - 3, nameStart);
  const isMarked = /^["“«„]$/.test(open?.text ?? '') && /^["”»“]$/.test(close?.text ?? '');
  return isMarked && rank?.capital && isRoleNoun(rank) ? nameStart - 3 : nameStart;
}

/** "| H.E. Ambassador X": where the form of address begins that stands before a title. */
export function excellencyStart(words: readonly Word[], start: number): number {
  const before = words[start - 1];
  return before && isExcellency(before) ? start - 1 : start;
}

/** "Maj.| - |Gen. X": ranks cut short that a hyphen joins. */
function isHyphenOfRanks(words: readonly Word[], index: number): boolean {
  const [before, hyphen, next] = words.slice(index - 1, index + 2);
  const isJoining = /^[-‑]$/.test(hyphen?.text ?? '') && before?.end === hyphen?.start && hyphen?.end === next?.start;
  return isJoining && before?.text.endsWith('.') === true && next?.text.endsWith('.') === true;
}

/** What other ranks than these begin with, in full. */
const firstOfRanks: ReadonlyMap<string, RegExp> = new Map([
  ['Admiral', /^(?:rear|vice)$/],
  ['Sergeant', /^(?:first|gunnery|master|staff)$/],
]);

/** Ranks that others begin with: "Brig. Gen.", "Lt. Col.", "Wg Cdr" */
const joinedRanks: ReadonlySet<string> = new Set(['Brigadier', 'Group', 'Lieutenant', 'Major', 'Squadron', 'Wing']);

/** A rank gives way to any office; a seat in a parliament is one. */
function honorificRole(title: string): RoleReading | undefined {
  const reading = readRoleTitle(title, true);
  // "Rep." is of a parliament, though a representative can be a diplomat.
  const kind = title === 'Representative' ? 'legislator' : reading?.kind;
  return reading && kind && { ...reading, kind, bare: kind !== 'legislator' };
}

/** "Former Velm Gov. X" */
export function readOwnerOfHonorific(
  words: readonly Word[],
  { start, role, gender }: TitleBefore,
  floor: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  const first = ownerWordsStart(words, start, floor);
  if (role && first === start && words[start - 1]?.lower === 'retired')
    return { start: start - 1, role: { ...role, title: `Retired ${role.title}`, bare: false }, gender };
  if (!role || first === start) return undefined;
  const former = words[first - 1]?.lower === 'former';
  return {
    start: former ? first - 1 : first,
    role: former ? { ...role, title: `Former ${role.title}` } : role,
    owner: ownerBefore(words, first, start, registry),
    gender,
  };
}

/** "Lt Gen | (retd) X" */
export function retiredStart(words: readonly Word[], nameStart: number): number | undefined {
  const start = skipParenthesis(words, nameStart - 1) + 1;
  return start < nameStart && /^(?:ret(?:d|ired)?|rtd)\.?$/.test(words[start + 1]?.lower ?? '') ? start : undefined;
}

/** "Air Marshal (retd) X" */
export function skipParenthesis(words: readonly Word[], last: number): number {
  if (words[last]?.text !== ')') return last;
  for (let index = last - 1; index > last - 4; index -= 1) if (words[index]?.text === '(') return index - 1;
  return last;
}
