import type { Stretch } from '../../candidates/candidate.ts';
import { courtesies, performatives } from '../../data/performatives.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import { isFirstPerson } from '../first-person.ts';
import type { Found } from '../quotation-rule.ts';
import { isSameName } from '../same-name.ts';
import { wordAt } from '../word-at.ts';
import { numberLength } from './delivery-paragraphs.ts';

/** What was found with less confidence is no act: "We took note of the remarks". */
const SURE = 0.4;
/** The share of a paragraph beside its acts above which that is speech, too. */
const MOST = 0.5;

/** The author's acts among what was found: "We urge Velm to shut its gates", "The ministry calls for gates". */
export function actsOf(author: Stretch, found: readonly Found[], document: Document): Found[] {
  return found.filter(
    (one) =>
      !one.isSpoken &&
      (one.confidence >= SURE || isPerformed(one, document)) &&
      one.source.length > 0 &&
      one.cue.length > 0 &&
      one.source.every((stretch) => isSelf(stretch, document) || isSameName(document, stretch, author)),
  );
}

/** Whether a verb does what it says: "I | encourage". The models' corpus has few of these. */
function isPerformed({ cue }: Found, document: Document): boolean {
  const [verb] = cue;
  return cue.length === 1 && verb!.end === verb!.start + 1 && performatives.has(wordAt(document, verb!.start));
}

/** Whether it is the author: "We", "Our delegation", "My view", but not "our colleague" or "our friend Ola Kell". */
export function isSelf({ start, end }: Stretch, document: Document): boolean {
  if (!isFirstPerson(document, start, end)) return false;
  for (let i = start; i < end; i++) {
    if (!/^(?:my|our)$/i.test(wordAt(document, i))) continue;
    if (i > start) return false;
    const last = end - 1;
    return last === i || !(OTHERS.test(wordAt(document, last)) || isCapitalised(document.lexemes.shapes[last]!));
  }
  return true;
}

/** Others with whom the author has to do. */
const OTHERS =
  /(?:^all(?:y|ies)|^colleagues?|^counterparts?|^experts?|^friends?|^guests?|^inspectors?|^interlocutors?|^minister|^neighbou?rs?|^opponents?|^partners?|^predecessors?)$/;

export function paragraphsOf(acts: readonly Found[], document: Document): ReadonlySet<number> {
  return new Set(placesOf(acts).map((i) => document.paragraphAt[i]!));
}

/** The sentences of these paragraphs in which nothing was found, if they make up most of one. */
export function besideActs(inParagraph: Iterable<number>, found: readonly Found[], document: Document): Stretch[][] {
  const { sentenceAt, paragraphs } = document;
  const told = new Set(placesOf(found).map((i) => sentenceAt[i]!));
  return [...inParagraph].flatMap((p) => {
    const within = { start: paragraphs[p]! + numberLength(document, p), end: paragraphs[p + 1]! };
    const rest = sentencesWithout(told, within, document);
    const length = rest.reduce((sum, { start, end }) => sum + end - start, 0);
    return length > MOST * (within.end - within.start) ? [rest] : [];
  });
}

function placesOf(found: readonly Found[]): number[] {
  return found.flatMap(({ head, content }) => [head, ...content.map(({ start }) => start)]);
}

/** Runs of sentences in which nothing is told. */
function sentencesWithout(told: ReadonlySet<number>, within: Stretch, document: Document): Stretch[] {
  const { sentenceAt, sentences } = document;
  const rest: Stretch[] = [];
  for (let s = sentenceAt[within.start]!; s <= sentenceAt[within.end - 1]!; s++) {
    if (told.has(s)) continue;
    const [start, end] = [Math.max(within.start, sentences[s]!), Math.min(within.end, sentences[s + 1]!)];
    const last = rest.at(-1);
    if (last?.end === start) rest.splice(-1, 1, { start: last.start, end });
    else rest.push({ start, end });
  }
  return rest;
}

/** Whether an author only thanks somebody: "I thank the envoy for her briefing". */
export function isCourtesy({ source, cue }: Found, document: Document): boolean {
  return (
    source.some(({ start, end }) => isFirstPerson(document, start, end)) &&
    cue.some(({ start, end }) => {
      for (let i = start; i < end; i++) if (courtesies.has(wordAt(document, i).toLowerCase())) return true;
      return false;
    })
  );
}
