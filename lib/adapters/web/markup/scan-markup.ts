export type MarkupToken =
  | {
      readonly kind: 'start';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
    }
  | { readonly kind: 'end'; readonly name: string }
  /** Entities not yet replaced. */
  | { readonly kind: 'text'; readonly text: string }
  /** The content of CDATA, in which nothing is to be replaced. */
  | { readonly kind: 'literal'; readonly text: string }
  /** From `<!DOCTYPE` up to its `>`, exclusive. */
  | { readonly kind: 'doctype'; readonly text: string };

const NAME = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy;
const ATTRIBUTE = /[\s/]*([^\s=>/"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;
const TAG_END = /[^<>]*>?/y;

/**
 * The tokens of XML that need not be well-formed: what isn't markup is text, and what isn't closed ends with the document.
 * Linear in the text's length. Comments and processing instructions are left out.
 */
export function* scanMarkup(markup: string): Generator<MarkupToken> {
  let textStart = 0;
  let at = markup.indexOf('<');
  while (at !== -1) {
    const found = markupAt(markup, at);
    if (found === undefined) {
      at = markup.indexOf('<', at + 1);
      continue;
    }
    if (at > textStart) yield { kind: 'text', text: markup.slice(textStart, at) };
    if (found.token !== undefined) yield found.token;
    textStart = found.end;
    at = markup.indexOf('<', textStart);
  }
  if (textStart < markup.length) yield { kind: 'text', text: markup.slice(textStart) };
}

interface Found {
  /** None for a comment or an instruction. */
  readonly token?: MarkupToken;
  readonly end: number;
}

/** The markup that starts at a `<`; undefined when it is text. */
function markupAt(markup: string, open: number): Found | undefined {
  if (markup.startsWith('<!--', open)) return { end: endOf(markup, '-->', open + 4) };
  if (markup.startsWith('<?', open)) return { end: endOf(markup, '?>', open + 2) };
  if (markup.startsWith('<![CDATA[', open)) {
    const end = endOf(markup, ']]>', open + 9);
    const text = markup.slice(open + 9, markup.startsWith(']]>', end - 3) ? end - 3 : end);
    return { token: { kind: 'literal', text }, end };
  }
  if (markup.startsWith('<!', open)) {
    const end = declarationEnd(markup, open + 2);
    return { token: { kind: 'doctype', text: markup.slice(open, end - 1) }, end };
  }
  return tagAt(markup, open);
}

/** Where the text goes on after the terminator; its end when there is none. */
function endOf(markup: string, terminator: string, from: number): number {
  const at = markup.indexOf(terminator, from);
  return at === -1 ? markup.length : at + terminator.length;
}

/** A declaration ends at its `>` outside quotes and outside an internal subset in brackets. */
function declarationEnd(markup: string, from: number): number {
  let quote = '';
  let inside = 0;
  for (let at = from; at < markup.length; at += 1) {
    const char = markup[at];
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (inside > 0 && (char === '"' || char === "'")) quote = char;
    else if (char === '[') inside += 1;
    else if (char === ']') inside -= 1;
    else if (char === '>' && inside <= 0) return at + 1;
  }
  return markup.length;
}

function tagAt(markup: string, open: number): Found | undefined {
  const ends = markup[open + 1] === '/';
  NAME.lastIndex = open + (ends ? 2 : 1);
  const name = NAME.exec(markup)?.[0];
  if (name === undefined) return undefined;
  let at = NAME.lastIndex;
  const attributes = new Map<string, string>();
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(markup);
    if (!found) break;
    at = ATTRIBUTE.lastIndex;
    const [, attribute = '', double, single, bare] = found;
    if (!attributes.has(attribute)) attributes.set(attribute, double ?? single ?? bare ?? '');
  }
  TAG_END.lastIndex = at;
  TAG_END.test(markup);
  const end = TAG_END.lastIndex;
  const empty = markup.startsWith('/>', end - 2);
  return { token: ends ? { kind: 'end', name } : { kind: 'start', name, attributes, empty }, end };
}
