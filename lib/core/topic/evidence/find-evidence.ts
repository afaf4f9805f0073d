import type { Taxonomy } from '../taxonomy-schema.ts';
import type { TopicId } from '../topic.ts';
import type { Word } from '../words/words.ts';
import type { EvidenceAt } from './evidence.ts';
import { createPhraseParser, type Phrase } from './phrase.ts';
import { createPhraseFinder } from './phrase-trie.ts';

export interface ReadEvidence {
  readonly words: readonly Word[];
  /** In text order. */
  readonly found: readonly EvidenceAt[];
  /** The people and bodies in it that have to do with arms. */
  readonly actors: ReadonlySet<string>;
}

interface WeightedPhrase extends Phrase {
  readonly topic: TopicId | undefined;
  readonly weight: number;
  readonly figurative: boolean;
  /** Adds to no topic: see `actors` of the taxonomy. */
  readonly actor: boolean;
}

/** A `+` phrase with a figure of speech in it ("truce + holding") is one itself, unless it weighs this much. */
const plainPair = 1.3;

/** Compiles a taxonomy once; each text then takes a single pass, linear in its length. */
export function createEvidenceFinder(taxonomy: Taxonomy): (text: string) => ReadEvidence {
  const phrases = weightedPhrasesOf(taxonomy);
  const find = createPhraseFinder(phrases);
  return (text) => {
    const { words, hits } = find(text);
    const found: EvidenceAt[] = [];
    const actors = new Set<string>();
    for (const { phrase: index, start, end, paragraph } of hits) {
      const { text: phrase, topic, weight, figurative, actor } = phrases[index]!;
      if (actor) actors.add(phrase);
      else found.push({ phrase, words: text.slice(start, end), weight, figurative, topic, start, end, paragraph });
    }
    return { words, found: withoutEnclosed(found), actors };
  };
}

/** Leaves out phrases within a longer name: "conventional arms" in "Register of Conventional Arms". Returns text order. */
function withoutEnclosed(found: EvidenceAt[]): EvidenceAt[] {
  let name: EvidenceAt | undefined;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((each) => {
      const enclosed =
        name !== undefined &&
        each.end <= name.end &&
        each.end - each.start < name.end - name.start &&
        each.topic !== name.topic &&
        each.weight > 0 &&
        each.weight <= name.weight;
      const inARow = !each.phrase.includes('+');
      if (inARow && each.weight >= 1 && (name === undefined || each.end > name.end)) name = each;
      return !enclosed;
    });
}

function weightedPhrasesOf({ topics, otherSubjects, wordClasses, figurative, actors }: Taxonomy): WeightedPhrase[] {
  const phrases: WeightedPhrase[] = [];
  const parse = createPhraseParser(wordClasses);
  const figures = new Set(figurative);
  const figureParts = new Set(figurative.map(parse).flatMap(({ parts }) => (parts.length === 1 ? parts : [])));
  const isFigure = ({ text, parts }: Phrase, weight: number) =>
    figures.has(text) || (parts.length > 1 && weight < plainPair && parts.some((part) => figureParts.has(part)));
  const add = (weights: Readonly<Record<string, number>>, topic: TopicId | undefined, sign: 1 | -1) => {
    for (const [text, weight] of Object.entries(weights)) {
      const phrase = parse(text);
      phrases.push({ ...phrase, topic, weight: sign * weight, figurative: isFigure(phrase, weight), actor: false });
    }
  };
  for (const [topic, { phrases: own, counterPhrases }] of Object.entries(topics)) {
    add(own, topic, 1);
    add(counterPhrases, topic, -1);
  }
  add(otherSubjects, undefined, 1);
  for (const text of actors)
    phrases.push({ ...parse(text), topic: undefined, weight: 0, figurative: false, actor: true });
  return phrases;
}
