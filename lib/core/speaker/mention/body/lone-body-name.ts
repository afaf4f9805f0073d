import { notInNames } from '../../data/name-words.ts';
import { roleAbbreviations } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';

/** "VTA": a few capitals by themselves. */
export function isAcronym(words: readonly Word[], index: number): boolean {
  const { text = '', folded = '' } = words[index] ?? {};
  return (
    /^\p{Lu}[\p{Lu}\p{N}-]{1,5}$/u.test(text) &&
    !notBodies.test(text) &&
    !companyEnds.test(text) &&
    !sums.test(text) &&
    !weapons.test(text) &&
    !roleAbbreviations.has(folded) &&
    !isDateline(words, index) &&
    // "UIN | HCWS914"
    !/^\p{Lu}{2,}\d{2,}$/u.test(words[index + 1]?.text ?? '') &&
    !isAmongShouted(words, index)
  );
}

/** What the names of companies end in: "Minera Alta *SA*", "Grain *& Co.*". */
export const companyEnds = /^(?:AB|AG|ASA|Co\.?|GmbH|Inc\.?|LLC|Ltd\.?|NV|Oyj?|PLC|SA|SE|SpA)$/;

/** "CHF80" */
const sums = /^\p{Lu}{3}\d+$/u;

/** "K-5", "KN-25": letters, a hyphen and a number, as of no body but "G-7" and the like. */
const weapons = /^(?![EGP]-)\p{Lu}{1,4}-\d/u;

/** Capitals before the name of a ship or a prince, and those that are no body's: wars ("World War II"), times, people, the District of Columbia, treaties, weapons, viruses, questions ("Q2"). */
const notBodies =
  /^(?:H\dN\d|BST|BWC|CEST|CET|CTBT|CWC|DC|EDT|EST|GMT|HH|HM|HMS|HRH|ICBMs?|I{2,3}|INF|IRBMs?|IST|IV|JCPOA|JST|KST|MPs?|MS|MT|MV|NPT|PM|Q\d.*|RRS|SLBMs?|SS|START|TPNW|TV|USS|UTC|WMDs?)$/;

/** "ANNA LIND, DEPUTY | PRIME | MINISTER:": all capitals, as the words beside it. */
function isAmongShouted(words: readonly Word[], index: number): boolean {
  return [words[index - 1], words[index + 1]].every(
    (word) => word?.sentence === words[index]?.sentence && /^\p{Lu}{4,}$/u.test(word?.text ?? ''),
  );
}

/** "NEW PURAM (ANA) -": capitals at the head of a paragraph are a place. */
function isDateline(words: readonly Word[], index: number): boolean {
  const paragraph = words[index]?.paragraph;
  if (words[index - 3]?.paragraph === paragraph) return false;
  const next = words[index + 1]?.text ?? '';
  const isLong = (words[index]?.text.length ?? 0) > 4 && words[index - 1]?.paragraph !== paragraph;
  return isLong || /^[,(:.–—-]$/.test(next) || /^\p{Lu}{2,}$/u.test(next);
}

/** "GreenHaul": a capital within a lone name, as no person's has but after "Mac" and the like. */
export function isCamel(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const isWithin =
    /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u.test(word?.text ?? '') && !/^(?:Fitz|Mac|Van|Ver)/.test(word?.text ?? '');
  if (!isWithin) return false;
  const isBeside = [words[index - 1], words[index + 1]].some(
    (other) =>
      other?.capital &&
      other.sentence === word?.sentence &&
      !notInNames.has(other.folded) &&
      !bodyKinds.test(other.lower),
  );
  return !isBeside;
}

/** What stands with a capital before the name of a company at the head of a sentence. */
const bodyKinds = /^(?:carrier|contractor|maker|manufacturer|operator|supplier)$/;
