import { femaleNames, maleNames, sharedNames } from '../../data/given-names.ts';
import { nameSuffixes } from '../../data/name-words.ts';
import type { Gender, Member } from '../cast.ts';

/** Finds an article's people by full and shorter names. */
export interface NameIndex {
  add(member: Member, name: readonly string[]): void;
  /**
   * The likeliest bearer of these folded words: of several who fit, the one mentioned most.
   *
   * @param isLikelier if the name is a single word, bearers for whom it is true go before all others
   */
  find(name: readonly string[], gender?: Gender, isLikelier?: (member: Member) => boolean): Member | undefined;
}

/** An index by full name, its last one to three words, its first word, and each half of a double surname. */
export function createNameIndex(): NameIndex {
  const full = new Map<string, Member[]>();
  const surname = new Map<string, Member[]>();
  const given = new Map<string, Member[]>();
  const part = new Map<string, Member[]>();
  return {
    add(member, whole) {
      const name = nameSuffixes.has(whole.at(-1) ?? '') ? whole.slice(0, -1) : whole;
      push(full, firstAndLast(name), member);
      for (let count = 1; count <= Math.min(3, name.length); count += 1)
        push(surname, name.slice(-count).join(' '), member);
      if (name.length > 1 && name[0] !== undefined) push(given, name[0], member);
      for (const half of [...halvesOf(name), ...fathersOf(name)]) push(part, half, member);
    },
    find(name, gender, isLikelier) {
      const alone = name.length === 1 ? (name[0] ?? '') : undefined;
      if (alone !== undefined && isLikelier) {
        const bearers = [surname, given, part].flatMap((index) => index.get(alone) ?? []);
        const likelier = best(bearers.filter(isLikelier), gender);
        if (likelier) return likelier;
      }
      if (name.length > 1) {
        const same = best(full.get(firstAndLast(name)), gender);
        if (same) return same;
      }
      const key = name.join(' ');
      const whole = best(surname.get(key), gender);
      if (whole || name.length > 1) return whole;
      return best(given.get(key), gender) ?? best(part.get(key), gender);
    },
  };
}

/** The halves of a double surname, either of which may be used alone: "Lind" and "Rook" of "Anna Lind-Rook". */
function halvesOf(name: readonly string[]): readonly string[] {
  const halves = name.length > 1 ? (name.at(-1)?.split(' ') ?? []) : [];
  return halves.length === 2 && halves.every(({ length }) => length > 2) ? halves : [];
}

/** The first of two surnames, which Spanish and Portuguese names are used with alone: "Ruiz" of "Juan Ruiz Camacho". */
function fathersOf(name: readonly string[]): readonly string[] {
  const father = name.length > 2 ? name.at(-2) : undefined;
  return father === undefined ||
    father.length < 4 ||
    [femaleNames, maleNames, sharedNames].some((names) => names.has(father))
    ? []
    : [father];
}

/** First and last word, since "Donald J. Trump" and "Donald Trump" are one. */
function firstAndLast(name: readonly string[]): string {
  return name.length > 1 ? `${name[0]} ${name.at(-1)}` : (name[0] ?? '');
}

function push(index: Map<string, Member[]>, key: string, member: Member): void {
  const there = index.get(key);
  if (!there) index.set(key, [member]);
  else if (!there.includes(member)) there.push(member);
}

function best(members: readonly Member[] | undefined, gender: Gender | undefined): Member | undefined {
  let found: Member | undefined;
  for (const member of members ?? []) {
    if (gender !== undefined && member.gender !== undefined && member.gender !== gender) continue;
    if (!found || member.mentions > found.mentions) found = member;
  }
  return found;
}
