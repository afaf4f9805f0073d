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
  /** CDATA: as it is meant. */
  | { readonly kind: 'literal'; readonly text: string }
  /** From `<!DOCTYPE` to before its `>`. */
  | { readonly kind: 'doctype'; readonly text: string };

const NAME = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy;
const ATTRIBUTE = /[\s/]*([^\s=>/"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;
const TAG_END = /[^<>]*>?/y;

/**
 * The tokens of XML that need not be well-formed: what isn't markup is text, what isn't closed is closed by the end.
 * Linear in the text's length. Comments and instructions are left out.
 */
export function* scanMarkup(markup: string): Generator<MarkupToken> {
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open === -1) {
      yield { kind: 'text', text: markup.slice(at) };
      return;
    }
    if (open > at) yield { kind: 'text', text: markup.slice(at, open) };
    if (markup.startsWith('<!--', open)) {
      at = endOf(markup, '-->', open + 4);
    } else if (markup.startsWith('<![CDATA[', open)) {
      at = endOf(markup, ']]>', open + 9);
      const closed = markup.startsWith(']]>', at - 3);
      yield { kind: 'literal', text: markup.slice(open + 9, closed ? at - 3 : at) };
    } else if (markup.startsWith('<?', open)) {
      at = endOf(markup, '?>', open + 2);
    } else if (markup.startsWith('<!', open)) {
      at = declarationEnd(markup, open + 2);
      yield { kind: 'doctype', text: markup.slice(open, at - 1) };
    } else {
      const tag = tagAt(markup, open);
      yield tag?.token ?? { kind: 'text', text: '<' };
      at = tag?.end ?? open + 1;
    }
  }
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

function tagAt(markup: string, open: number): { token: MarkupToken; end: number } | undefined {
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
