import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { isFirstPerson } from '../first-person.ts';
import type { Found } from '../quotation-rule.ts';
import { isSameName } from '../same-name.ts';
import { isSelf } from './acts-in-delivery.ts';

/** What others say within a text that somebody delivers: "As Envoy Tehl said, “It rains.”" */
export function saidByOthers(found: readonly Found[], author: Stretch, document: Document): Found[] {
  return found.filter(
    ({ source }) =>
      source.length > 0 &&
      !source.some((stretch) => isSelf(stretch, document) || isSameName(document, stretch, author)),
  );
}

/** The paragraphs in which others say something and nobody speaks of himself. */
export function paragraphsOfOthers(told: readonly Found[], document: Document): ReadonlySet<number> {
  const { paragraphs, paragraphAt } = document;
  const all = told.map(({ head }) => paragraphAt[head]!);
  return new Set(all.filter((p) => !isFirstPerson(document, paragraphs[p]!, paragraphs[p + 1]!)));
}
