import { newsDesks, pictureDesks } from './picture-agencies.ts';

/** In UTF-16 code units. */
const LONGEST_CAPTION = 600;
const LONGEST_CREDIT = 110;
/** In words: "Foreign Ministry of the Republic of Velm". */
const LONGEST_NAME = 7;

/** Whether a line is a picture's caption with its credit, or the credit alone. */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  if (LABEL.test(line)) return true;
  const text = line.replace(BUTTON, '');
  const tail = text.slice(-LONGEST_CREDIT);
  return text === '' || (text === tail && isCredit(text)) || endsInCredit(tail);
}

/** "FILE PHOTO: Lind in Velm", "FILE - Lind in Velm", "Image source, Getty Images", "[Photo: Lind in Velm]" */
const LABEL =
  /^\W{0,2}(?:F(?:ile|ILE) (?:[Pp]hoto|PHOTO|[Pp]icture)s?\b|FILE\s?[-–—:]|(?:Image|IMAGE|Photo|PHOTO|Photograph|Picture)s?(?: by (?=\p{Lu})|:| (?:[Cc]aption|[Cc]redit|[Ss]ource)s?\b)|Captions?:)/u;
/** What pages make buttons of. */
const BUTTON = / *(?:(?:enlarge this image|hide caption|toggle caption) *)+$/i;

/** "… (Ola Kell/Pool via Reuters)", "… [File: Ola Kell/Reuters]", "… Velm. Photo: Ola Kell", "… | Ola Kell/Getty Images" */
function endsInCredit(tail: string): boolean {
  const bracketed = /[([]([^()[\]]{2,100})[)\]]\.?$/.exec(tail)?.[1];
  if (bracketed !== undefined) return PICTURE.test(bracketed) || isCredit(bracketed);
  if (CREDITED.test(tail)) return true;
  const last = /[.!?”"’)\]|©] ?([^.!?”"’|©]{2,100})$/u.exec(tail)?.[1];
  return last !== undefined && isCredit(last);
}

/** "(Photo by Ola Kell)", "(Velm Army photo by Sgt. Ola Kell)", "(Velm Photo/Ola Kell, File)", "(Courtesy of the ministry)" */
const PICTURE =
  /(?:^|\s)(?:image|photo|photograph|picture)s?(?: courtesy| credit)?(?: ?[:/]| by | via )|^(?:courtesy|credits?|picture)\b/i;
/** "Photo: Ola Kell", "Photo courtesy of the ministry", "Credit...Ola Kell for the Herald", "© Ola Kell" */
const CREDITED =
  /(?:^|[.!?”"’|] ?)(?:(?:File photo|IMAGE|Image|PHOTO|Photo|Photograph|Picture)s?(?: credit)?(?: ?[:/] ?| by (?=\p{Lu})| courtesy of )|Credits?(?::|\.{3}) ?|© ?)[^.!?()[\]]{2,80}$/u;

/** "Ola Kell/Reuters", "Ola Kell/Pool via Reuters", "Getty Images"; "Reuters" alone signs an article, as "Reuters/Interfax" does. */
function isCredit(text: string): boolean {
  const parts = text
    .replace(/^file: ?/i, '')
    .split(/ ?[/|] ?| via |, (?=file$)/i)
    .map((part) => part.trim());
  const names = parts.filter((part) => !isDesk(part));
  if (names.length > 0) return names.length < parts.length && names.length <= 3 && names.every(isName);
  return parts.some((part) => pictureDesks.has(part.toLowerCase()));
}

function isDesk(part: string): boolean {
  const name = part.toLowerCase();
  return pictureDesks.has(name) || newsDesks.has(name);
}

/** Whether all words are capitalised, but those that join names. */
function isName(part: string): boolean {
  const words = part.split(' ');
  return words.length <= LONGEST_NAME && words.every((word) => NAMED.test(word));
}

const NAMED = /^(?:\p{Lu}|(?:al|and|bin|da|de|der|of|the|van|von)$)/u;
