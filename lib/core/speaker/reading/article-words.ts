import type { Quotation } from '../../quotation/quotation.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { joinFields } from './join-fields.ts';
import { joinPlaces } from './join-places.ts';
import { joinPlurals } from './join-plurals.ts';
import { joinTerms } from './join-terms.ts';
import { markDatelines } from './mark-datelines.ts';
import { markQuestions } from './mark-questions.ts';
import { markQuotations } from './mark-quotations.ts';
import { readNumberedNames } from './numbered-names.ts';
import { unshoutSources } from './unshout-sources.ts';
import { withoutInsertions } from './without-insertions.ts';
import { withoutLegalEnds } from './without-legal-ends.ts';
import { readWords, type Word } from './words.ts';

/** The words of an article, marked and joined in the way that all who look for speakers need. */
export function articleWords(text: string, quotations: readonly Quotation[], registry: RegistryIndex): readonly Word[] {
  const sources = quotations.flatMap(({ source }) => source);
  const end = text.indexOf('\n');
  const heading = end < 0 ? [] : [{ start: 0, end }];
  const written = markQuotations(
    markQuestions(
      text,
      unshoutSources(
        withoutLegalEnds(withoutInsertions(readWords(text)), registry),
        [...heading, ...sources],
        registry,
      ),
      registry,
    ),
    quotations,
  );
  const read = readNumberedNames(markDatelines(written, registry), registry);
  return joinPlurals(joinPlaces(joinFields(joinTerms(read))));
}
