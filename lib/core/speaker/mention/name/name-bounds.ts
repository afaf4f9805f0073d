import { bodyNouns } from '../../data/body-nouns.ts';
import { honorifics } from '../../data/honorifics.ts';
import { nameSuffixes, postNominals } from '../../data/name-words.ts';
import { partyWords } from '../../data/party-words.ts';
import { roleModifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { honorificAt } from '../before-name/honorific-at.ts';
import { longTitleStart } from '../before-name/long-title.ts';
import { isTitleOfSeveral } from '../before-name/shared-title.ts';
import { bodyAt } from '../body/bodies.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import { isPortfolio } from '../role/portfolio.ts';
import { isRoleNoun, roleNounOfMany } from '../role/role-title.ts';
import { isGivenName } from './name-run.ts';

/**
 * Where a person's name begins in a run of capitals: after titles, roles and bodies. Undefined if the run holds no
 * person's name.
 */
export function skipTitles(
  words: readonly Word[],
  runStart: number,
  runEnd: number,
  registry: RegistryIndex,
): number | undefined {
  // "Abu Dhabi": a state's capital, though people are called Abu.
  const known = runEnd - runStart > 1 ? bodyAt(words, runStart, registry, runEnd) : undefined;
  if (known?.how === 'metonym' && known.end === runEnd && known.bodies[0]?.type === 'state') return undefined;
  // "Morgan Stanley": a company, though people are called Morgan.
  if (known?.how === 'name' && known.end === runEnd && known.bodies[0]?.type === 'company') return undefined;
  let start = runStart;
  for (let index = runEnd - 2; index >= runStart; index -= 1) {
    const isTitle = isRoleNoun(words[index]) || isTitleOfSeveral(words[index]);
    // "Anna | Judge" is a name, "Lockheed Martin | CEO" a body and a title.
    const isNamed =
      index > runStart && isGivenName(words[index - 1]) && bodyAt(words, runStart, registry, index)?.end !== index;
    if (!isTitle || isNamed) continue;
    if (nameLike.has(words[index]?.lower ?? '') && followsTitle(words, index, runStart)) continue;
    start = index + 1;
    break;
  }
  // "correspondent in Lune | Anna Lind"
  const town = words[runStart]?.lower === 'new' ? 2 : 1;
  if (start === runStart && runEnd - start === town + 2 && isPosted(words, runStart)) start += town;
  // "Christian Democrat X"
  if (runEnd - start > 3 && isOfParty(words, start)) start += 2;
  // "the | Conservative X": "Conservative" is no given name, since an article stands before it.
  else if (start === runStart && runEnd - start > 2 && isPartisan(words, start)) start += 1;
  // "Joint Chiefs of Staff Gen. X"
  for (let index = runEnd - 2; index >= runStart; index -= 1) {
    if (honorificAt(words, index)) start = Math.max(start, index + 1);
  }
  if (start === runStart) {
    start = skipPortfolio(words, runStart, runEnd, registry);
    if (start === runStart) {
      const isOwnName =
        isGivenName(words[start]) &&
        runEnd - start > 1 &&
        !isSentTo(words, start, runEnd, registry) &&
        !isOfficeOnly(words, start + 1, runEnd);
      const body = isOwnName ? undefined : bodyAt(words, start, registry);
      // "the minister, | Wellington Lind": a person may have a capital's name.
      const isCalled = body?.how === 'metonym' && body.end === runEnd - 1 && words[start - 1]?.text === ',';
      if (body && !isCalled) start = body.end;
      else if (unregisteredBodyEnd(words, start) === runEnd || (unregisteredBodyEnd(words, start) ?? 0) > runEnd)
        return undefined;
    }
  }
  // "Fire chief", "Democratic presidential candidate": the run is the owner of the role after it.
  if (runEnd - start === 1 && leadsToRole(words, runEnd)) return undefined;
  if (endsBody(words[runEnd - 1])) return undefined;
  while (start < runEnd && honorificAt(words, start)) start += 1;
  if (start >= runEnd) return undefined;
  // A role without a name: "the Foreign Minister", "State Secretary".
  if (isRoleNoun(words[runEnd - 1]) && words.slice(start, runEnd - 1).every(({ lower }) => roleModifiers.has(lower)))
    return undefined;
  // "NATO | Defence Ministers"
  const areMany = runEnd - start > 1 && roleNounOfMany(words[runEnd - 1]) !== undefined;
  if (areMany && words.slice(start, runEnd - 1).every(({ lower }) => roleModifiers.has(lower))) return undefined;
  // "Adviser | Development, the Lune Institute": the portfolio.
  const isField = start > runStart && runEnd - start === 1 && words[runEnd]?.text === ',';
  if (isField && isPortfolio([words[start]?.lower ?? ''])) return undefined;
  // "Union Minister | of State Anna Lind"
  if (/^(?:minister|secretary)$/.test(words[runEnd - 1]?.lower ?? '') && words[runEnd]?.lower === 'of')
    return undefined;
  return start;
}

/** Whether a state's office alone follows what is a given name, too: "the German | Foreign Minister". */
function isOfficeOnly(words: readonly Word[], start: number, end: number): boolean {
  const own = words.slice(start, end - 1);
  return own.length > 0 && isRoleNoun(words[end - 1]) && own.every(({ lower }) => roleModifiers.has(lower));
}

/** In words: "to the Conference on Disarmament in". */
const longestPost = 8;

/** Whether a place of work stands there: "correspondent in | Lune", "Ambassador to the UN in | Lune". */
function isPosted(words: readonly Word[], index: number): boolean {
  let to = index - 2;
  while (to > index - longestPost && words[to]?.kind === 'word' && words[to]?.lower !== 'to') to -= 1;
  // "Permanent Representative of Velmaria to the UN in | Lune"
  const isOf = words[to - 2]?.lower === 'of' && isRoleNoun(words[to - 3]);
  if (words[index - 1]?.lower === 'in' && words[to]?.lower === 'to') return isOf || isRoleNoun(words[to - 1]);
  return words[index - 1]?.lower === 'in' && isRoleNoun(words[index - 2]) && !words[index - 2]?.capital;
}

/** Whether a state stands before a whole name, though people are called so: "Ambassador to | Jordan Anna Lind". */
function isSentTo(words: readonly Word[], start: number, runEnd: number, registry: RegistryIndex): boolean {
  const isSent = /^(?:for|in|of|to)$/.test(words[start - 1]?.lower ?? '') && isRoleNoun(words[start - 2]);
  const match = isSent ? bodyAt(words, start, registry, runEnd) : undefined;
  return match?.bodies[0]?.type === 'state' && runEnd - match.end > 1;
}

/** Whether it is a name after a lower-case title or a rank: "operations manager | Dean X", "Col. | Dean X". */
function followsTitle(words: readonly Word[], index: number, runStart: number): boolean {
  const before = words[index - 1];
  if (index === runStart) return isRoleNoun(before) && !before?.capital;
  return honorifics.has(before?.folded ?? '') && before?.text.endsWith('.') === true;
}

/** Whether a role in lower case follows: "presidential candidate". */
function leadsToRole(words: readonly Word[], index: number): boolean {
  let noun = index;
  while (noun < index + 3 && !words[noun]?.capital && roleModifiers.has(words[noun]?.lower ?? '')) noun += 1;
  return isRoleNoun(words[noun]) && words[noun]?.capital === false;
}

function isPartisan(words: readonly Word[], start: number): boolean {
  return words[start - 1]?.lower === 'the' && partyWords.has(words[start]?.folded ?? '');
}

function isOfParty(words: readonly Word[], start: number): boolean {
  return (
    partyWords.has(words[start]?.folded ?? '') &&
    /^(?:democrat|liberal|socialist|unionist)$/.test(words[start + 1]?.folded ?? '')
  );
}

/** Titles that are given names, too. */
const nameLike: ReadonlySet<string> = new Set(['dean', 'duke', 'earl', 'judge', 'king', 'marshal', 'pope', 'prince']);

/** Where the name begins after a portfolio: "Wendy Sherman" in "Secretary of | State Wendy Sherman". */
function skipPortfolio(words: readonly Word[], runStart: number, runEnd: number, registry: RegistryIndex): number {
  const isChained =
    /^(?:and|for|of|on|the)$/.test(words[runStart - 1]?.lower ?? '') || words[runStart - 1]?.kind === 'possessive';
  // "Ministers of | Trade Anna Lind and Oskar Tehl"
  const areMany = /^(?:for|of)$/.test(words[runStart - 1]?.lower ?? '') && isTitleOfSeveral(words[runStart - 2]);
  if (!areMany && (!isChained || longTitleStart(words, runStart) === undefined)) return runStart;
  // "leader of the | National Rally": a known name, though it begins like a portfolio.
  const whole = bodyAt(words, runStart, registry);
  if (whole?.how === 'name' && whole.end === runEnd) return runEnd;
  if (isPortfolio(words.slice(runStart, runEnd).map(({ lower }) => lower))) return runEnd;
  for (let end = Math.min(runEnd - 1, runStart + 4); end > runStart; end -= 1) {
    if (end < runEnd && endsBody(words[end - 1])) return end;
    const phrase = words.slice(runStart, end).map((word) => word.lower);
    if (isPortfolio(phrase)) return end;
  }
  if (areMany) return runStart;
  const body = bodyAt(words, runStart, registry, runEnd);
  if (body) return body.end;
  for (let index = runStart + 1; index < runEnd - 1; index += 1) if (isGivenName(words[index])) return index;
  // "The President of Velmaria Oskar Tehl"
  return runEnd - runStart > 2 ? runEnd - 2 : runStart;
}

/** Whether a word ends a body's name: "the Harvest Party", "the Inspection | Team". */
function endsBody(word: Word | undefined): boolean {
  return bodyNouns.has(word?.folded ?? '') || word?.folded === 'team';
}

/** Where a name ends (exclusive): "Jr." after a comma belongs to it, "KC" doesn't. */
export function endOfName(words: readonly Word[], nameStart: number, runEnd: number): number {
  if (runEnd - nameStart > 2 && postNominals.has(words[runEnd - 1]?.text ?? '')) return runEnd - 1;
  if (runEnd - nameStart > 1 && words[runEnd]?.text === ',' && nameSuffixes.has(words[runEnd + 1]?.folded ?? ''))
    return runEnd + 2;
  return runEnd;
}
