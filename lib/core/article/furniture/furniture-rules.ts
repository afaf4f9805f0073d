import { isCaption } from './picture-credits.ts';

/** Recognises a kind of line that is no part of an article although it stands among its paragraphs. */
interface FurnitureRule {
  readonly name: string;
  /** Why there are such lines, and why no sentence of an article is taken for one. */
  readonly reason: string;
  readonly takes: (line: string) => boolean;
}

/** What pages put between paragraphs: of other stories, of pictures, of the outlet. */
const CLUTTER_RULES: readonly FurnitureRule[] = [
  {
    name: 'button',
    reason:
      'Buttons and headings of boxes leave their label as a paragraph of its own; a sentence says more than that.',
    takes: (line) =>
      line.length < 40 &&
      /^(?:advert(?:isement)?|continue reading(?: below)?|e-?mail|enlarge image|highlights|learn more|listen(?: to this article)?(?: \d+ min)?|\d+[ -]min(?:ute)?s? (?:listen|read)|more:?|print|read more|recommended(?: stories)?|related(?: articles| coverage| news| stories| topics)?|save|share(?: this)?(?: article)?|sign in|skip (?:advert(?:isement)?|to content)|story continues below(?: this)? advertisement|subscribe|trending|tweet|view this post on \w+|you may also like)[.…]*$/i.test(
        line,
      ),
  },
  {
    name: 'pointer-to-other-story',
    reason: 'A line that starts with a pointer and a colon names another story, not what this one says.',
    takes: (line) =>
      line.length < 200 &&
      /^(?:also (?:read|see)|don['’]t miss|more (?:on|from) [^:]{1,40}|read(?: also| more| next)?|recommended|related(?: \w+)?|see (?:also|more)|watch(?: also| live| now)?)(?:\s*:| \|)/i.test(
        line,
      ),
  },
  {
    name: 'picture-credit',
    reason:
      'Captions outside a figcaption have a label, or end in the agency or the photographer, which no sentence of an article does.',
    takes: isCaption,
  },
  {
    name: 'copyright',
    reason: 'Notices of rights stand under articles, in set words.',
    takes: (line) =>
      line.length < 400 && /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\bis subject to copyright\b/i.test(line),
  },
  {
    name: 'invitation',
    reason: 'Outlets ask readers to subscribe, follow or download, in the imperative and in short paragraphs.',
    takes: (line) =>
      line.length < 250 &&
      /^(?:click here|download (?:our|the)|follow (?:us|\w+ on (?:facebook|instagram|twitter|x|youtube))|get (?:the (?:best|latest)|\w+ \w+ (?:on the go|delivered))|have a tip\?|join our|listen to|sign up (?:for|to) (?:our|the)|subscribe to (?:our|the))\b/i.test(
        line,
      ),
  },
];

/** What newsrooms say of the article itself. */
const ABOUT_ARTICLE_RULES: readonly FurnitureRule[] = [
  {
    name: 'trailer',
    reason: 'Below an article stands who wrote and edited it, in set words: it tells of no speaker and no place.',
    takes: (line) => line.length < 300 && (isTrailer(line) || CONTRIBUTED.test(line)),
  },
  {
    name: 'note',
    reason:
      'Editors say what they have changed in an article: "Correction: An earlier version of this article said …".',
    takes: (line) => line.length < 500 && (NOTE.test(line) || THIS_ARTICLE.test(line)),
  },
];

/** "(Reporting by Ola Kell in Velm; Editing by Idun Aas)", "Additional reporting by Ola Kell" */
function isTrailer(line: string): boolean {
  const words: readonly string[] = line.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const by = words.indexOf('by');
  if (by < 1 || by > 4 || !words.slice(0, by).every((word) => CREDITING.has(word.toLowerCase()))) return false;
  return words.slice(by).every((word) => /^[\p{Lu}\p{N}]/u.test(word) || CREDITING.has(word));
}

/** What stands between the names. */
const CREDITING: ReadonlySet<string> = new Set(
  'additional also and at by compiled compiling edited editing for from further graphics in of on produced production reported reporting research the translated translation with writing written'.split(
    ' ',
  ),
);

/** "The Associated Press contributed to this report.", "AP writers Ola Kell and Idun Aas contributed.", "Ola Kell reported from Velm." */
const CONTRIBUTED =
  /^\W?(?:[^\s“"]+ ){1,24}(?:(?:also )?contributed(?: reporting)?(?: from [\p{L} ]{2,40})?(?: (?:for|to) this (?:article|dispatch|post|report|story))?(?: from [\p{L} ]{2,40})?|(?:also )?reported from \p{Lu}\S*(?: \p{Lu}\S*)*)\.?\)?$/u;
const NOTE =
  /^\W?(?:clarification|correction|editors?['’]?s? note)s?(?: \([^()]{4,40}\)| [^:.]{4,24}\d)?: .*\b(?:article|column|dispatch|headline|piece|post|report|story|version)\b/i;
/** "This article was updated to add a comment.", "An earlier version of this story misstated …" */
const THIS_ARTICLE =
  /^\W?(?:an (?:earlier|previous) version of this (?:article|column|dispatch|headline|piece|post|report|story)\b|this (?:article|post|story) (?:has been|is being|was)(?: \w+)? (?:amended|changed|corrected|edited|updated)\b|this is a (?:breaking|developing) (?:news )?story)/i;

/** Whether a line only belongs to the page: no version of the article need keep it. */
export function isClutter(line: string): boolean {
  return CLUTTER_RULES.some((rule) => rule.takes(line));
}

/** Whether a line is no part of the article among whose paragraphs it stands. */
export function isFurniture(line: string): boolean {
  return isClutter(line) || ABOUT_ARTICLE_RULES.some((rule) => rule.takes(line));
}
