import { type DomDocument, type DomElement, type DomNode, TEXT_NODE } from '../markup/parse-html.ts';

/** As pages name what stands at a picture: "caption", "wp-caption-text", "image__credit", "mediaCaption". */
const CAPTION = /(?:^|[\s_-])(?:captions?|credits?)(?:$|[\s_-])|[a-z](?:Caption|Credit)(?:$|[\s_-])/;
/** In UTF-16 code units: what holds more is the article itself, or a video with all that is said in it. */
const LONGEST = 600;
/** In nodes. */
const LARGEST = 80;

/**
 * Removes captions, which nothing but their class tells from paragraphs. Must come before Readability, which drops
 * classes.
 */
export function dropCaptions(dom: DomDocument): void {
  for (const element of dom.querySelectorAll('[class]'))
    if (CAPTION.test(element.getAttribute('class') ?? '') && isSmall(element)) element.remove();
}

/** Looks at no more nodes than a small element has. */
function isSmall(root: DomElement): boolean {
  const left: DomNode[] = [root];
  let length = 0;
  for (let nodes = 0; left.length > 0; nodes += 1) {
    const node = left.pop()!;
    if (node.nodeType === TEXT_NODE) length += (node.nodeValue ?? '').length;
    if (length > LONGEST || nodes > LARGEST) return false;
    if (node !== root && node.nextSibling) left.push(node.nextSibling);
    if (node.firstChild) left.push(node.firstChild);
  }
  return true;
}
