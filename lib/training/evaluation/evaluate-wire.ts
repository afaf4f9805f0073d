import { readSecondReading, type SecondReading } from '../../../test/golden/wire/read-second-reading.ts';
import { readWire, type WireArticle, type WireSet } from '../../../test/golden/wire/read-wire.ts';
import { loadExtractor } from '../../adapters/model/load-model.ts';
import { topicMatcherOf } from '../../config/article-reader-of.ts';
import { configSchema } from '../../config/schema.ts';
import { asRead } from '../../core/article/furniture/as-read.ts';
import { statementsIn } from '../../core/article/statements-in.ts';
import type { ExtractQuotations } from '../../core/quotation/extract-quotations.ts';
import type { Quotation } from '../../core/quotation/quotation.ts';
import { indexRegistry } from '../../core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../../core/speaker/registry/shipped-registry.ts';
import type { Span } from '../../core/text/span.ts';
import { evaluateDates } from './evaluate-dates.ts';
import { answerSpeakers, compareSpeakers, type SpeakerAnswer, type SpeakerEvaluation } from './evaluate-speakers.ts';
import { compareTopics, evaluateTopics, type TopicEvaluation } from './evaluate-topics.ts';
import type { Figure, Section } from './section.ts';

/** How the model does on what it was trained on says little of other articles. */
const LEARNED_FROM: Readonly<Record<WireSet, string>> = {
  held: '',
  fresh: '',
  open: ' (it learned from these)',
  practice: ' (it learned from most of these)',
  opened: '',
};

const registry = indexRegistry(shippedRegistry());

const SAID_ON = 'saidOn, where the text dates it';
const SAID_ON_INVENTED = 'saidOn, where it does not: wrong';

/** The overlap (intersection over union, in UTF-16 code units) from which an extracted quotation is a labelled one. */
const SAME = 0.5;

/**
 * Reads labelled wire articles end to end: speakers, dates and topics of the quotations that were found. An empty set,
 * as `fresh` is between two looks, is skipped: its shares would all be 1, and look like figures.
 */
export async function wireSection(half: WireSet, labelled = readWire(half)): Promise<Section> {
  if (labelled.length === 0)
    return { title: `Speakers, dates, topics: wire articles (${half})`, skipped: 'there are none', figures: [] };
  const extract = loadExtractor();
  const extracted = labelled.map((article) => afterHeadline(article, extract));
  const found = labelled.map((article, a) => ({ ...article, quotations: foundOf(article, extracted[a]!) }));
  // As somebody reads them who has only the text.
  const answered = found.map((article) => ({
    ...article,
    answers: answerSpeakers({ ...article, site: undefined }, registry),
  }));
  const count = (articles: readonly { quotations: readonly unknown[] }[]) =>
    articles.reduce((sum, { quotations }) => sum + quotations.length, 0);
  return {
    title: `Speakers, dates, topics: ${labelled.length} wire articles (${half}), ${count(labelled)} quotations`,
    figures: [
      { name: `quotations found${LEARNED_FROM[half]}`, value: share(count(found), count(labelled)) },
      { name: 'labelled, of the quotations extracted', value: share(count(found), extracted.flat().length) },
      ...pageFigures(found),
      ...besidePeers(
        [
          ...speakerFigures(compareSpeakers(answered, ({ answers }) => answers, registry)),
          ...storedFigures(answered),
          ...dateFigures(found),
          ...topicFigures(evaluateTopics(found, topicMatcherOf(configSchema.parse({})))),
        ],
        secondReaderFigures(labelled),
      ),
    ],
  };
}

/** How far a second reader, with text and rules only, agrees with the labels; empty for articles read once. */
function secondReaderFigures(labelled: readonly WireArticle[]): Figure[] {
  const articles = labelled.flatMap((article) => {
    const second = readSecondReading(article);
    return second ? [{ ...article, second }] : [];
  });
  if (articles.length === 0) return [];
  return [
    ...speakerFigures(compareSpeakers(articles, ({ second }) => second, registry)),
    ...secondDateFigures(articles),
    ...topicFigures(compareTopics(articles, ({ second }) => second.map(({ topics }) => topics))),
  ];
}

/** How far the second reader agrees on days; empty if he wasn't asked. */
function secondDateFigures(
  articles: readonly (WireArticle & { readonly second: readonly SecondReading[] })[],
): Figure[] {
  const rows = articles.flatMap(({ quotations, second }) =>
    quotations.map(({ saidOn, saidOnPrecision }, place) => ({ saidOn, saidOnPrecision, second: second[place] })),
  );
  const asked = rows.filter(({ second }) => second?.saidOn !== undefined);
  if (asked.length === 0) return [];
  const dated = asked.filter(({ saidOn }) => saidOn !== undefined);
  const undated = asked.filter(({ saidOn }) => saidOn === undefined);
  const right = dated.filter(
    ({ saidOn, saidOnPrecision, second }) => second?.saidOn === saidOn && second?.saidOnPrecision === saidOnPrecision,
  );
  const invented = undated.filter(({ second }) => second?.saidOn);
  return [
    { name: SAID_ON, value: share(right.length, dated.length) },
    { name: SAID_ON_INVENTED, value: share(invented.length, undated.length) },
  ];
}

function besidePeers(figures: readonly Figure[], peers: readonly Figure[]): Figure[] {
  return figures.map((figure) => {
    const peer = peers.find(({ name }) => name === figure.name);
    return peer ? { ...figure, peers: `second reader ${peer.value}` } : figure;
  });
}

/** What is extracted below the headline, whose quotations are not labelled. */
function afterHeadline({ text }: WireArticle, extract: ExtractQuotations): Quotation[] {
  const body = text.indexOf('\n\n');
  const read = asRead(text);
  const found = statementsIn(read.text, extract(read.text), registry).map(read.inWhole);
  return found.filter(({ content }) => content[0]!.start > body);
}

/** The labels of the quotations that were found, with the bounds at which they were found. */
function foundOf({ quotations }: WireArticle, extracted: readonly Quotation[]): WireArticle['quotations'] {
  const free = new Set(extracted);
  return quotations.flatMap((quotation) => {
    const readings = [quotation.content, ...quotation.alternatives];
    const likeness = (content: readonly Span[]) => Math.max(...readings.map((reading) => overlap(reading, content)));
    const [best] = [...free].toSorted((a, b) => likeness(b.content) - likeness(a.content));
    if (best === undefined || likeness(best.content) < SAME) return [];
    free.delete(best);
    const { source, cue, content } = best;
    return [{ ...quotation, source, cue, content }];
  });
}

function speakerFigures({ fields }: SpeakerEvaluation): Figure[] {
  return [
    { name: 'speaker by name', value: share(fields.name.right, fields.name.labelled), floor: 0.92 },
    { name: 'role', value: share(fields.role.right, fields.role.labelled), floor: 0.85 },
    { name: 'affiliation', value: share(fields.affiliation.right, fields.affiliation.labelled), floor: 0.9 },
    { name: 'via', value: share(fields.via.right, fields.via.labelled) },
    { name: 'venue', value: share(fields.venue.right, fields.venue.labelled) },
  ];
}

/** The same for quotations on arms only, which are all that is stored by default. */
function storedFigures(articles: readonly (WireArticle & { readonly answers: readonly SpeakerAnswer[] })[]): Figure[] {
  const onArms = articles.map((article) => {
    const isStored = (_: unknown, place: number) => article.quotations[place]?.onTopic === true;
    return {
      ...article,
      quotations: article.quotations.filter(isStored),
      answers: article.answers.filter(isStored),
    };
  });
  return speakerFigures(compareSpeakers(onArms, ({ answers }) => answers, registry)).map(({ name, value }) => ({
    name: `${name}, of what is on arms`,
    value,
  }));
}

/** Affiliations on pages of a state, an organisation or an agency, for readers who are told whose page it is. */
function pageFigures(articles: readonly WireArticle[]): Figure[] {
  const onPages = articles.filter(({ site }) => site !== undefined);
  const told = compareSpeakers(onPages, (article) => answerSpeakers(article, registry), registry);
  const untold = compareSpeakers(
    onPages,
    (article) => answerSpeakers({ ...article, site: undefined }, registry),
    registry,
  );
  const [by, without] = [told, untold].map(({ fields: { affiliation } }) =>
    share(affiliation.right, affiliation.labelled),
  );
  if (onPages.length === 0 || by === undefined) return [];
  const name = `affiliation, of the ${onPages.length} on known pages, with their addresses`;
  return [{ name, value: by, peers: `without ${without}` }];
}

function dateFigures(articles: readonly WireArticle[]): Figure[] {
  const { right, dated, invented, undated } = evaluateDates(articles);
  return [
    { name: SAID_ON, value: share(right, dated), floor: 0.85 },
    { name: SAID_ON_INVENTED, value: share(invented, undated), ceiling: 0.03 },
  ];
}

function topicFigures({ onTopic, topics }: TopicEvaluation): Figure[] {
  return [
    { name: 'on topic: precision', value: round(onTopic.precision), floor: 0.92 },
    { name: 'on topic: recall', value: round(onTopic.recall), floor: 0.92 },
    { name: 'topics: micro-F1', value: round(topics.f1), floor: 0.85 },
  ];
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared === 0 ? 0 : shared / (size(a) + size(b) - shared);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : round(part / whole);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
