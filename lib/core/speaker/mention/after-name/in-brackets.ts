import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Apposition } from './apposition.ts';
import { capitalsEnd, readBelonging } from './belonging.ts';
import { isParty, isShouted, partyBeforeSeat, partyOfDeputy, representative } from './parliamentary-style.ts';
import { readWho } from './relative-clause.ts';

/** Reads brackets: "Anna Lind (Velmaria)", "Anna Lind (Grain Party)", "MS. LIND (Velmaria)". @param start in them */
export function readBracketed(
  words: readonly Word[],
  nameEnd: number,
  start: number,
  registry: RegistryIndex,
): Apposition | undefined {
  const isOpen = words[nameEnd]?.text === '(';
  const clause = clauseAfterBracket(words, nameEnd, registry);
  if (clause?.role) return clause;
  const body = isOpen ? readBelonging(words, nameEnd, registry) : undefined;
  if (body && words[body.end]?.text === ')')
    return isShouted(words, nameEnd - 1) && !body.role ? { ...body, role: representative(start, body.end).role } : body;
  const party = partyOfDeputy(words, nameEnd) ?? partyBeforeSeat(words, nameEnd);
  if (party) return party;
  const word = words[start];
  const isName = isOpen && word?.capital === true;
  const close = isName ? capitalsEnd(words, start) : start;
  if (words[close]?.text === ')' && isShouted(words, nameEnd - 1)) return representative(start, close);
  const isLone = isName && words[start + 1]?.text === ')';
  return isLone
    ? { end: start + 2, owner: { start, end: start + 1, inRole: false, isSite: !isParty(word) } }
    : undefined;
}

/** Reads a clause after an age in brackets: "Anna Lind (46), | who heads the panel". */
function clauseAfterBracket(words: readonly Word[], nameEnd: number, registry: RegistryIndex): Apposition | undefined {
  const isBefore = words[nameEnd + 2]?.text === ')' && words[nameEnd + 3]?.text === ',';
  return isBefore && words[nameEnd + 4]?.lower === 'who' ? readWho(words, nameEnd + 4, registry) : undefined;
}
