import { isBlock, isUnread } from './element-kinds.ts';
import { replaceEntities } from './entities.ts';
import { foldedLines } from './fold-space.ts';
import { type DomNode, TEXT_NODE } from './parse-html.ts';

export interface Paragraph {
  readonly text: string;
  /** How many of its characters (UTF-16 code units) are in links, before white space is folded. */
  readonly linked: number;
}

/**
 * The text of a tree, a paragraph for each block; inline markup neither splits nor joins words. A single line break is kept, two
 * end the paragraph. Walks the tree without recursion, so that no depth is too much.
 */
export function paragraphsOf(root: DomNode): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let pieces: string[] = [];
  let preformatted = 0;
  let links = 0;
  let linked = 0;
  const endParagraph = () => {
    const lines = pieces.join('');
    for (const part of lines.split(/\n\s*\n/)) {
      // Escaped twice: "Halm&amp;rsquo;s"
      const text = foldedLines(replaceEntities(part));
      if (text !== '') paragraphs.push({ text, linked });
    }
    pieces = [];
    linked = 0;
  };

  let node = root;
  for (;;) {
    const name = nameOf(node);
    if (isBlock(name)) endParagraph();
    if (node.nodeType === TEXT_NODE) {
      const text = preformatted > 0 ? textOf(node) : textOf(node).replace(/\s+/g, ' ');
      pieces.push(text);
      if (links > 0) linked += text.length;
    } else if (name === 'br') pieces.push('\n');
    else if (name === 'td' || name === 'th') pieces.push(' ');

    if (node.firstChild !== null && !isUnread(name) && !(name === 'sup' && isNoteMark(node, pieces.at(-1)))) {
      if (name === 'pre') preformatted += 1;
      if (name === 'a') links += 1;
      node = node.firstChild;
      continue;
    }
    while (node !== root && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode;
      const left = nameOf(node);
      if (left === 'pre') preformatted -= 1;
      if (left === 'a') links -= 1;
      if (isBlock(left)) endParagraph();
    }
    if (node === root || node.nextSibling === null) break;
    node = node.nextSibling;
  }
  endParagraph();
  return paragraphs;
}

/** "missiles<sup>1</sup>", "missiles.<sup><a href="#2">[2]</a></sup>": no word of the text. "10<sup>6</sup>" and "km<sup>2</sup>" are. */
function isNoteMark(node: DomNode, before = ''): boolean {
  const first = node.firstChild;
  const isLink = first !== null && nameOf(first) === 'a';
  const mark = isLink ? first.firstChild : first;
  if (mark?.nodeType !== TEXT_NODE || mark.nextSibling !== null) return false;
  return MARK.test(textOf(mark)) && (isLink || /(?:\p{L}{3}|[.,;:!?"”’)])$/u.test(before.slice(-3)));
}

const MARK = /^\s*(?:\[?\d{1,3}\]?|[*†‡])\s*$/;

function nameOf(node: DomNode): string {
  return node.nodeName.toLowerCase();
}

function textOf(node: DomNode): string {
  return node.nodeValue ?? '';
}
