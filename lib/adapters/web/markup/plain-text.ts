import { isBlock, isUnread } from './element-kinds.ts';
import { replaceEntities } from './entities.ts';
import { foldedLine } from './fold-space.ts';
import { scanMarkup } from './scan-markup.ts';

/**
 * HTML as one line of text: without markup, entities replaced, white space folded. Builds no tree, since titles and summaries
 * are many and short, and as hostile as anything else.
 */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return foldedLine(html);
  let text = '';
  let unread: string | undefined;
  for (const token of scanMarkup(html)) {
    const name = 'name' in token ? token.name.toLowerCase() : '';
    if (unread !== undefined) {
      if (token.kind === 'end' && name === unread) unread = undefined;
    } else if (token.kind === 'text') text += replaceEntities(token.text);
    else if (token.kind === 'literal') text += token.text;
    else if (token.kind === 'start' && !token.empty && isUnread(name)) unread = name;
    else if (name === 'br' || isBlock(name)) text += ' ';
  }
  return foldedLine(text);
}
