import { MAY, NUMBER_WORDS, SHORT_MONTHS } from './data/link-words.ts';

/** "thirty-four" */
const TENS_AND_ONES =
  /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(one|two|three|four|five|six|seven|eight|nine)\b/gi;

/** "in May", "3 May", "May 3", but not "May they". */
const MONTH_OF_MAY = /(?<=[\p{Ll}\p{N},] )May\b|\bMay(?= \d)/gu;

/** "Feb. 3" and "by Feb 3", not "Jan Orvel". */
const SHORT_MONTH = /\b(Jan|Feb|Aug|Sept?|Oct|Nov|Dec)(?:\.|(?= \d))/g;

/**
 * "isn't" is "is not", "we'll" "we will", "U.S." "US", "thirty-four" "34", "Feb." "February", "ruled out" "excluded": outlets
 * write either. Accents are dropped.
 */
export function inOneSpelling(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\b\p{Lu}\.(?:\p{Lu}\.)+/gu, (initials) => initials.replaceAll('.', ''))
    .replace(MONTH_OF_MAY, MAY)
    .replace(SHORT_MONTH, (short, month: string) => SHORT_MONTHS.get(month) ?? short)
    .replace(
      TENS_AND_ONES,
      (_, tens: string, ones: string) =>
        `${NUMBER_WORDS.get(tens.toLowerCase())?.[0]}${ones === 'one' ? 1 : NUMBER_WORDS.get(ones)}`,
    )
    .replace(/\b(?:un|im)(?=(?:able|acceptable|likely|necessary|possible|prepared|ready|true|willing)\b)/gi, 'not ')
    .replace(/\brul(?:ed?|es|ing) out\b/gi, 'excluded')
    .replace(/\b(?:declin|refus)(?:ed?|es|ing) to\b/gi, 'not want to')
    .replace(/\b(?:stop(?:ped|s|ping)? short of|fail(?:ed|ing|s)? to)\b/gi, 'not')
    .replace(/\bden(?:ied|ies|y|ying)(?= (?:\p{L}+ ){0,2}(?:access|entry|permission|visas?)\b)/giu, 'refused')
    .replace(/\bno(?= (?:\p{L}+ ){1,5}without\b)|(?<=\bno (?:\p{L}+ ){1,5})without\b/giu, '')
    .replace(/\b(?:no(?:thing)? (?:less|more|other) than|nothing but|not (?:just|only))\b/gi, 'only')
    .replace(/\b(?:am|are|is) to(?= (?!be\b)\p{Ll})/gu, 'will')
    .replace(/\bno longer\b/gi, 'not')
    .replace(/\bcan(?:not|['’]t)\b/gi, 'can not')
    .replace(/\bwon['’]t\b/gi, 'will not')
    .replace(/n['’]t\b/gi, ' not')
    .replace(/['’]ll\b/gi, ' will')
    .replace(/['’]re\b/gi, ' are')
    .replace(/['’]ve\b/gi, ' have')
    .replace(/['’]m\b/gi, ' am');
}
