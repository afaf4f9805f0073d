import { textBetween } from '../../cast/affiliation/affiliation.ts';
import type { Member, RoleReading } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { personMember } from '../../cast/make-member.ts';
import { nameRunEnd } from '../../mention/name/name-run.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { describedRole } from '../unnamed/described-role.ts';

/** In words: where the clause ends at the latest. */
const longest = 14;
/** In words: where the clause begins at the latest. */
const farthest = 8;

/** The name that a source goes by: "an organiser | surnamed Pashe", "a herder | who gave his name as Pashe". */
export function goingBy(phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  let from = phrase.noun + 1;
  while (from < phrase.noun + farthest && !/^(?:surnamed|who)$/.test(words[from]?.lower ?? '')) from += 1;
  const isOfSource = words[from]?.sentence === words[phrase.noun]?.sentence;
  const clause = words
    .slice(from, from + 2)
    .map(({ lower }) => lower)
    .join(' ');
  if (!isOfSource || !/^(?:surnamed |who (?:called|gave|goes|identified|went)$)/.test(clause)) return undefined;
  for (let index = from + 1; index < from + longest; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.sentence !== words[from]?.sentence) return undefined;
    if (!word.capital) continue;
    const end = nameRunEnd(words, index);
    const isNamed = /^(?:as|by|himself|herself|of|only|surnamed)$/.test(words[index - 1]?.lower ?? '');
    if (!isNamed || end === index) return undefined;
    const title = describedRole(phrase, cast);
    const role: RoleReading | undefined = title === undefined ? undefined : { title, kind: 'citizen', bare: true };
    return { ...personMember(textBetween(words, index, end)), ...(role && { role }) };
  }
  return undefined;
}
