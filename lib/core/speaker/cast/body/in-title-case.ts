import type { WordRange } from '../../mention/owner.ts';
import type { Setting } from '../setting.ts';

/** The words in title case, for a body without a name: "Figure Skating Club". */
export function inTitleCase({ start, end }: WordRange, { words }: Pick<Setting, 'words'>): string {
  return words
    .slice(start, end)
    .reduce((name, { text, kind }) => (kind === 'possessive' ? name + text : `${name} ${capitalised(text)}`), '')
    .trim();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
