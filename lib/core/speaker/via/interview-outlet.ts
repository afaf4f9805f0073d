import type { Quotation } from '../../quotation/quotation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { namedLikeOutlets, outletNouns } from '../data/outlet-nouns.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import { isAmpersand } from '../venue/venue-phrase.ts';
import { isInterview } from './leads-to-outlet.ts';
import { namedOutlet } from './named-outlet.ts';
import { outletNameEnd } from './outlet-name.ts';
import { registeredOutlet } from './registered-outlet.ts';

/** In paragraphs: the headline, the lead and what may stand between them. */
const PARAGRAPHS = 3;
/** From "interview with" to the outlet: "the Spanish daily newspaper | La Rada", in words. */
const REACH = 6;

/** The outlet of an article that is an interview: "Minister Anna Lind's interview with the newspaper Harian Cakra". */
export function outletOfInterview(cast: Cast): string | undefined {
  const { words } = cast.setting;
  for (let index = 1; index < words.length && (words[index]?.paragraph ?? 0) < PARAGRAPHS; index += 1) {
    const isAbout =
      isInterview(index, cast) ||
      isSpokenTo(index, cast) ||
      isHeadedWith(index, cast) ||
      /^(?:tells|told)$/.test(words[index]?.lower ?? '');
    const outlet = words[index]?.quoted || !isAbout ? undefined : outletAsking(index, cast);
    if (outlet !== undefined) return outlet;
  }
  return outletThatAsks(cast) ?? outletThatMeets(cast);
}

/**
 * The outlet that follows a word soon: "interview with | the Spanish daily newspaper | La Rada".
 *
 * @param isSure whether only an outlet can follow: "made the remarks in an interview with | La Rada"
 */
export function outletAsking(index: number, cast: Cast, isSure = false): string | undefined {
  const { words } = cast.setting;
  const ahead = words.slice(index + 1, index + 1 + REACH).filter(({ sentence }) => sentence === words[index]?.sentence);
  const reach = new Set(ahead.map((_, place) => index + 1 + place));
  for (const at of reach) {
    const outlet =
      registeredOutlet(at, reach, cast) ??
      (isSure || isOutletsName(at, cast) ? namedOutlet(at, reach, cast) : undefined);
    if (outlet !== undefined) return outlet;
  }
  return undefined;
}

/** An introduction's outlet: "Velm Wire's Bo Hult speaks with Anna Lind", "She receives the Velm Wire at a café". */
function outletThatMeets({ mentions, setting: { words } }: Cast): string | undefined {
  return mentions.slice(0, farthestIntroduction).find(({ member, start, end }) => {
    if (member.body?.type !== 'outlet' || words[start]?.quoted) return false;
    const before = words[start - 1]?.lower === 'the' ? start - 2 : start - 1;
    if (/^(?:met|receive[ds]|welcome[ds])$/.test(words[before]?.lower ?? '')) return true;
    if (words[end]?.kind !== 'possessive') return false;
    let verb = end + 1;
    while (verb < end + longestName && words[verb]?.capital) verb += 1;
    return (
      /^(?:sat|speaks|spoke|talked|talks)$/.test(words[verb]?.lower ?? '') &&
      /^(?:down|to|with)$/.test(words[verb + 1]?.lower ?? '')
    );
  })?.member.name;
}

/** In mentions. */
const farthestIntroduction = 20;
/** In words, with the possessive. */
const longestName = 5;

/** The only outlet that asks in an article, if more than once: "Velm Wire: Is it late?" */
function outletThatAsks({ mentions, setting: { words, registry } }: Cast): string | undefined {
  const asked = new Map<string, number>();
  // "VW:" is the Velm Wire.
  const initials = new Map<string, string>();
  for (const { member } of mentions)
    if (member.body?.type === 'outlet' && member.name.includes(' '))
      initials.set(member.name.replace(/(\p{Lu})\S* ?/gu, '$1'), member.name);
  for (const [index, { paragraph }] of words.entries()) {
    if (words[index - 1]?.paragraph === paragraph) continue;
    const label = bodyAt(words, index, registry);
    const isNamed = label?.how === 'name' && words[label.end]?.text === ':';
    const outlet = isNamed
      ? label.bodies.find(({ type }) => type === 'outlet')?.name
      : words[index + 1]?.text === ':'
        ? initials.get(words[index]?.text ?? '')
        : undefined;
    if (outlet !== undefined) asked.set(outlet, (asked.get(outlet) ?? 0) + 1);
  }
  const [first, ...others] = asked;
  return first && others.length === 0 && first[1] > 1 ? first[0] : undefined;
}

/** Whether an introduction leads to an outlet: "Anna Lind spoke | to Velm Review on Monday." */
function isSpokenTo(preposition: number, { setting: { words } }: Cast): boolean {
  const before = words[preposition - 1]?.lower ?? '';
  return /^(?:to|with)$/.test(words[preposition]?.lower ?? '') && /^(?:spoke|talked)$/.test(before);
}

/** Whether a heading tells who talks with whom: "Minister Anna Lind | With Bo Hult of the Velm Wire". */
function isHeadedWith(index: number, { setting: { words } }: Cast): boolean {
  const [before, link, next] = words.slice(index - 1, index + 2);
  return link?.text === 'With' && link.paragraph === 0 && before?.capital === true && next?.capital === true;
}

/** Whether an outlet is named, "the newspaper | Rada", "the | Velm Herald": interviews are with others, too. */
function isOutletsName(at: number, { setting: { words } }: Cast): boolean {
  const end = outletNameEnd(words, at);
  const isCalled = outletNouns.has(words[at - 1]?.lower ?? '') && !words[at - 1]?.capital;
  const isTitle = words.slice(at, end).some((_, place) => isAmpersand(at + place, words));
  return end > at && (isCalled || isTitle || namedLikeOutlets.has(words[end - 1]?.folded ?? ''));
}

/** Whether nothing but its place shows that words are said, and by whom: a turn or an answer. */
export function isSpokenTurn({ cue, source, content: [first] }: Quotation): boolean {
  const isSpoken = cue.length === 0 || cue[0]?.text === ':';
  return isSpoken && source.length > 0 && !/^["“«„‘']/.test(first?.text ?? '');
}
