import type { Member } from '../../cast/cast.ts';
import { nominalClasses, roleAbbreviations } from '../../data/roles.ts';
import { isForPerson } from './epithet-nouns.ts';

/** Makes a test, from a noun in lower case, of whether it may be used for a member. */
export type RoleTest = (noun: string) => (member: Member) => boolean;

/** The noun is part of the title: "the minister" for a foreign minister; but "the union" is not its secretary. */
export const byTitle: RoleTest = (noun) => {
  const others = alsoCalled.get(noun) ?? [];
  if (!isForPerson(noun) && !roleAbbreviations.has(noun) && others.length === 0) return () => false;
  const called = [noun, roleAbbreviations.get(noun), ...others].filter((each) => each !== undefined);
  return (member) =>
    member.calledBy.values().some((title) => called.some((each) => isWordOf(each, title))) ||
    (noun === 'chancellor' && isChancellor(member));
};

/** As translators from Spanish and Portuguese write: "Brazil's Foreign Minister Anna Lind … the chancellor". */
function isChancellor({ role, affiliation }: Member): boolean {
  return role?.title === 'Foreign Minister' && foreignMinistersAreChancellors.has(affiliation?.name ?? '');
}

const foreignMinistersAreChancellors: ReadonlySet<string> = new Set(
  `
  Argentina, Bolivia, Brazil, Chile, Colombia, Costa Rica, Cuba, Dominican Republic, Ecuador, El Salvador, Guatemala,
  Honduras, Mexico, Nicaragua, Panama, Paraguay, Peru, Uruguay, Venezuela
  `
    .trim()
    .split(/,\s+/),
);

/** In lower case, other words for offices and ranks: "Prime Minister Anna Lind … the premier". */
const alsoCalled: ReadonlyMap<string, readonly string[]> = new Map([
  ['four-star', ['admiral', 'general']],
  ['premier', ['prime minister']],
  ['three-star', ['admiral', 'general']],
]);

/** Whether a title has the noun as a word; "president" in "minister-president" counts. */
function isWordOf(noun: string, title: string): boolean {
  if (title.length < noun.length) return false;
  return ` ${title.replaceAll('-', ' ')} `.includes(` ${noun.replaceAll('-', ' ')} `);
}

/** The noun fits the role's kind: "the diplomat" for a foreign minister. */
export const byKind: RoleTest = (noun) => {
  const kinds = nominalClasses.get(noun) ?? [];
  return ({ role, heldRole }) =>
    [role, heldRole].some((each) => {
      if (!each) return false;
      if (noun === 'diplomat' && /Foreign|Secretary of State/.test(each.title)) return true;
      return kinds.includes(each.kind);
    });
};
