import { bodyNouns } from '../../data/body-nouns.ts';
import { notInNames } from '../../data/name-words.ts';
import {
  publicBodyNouns,
  stateBodyNouns,
  statelyNouns,
  statelyWords,
  troops,
  unstatelyWords,
} from '../../data/offices.ts';
import { roleModifiers } from '../../data/roles.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isPortfolio } from '../../mention/role/portfolio.ts';
import type { Word } from '../../reading/words.ts';
import { stateOfAdjective } from '../../states/state-of-adjective.ts';
import type { Affiliation } from '../cast.ts';
import type { Setting } from '../setting.ts';

/** Whether words name a state's office, and which state's; `understood` if the article leaves it open. */
export type OfficeReading =
  | { readonly kind: 'named'; readonly state: Affiliation }
  | { readonly kind: 'understood' }
  | undefined;

/** What of an article's setting is needed here. */
type Known = Pick<Setting, 'words' | 'registry' | 'capitals' | 'stateNames'>;

/** Reads a state's office: "the Foreign Ministry", "the Crown Council of Velmaria", "the Mine Action Office". */
export function readOffice(range: WordRange, known: Known): OfficeReading {
  const { words, stateNames } = known;
  const own = words.slice(range.start, range.end);
  const whole = wholeOf(range, words);
  if (whole) return readOffice(whole, known);
  if (!isOffice(own)) return undefined;
  for (const { folded } of own) {
    const name = stateNames.get(folded);
    if (name !== undefined) return { kind: 'named', state: { name } };
  }
  const registered = registeredState(range, known);
  if (registered) return { kind: 'named', state: registered };
  const [first] = own;
  const state = first && isProper(first) ? stateOfAdjective(first.folded, known.capitals) : undefined;
  if (state !== undefined) return { kind: 'named', state: { name: state } };
  // "the Lake Army" is no state's by its name.
  const isOwn = first !== undefined && own.length > 1 && isProper(first) && troops.has(own.at(-1)?.folded ?? '');
  return isOwn ? undefined : { kind: 'understood' };
}

/** The ministry that a department is in: "the Press Department of | the Ministry of Mines of Velmaria". */
function wholeOf({ start, end }: WordRange, words: readonly Word[]): WordRange | undefined {
  for (let index = start + 1; index < end - 1; index += 1) {
    const first = words[index + 1]?.lower === 'the' ? index + 2 : index + 1;
    const isBody = words[first]?.capital && stateBodyNouns.has(words[first]?.folded ?? '');
    if (words[index]?.lower === 'of' && isBody) return { start: first, end };
  }
  return undefined;
}

function isOffice(own: readonly Word[]): boolean {
  if (own.some(({ folded }) => unstatelyWords.has(folded))) return false;
  // "Ministry | of Defence", "National Centre | for Arms Control": the head noun.
  const preposition = own.findIndex(({ lower }, index) => index > 0 && /^(?:at|for|in|of|on)$/.test(lower));
  const noun = own.at(preposition === -1 ? -1 : preposition - 1)?.folded ?? '';
  if (stateBodyNouns.has(noun) || isRulers(own)) return true;
  // "the Health Office" is a state's; "the Mine Action Office" is a name.
  if (publicBodyNouns.has(noun) || noun === 'council') return ownerAtEnd(own) !== undefined || own.every(isCommon);
  // A council may be a town's or a church's, unless its name says otherwise.
  const isStately = ownerAtEnd(own) !== undefined || own.some(({ folded }) => statelyWords.has(folded));
  return isStately && statelyNouns.has(noun);
}

/** "the President's Office" */
function isRulers(own: readonly Word[]): boolean {
  const [possessive, office] = own.slice(-2);
  const ruler = own.slice(0, -2).map(({ lower }) => lower);
  const isOffice = possessive?.kind === 'possessive' && office?.lower === 'office';
  return isOffice && /^(?:chancellor|king|premier|president|prime minister|queen)$/.test(ruler.join(' '));
}

function isCommon({ folded, lower }: Word): boolean {
  return bodyNouns.has(folded) || roleModifiers.has(lower);
}

/** The lone name after a final "of". */
function ownerAtEnd(own: readonly Word[]): Word | undefined {
  const last = own.at(-1);
  const isName = last && isProper(last) && !/s$/.test(last.folded) && !isPortfolio([last.lower]);
  return own.at(-2)?.lower === 'of' && isName ? last : undefined;
}

function isProper({ kind, capital, folded, lower }: Word): boolean {
  return kind === 'word' && capital && !bodyNouns.has(folded) && !roleModifiers.has(lower) && !notInNames.has(folded);
}

function registeredState({ start, end }: WordRange, { words, registry }: Known): Affiliation | undefined {
  for (let index = start; index < end; index += 1) {
    const body = bodyAt(words, index, registry, end)?.bodies[0];
    if (body?.type === 'state') return { name: body.name, body };
  }
  return undefined;
}
