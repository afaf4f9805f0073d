import { type DomNode, TEXT_NODE } from './parse-html.ts';

/** Elements that start and end a paragraph. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Elements whose text no reader of the article sees as its text. */
const UNREAD = new Set(
  (
    'audio button canvas datalist figcaption head iframe img input map noscript picture script select style svg ' +
    'template textarea video'
  ).split(' '),
);

/**
 * The text of a tree, a paragraph for each block; inline markup leaves neither gaps nor joints in words. A single line
 * break stays one, two end the paragraph. Goes through the tree without recursion, so that no depth is too much.
 */
export function paragraphsOf(root: DomNode): string[] {
  const paragraphs: string[] = [];
  let current = '';
  const endParagraph = () => {
    for (const part of current.split(/\n\s*\n/)) {
      const paragraph = folded(part);
      if (paragraph !== '') paragraphs.push(paragraph);
    }
    current = '';
  };

  let node: DomNode | null = root;
  let entering = true;
  while (node !== null) {
    const name = node.nodeName.toLowerCase();
    if (entering) {
      if (node.nodeType === TEXT_NODE)
        current += preformatted(node) ? (node.nodeValue ?? '') : oneLine(node.nodeValue ?? '');
      else if (name === 'br') current += '\n';
      else if (name === 'td' || name === 'th') current += ' ';
      else if (BLOCKS.has(name)) endParagraph();
      if (!UNREAD.has(name) && node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
    }
    if (BLOCKS.has(name)) endParagraph();
    if (node === root) break;
    entering = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode;
  }
  endParagraph();
  return paragraphs;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function preformatted(text: DomNode): boolean {
  return text.parentNode?.nodeName.toLowerCase() === 'pre';
}

/** White space to single spaces, line breaks kept, control characters and soft hyphens off. */
export function folded(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
