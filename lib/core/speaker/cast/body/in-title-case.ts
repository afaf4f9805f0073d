import type { WordRange } from '../../mention/owner.ts';
import type { Setting } from '../setting.ts';

/** "Figure Skating Club": what a body is shown as that an article gives no name but its noun. */
export function inTitleCase({ start, end }: WordRange, { words }: Pick<Setting, 'words'>): string {
  return words
    .slice(start, end)
    .reduce((name, { text, kind }) => (kind === 'possessive' ? name + text : `${name} ${capitalised(text)}`), '')
    .trim();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
