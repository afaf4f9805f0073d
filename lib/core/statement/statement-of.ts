import type { Article } from '../article/article.ts';
import type { AttributedQuotation } from '../article/attributed-quotation.ts';
import { fold } from '../text/fold.ts';
import { sha256 } from '../text/sha256.ts';
import type { TextSpan } from '../text/span.ts';
import type { Sighting, Statement } from './statement.ts';

/** A quotation in an article version as a sighting. */
export function sightingOf(
  quotation: AttributedQuotation,
  article: Article,
  versionId: string,
  seenAt: string,
): Sighting {
  const spans = quotation.content.map(({ start, end }) => ({ start, end }));
  return {
    id: sha256(`${article.id}\n${versionId}\n${spans.map(({ start, end }) => `${start}-${end}`).join(',')}`).slice(
      0,
      32,
    ),
    outlet: article.outlet,
    url: article.canonicalUrl,
    title: article.title,
    articleId: article.id,
    version: versionId,
    spans,
    seenAt,
  };
}

/**
 * The statement that a quotation starts if nobody has reported it before. Its id comes from its first sighting.
 *
 * @param reportedAt when the article came out (ISO 8601, UTC)
 */
export function statementOf(
  quotation: AttributedQuotation,
  sighting: Sighting,
  reportedAt = sighting.seenAt,
): Statement {
  const { speaker, kind, topics, saidOn, saidOnPrecision, via, venue, confidence } = quotation;
  return {
    id: `st_${sighting.id}`,
    speaker: speaker ?? describedSpeaker(quotation),
    kind,
    content: quotation.content.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' … '),
    ...(quotation.cue.length > 0 && { cue: wordsOf(quotation.cue) }),
    topics: topics.map(({ topic }) => topic),
    saidOn,
    saidOnPrecision,
    via: via === undefined || isSameOutlet(via, sighting.outlet) ? undefined : via,
    venue,
    confidence: Math.round(confidence * 100) / 100,
    firstSeenAt: sighting.seenAt,
    reportedAt,
  };
}

/** "He told the Guardian" in The Guardian, "told BBC News" on the BBC: the outlet's own words credit nobody else. */
function isSameOutlet(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [one, other]
    .map((name) => `${fold(name).replace(/^the /, '')} `)
    .toSorted((a, b) => a.length - b.length);
  return longer.startsWith(shorter);
}

/** Nobody could say who it is: the article's own words for the source are all there is. */
function describedSpeaker({ source }: AttributedQuotation): Statement['speaker'] {
  const words = wordsOf(source);
  return words === '' ? null : { id: `unnamed-${fold(words).replaceAll(' ', '-').slice(0, 60)}`, name: words };
}

function wordsOf(spans: readonly TextSpan[]): string {
  return spans
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
