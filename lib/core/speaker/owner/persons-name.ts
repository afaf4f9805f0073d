import type { Affiliation, Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { honorifics } from '../data/honorifics.ts';
import { partyWords } from '../data/party-words.ts';
import { roleModifiers } from '../data/roles.ts';
import { isGivenName } from '../mention/name/name-run.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import type { Word } from '../reading/words.ts';
import { foldName } from '../registry/fold-name.ts';

/**
 * Tells whose name an affiliation is, if it is a person's: "Lind", "Mrs. Lind", "Vice President Anna Lind". Whoever
 * speaks for a person belongs to no body of that name.
 */
export function readingPersons({
  mentions,
  setting: { words },
}: Cast): (affiliation: Affiliation) => Member | undefined {
  const named = new Map<string, Member>();
  for (const { member, start, end } of mentions) {
    // "Columbia", "Bear Stearns": only a given name shows that it is somebody.
    if (member.kind !== 'person' || !(member.person || isGivenName(words[start]))) continue;
    if ((end - start < 2 && !member.person) || partyWords.has(words[end - 1]?.folded ?? '')) continue;
    for (const first of new Set([start, end - 1])) {
      const name = foldedText(words.slice(first, end));
      if (!named.get(name)?.affiliation) named.set(name, member);
    }
  }
  return ({ body, name }) => {
    if (body) return undefined;
    const own = name.replace(/['’]$/, '').split(' ');
    let first = 0;
    while (first < own.length - 1 && isTitle(own[first] ?? '')) first += 1;
    return named.get(foldName(own.slice(first).join(' ')));
  };
}

function foldedText(words: readonly Word[]): string {
  return foldName(words.map(({ text }) => text).join(' '));
}

/** Whether a word may stand before a name: "Mrs.", "Vice", "President". */
function isTitle(text: string): boolean {
  const lower = text.toLowerCase();
  return honorifics.has(foldName(text)) || roleModifiers.has(lower) || isRoleNoun({ text, lower, kind: 'word' });
}
