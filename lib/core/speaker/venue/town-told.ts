import { firstAfter } from '../cast/first-after.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { languages } from '../data/languages.ts';
import { notInNames } from '../data/name-words.ts';
import { months } from '../data/time-words.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';
import { mentionsIn } from '../source/name/named-in.ts';
import { capitalsFrom } from './capitals.ts';
import { firstGiven, type Said } from './said-before.ts';

/** A town after the verb: "said in | Riga", "told reporters in | Port Lune". */
export function townAfter(verbs: readonly Said[], cast: Cast): WordRange | undefined {
  return firstGiven(verbs, (said) => townAt(said, cast));
}

function townAt({ at, isTold }: Said, cast: Cast): WordRange | undefined {
  const {
    mentions,
    setting: { words, registry },
  } = cast;
  const start = at + 1;
  // "reporting from Lune"
  const isFrom = words[at]?.lower === 'from' && words[at - 1]?.lower === 'reporting';
  if (words[at]?.lower !== 'in' && !isFrom) return undefined;
  let end = start;
  while (end < start + 3 && words[end]?.capital && !isNotTown(words[end])) end += 1;
  // "said in | Port Lune.", but not "said in | Lune Anna Lind", "noted in | The Wire."
  const isPaper = words[start]?.text === 'The' && words[start + 1]?.text !== 'Hague';
  if (!isTold && end > start + 1 && (isPaper || words[end]?.kind !== 'mark')) end = start + 1;
  const isName =
    end > start &&
    (!words[end]?.capital || months.has(words[end]?.lower ?? '')) &&
    words[end]?.kind !== 'possessive' &&
    !isLanguage(start, end, cast);
  const named = mentions[firstAfter(mentions, start)];
  const isCapital = bodyAt(words, start, registry)?.how === 'metonym';
  // Of the audience: "told people in NATO", "told bankers in Velmaria", "told allies in Asia".
  const { text = '' } = words[start] ?? {};
  const isOfThem =
    isTold &&
    (/^\p{Lu}{2,}$/u.test(text) ||
      isWide(words[start], cast) ||
      (named?.start === start && !isCapital && !isPress(words[at - 1])) ||
      /..[^s]s$/.test(words[end]?.lower ?? ''));
  return isName && !isOfThem ? { start, end } : undefined;
}

/** A town that opens a sentence: "In | Port Lune |, the minister said", "In the Velmarian capital | Lune |". */
export function townBefore(around: readonly number[], cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  const [at = 0] = around;
  const opens = words[at]?.kind === 'mark' ? at + 1 : at;
  if (words[opens]?.lower !== 'in' || words[opens - 1]?.sentence === words[opens]?.sentence) return undefined;
  const isCapital = words[opens + 1]?.lower === 'the' && words[opens + 3]?.lower === 'capital';
  const village = isCapital ? undefined : villageAt(opens + 1, words);
  if (village) return village;
  const start = isCapital ? opens + 4 : opens + 1;
  const end = townEnd(start, cast);
  if (end === undefined || words[end]?.text !== ',' || isWide(words[start], cast)) return undefined;
  // "In Lune Anna Lind, the minister, said"
  const isPerson = mentionsIn({ start, end }, cast).some(
    ({ member, start: name }) => member.kind === 'person' && name > start,
  );
  return isPerson || bodyAt(words, start, cast.setting.registry)?.how === 'name' ? undefined : { start, end };
}

/** "In | the border village of Lune |, a farmer said", "In | the port of Port Lune |," */
function villageAt(start: number, words: readonly Word[]): WordRange | undefined {
  if (words[start]?.lower !== 'the') return undefined;
  const noun = words.slice(start + 1, start + longestTown).findIndex(({ lower }) => settlements.test(lower));
  const of = start + noun + 2;
  if (noun < 0 || words[of]?.lower !== 'of' || words[of + 1]?.sentence !== words[start]?.sentence) return undefined;
  const end = capitalsFrom(of + 1, words.length, words);
  return end > of + 1 && words[end]?.text === ',' ? { start, end } : undefined;
}

const settlements = /^(?:city|port|settlement|suburb|town|village)$/;

/** In words: "the small eastern border village". */
const longestTown = 6;

/** Who is told something where it is said, not whose they are: "told reporters in | Lune". */
function isPress(word: Word | undefined): boolean {
  return word !== undefined && /^(?:journalists|media|press|reporters)$/.test(word.lower);
}

/** A state or continent, too wide for a venue: "Velmaria", "Africa". */
function isWide(word: Word | undefined, { setting: { stateNames } }: Cast): boolean {
  return word !== undefined && (stateNames.has(word.folded) || /^(?:africa|america|asia|europe)$/.test(word.folded));
}

function isNotTown(word: Word | undefined): boolean {
  return word !== undefined && word.text !== 'The' && notInNames.has(word.folded);
}

/** "spoke in | Arabic |", "in | Russian |", but not "in | English Bay |" */
function isLanguage(start: number, end: number, { setting: { words, registry } }: Cast): boolean {
  if (end !== start + 1) return false;
  return languages.has(words[start]?.lower ?? '') || bodyAt(words, start, registry)?.how === 'demonym';
}

/** Where a town's name ends: "Riga |", "New Lune |". Undefined if it is none. */
export function townEnd(start: number, cast: Cast): number | undefined {
  const { words } = cast.setting;
  let end = start;
  while (end < start + 3 && words[end]?.capital && !isNotTown(words[end])) end += 1;
  if (end === start || words[end]?.capital || words[end]?.kind === 'possessive') return undefined;
  return isLanguage(start, end, cast) ? undefined : end;
}
