import { oncePer } from '../../../once-per.ts';
import { affiliationOf } from '../../cast/affiliation/affiliation.ts';
import type { Affiliation, Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { joinNames } from '../../cast/make-member.ts';
import type { Setting } from '../../cast/setting.ts';
import { numbers } from '../../data/numbers.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import type { Word } from '../../reading/words.ts';
import { bodiesNamed } from '../../registry/lookup.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/** "Both sides", "the three Parties": all of them by name, if the text tells which they are. */
export function sidesByName(phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const { determiner, first, noun, end } = phrase;
  const isSides = /^(?:delegations|parties|sides)$/.test(words[noun]?.lower ?? '') && end === noun + 1;
  if (!isSides || !/^(?:both|the)$/.test(determiner ?? '') || noun - first > 1) return undefined;
  const count = first === noun ? 2 : numbers.indexOf(words[first]?.lower ?? '') + 2;
  return count < 2 ? undefined : together(namedSides(count, cast.setting));
}

/** All that the text calls its sides, for "It was agreed". */
export function allSides({ setting }: Cast): Member | undefined {
  return together(numbers.map((_, index) => namedSides(index + 2, setting)).find((sides) => sides !== undefined));
}

/** All of a text's sides, if one spoke last: "The Velmarian side thanked the hosts. | They | agreed". */
export function sidesWith({ name }: Member, { setting }: Cast): Member | undefined {
  const called = numbers.map((_, index) => namedSides(index + 2, setting));
  return together(called.find((sides) => sides?.some((side) => side.name === name)));
}

function together(sides: readonly Affiliation[] | undefined): Member | undefined {
  if (!sides) return undefined;
  const name = joinNames(sides.map((side) => side.name));
  return { kind: 'group', name, affiliation: { name }, calledBy: new Set(), plural: true, mentions: 1 };
}

/** So many sides: "The Ostravian side … The Velmarian side"; else in the headline, "the Ostravia-Velmaria Dialogue". */
function namedSides(count: number, setting: Setting): readonly Affiliation[] | undefined {
  return sidesOf(setting).find(({ length }) => length === count);
}

/** Asked for each joint statement of such a text. */
const sidesOf = oncePer((setting: Setting) => [sidesCalled(setting), sidesInHeadline(setting)]);

function sidesCalled({ words, registry, stateNames }: Setting): Affiliation[] {
  const found = new Map<string, Affiliation>();
  for (const [index, { lower, quoted }] of words.entries()) {
    // "on the Velmarian side of the border"
    if (lower !== 'side' || quoted || words[index + 1]?.lower === 'of') continue;
    const unlisted = stateNames.get(words[index - 1]?.folded ?? '');
    if (unlisted !== undefined) found.set(unlisted, { name: unlisted });
    for (let start = index - longestName; start < index && unlisted === undefined; start += 1) {
      const match = bodyAt(words, start, registry);
      const [body] = match?.end === index ? match.bodies : [];
      const side = body && affiliationOf(body, registry);
      if (side) found.set(side.name, side);
      if (side) break;
    }
  }
  return [...found.values()];
}

/** In words, as in "the | European Union | side". */
const longestName = 4;

/** States and organisations that dashes join in the headline: "17th Ostravia-Velmaria-Norland Ministerial Meeting". */
function sidesInHeadline({ words, registry }: Setting): Affiliation[] {
  for (let start = 0; start < words.length && words[start]!.paragraph === 0; ) {
    let end = start + 1;
    while (words[end]?.start === words[end - 1]!.end) end += 1;
    const names = textOf(start, end, words).split(/[-–]/);
    const sides = names.flatMap((name) => {
      const [body] = name === '' || names.length < 2 ? [] : bodiesNamed(registry, name);
      return body?.type === 'state' || body?.type === 'organisation' ? [{ name: body.name, body }] : [];
    });
    const meets = words
      .slice(end, end + farthest)
      .some(({ lower, paragraph }) => paragraph === 0 && occasions.has(lower));
    if (sides.length > 1 && sides.length === names.length && meets) return sides;
    start = end;
  }
  return [];
}

function textOf(start: number, end: number, words: readonly Word[]): string {
  return words
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
}

/** In words, as in "India-EU | Consultations", "the ROK-Japan | Vice Foreign Ministerial Meeting". */
const farthest = 6;

const occasions: ReadonlySet<string> = new Set(
  'conference consultations council dialogue forum meeting ministerial round statement summit talks'.split(' '),
);
