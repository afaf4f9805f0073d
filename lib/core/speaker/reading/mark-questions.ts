import { asksIn, type LabelledTurn, outletsTurns, reporters } from '../../quotation/leading-labels.ts';
import { isOutletNamed, type RegistryIndex } from '../registry/lookup.ts';
import { isAskersLabel } from './asker-labels.ts';
import type { Word } from './words.ts';

/** The longest label, in words and marks: "Ola Kell, Velm Broadcasting Corporation". */
const LONGEST_LABEL = 14;

/** How many sentences may precede a questioner's introduction: "Thank you. Good morning." */
const MOST_SENTENCES = 3;

/** A label of a transcript, up to its colon. Word indices, end exclusive. */
interface Label extends LabelledTurn {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a transcript, with its questions marked as asked, and the questioners and their outlets taken as no
 * capitals: these are neither spoken of nor do they carry the answers. "Ola Kell, Velm Radio: | The envoy said it was
 * late. Is it?", "Q    | Is it?"
 */
export function markQuestions(text: string, words: readonly Word[], registry: RegistryIndex): readonly Word[] {
  const ends = askedBy(labelsOf(text, words), registry);
  let asked: number | undefined;
  let labelEnd = 0;
  return words.map((word, index): Word => {
    if (words[index - 1]?.paragraph !== word.paragraph) {
      const end = ends.get(index) ?? askersLabelEnd(words, index);
      asked = end === undefined ? undefined : word.paragraph;
      labelEnd = end === undefined ? index : introductionEnd(words, end);
    }
    if (word.paragraph !== asked) return word;
    return index < labelEnd ? { ...word, capital: false, asked: true } : { ...word, asked: true };
  });
}

/** Where the labels of outlets' questioners end, by where they begin. */
function askedBy(labels: readonly Label[], registry: RegistryIndex): ReadonlyMap<number, number> {
  const asking = new Set(reporters(labels));
  const known = outletsTurns(labels, (name) => isOutletNamed(registry, name)).filter(({ label }) =>
    label.includes(','),
  );
  return new Map([...labels.filter(({ label }) => asking.has(label)), ...known].map(({ start, end }) => [start, end]));
}

/** The labels at the beginnings of paragraphs that may be names: "Ola Kell, Velm Radio". */
function labelsOf(text: string, words: readonly Word[]): Label[] {
  return words.flatMap((word, start) => {
    const { paragraph } = word;
    if (!word.capital || words[start - 1]?.paragraph === paragraph) return [];
    const end = namesEnd(words, start);
    if (words[end]?.text !== ':' || words[end]?.paragraph !== paragraph) return [];
    let last = end;
    while (words[last + 1]?.paragraph === paragraph) last += 1;
    const said = text.slice(words[end]!.end, words[last]!.end).trim();
    return [{ start, end, label: text.slice(word.start, words[end - 1]!.end), asks: asksIn(said) }];
  });
}

function isOfLabel({ capital, kind, text, lower }: Word): boolean {
  return (
    capital ||
    kind === 'possessive' ||
    (kind === 'mark' ? /^[,()/&-]$/.test(text) : /^(?:\d+|and|for|of|the)$/.test(lower))
  );
}

/** Where a questioner's label without a name ends: "Q    |", "QUESTION: |", "[Reporter] Aas, Velm Radio: |". */
function askersLabelEnd(words: readonly Word[], start: number): number | undefined {
  if (isBriefLabel(words, start)) return start + 1;
  if (!isAskersLabel(start, words)) return undefined;
  const [open, mark] = [words[start]!, words[start + 1]!];
  const end = mark.kind === 'mark' ? start + 2 : start + 3;
  if (open.kind !== 'mark') return end;
  const last = namesEnd(words, end);
  return words[last]?.text === ':' ? last + 1 : end;
}

/** A label without a mark, as the White House writes it: "Q    | Will they go?" */
function isBriefLabel(words: readonly Word[], index: number): boolean {
  const [label, next] = [words[index], words[index + 1]];
  return label?.text === 'Q' && next !== undefined && next.start - label.end > 1 && next.paragraph === label.paragraph;
}

/** Where a questioner's introduction ends, `start` without one: "Thank you. Ola Kell, Velm Radio. | Will they go?" */
function introductionEnd(words: readonly Word[], start: number): number {
  const { paragraph } = words[start - 1] ?? {};
  let from = words[start]?.text === ':' ? start + 1 : start;
  for (let sentence = 0; sentence < MOST_SENTENCES; sentence += 1) {
    const end = namesEnd(words, from);
    const isWhole = words[end]?.paragraph === paragraph && words[end]?.text === '.';
    if (isWhole && words.slice(from, end).some(({ text }) => text === ',')) return end;
    while (from < end + LONGEST_LABEL && words[from]?.paragraph === paragraph && words[from]?.text !== '.') from += 1;
    if (words[from]?.text !== '.') return start;
    from += 1;
  }
  return start;
}

/** Where words that can be names end. */
function namesEnd(words: readonly Word[], start: number): number {
  const { paragraph } = words[start] ?? {};
  let end = start;
  for (let word = words[end]; end < start + LONGEST_LABEL && word && isOfLabel(word); word = words[end]) {
    if (word.paragraph !== paragraph) break;
    end += 1;
  }
  return end;
}
