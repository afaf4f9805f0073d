import { ministriesForShort } from '../../data/offices.ts';
import { realms } from '../../data/place-words.ts';
import { foldName } from '../../registry/fold-name.ts';
import { bodiesNamed } from '../../registry/lookup.ts';
import { isStateNamed } from '../../states/is-state-named.ts';
import type { Affiliation, Member } from '../cast.ts';
import type { Setting } from '../setting.ts';

/**
 * The full name of a state's office, with the state: "Velmaria's foreign ministry" and "the ministry of foreign affairs
 * in Lune" become the Velmarian one. A government becomes its state.
 */
export function namedOffice(member: Member, owner: Affiliation, setting: Setting): Pick<Member, 'name' | 'body'> {
  const name = member.name.replace(/, .*$/, '');
  if (member.body || !isStateNamed(owner, setting)) return member;
  if (/^(?:the )?government of /i.test(name)) return { name: owner.name, body: owner.body };
  const bare = inFull(withoutOwner(name, owner));
  if (!office.test(bare) || isCalledByState(bare, owner, setting)) return member;
  const adjective = adjectiveOf(owner, setting);
  if (adjective === undefined) return { name: bare.includes(' ') || bare !== name ? name : `${owner.name} ${bare}` };
  const called = `${adjective} ${bare}`;
  const body = bodiesNamed(setting.registry, called)[0];
  return body ? { name: body.name, body } : { name: called };
}

/** "Foreign Ministry" for "MFA". */
function inFull(name: string): string {
  const [whole] = ministriesForShort.get(name.toLowerCase()) ?? [];
  return whole?.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()) ?? name;
}

/** Whether a name has the state in it: "Velmarian Foreign Ministry", "US Embassy", "Royal Velmarian Army". */
function isCalledByState(name: string, { body }: Affiliation, { stateNames }: Setting): boolean {
  const folded = foldName(name);
  const own = body ? [body.name, ...(body.demonyms ?? []), ...(body.aliases ?? [])].map(foldName) : [];
  return stateNames.has(folded.split(' ')[0] ?? '') || own.some((word) => ` ${folded}`.includes(` ${word} `));
}

/** Offices that a state has one of: "Defence Ministry", "Ministry for the Armed Forces", "Mission in New York". */
const office =
  /^(?:(?:\p{L}+ ){0,3}(?:air force|armed forces|army|delegation|embassy|foreign office|general staff|military|ministry|navy|presidency)|(?:presidential|prime minister['’]s) office|(?:ministry|embassy|consulate|permanent mission|mission) (?:for|in|of|to) .+)$/iu;

/** Without the state: "Arvon’s Ministry of War", "Ministry of War of the Kingdom of Arvon", "General Staff in Lune". */
function withoutOwner(name: string, owner: Affiliation): string {
  const [first = '', ...others] = name.split(/['’]s (?=\p{Lu})/u);
  const own = others.length > 0 && foldName(first) === foldName(owner.name) ? others.join('’s ') : name;
  const whole = withoutState(own, owner);
  return /^(?:consulate|embassy|(?:permanent )?mission)/i.test(whole)
    ? whole
    : whole.replace(/ in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u, '');
}

function withoutState(name: string, owner: Affiliation): string {
  const parts = name.split(' of ');
  const first = parts.findIndex((_, index) => index > 0 && isStateName(parts.slice(index).join(' of '), owner));
  return first === -1 ? name : parts.slice(0, first).join(' of ');
}

/** Whether words name the state: "Arvon", "the Kingdom of Arvon", or an alias in the registry. */
function isStateName(words: string, { name, body }: Affiliation): boolean {
  const called = words.replace(/^the /, '');
  const [realm = '', ...of] = called.split(' of ');
  const state = of.length === 1 && realms.has(foldName(realm.split(' ').at(-1) ?? '')) ? (of[0] ?? '') : called;
  return [name, ...(body?.aliases ?? [])].some((each) =>
    [called, state].some((own) => foldName(own) === foldName(each)),
  );
}

/** A state's adjective, "Velmarian", from the registry or the article; undefined if neither has one. */
function adjectiveOf({ name, body }: Affiliation, { stateNames, capitals }: Setting): string | undefined {
  if (body?.demonyms?.[0] !== undefined) return body.name === 'United States' ? 'US' : body.demonyms[0];
  const own = foldName(name);
  for (const [folded, state] of stateNames)
    if (state === name && folded !== own && !folded.endsWith('s')) return capitals.get(folded);
  return undefined;
}
