import type { Paragraph } from '../markup/paragraphs-of.ts';

/** Recognises a kind of paragraph that is no part of an article although it stands among its paragraphs. */
export interface FurnitureRule {
  readonly name: string;
  /** Why there are such paragraphs, and why no sentence of an article is taken for one. */
  readonly reason: string;
  readonly takes: (paragraph: Paragraph) => boolean;
}

const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    name: 'linked-headline',
    reason:
      'Other stories are offered between paragraphs as a line that is one link; sentences link a few of their words.',
    takes: ({ text, linked }) => linked >= text.length * 0.9 && text.length < 200,
  },
  {
    name: 'button',
    reason:
      'Buttons and headings of boxes leave their label as a paragraph of its own; a sentence says more than that.',
    takes: ({ text }) =>
      text.length < 40 &&
      /^(?:advert(?:isement)?|continue reading(?: below)?|e-?mail|enlarge image|highlights|learn more|more:?|print|read more|related(?: news| stories)?|share(?: this)?|sign in|skip to content|subscribe|trending|tweet|you may also like)[.…]*$/i.test(
        text,
      ),
  },
  {
    name: 'pointer-to-other-story',
    reason: 'A line that starts with a pointer and a colon names another story, not what this one says.',
    takes: ({ text }) =>
      text.length < 200 &&
      /^(?:also (?:read|see)|don['’]t miss|more (?:on|from) [^:]{1,40}|read (?:also|more|next)|related|see (?:also|more)|watch)\s*:/i.test(
        text,
      ),
  },
  {
    name: 'time-of-publication',
    reason: 'Templates print when a page was published or updated; the page says so in its metadata too.',
    takes: ({ text }) =>
      text.length < 120 &&
      !/[.!?]["'”’]?$/.test(text) &&
      /^\W*(?:first published|last updated|posted|published|updated)\b.*\d/i.test(text),
  },
  {
    name: 'picture-credit',
    reason:
      'Captions outside a figcaption end in the agency or the photographer, which no sentence of an article does.',
    takes: ({ text }) =>
      text.length < 300 &&
      /^\(?(?:©|image copyright|image:|photo(?:graph)?(?: by|:)|picture:)|(?:\((?:image|photo|credit|picture)[^()]{1,80}\)|[|/]\s*(?:afp|ap|getty images|reuters)\)?|^getty images)$/i.test(
        text,
      ),
  },
  {
    name: 'copyright',
    reason: 'Notices of rights stand under articles, in set words.',
    takes: ({ text }) =>
      text.length < 400 && /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\bis subject to copyright\b/i.test(text),
  },
  {
    name: 'invitation',
    reason: 'Outlets ask readers to subscribe, follow or download, in the imperative and in short paragraphs.',
    takes: ({ text }) =>
      text.length < 250 &&
      /^(?:click here|download (?:our|the)|follow (?:us|\w+ on (?:facebook|instagram|twitter|x|youtube))|get (?:the latest|\w+ \w+ (?:on the go|delivered))|have a tip\?|join our|listen to|sign up (?:for|to) (?:our|the)|subscribe to (?:our|the))\b/i.test(
        text,
      ),
  },
];

/** The largest share of a page's text that may be removed. */
const MOST_TAKEN = 0.3;

/** The paragraphs without furniture; all of them if the rules would remove more than they should. */
export function withoutFurniture(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const kept = paragraphs.filter((paragraph) => !FURNITURE_RULES.some((rule) => rule.takes(paragraph)));
  const lost = 1 - lengthOf(kept) / lengthOf(paragraphs);
  return lost > MOST_TAKEN ? paragraphs : kept;
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
