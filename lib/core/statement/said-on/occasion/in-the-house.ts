import type { Speaker } from '../../../speaker/speaker.ts';
import type { ToldQuotation } from '../../../telling/told-quotation.ts';

/** Whether it was said before a house: "told senators", "in testimony to", "answering a question in the Commons". */
export function isBeforeHouse({ around }: ToldQuotation): boolean {
  return around.some((words) => beforeHouse.test(words));
}

const beforeHouse =
  /\b(?:testified|testimony|told (?:the )?(?:[\p{L}-]+ ){0,3}(?:[Cc]ommittee|[Cc]ommons|Congress|deputies|[Hh]ouse|lawmakers|legislators|MPs|panel|[Pp]arliament|Senate|senators)\b|(?:evidence|question|statement) (?:to|in|before) (?:the )?(?:[\p{L}-]+ ){0,3}(?:[Cc]ommittee|[Cc]ommons|[Hh]ouse|[Pp]arliament|Senate)\b)/u;

/** The same, or "in the Commons". */
export function isInHouse(told: ToldQuotation): boolean {
  return isBeforeHouse(told) || told.around.some((words) => /\bin the (?:Commons|House|Lords)\b/.test(words));
}

/** Whether it was written: "wrote on X", "in written answers". Members of a house did that elsewhere. */
export function isWritten({ around }: ToldQuotation): boolean {
  return around.some((words) => /\b(?:written|wrote)\b/.test(words));
}

/** Whether a speaker sits in a house, and so spoke there unless told otherwise: a senator, a committee's chair. */
export function sitsInHouse(speaker: Speaker | null | undefined): boolean {
  return speaker?.role !== undefined && seats.test(speaker.role);
}

const seats =
  /^(?:.* )?(?:Congress(?:man|woman)|Lawmaker|Legislator|MP|Peer|Representative|Senator)$|^(?:.* )?Committee (?:Chair(?:man|woman)?|Member)\b|^(?:Chair(?:man|woman)?|Member) of (?:the )?(?:.* )?(?:Committee|Parliament)\b/;
