import { notInNames } from '../../data/name-words.ts';
import { roleAbbreviations } from '../../data/roles.ts';
import { treaties } from '../../data/treaties.ts';
import type { Word } from '../../reading/words.ts';

/** Whether the word is an acronym that may name a body: "VTA". */
export function isAcronym(words: readonly Word[], index: number): boolean {
  const { text = '', folded = '' } = words[index] ?? {};
  return (
    /^\p{Lu}[\p{Lu}\p{N}-]{1,5}$/u.test(text) &&
    !treaties.has(text) &&
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

/** Last words of companies' names: "Minera Alta *SA*", "Grain *& Co.*". */
export const companyEnds =
  /^(?:AB|AG|ASA|Co\.?|Corp\.?|GmbH|Inc\.?|KGaA|LLC|Ltd\.?|NV|N\.V\.|Oyj?|PLC|Plc|SA|S\.A\.|SE|SpA)$/;

/** "CHF80" */
const sums = /^\p{Lu}{3}\d+$/u;

/** "K-5", "KN-25": letters, a hyphen and a number. Bodies such as "G-7" are spared. */
const weapons = /^(?![EGP]-)\p{Lu}{1,4}-\d/u;

/** Capitals that name no body: of ships and princes, wars, times, people, weapons, viruses, questions, seats ("R-FL"). */
const notBodies =
  /^(?:H\dN\d|BST|CEST|CET|DC|EDT|EST|GMT|HH|HM|HMS|HRH|ICBMs?|I{2,3}|IRBMs?|IST|IV|JST|KST|MPs?|MS|MT|MV|PACs?|PM|Q\d.*|RRS|SLBMs?|SS|TV|USS|UTC|WMDs?|[DIR]-.*)$/;

/** Whether both neighbours are in capitals, too: "ANNA LIND, DEPUTY | PRIME | MINISTER:". */
function isAmongShouted(words: readonly Word[], index: number): boolean {
  return [words[index - 1], words[index + 1]].every(
    (word) => word?.sentence === words[index]?.sentence && /^\p{Lu}{4,}$/u.test(word?.text ?? ''),
  );
}

/** Whether capitals at the head of a paragraph are a place: "NEW PURAM (ANA) -". */
function isDateline(words: readonly Word[], index: number): boolean {
  const paragraph = words[index]?.paragraph;
  if (words[index - 3]?.paragraph === paragraph) return false;
  const next = words[index + 1]?.text ?? '';
  const isLong = (words[index]?.text.length ?? 0) > 4 && words[index - 1]?.paragraph !== paragraph;
  return isLong || /^[,(:.–—-]$/.test(next) || /^\p{Lu}{2,}$/u.test(next);
}

/** Whether a lone word has a capital inside, like a company: "GreenHaul". In people's names it follows "Mac" or so. */
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

/** May stand with a capital before a company's name at the head of a sentence. */
const bodyKinds = /^(?:carrier|contractor|maker|manufacturer|operator|supplier)$/;
