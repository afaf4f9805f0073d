import { affiliationOf } from '../cast/affiliation/affiliation.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';
import { foldName } from '../registry/fold-name.ts';
import { bodiesNamed, peopleNamed } from '../registry/lookup.ts';

/** In UTF-16 code units; longer sources are not taken apart. */
const longestSource = 2000;

/**
 * Takes a source that the words don't fit for a verbatim name: one in a script without spaces, or of absurd length.
 * Undefined for any other source.
 */
export function resolveVerbatim(
  source: { start: number; end: number; text: string },
  range: WordRange,
  cast: Cast,
): Member | undefined {
  const { words, registry } = cast.setting;
  const first = words[range.start];
  const last = words[range.end - 1];
  const cutsWords =
    isCutBefore(first, source.start) ||
    (last !== undefined && !last.text.includes(' ') && lettersEnd(last) > source.end);
  if (!cutsWords && source.text.length <= longestSource) return undefined;
  const known = cast.names.find([foldName(source.text)]);
  if (known) return known;
  const [body] = bodiesNamed(registry, source.text);
  if (body) {
    return {
      kind: 'body',
      name: body.name,
      body,
      affiliation: affiliationOf(body, registry),
      calledBy: new Set(),
      plural: false,
      mentions: 1,
    };
  }
  const [person] = peopleNamed(registry, source.text);
  return {
    kind: 'person',
    name: person?.name ?? source.text,
    person,
    gender: person?.gender,
    calledBy: new Set(),
    plural: false,
    mentions: 1,
  };
}

/** Whether the offset is within a word. A place of two words may be cut between them. */
function isCutBefore(word: Word | undefined, offset: number): boolean {
  return word !== undefined && word.start < offset && !word.text.includes(' ');
}

/** The end of a word's letters, in UTF-16: without a last dot, apostrophe ("the nurses'") or verb ("they’ve"). */
function lettersEnd({ text, end }: Word): number {
  return end - (/(?:\.|['’](?:d|ll|m|re|ve)?)$/.exec(text)?.[0].length ?? 0);
}
