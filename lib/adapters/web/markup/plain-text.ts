import { folded, paragraphsOf } from './paragraphs-of.ts';
import { parseHtml } from './parse-html.ts';

/** HTML as one line of text: markup off, entities replaced, white space folded. */
export function plainText(html: string): string {
  const text = /[<&]/.test(html) ? paragraphsOf(parseHtml(html)).join(' ') : html;
  return folded(text).replaceAll('\n', ' ');
}
