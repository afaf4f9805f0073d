import { isShortForThing } from '../../mention/name/called-things.ts';
import type { Word } from '../../reading/words.ts';
import type { Body } from '../../registry/schema.ts';
import { textBetween } from '../affiliation/affiliation.ts';
import type { Member, Mention } from '../cast.ts';
import { isCalledBy } from './bodies-before.ts';

/**
 * Notes that brackets give a body's abbreviation, for the words after: "the Northern Observer Mission (NOM)".
 *
 * @param known the registry's body so called, if it has one: then the letters must be the name's initials, or some of
 *   them, if that body's name has no word of this: the "Lune Freedom Army (ELF)" is no European League for Farming
 */
export function noteAbbreviation(
  words: readonly Word[],
  index: number,
  last: Mention | undefined,
  abbreviated: Map<string, Member>,
  known: Body | undefined,
): void {
  const isFenced = words[index - 1]?.text === '(' && words[index + 1]?.text === ')';
  if (!isFenced || last?.end !== index - 1) return;
  const text = words[index]?.text ?? '';
  // "the Armed Forces of the Philippines (AFP)": others are called so, too.
  const own = last.member.body;
  // "Rassemblement National (RN)": the registry has the party by other letters, or none.
  const isSpelled = known === undefined && isInitials(text, textBetween(words, last.start, last.end));
  const isOwn = !own || isSpelled || (known !== undefined && known !== own && isInitials(text, last.member.name));
  if (!isOwn) return;
  const isShort = known
    ? isInitials(text, last.member.name) || isAnothers(text, last.member.name, known)
    : /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u.test(text);
  if (isShort) abbreviated.set(text, last.member);
}

/** Whether capitals are the last initials of a name: "MoD" of the "Velmarian Ministry of Defence". */
function isInitials(text: string, name: string): boolean {
  const capitals = text.replace(/\P{Lu}/gu, '');
  return text.length > 1 && capitals.length > 1 && name.replace(/(\p{Lu})\S*|\S+|\s/gu, '$1').endsWith(capitals);
}

/** Whether capitals have two initials of a name at least, which a registered body so called has no word of. */
function isAnothers(text: string, name: string, known: Body): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(text) || known.type === 'state' || known.type === 'outlet') return false;
  const names = [known.name, ...(known.aliases ?? [])]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const own = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const left = own.filter((word) => !text.includes(word.charAt(0)));
  return own.length > 2 && own.length - left.length > 1 && !own.some((word) => names.includes(word.toLowerCase()));
}

/** In mentions. */
const farthestName = 40;

/** The last body so called: "the Command" for "the Northern Command", "the Front" for "Front for the North". */
export function namedAgain(words: readonly Word[], index: number, mentions: readonly Mention[]): Member | undefined {
  const word = words[index];
  const next = words[index + 1];
  if (words[index - 1]?.lower !== 'the' || !word?.capital || (next?.capital && next.sentence === word.sentence))
    return undefined;
  if (next?.lower === 'of' || next?.lower === 'for') return undefined;
  let within: Member | undefined;
  for (let back = mentions.length - 1; back >= Math.max(0, mentions.length - farthestName); back -= 1) {
    const { member, end } = mentions[back]!;
    if (!isCalledBy(word.lower, member)) continue;
    // "under Gate Council resolutions": more likely the body that acted is meant.
    if (!ofBodies.test(words[end]?.lower ?? '')) return member;
    within ??= member;
  }
  return within;
}

const ofBodies = /^(?:decisions?|mandates?|resolutions?|sanctions)$/;

/** The company that a word is short for: "Kestrel" after "the contractor Kestrel Catering". */
export function namedForShort(words: readonly Word[], index: number, mentions: readonly Mention[]): Member | undefined {
  if (!isShortForThing(words, index)) return undefined;
  const start = `${words[index]?.lower} `;
  return mentions.findLast(({ member }) => member.calledBy.size > 0 && member.name.toLowerCase().startsWith(start))
    ?.member;
}
