import type { Setting } from '../cast/setting.ts';
import { honorifics } from '../data/honorifics.ts';
import type { WordRange } from '../mention/owner.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import type { Word } from '../reading/words.ts';
import { lastRole, peopleNamed, peopleWithSurname, roleAt } from '../registry/lookup.ts';
import type { Body, Person, Role } from '../registry/schema.ts';

/**
 * The state whose leader or minister the words name: "a *Putin* aide", "*President Macron*'s office", "the *Trump*
 * administration". Articles that call people after their leader seldom say whose leader that is.
 */
export function stateOfLeader(
  range: WordRange,
  setting: Pick<Setting, 'words' | 'registry' | 'date'>,
): Body | undefined {
  const { registry, date } = setting;
  const name = withoutTitles(range, setting);
  if (name.length === 0 || !name.every(({ capital }) => capital)) return undefined;
  const text = name.map(({ text }) => text).join(' ');
  const bearers = name.length === 1 ? peopleWithSurname(registry, text) : peopleNamed(registry, text);
  const role = likeliestOffice(bearers, date);
  const body = role && registry.registry.bodies.get(role.affiliation);
  return body?.type === 'state' ? body : undefined;
}

/** Where a body called after a leader ends, and its state: "the *Trump administration*", "the *Biden White House*". */
export function ledBodyAt(
  index: number,
  setting: Pick<Setting, 'words' | 'registry' | 'date'>,
): { readonly end: number; readonly state: Body } | undefined {
  const { words } = setting;
  const [name, noun, last] = words.slice(index, index + 3);
  const isHouse = noun?.text === 'White' && last?.text === 'House';
  if (!name?.capital || !noun || !(ledBodies.has(noun.lower) || isHouse)) return undefined;
  const state = stateOfLeader({ start: index, end: index + 1 }, setting);
  return state && { end: index + (isHouse ? 3 : 2), state };
}

/** What is called after a state's leader, in lower case. */
const ledBodies: ReadonlySet<string> = new Set(['administration', 'cabinet', 'presidency']);

/** How far after somebody's name or office it is looked for, in words. */
const farthestService = 12;

/** The state somebody served: "undersecretary | *under President Obama*", "worked | *in the Obama administration*". */
export function stateServed(after: number, setting: Pick<Setting, 'words' | 'registry' | 'date'>): Body | undefined {
  const { words } = setting;
  for (let index = after; index < after + farthestService; index += 1) {
    const word = words[index];
    if (!word || word.quoted || word.sentence !== words[after]?.sentence || saying.has(word.lower)) return undefined;
    if (word.lower === 'under') {
      let end = index + 1;
      while (words[end]?.capital && end < index + 5) end += 1;
      return stateOfLeader({ start: index + 1, end }, setting);
    }
    const led = /^(?:an?|the)$/.test(word.lower) ? ledBodyAt(index + 1, setting) : undefined;
    if (led && /^(?:for|in|of|with)$/.test(words[index - 1]?.lower ?? '')) return led.state;
  }
  return undefined;
}

/** Words before which a clause on somebody ends. */
const saying: ReadonlySet<string> = new Set('added called said says that told warned wrote'.split(' '));

/** The words of a name without the titles before it: "President | Vladimir Putin", "Supreme Leader | Anna Lind". */
export function withoutTitles({ start, end }: WordRange, { words }: Pick<Setting, 'words'>): readonly Word[] {
  const isTitle = (word: Word): boolean => isRoleNoun(word) || honorifics.has(word.folded);
  const own = words.slice(start, end);
  const title = own.slice(0, -1).findLastIndex(isTitle);
  return own.slice(title + 1);
}

/** The office of the only bearer who holds one; failing that, of the only one who held one. */
function likeliestOffice(bearers: readonly Person[], date: string | undefined): Role | undefined {
  const held = bearers.flatMap((person) => roleAt(person, date) ?? []);
  if (held.length === 1) return held[0];
  const former = bearers.flatMap((person) => lastRole(person, date) ?? []);
  return held.length === 0 && former.length === 1 ? former[0] : undefined;
}

export function isRulersOffice({ role }: Role): boolean {
  return rulers.test(role);
}

const rulers =
  /^(?:Acting )?(?:Chancellor|Emir|General Secretary|King|Premier|President|Prime Minister|Supreme Leader)$/;
