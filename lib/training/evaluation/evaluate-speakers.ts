import { withoutStockSymbols } from '../../core/article/stock-symbols.ts';
import type { Quotation } from '../../core/quotation/quotation.ts';
import { foldName } from '../../core/speaker/registry/fold-name.ts';
import { bodiesNamed, publisherAt, type RegistryIndex } from '../../core/speaker/registry/lookup.ts';
import { resolveSpeakers } from '../../core/speaker/resolve-speakers.ts';

/** Who spoke, as labelled. Alternatives are right, too. */
export interface LabelledSpeaker {
  readonly name: string;
  readonly nameAlternatives?: readonly string[];
  readonly role?: string;
  readonly roleAlternatives?: readonly string[];
  readonly affiliation?: string;
  readonly affiliationAlternatives?: readonly string[];
}

export interface SpeakerLabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
  /** The site whose page it is: "iaea.org". */
  readonly site?: string | undefined;
  readonly quotations: readonly (Omit<Quotation, 'confidence'> & {
    readonly speaker: LabelledSpeaker;
    readonly via?: string;
    readonly venue?: string;
  })[];
}

const speakerFields = ['name', 'role', 'affiliation', 'via', 'venue'] as const;
export type SpeakerField = (typeof speakerFields)[number];

export interface FieldTally {
  /** Quotations whose label gives the field; those of them that were given the same. */
  labelled: number;
  right: number;
  /** Quotations whose label doesn't give the field, but that were given one. */
  invented: number;
}

export interface SpeakerMiss {
  readonly article: string;
  readonly source: string;
  readonly field: SpeakerField;
  readonly labelled: string | undefined;
  readonly found: string | undefined;
}

export interface SpeakerEvaluation {
  readonly quotations: number;
  readonly fields: Readonly<Record<SpeakerField, FieldTally>>;
  readonly misses: readonly SpeakerMiss[];
}

/** What a reader says of a quotation: Parley, or a second reader. */
export type SpeakerAnswer = Readonly<Partial<Record<SpeakerField, string>>>;

/** What Parley says of an article's labelled quotations, at their labelled bounds, in their order. */
export function answerSpeakers(
  { text, quotations, publishedAt, site }: SpeakerLabelledArticle,
  registry: RegistryIndex,
): SpeakerAnswer[] {
  return resolveSpeakers(
    withoutStockSymbols(text),
    quotations.map((quotation) => ({ ...quotation, confidence: 1 })),
    { publishedAt, registry, publisher: site === undefined ? undefined : publisherAt(registry, `https://${site}/`) },
  ).map(({ speaker, ...said }) => ({ ...speaker, ...said }));
}

/**
 * Compares answers with labels, one for each quotation, in order. Case, accents and punctuation don't count; names of
 * the same registered body are the same.
 */
export function compareSpeakers<Article extends SpeakerLabelledArticle>(
  articles: readonly Article[],
  answersTo: (article: Article) => readonly SpeakerAnswer[],
  registry: RegistryIndex,
): SpeakerEvaluation {
  const fields: Record<SpeakerField, FieldTally> = {
    name: emptyTally(),
    role: emptyTally(),
    affiliation: emptyTally(),
    via: emptyTally(),
    venue: emptyTally(),
  };
  const misses: SpeakerMiss[] = [];
  let quotations = 0;
  for (const article of articles) {
    const answers = answersTo(article);
    for (const [index, quotation] of article.quotations.entries()) {
      quotations += 1;
      const found = answers[index] ?? {};
      for (const field of speakerFields) {
        const labelled = labelsOf(quotation, field);
        const isOwn =
          (field === 'role' || field === 'affiliation') &&
          labelled.length === 0 &&
          isInName(found[field], quotation.speaker.name);
        const isRight = isOwn || compare(fields[field], labelled, found[field], registry);
        if (isRight) continue;
        const source = quotation.source.map(({ text }) => text).join(' ');
        misses.push({ article: article.id, source, field, labelled: labelled[0], found: found[field] });
      }
    }
  }
  return { quotations, fields, misses };
}

/** "Official" of a "US official", "Ostra and Velm" of both: few labels repeat what the name says. */
function isInName(answer: string | undefined, name: string): boolean {
  const words = foldName(name).split(' ');
  return (
    answer !== undefined &&
    foldName(answer)
      .split(' ')
      .every((word) => words.includes(word))
  );
}

function emptyTally(): FieldTally {
  return { labelled: 0, right: 0, invented: 0 };
}

/** The label, then what is right, too; empty if the label doesn't give the field. */
function labelsOf(
  { speaker, via, venue }: SpeakerLabelledArticle['quotations'][number],
  field: SpeakerField,
): readonly string[] {
  switch (field) {
    case 'name':
      return [speaker.name, ...(speaker.nameAlternatives ?? [])];
    case 'role':
      return speaker.role === undefined ? [] : [speaker.role, ...(speaker.roleAlternatives ?? [])];
    case 'affiliation':
      return speaker.affiliation === undefined ? [] : [speaker.affiliation, ...(speaker.affiliationAlternatives ?? [])];
    case 'via':
      return via === undefined ? [] : [via];
    case 'venue':
      return venue === undefined ? [] : [venue];
  }
}

function compare(
  tally: FieldTally,
  labelled: readonly string[],
  found: string | undefined,
  registry: RegistryIndex,
): boolean {
  if (labelled.length === 0) {
    if (found !== undefined) tally.invented += 1;
    return found === undefined;
  }
  tally.labelled += 1;
  const isRight = found !== undefined && labelled.some((label) => isSameName(label, found, registry));
  if (isRight) tally.right += 1;
  return isRight;
}

/**
 * Whether names are the same: case, accents, punctuation, a leading article, and how those who speak as one are joined
 * ("A, B and the C") don't count; two names of one registered body are the same.
 */
export function isSameName(one: string, other: string, registry: RegistryIndex): boolean {
  const [ones, others] = [partsOfName(one), partsOfName(other)];
  if (ones.length > 1 && ones.length === others.length)
    return ones.every((part, index) => isSamePart(part, others[index]!, registry));
  return isSamePart(one, other, registry);
}

function partsOfName(name: string): string[] {
  return name.split(/, and |, | and /);
}

function isSamePart(one: string, other: string, registry: RegistryIndex): boolean {
  const folded = (name: string) => foldName(name).replace(/^(?:an?|the) /, '');
  if (folded(one) === folded(other)) return true;
  const bodies = bodiesNamed(registry, one);
  return bodies.length > 0 && bodiesNamed(registry, other).some((body) => bodies.includes(body));
}
