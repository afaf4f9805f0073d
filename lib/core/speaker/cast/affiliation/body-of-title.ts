import { bodiesForTitles } from '../../data/offices.ts';
import { isRoleNoun, roleKey } from '../../mention/role/role-title.ts';
import { latestBody } from '../body/bodies-before.ts';
import type { Affiliation, Member } from '../cast.ts';
import type { Setting } from '../setting.ts';

/** The body that a title's noun means: "Union President", "Museum Director", "Agency Head", "Head of Mission". */
export function bodyOfTitle(title: string, at: number, setting: Setting): Affiliation | undefined {
  const noun = nounOf(title.toLowerCase());
  if (noun === undefined) return undefined;
  if (bodiesForTitles.get(noun) === 'alone') return bodyCalled(noun, at, setting)?.affiliation;
  const body = latestBody(setting, at, noun);
  if (body && (bodiesForTitles.get(noun) === 'any' || body.calledBy.has(noun) || isCalled(body.name, noun)))
    return body.affiliation ?? { name: body.name };
  // "the union", where it has no other name
  return guilds.has(noun) ? { name: noun.charAt(0).toUpperCase() + noun.slice(1) } : undefined;
}

/** The last organisation if called so: "the agency" after "the International Atomic Energy Agency" or "the IAEA". */
export function bodyCalled(noun: string, at: number, setting: Setting): Member | undefined {
  const body = latestBody(setting, at, noun);
  return body && namesOf(body).some((name) => isCalled(name, noun)) ? body : undefined;
}

function namesOf({ name, body }: Member): readonly string[] {
  return [name, ...(body?.aliases ?? [])];
}

function isCalled(name: string, noun: string): boolean {
  return ` ${name.toLowerCase()} `.includes(` ${noun} `);
}

/** The noun for a body in a title, before the role's noun or after "head of". */
function nounOf(title: string): string | undefined {
  const [, led] = /^(?:chief|head) of ([\p{L}-]+)$/u.exec(title) ?? [];
  const words = (led ?? title.split(/ (?:at|for|in|of|on|to) /)[0] ?? '').split(' ');
  const last = led === undefined ? words.findLastIndex((word) => !isTitleNoun(word)) : 0;
  const noun = words[last] ?? '';

  return bodiesForTitles.has(noun) && (led !== undefined || last < words.length - 1) ? noun : undefined;
}

function isTitleNoun(word: string): boolean {
  return word === 'deputy' || isRoleNoun({ text: word, lower: roleKey(word), kind: 'word' });
}

/** Bodies of which an article seldom names two. */
const guilds: ReadonlySet<string> = new Set(['guild', 'union']);
