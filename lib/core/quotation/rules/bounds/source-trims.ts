import type { Stretch } from '../../candidates/candidate.ts';
import { answerers } from '../../data/askers.ts';
import type { Document } from '../../document.ts';
import { hashText } from '../../learned/hashing.ts';
import { wordAt } from '../word-at.ts';

const OPEN = hashText('(');
const CLOSE = hashText(')');
const TIME = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?:(?: \p{Lu}{2,4})? ?[:–—-])? ?/u;
/** "Last Friday | the director", "On 12 May | Aas", but not "Friday prayer leader Aas", "last week's report". */
const DAY =
  /^(?:(?:earl(?:y|ier)|last|late|later|on|this|that) ){1,3}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|afternoon|day|evening|month|morning|night|week|year|\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2})(?: (?:afternoon|evening|morning|night))?,? (?=\p{L})/iu;
/** "It came the same day | the ministry" */
const SAME_DAY = /^.*\bthe (?:same|very) (?:day|evening|month|morning|night|week|year) (?=\p{L})/u;
/** In UTF-16 code units. */
const LONGEST_TIME = 48;

/** Without a bracket that it doesn't close: "Ola Kell | (EPP", "Ola Kell of the Harvest Office | (HO". */
export function beforeOpenBracket(source: Stretch, { lexemes: { words } }: Document): Stretch {
  let open = source.end - 1;
  while (open > source.start && words[open] !== OPEN && words[open] !== CLOSE) open -= 1;
  return open > source.start && words[open] === OPEN ? { ...source, end: open } : source;
}

/** Without a time, which nobody is: "14:32 GMT: | The Kremlin", "14:05 | NATO", "Last Friday | the director". */
export function afterTime(source: Stretch, { tokens: { text, starts, ends } }: Document): Stretch {
  const from = starts[source.start]!;
  const opening = text.slice(from, Math.min(ends[source.end - 1]!, from + LONGEST_TIME));
  const time = (DAY.exec(opening) ?? TIME.exec(opening) ?? SAME_DAY.exec(opening))?.[0].length ?? 0;
  let { start } = source;
  while (start < source.end - 1 && starts[start]! < from + time) start += 1;
  return { ...source, start };
}

/** Without the label of its paragraph: "A: | The minister", "Ostra: | President Lind"; "Ostra's view: The minister" tells whose he is. */
export function afterLabel(source: Stretch, document: Document): Stretch {
  const { start, end } = source;
  if (document.paragraphs[document.paragraphAt[start]!] !== start) return source;
  if (end > start + 1 && answerers.has(wordAt(document, start).toLowerCase()) && wordAt(document, start).length === 2)
    return { start: start + 1, end };
  for (let i = start + 1; i < Math.min(end - 1, start + LONGEST_LABEL); i++) {
    if (/^['’]s$/i.test(wordAt(document, i))) return source;
    if (wordAt(document, i) === ':') return { start: i + 1, end };
  }
  return source;
}

/** In tokens, with its colon. */
const LONGEST_LABEL = 5;
