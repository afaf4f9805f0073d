import { isShortForThing } from '../../mention/name/called-things.ts';
import type { Word } from '../../reading/words.ts';
import type { Member, Mention } from '../cast.ts';
import { isCalledBy } from './bodies-before.ts';

/**
 * Notes that brackets give a body's abbreviation, for the words after: "the Northern Observer Mission (NOM)".
 *
 * @param isKnown whether the registry has a body so called: then the letters must be the name's initials
 */
export function noteAbbreviation(
  words: readonly Word[],
  index: number,
  last: Mention | undefined,
  abbreviated: Map<string, Member>,
  isKnown: boolean,
): void {
  const isFenced = words[index - 1]?.text === '(' && words[index + 1]?.text === ')';
  if (!isFenced || last?.end !== index - 1 || last.member.body) return;
  const text = words[index]?.text ?? '';
  const isShort = isKnown ? isInitials(text, last.member.name) : /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u.test(text);
  if (isShort) abbreviated.set(text, last.member);
}

/** Whether capitals are the last initials of a name: "MoD" of the "Velmarian Ministry of Defence". */
function isInitials(text: string, name: string): boolean {
  const capitals = text.replace(/\P{Lu}/gu, '');
  return text.length > 1 && capitals.length > 1 && name.replace(/(\p{Lu})\S*|\S+|\s/gu, '$1').endsWith(capitals);
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
