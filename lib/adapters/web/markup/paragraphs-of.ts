import { isBlock, isUnread } from './element-kinds.ts';
import { foldedLines } from './fold-space.ts';
import { type DomNode, TEXT_NODE } from './parse-html.ts';

/**
 * The text of a tree, a paragraph for each block; inline markup leaves neither gaps nor joints in words. A single line
 * break stays one, two end the paragraph. Goes through the tree without recursion, so that no depth is too much.
 */
export function paragraphsOf(root: DomNode): string[] {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  let preformatted = 0;
  const endParagraph = () => {
    const lines = pieces.join('');
    pieces = [];
    for (const part of lines.split(/\n\s*\n/)) {
      const paragraph = foldedLines(part);
      if (paragraph !== '') paragraphs.push(paragraph);
    }
  };

  let node = root;
  for (;;) {
    const name = nameOf(node);
    if (isBlock(name)) endParagraph();
    if (node.nodeType === TEXT_NODE) pieces.push(preformatted > 0 ? textOf(node) : textOf(node).replace(/\s+/g, ' '));
    else if (name === 'br') pieces.push('\n');
    else if (name === 'td' || name === 'th') pieces.push(' ');

    if (node.firstChild !== null && !isUnread(name)) {
      if (name === 'pre') preformatted += 1;
      node = node.firstChild;
      continue;
    }
    while (node !== root && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode;
      if (nameOf(node) === 'pre') preformatted -= 1;
      if (isBlock(nameOf(node))) endParagraph();
    }
    if (node === root || node.nextSibling === null) break;
    node = node.nextSibling;
  }
  endParagraph();
  return paragraphs;
}

function nameOf(node: DomNode): string {
  return node.nodeName.toLowerCase();
}

function textOf(node: DomNode): string {
  return node.nodeValue ?? '';
}
