import { CONTINUED_PARAGRAPHS } from './continued-paragraphs.ts';
import { FLOATING_QUOTATIONS } from './floating-quotations.ts';
import { INTRODUCED_BLOCKS } from './introduced-blocks.ts';
import type { LayoutRule } from './layout-rule.ts';
import { TRANSCRIPT_TURNS } from './transcript-turns.ts';

/** In the order in which they run; a later one sees what the earlier ones made. */
export const LAYOUT_RULES: readonly LayoutRule[] = [
  TRANSCRIPT_TURNS,
  INTRODUCED_BLOCKS,
  CONTINUED_PARAGRAPHS,
  FLOATING_QUOTATIONS,
  // Once more: a floating quotation may go on over paragraphs too.
  CONTINUED_PARAGRAPHS,
];
