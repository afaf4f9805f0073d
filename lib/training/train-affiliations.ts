import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { likelyOwner } from '../core/speaker/owner/likely-owner.ts';
import { indexRegistry } from '../core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../core/speaker/registry/shipped-registry.ts';
import { fitAffiliations } from './fit-affiliations.ts';
import { type AffiliationLesson, affiliationLessons } from './lessons/affiliation-lessons.ts';

/**
 * Learns again whose somebody is if his article doesn't tell, from the labelled wire articles, and prints how that does
 * on articles left out. Writes the same file each time.
 */
const FOLDS = 8;
const WEIGHTS = join(import.meta.dirname, '../core/speaker/owner/owner-weights.json');

const lessons = affiliationLessons(indexRegistry(shippedRegistry()));
const articles = [...new Set(lessons.map(({ article }) => article))];
const foldOf = new Map(articles.map((article, index) => [article, index % FOLDS]));
const isIn = (fold: number) => (lesson: AffiliationLesson) => foldOf.get(lesson.article) === fold;

const tally = { asked: 0, right: 0, belonging: 0, invented: 0 };
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitAffiliations(lessons.filter((lesson) => !isIn(fold)(lesson)));
  for (const { calling, absence, candidates, right, isTold, quotations } of lessons.filter(isIn(fold))) {
    if (isTold) continue;
    const given = likelyOwner(calling, absence, candidates, weights);
    const isRight = candidates.some(({ owner }, index) => right[index] && owner.affiliation === given);
    tally.asked += quotations;
    if (right.includes(true)) tally.belonging += quotations;
    else if (given) tally.invented += quotations;
    if (isRight) tally.right += quotations;
  }
}
console.error(
  `left out: of ${tally.asked} quotations whose affiliation no rule tells, ${tally.belonging} have one in the article; ` +
    `${tally.right} of these were given it, and ${tally.invented} of the others one that they haven't`,
);
writeFileSync(WEIGHTS, `${JSON.stringify(fitAffiliations(lessons), null, 2)}\n`);
