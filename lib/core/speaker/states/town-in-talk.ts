import type { Affiliation, Member } from '../cast/cast.ts';
import { isAlone } from '../cast/person/lone-names.ts';
import type { Setting } from '../cast/setting.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import { isCandidate } from './can-name-place.ts';

/** Offices of towns, which states hardly ever have, in lower case. */
const municipal =
  /\b(?:alderman|council member|councill?or|councilman|councilwoman|deputy clerk|deputy mayor|fire chief|harbou?r ?master|mayor|municipal|town clerk)\b/;

/** Whether somebody has an office that towns have. */
function isMunicipal({ role, calledBy }: Pick<Member, 'role' | 'calledBy'>): boolean {
  return municipal.test([role?.title.toLowerCase(), ...calledBy].join(' , '));
}

/**
 * The town of somebody with a town's office, if no word names it, "Mayor Anna Lind": the article's council, the town
 * that her paragraph is about, the dateline's, the headline's, or the last site before. Undefined for other offices.
 */
export function townOf(member: Member, setting: Setting): Affiliation | undefined {
  if (!isMunicipal(member)) return undefined;
  const council = setting.bodies.find(({ member: { name } }) =>
    /\b(?:Borough|City|County|District|Town|Village) Council$/.test(name),
  );
  if (council && council.member.name.split(' ').length > 2) return { name: council.member.name };
  const at = member.introducedAt ?? 0;
  const town = townBefore(at, setting) ?? datelineTown(setting) ?? headlineTown(setting) ?? siteBefore(at, setting);
  return town === undefined ? undefined : { name: town };
}

/** What a paragraph is about: "In Velm, nobody knew. Mayor Anna Lind said", "Velm's 840 inhabitants learned of it". */
function townBefore(at: number, { registry, words }: Setting): string | undefined {
  let start = at;
  while (start > at - farthest && words[start - 1]?.paragraph === words[at]?.paragraph) start -= 1;
  for (let index = start; index < at; index += 1) {
    const word = words[index];
    if (!word || word.quoted || !isCandidate(word) || !isAlone(words, index)) continue;
    const isFronted = words[index - 1]?.lower === 'in' && words[index - 2]?.sentence !== word.sentence;
    const isPeopled = words[index + 1]?.kind === 'possessive' && words.slice(index + 2, index + 5).some(isPeople);
    // "the nearby town of Velm"
    const isTown =
      words[index - 1]?.lower === 'of' && /^(?:city|island|port|town|village)$/.test(words[index - 2]?.lower ?? '');
    if ((isFronted || isPeopled || isTown) && !bodyAt(words, index, registry)) return word.text;
  }
  return undefined;
}

function isPeople({ lower }: { readonly lower: string }): boolean {
  return /^(?:inhabitants|people|residents|townspeople|villagers)$/.test(lower);
}

/** In words. */
const farthest = 60;

/** "VELM, Ohio (API) —", "VELM. –" */
function datelineTown({ words }: Setting): string | undefined {
  for (let start = 0; start < words.length && (words[start]?.paragraph ?? 0) < lastParagraph; start += 1) {
    if (words[start - 1]?.paragraph === words[start]?.paragraph) continue;
    let end = start;
    while (/^\p{Lu}{3,}$/u.test(words[end]?.text.replaceAll(' ', '') ?? '')) end += 1;
    if (end > start && /^[,.(:–—-]$/.test(words[end]?.text ?? ''))
      return words
        .slice(start, end)
        .map(({ text }) => inSmall(text))
        .join(' ');
  }
  return undefined;
}

/** The town in which a headline says that something happens: "A full house in Velm". */
function headlineTown({ registry, stateNames, words }: Setting): string | undefined {
  for (let index = 0; index < farthest && words[index]?.paragraph === 0; index += 1) {
    const word = words[index];
    if (!word || words[index - 1]?.lower !== 'in' || !isCandidate(word) || !isAlone(words, index)) continue;
    if (!stateNames.has(word.folded) && !bodyAt(words, index, registry)) return word.text;
  }
  return undefined;
}

/** A paragraph's last site: "Near the camp at Velm, Mayor Anna Lind said", "a teacher in Velm. The town's mayor". */
function siteBefore(at: number, setting: Setting): string | undefined {
  const { words } = setting;
  for (let index = at - 1; index > at - farthest && words[index]?.paragraph === words[at]?.paragraph; index -= 1)
    if (isSite(index, setting)) return words[index]?.text;
  return undefined;
}

/** A lone name that is no state's: "in Velm", "at Velm". */
function isSite(index: number, { registry, stateNames, words }: Setting): boolean {
  const word = words[index];
  if (!word || word.quoted || !/^(?:at|in|near|outside)$/.test(words[index - 1]?.lower ?? '')) return false;
  return isCandidate(word) && isAlone(words, index) && !stateNames.has(word.folded) && !bodyAt(words, index, registry);
}

/** Datelines stand at the head of the first paragraphs. */
const lastParagraph = 4;

function inSmall(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
