/**
 * What a token is to a cue: nothing, or part of the source, the cue or the content. Source and content are labelled by
 * place too (beginning, inside, end, single), so that what opens and closes a stretch can be learned.
 */
export const OUTSIDE = 0;
export const CUE = 1;
export const SOURCE_BEGIN = 2;
export const SOURCE_INSIDE = 3;
export const SOURCE_END = 4;
export const SOURCE_SINGLE = 5;
export const CONTENT_BEGIN = 6;
export const CONTENT_INSIDE = 7;
export const CONTENT_END = 8;
export const CONTENT_SINGLE = 9;
export const LABELS = 10;

const OPENING = [OUTSIDE, CUE, SOURCE_BEGIN, SOURCE_SINGLE, CONTENT_BEGIN, CONTENT_SINGLE];
const CLOSING = [OUTSIDE, CUE, SOURCE_END, SOURCE_SINGLE, CONTENT_END, CONTENT_SINGLE];

/** The labels that may come before each label. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) => {
  if (label === SOURCE_INSIDE || label === SOURCE_END) return [SOURCE_BEGIN, SOURCE_INSIDE];
  if (label === CONTENT_INSIDE || label === CONTENT_END) return [CONTENT_BEGIN, CONTENT_INSIDE];
  return CLOSING;
});

export const MAY_BEGIN: readonly boolean[] = Array.from({ length: LABELS }, (_, label) => OPENING.includes(label));
export const MAY_END: readonly boolean[] = Array.from({ length: LABELS }, (_, label) => CLOSING.includes(label));

export function isSource(label: number): boolean {
  return label >= SOURCE_BEGIN && label <= SOURCE_SINGLE;
}

export function isContent(label: number): boolean {
  return label >= CONTENT_BEGIN;
}
