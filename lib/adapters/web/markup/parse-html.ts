import { parseHTML } from 'linkedom';

/**
 * The parts of the DOM that are used here. TypeScript's own DOM library would offer `window` and `document` to all code, which
 * runs where there are none.
 */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

export interface DomAttribute {
  readonly name: string;
  readonly value: string;
}

export interface DomElement extends DomNode {
  readonly children: Iterable<DomElement>;
  readonly attributes: ArrayLike<DomAttribute>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
  removeAttribute(name: string): void;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export const TEXT_NODE = 3;

/** Parses any text as HTML; a fragment becomes the body of a page. */
export function parseHtml(html: string): DomDocument {
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`).document;
}
