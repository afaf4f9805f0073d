import type { Stretch } from '../../candidates/candidate.ts';
import { courtesies } from '../../data/performatives.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import { isFirstPerson } from '../first-person.ts';
import type { Found } from '../quotation-rule.ts';
import { isSameName } from '../same-name.ts';
import { wordAt } from '../word-at.ts';

/** What was found with less confidence is no act: "We took note of the remarks". */
const SURE = 0.4;

/** What whoever delivers a text says that he says: "We urge Velm to shut its gates", "The ministry calls for gates". */
export function actsOf(author: Stretch, found: readonly Found[], document: Document): Found[] {
  const isOwn = (stretch: Stretch) => isSelf(stretch, document) || isSameName(document, stretch, author);
  return found.filter(
    ({ source, cue, confidence, isSpoken }) =>
      !isSpoken && confidence >= SURE && source.length > 0 && cue.length > 0 && source.every(isOwn),
  );
}

/** "We", "Our delegation", "My view", but not "our colleague" or "our friend Ola Kell". */
function isSelf({ start, end }: Stretch, document: Document): boolean {
  if (!isFirstPerson(document, start, end)) return false;
  const last = wordAt(document, end - 1);
  return (
    !/^(?:my|our)$/i.test(wordAt(document, start)) ||
    (!OTHERS.test(last) && !isCapitalised(document.lexemes.shapes[end - 1]!)) ||
    end === start + 1
  );
}

/** Of others with whom whoever speaks has to do. */
const OTHERS =
  /(?:^all(?:y|ies)|^colleagues?|^counterparts?|^experts?|^friends?|^guests?|^inspectors?|^interlocutors?|^minister|^neighbou?rs?|^opponents?|^partners?|^predecessors?)$/;

/** "I thank the envoy for her briefing", of whoever delivers a text */
export function isCourtesy({ source, cue }: Found, document: Document): boolean {
  return (
    source.some(({ start, end }) => isFirstPerson(document, start, end)) &&
    cue.some(({ start, end }) => {
      for (let i = start; i < end; i++) if (courtesies.has(wordAt(document, i).toLowerCase())) return true;
      return false;
    })
  );
}
