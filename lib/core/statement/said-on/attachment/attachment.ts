import { wordsOf } from '../../../telling/words-of.ts';
import type { DateInSentence } from '../dates/date-in-sentence.ts';
import { leadsTo } from './leads-to.ts';
import { opensSentence } from './opens-sentence.ts';
import { ownedBy, ownsEvent } from './owned-by-date.ts';
import { cameOutOn } from './paper-out.ts';
import { occasions, sayingVerb } from './words.ts';

interface AttachmentRule {
  readonly name: string;
  readonly reason: string;
  readonly holds: (found: DateInSentence) => boolean;
}

/** In this order; the first that holds attaches the date. If none does, the date belongs to something else. */
export const attachmentRules: readonly AttachmentRule[] = [
  {
    name: 'within the source',
    reason: '"Monday’s statement said", "a note sent on Tuesday said": the date of what spoke',
    holds: ({ text, date, source }) =>
      source !== undefined &&
      source.start <= date.start &&
      date.end <= source.end &&
      !/\b(?:obtained|reviewed|seen|viewed|who(?:m|se)?)\b/.test(
        text.slice(source.start, date.start).replace(whoSpoke, ' '),
      ) &&
      wordsOf(text.slice(source.start, source.end)).some((word) => occasions.has(word)),
  },
  {
    name: 'after the cue',
    reason: '"said on Wednesday", "told reporters in Brussels on Jan. 12"',
    holds: (found) =>
      holdsCue(found) &&
      found.cue.end <= found.date.start &&
      leadsTo(found.text.slice(afterSpeaker(found), found.date.start), ownedBy(found)) &&
      !ownsEvent(found),
  },
  {
    name: 'between source and cue',
    reason: '"The ministry on Monday accused", "Grushko, speaking on Monday, said"',
    holds: (found) =>
      holdsCue(found) &&
      found.source !== undefined &&
      found.source.end <= found.date.start &&
      found.date.end <= found.cue.start &&
      leadsTo(
        found.text
          .slice(found.source.end, found.date.start)
          .replace(announcing, ' ')
          .replace(closed, ' ')
          .replace(ofSpeaker, ' '),
      ) &&
      goesOn(found.text.slice(found.source.end, found.cue.start)) &&
      !clauseOpen.test(found.text.slice(found.source.start, found.date.start)) &&
      !isOfEarlierContent(found.text.slice(found.source.end, found.date.start)) &&
      !ownsEvent(found),
  },
  {
    name: 'opens the sentence',
    reason: '"On Monday, the minister said", "In an interview on Tuesday, she said", "In Lune on Tuesday, she said"',
    holds: (found) =>
      found.opens &&
      found.date.end <= found.cue.start &&
      opensSentence(found) &&
      !isRelative(found) &&
      !isNoun(found) &&
      !ownsEvent(found),
  },
  {
    name: 'after the content',
    reason: '"The talks had failed, she said, on Monday"; "called it a farce before the deputies on Tuesday"',
    holds: (found) =>
      found.cue.end <= found.stretch.start &&
      !holdsCue(found) &&
      leadsTo(found.text.slice(found.stretch.start, found.date.start)) &&
      !isRelative(found) &&
      !/\b(?:and|first|or|this)\b/.test(found.text.slice(found.stretch.start, found.date.start)) &&
      !ofContent.test(found.text.slice(found.stretch.start, found.date.start)) &&
      !ownsEvent(found),
  },
  {
    name: 'after a clause on the speaker',
    reason: '"declared Lund, who heads the mission, on Monday": the commas close what is said of the speaker',
    holds: (found) =>
      holdsCue(found) &&
      found.cue.end <= found.date.start &&
      closesClause(found.text.slice(found.cue.end, found.date.start)) &&
      /,\s+(?:where|which|who|whose)\s/.test(found.text.slice(found.cue.end, found.date.start)) &&
      /^\s*[.!?;]?\s*$/.test(found.text.slice(found.date.end, found.stretch.end)),
  },
  {
    name: 'of what went on as it was said',
    reason: '"he said as the vote was read out on Tuesday", "when reporters asked him on Sunday"',
    holds: (found) =>
      holdsCue(found) &&
      found.speechBefore &&
      found.cue.end <= found.date.start &&
      isAtTheSameTime(found.text.slice(found.cue.end, found.date.start)) &&
      /^\s*(?:[.!?;]?\s*$|,\s+and\s)/.test(found.text.slice(found.date.end, found.stretch.end)),
  },
  {
    name: 'straight after the source',
    reason: '"Denouncing the decision, the Red Cross last week implored": whose date is the sentence’s',
    holds: ({ text, source, date, cue }) =>
      source !== undefined &&
      cue.end <= source.start &&
      source.end <= date.start &&
      /^,?\s+(?:on\s+|late\s+|early\s+|earlier\s+)*$/i.test(text.slice(source.end, date.start)) &&
      /^,?\s+\p{Ll}/u.test(text.slice(date.end, date.end + 4)),
  },
  {
    name: 'of the deed before it',
    reason: '"met his colleague on Monday and said"',
    holds: (found) =>
      holdsCue(found) &&
      found.date.end <= found.cue.start &&
      /^,?\s+and(?:\s+\p{L}+ly)?\s+$/u.test(found.text.slice(found.date.end, found.cue.start)) &&
      !isOfEarlierContent(found.text.slice(found.stretch.start, found.date.start)),
  },
  {
    name: 'of the saying before it',
    reason:
      '"both sides said on Monday, while each accused", "told the house last night, though he did not": one occasion',
    holds: ({ text, stretch, date, cue }) =>
      date.end <= cue.start &&
      sameSpeaker.test(text.slice(date.end, cue.start)) &&
      !/^ha(?:s|ve)$/.test(text.slice(cue.start, cue.end)) &&
      saidJustBefore(text.slice(stretch.start, date.start)) &&
      !isOfEarlierContent(text.slice(stretch.start, date.start)),
  },
  {
    name: 'straight before the cue',
    reason: '"announced last month that it would go, and on Monday said", "and on Monday the envoy said": a new day',
    holds: ({ text, stretch, date, cue, source }) =>
      date.end <= cue.start &&
      /^\s+$/.test(text.slice(date.end, Math.min(cue.start, source?.start ?? cue.start))) &&
      /(?:^|\s)(?:and|but|then)\s+(?:(?:on|late|early|earlier)\s+)*$/.test(text.slice(stretch.start, date.start)),
  },
  {
    name: 'of a paper that came out',
    reason:
      '"according to its report, which was published on Monday", "in a paper that appeared in March": a paper says what it says from then on',
    holds: cameOutOn,
  },
  {
    name: 'today',
    reason: '"received today X, who affirmed": an agency’s today is the day of all that its sentence tells',
    holds: ({ text, date, cue }) => date.end <= cue.start && /^today$/.test(text.slice(date.start, date.end)),
  },
];

/** "denied {it broke the truce} |, brokered in March": the date of what was spoken of, unless that is a paper. */
const ofContent =
  /,\s+(?!circulated|issued|posted|presented|published|released|submitted|tabled)\p{Ll}+ed\s+(?:(?:on|late|early|earlier|in)\s+)*$/u;

/** "who studies ports |, on", "who studies ports |, in a telephone interview on" */
function closesClause(between: string): boolean {
  const groups = clauseEnd.exec(between)?.groups;
  return groups !== undefined && (groups.at === undefined || wordsOf(groups.at).some((word) => occasions.has(word)));
}

const clauseEnd = /,\s+(?:(?:at|during|in)\s+an?\s+(?<at>(?:\p{Ll}+\s+){1,3}?))?(?:(?:on|late|early|earlier)\s+)*$/iu;

/** "The insurer | announced | on 17 April that …, arguing": begins no other event. */
const announcing = /^\s+(?:(?:had|has)\s+)?(?:accused|announced|charged)\b/;

/** "The ministry | , which carries the messages, | on Sunday described": a clause on who speaks. */
const closed = /^,\s+(?:where|which|who|whose)\s[^,;:“”"«»]{3,80},/;

/** "The ministry | , which | addressed the meeting on Sunday, described" */
const ofSpeaker =
  /^,\s+(?:which|who)(?:\s(?:was|were)(?=\s\p{L}+ing\b))?(?=\s(?:addressed|addressing|briefed|briefing|speaking|spoke|testified|testifying)\b)/u;

/** "The ministry|, which was addressing| the meeting on Sunday, described" */
const whoSpoke =
  /,\s+(?:which|who)\s(?:(?:was|were)\s)?(?:addressed|addressing|briefed|briefing|speaking|spoke|testified|testifying)\b/;

/** From a date to a cue: the same speaker goes on, as a pronoun or unnamed. */
const sameSpeaker =
  /^,?\s+(?:although|and|but|though|while)\s+(?:(?:also|both|each|he|it|she|they|then)\s+)*(?:(?:did|had) (?:not )?)?$/;

/** Whether the words end in a verb of saying, with or without its audience. */
function saidJustBefore(words: string): boolean {
  const verb = [...words.matchAll(sayingVerb)].at(-1);
  if (verb === undefined) return false;
  const said = words.slice(verb.index);
  return (
    wordsOf(said).length <= longestAudience || (leadsTo(said) && wordsOf(said).some((word) => occasions.has(word)))
  );
}

/** In words, the verb included: "told the house on". */
const longestAudience = 6;

function holdsCue({ stretch, cue }: DateInSentence): boolean {
  return stretch.start <= cue.start && cue.end <= stretch.end;
}

/** Past the source, if an occasion follows it: "said | Lund, head of the office for ports, | at a forum on Monday". */
function afterSpeaker({ text, cue, source, date }: DateInSentence): number {
  const isBetween = source !== undefined && cue.end <= source.start && source.end <= date.start;
  return isBetween && /^,?\s(?:at|during|in|on)\s/.test(text.slice(source.end, date.end)) ? source.end : cue.end;
}

/** Whether a clause up to its date is of the same time: when somebody asked, as somebody did something. */
function isAtTheSameTime(between: string): boolean {
  const clause = /^.{0,120}?[\s,](?:as|when)\s(?<rest>[^,;:“”"«»]{3,70})$/su.exec(between)?.groups?.rest;
  if (clause === undefined) return false;
  const words = wordsOf(clause);
  return words.length <= 12 && !words.some((word) => unlikeTime.has(word));
}

/** Words that lead away again after "as" or "when". */
const unlikeTime: ReadonlySet<string> = new Set([
  'after',
  'although',
  'because',
  'before',
  'if',
  'since',
  'that',
  'though',
  'which',
  'who',
  'will',
  'would',
]);

/**
 * Whether the source is still the one that speaks: "said on Tuesday that it was over, adding", but not "NATO said on
 * Wednesday that it was over, but Moscow said".
 */
function goesOn(fromSourceToCue: string): boolean {
  return (
    fromSourceToCue.search(sayingVerb) < 0 ||
    /(?:,[”"’»]?|\b(?:after|also|and|but|later|then|while))\s*$/.test(fromSourceToCue)
  );
}

/**
 * "Lund, who visited the county last month, praised": the date is part of a clause on the source; but "Lund, who
 * addressed the meeting on Monday, praised" says when he spoke.
 */
const clauseOpen =
  /,\s+(?:which|who|whose)\s(?!(?:(?:was|were)\s)?(?:addressed|addressing|briefed|briefing|speaking|spoke|testified|testifying)\b)(?:[^,]|(?<=\d),(?=\d))*$/;

/** Whether a date is in what was said before: "said trucks had left on Monday, but cautioned". */
function isOfEarlierContent(fromSourceToDate: string): boolean {
  if (fromSourceToDate.slice(0, ofContent.exec(fromSourceToDate)?.index ?? 0).trim() !== '') return true;
  const verb = fromSourceToDate.search(sayingVerb);
  return verb >= 0 && /\b(?:can|could|had|has|have|may|might|should|will|would)\b/.test(fromSourceToDate.slice(verb));
}

/** "Samples taken in May cast doubt on | Velmaria’s | claim": the date is of the sentence’s own verb. */
function isNoun({ text, source, cue }: DateInSentence): boolean {
  if (source === undefined || cue.start < source.end || !nouns.test(text.slice(cue.start, cue.end))) return false;
  return /\p{L}[’']s$|s[’']$/u.test(text.slice(source.start, source.end));
}

const nouns =
  /^(?:accusation|allegation|appeal|assertion|call|claim|complaint|demand|denial|fear|hope|offer|proposal|request|threat|warning)s?$/;

/** Whether the saying is only an insertion: "The rocket, which the envoy said was large, fell on Monday". */
function isRelative({ text, source, cue }: DateInSentence): boolean {
  const who = source !== undefined && source.end <= cue.start ? source : cue;
  return /(?<!\b(?:at|during|in|on) )\bwhich\s+$/.test(text.slice(Math.max(0, who.start - 16), who.start));
}
