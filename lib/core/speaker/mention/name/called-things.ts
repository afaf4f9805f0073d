import { oncePer } from '../../../once-per.ts';
import { bodyNominals } from '../../data/body-nouns.ts';
import { phraseEnds } from '../../data/phrase-words.ts';
import type { Word } from '../../reading/words.ts';
import { isRoleNoun } from '../role/role-title.ts';
import { isGivenName, nameRunEnd } from './name-run.ts';
import { followsKind } from './things.ts';

/** A name whose kind the article tells at least once. Word indices, end exclusive. */
export interface CalledThing {
  readonly start: number;
  readonly end: number;
  /** In lower case: "union". */
  readonly kind: string;
  /** Where the name ends together with its kind, if that follows it. */
  readonly whole: number;
}

interface Called {
  /** By name, in lower case. */
  readonly things: ReadonlyMap<string, CalledThing>;
  /** The first words of companies' names, in lower case. */
  readonly shorts: ReadonlySet<string>;
}

/**
 * The unions, companies and the like whose kind the article tells, by name in lower case: "the contractor | Kestrel
 * Catering |", "The | Kestrel | union". The name alone is then no person's and no state's.
 */
export function calledThings(words: readonly Word[]): ReadonlyMap<string, CalledThing> {
  return calledIn(words).things;
}

/** Asked for an article's states, people and bodies alike. */
const calledIn = oncePer((words: readonly Word[]): Called => {
  const surnames = surnamesIn(words);
  const things = new Map(
    thingsIn(words)
      .filter(({ start, end }) => end === start + 1 || !surnames.has(words[end - 1]!.text))
      .map((thing) => [nameOf(words, thing), thing]),
  );
  const inBusiness = [...things].filter(([name, { kind }]) => name.includes(' ') && isCommercial(kind));
  return { things, shorts: new Set(inBusiness.map(([name]) => name.slice(0, name.indexOf(' ')))) };
});

/** Whether a lone word is short for a company: "Kestrel" for "the contractor Kestrel Catering". */
export function isShortForThing(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || (next?.capital && next.sentence === word.sentence)) return false;
  return calledIn(words).shorts.has(word.lower);
}

/** Whether a thing of that kind is in business. */
function isCommercial(kind: string): boolean {
  return bodyNominals.get(kind)?.includes('company') === true || commercial.has(kind);
}

/** In lower case: kinds in business that `bodyNominals` doesn't tell. */
const commercial: ReadonlySet<string> = new Set(
  'airline bank brewery carrier consultancy distillery foundry insurer operator producer retailer shipyard'.split(' '),
);

/** The thing that these words name in full, wherever the article tells its kind. */
export function calledThingAt(words: readonly Word[], start: number, end: number): CalledThing | undefined {
  return calledThings(words).get(nameOf(words, { start, end }));
}

/** Names before a verb of saying: "The contractor Oskar Tehl … | Tehl | said". A firm's last word isn't used so. */
function surnamesIn(words: readonly Word[]): ReadonlySet<string> {
  const lone = words.filter(
    (_, index) => !words[index - 1]?.capital && /^(?:added|said|says|told)$/.test(words[index + 1]?.lower ?? ''),
  );
  return new Set(lone.map(({ text }) => text));
}

function thingsIn(words: readonly Word[]): CalledThing[] {
  const things: CalledThing[] = [];
  let index = 0;
  while (index < words.length) {
    const end = words[index]?.capital ? nameRunEnd(words, index) : index;
    const kind = end > index ? kindAt(words, index, end) : undefined;
    const noun = words[kind ?? -1]?.lower;
    if (kind !== undefined && noun !== undefined)
      things.push({ start: index, end, kind: noun, whole: Math.max(end, kind + 1) });
    else if (isFirm(words, index, end)) things.push({ start: index, end, kind: 'company', whole: end });
    index = Math.max(end, index + 1);
  }
  return things;
}

/** The index of the noun that tells the name's kind. */
function kindAt(words: readonly Word[], start: number, end: number): number | undefined {
  if (words[start]?.paragraph === 0 || isGivenName(words[start]) || isRoleNoun(words[end - 1])) return undefined;
  const isLone = end === start + 1;
  const before = words[start - 1]?.lower ?? '';
  if (followsKind(words, start)) {
    // "on the programme | Velm | at Seven", "the republic | Velmaria"
    const isSure = isLone ? named.has(before) || isCommercial(before) : !bodyNominals.get(before)?.includes('state');
    return isSure ? start - 1 : undefined;
  }
  return isLone && before === 'the' ? kindAfter(words, end) : undefined;
}

/** Whether the last word of a name shows a company: "Kestrel Dynamics". */
function isFirm(words: readonly Word[], start: number, end: number): boolean {
  const isLong = end > start + 1 && words[start]?.paragraph !== 0;
  return isLong && (isFirmNoun(words[end - 1]) || ofLaw.test(words[end - 1]?.text ?? '')) && !isGivenName(words[start]);
}

/** Whether a word ends companies' names, and no person's: "Dynamics". */
export function isFirmNoun(word: Word | undefined): boolean {
  return firms.has(word?.lower ?? '');
}

/** In lower case: last words of companies' names that no person has. */
const firms: ReadonlySet<string> = new Set(
  `
  aerospace aerosystems airlines airways catering dynamics electronics foods holdings industries logistics pharmaceuticals
  robotics shipbuilding shipyards stores systems technologies telecom
  `
    .trim()
    .split(/\s+/),
);

/** Forms of law that only companies have: "Kestrel Lines | AG". */
const ofLaw = /^(?:AG|ASA|GmbH|KGaA|Oyj|PLC|Plc|SpA)$/;

/** The noun that tells the kind after a name: "the Kestrel | union", "the KTV | tram drivers' union". */
function kindAfter(words: readonly Word[], end: number): number | undefined {
  const most = /^\p{Lu}{3,}$/u.test(words[end - 1]?.text ?? '') ? end + 4 : end;
  for (let index = end; index <= Math.max(most, end + 1); index += 1) {
    const { capital, kind, lower = '', sentence } = words[index] ?? {};
    if (capital || sentence !== words[end - 1]?.sentence || phraseEnds.has(lower)) return undefined;
    if (kind === 'word' && named.has(lower)) return index;
    if (index >= most && !/^(?:labor|labour|trade)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** In lower case: nouns beside which a lone name is no town's or state's. */
const named: ReadonlySet<string> = new Set(['charity', 'union']);

function nameOf(words: readonly Word[], { start, end }: { readonly start: number; readonly end: number }): string {
  return words
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ');
}
