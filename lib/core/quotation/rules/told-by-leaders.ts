import { askers } from '../data/askers.ts';
import type { Document } from '../document.ts';
import { readLeaders } from '../leading-labels.ts';
import { coveredBy } from './covered.ts';
import { isFirstPerson } from './first-person.ts';
import type { Found } from './quotation-rule.ts';
import { wordAt } from './word-at.ts';

/** "HOST: The envoy said it was late.", "Q: The envoy said it was late. Was it?": whoever leads through a transcript tells of others. */
export function toldByLeaders(found: readonly Found[], document: Document, turns: readonly Found[]): Found[] {
  const { text, starts, ends } = document.tokens;
  const labelled = turns.map(({ source: [label], content }) => ({
    label: text.slice(starts[label!.start]!, ends[label!.end - 1]!),
    asks: text.charAt(ends[content.at(-1)!.end - 1]! - 1) === '?',
  }));
  const leads = readLeaders(labelled);
  const theirs = turns.filter((_, t) => leads(labelled[t]!.label) || askers.has(labelled[t]!.label.toLowerCase()));
  const told = coveredBy(theirs, document.tokens.count);
  return found.flatMap((one) => {
    const isTold =
      told[one.head] === 1 &&
      one.content.every(({ start, end }) => told[start] === 1 && wordAt(document, end - 1) !== '?') &&
      !one.source.some(({ start, end }) => isSpokenTo(document, start, end));
    // "HOST: | Their envoy": no label is part of who is told of.
    const source = one.source.flatMap(({ start, end }) => {
      const from = told.subarray(start, end).indexOf(1);
      return from >= 0 ? [{ start: start + from, end }] : [];
    });
    return isTold && source.length > 0 ? [{ ...one, source }] : [];
  });
}

/** "I said", "As you said": of those who speak. */
function isSpokenTo(document: Document, start: number, end: number): boolean {
  return isFirstPerson(document, start, end) || /^you$/i.test(wordAt(document, end - 1));
}
