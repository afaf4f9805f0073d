import type { Quotation } from '../quotation/quotation.ts';
import { saysNobody } from '../speaker/carried/carried-statements.ts';
import { isTeaser } from './heading/teaser.ts';
import { isExamined, isRelative, judges } from './no-claim.ts';
import { isSilence, isUnsaid } from './silence.ts';

/** How much of the text before a verb is looked at, in UTF-16 code units. */
const REACH = 40;

/**
 * Whether a quotation states nothing, or says that nothing is stated yet: "she did not mention it", "neither side has said",
 * "he could say so", "it is expected to announce it", "if she says no". But whoever did not confirm, oppose or rule out something,
 * or would not say it, does state a good deal.
 */
export function isNothingStated(text: string, quotation: Quotation): boolean {
  const { source, cue, content } = quotation;
  const [verb] = cue;
  if (!verb) return content.length === 1 && THANKS.test(content[0]?.text ?? '');
  if (isPointer(content, verb.text) || NAMING.test(verb.text)) return true;
  if (isSilence(text, quotation) || isBoilerplate(quotation) || isTeaser(text, quotation)) return true;
  if (isOfPaper(text, quotation) || isDeed(text, quotation) || isNorm(quotation)) return true;
  if (isRelative(content, verb) || isExamined(content, verb)) return true;
  if (isCredit(quotation) || isAppearance(text, verb, content)) return true;
  const [whose] = source;
  return (
    isByName(text, quotation) ||
    isLabel(whose?.text ?? '', verb.text) ||
    isNobody(whose?.text ?? '') ||
    (saysNobody(quotation) && !quotation.inner?.length) ||
    isAnswered(text, quotation) ||
    isUnsaid(text, verb) ||
    (!!whose && isSupposed(text, whose, verb))
  );
}

/** "Thank you, Mr Chair.": with which a speech ends */
const THANKS =
  /^(?:I thank you|Thank you)(?:,? (?:Madam|Mr\.?|Mrs\.?|Ms\.?) [\p{L} -]{1,40}|(?:,? (?:all|so much|very much))?)[.!]$/u;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * "She said | this in Velm", "This stance | was reported by the agency": only a word for what is told elsewhere. "She denies this"
 * says something of it. Nor is "what she called delays" more than a word for something.
 */
function isPointer([span, ...others]: Quotation['content'], verb: string): boolean {
  if (span?.text === 'what' || CARRIED.test(span?.text ?? '') || SAID_THIS.test(span?.text ?? '')) return true;
  if (MADE.test(span?.text ?? '')) return true;
  if (SIMILAR.test(span?.text ?? '')) return true;
  if (!span || others.length > 0) return false;
  if (CONTRARY.test(span.text) || UNTOLD.test(span.text) || (NOTED.test(verb) && REMARK.test(span.text))) return true;
  if ((NOTED.test(verb) && THIS.test(span.text)) || (/\bthank$/i.test(verb) && /^you$/i.test(span.text))) return true;
  if (NOUN.test(span.text)) return !judges(verb);
  return POINTER.test(span.text) || (TELLING.test(verb) && DEMONSTRATIVE.test(span.text));
}

/** "Lind | begged | to differ", "Tehl | suggested | the opposite": only that it is another view. */
const CONTRARY = /^(?:(?:it )?(?:otherwise|differently|the same way)|the (?:contrary|opposite)|to differ)[.,]?$/i;
/** "reported | similar details" */
const SIMILAR = /^(?:much )?(?:the same|similar) (?:accounts?|details|figures|information|numbers|remarks)[.,]?$/i;
/** "Velm Wire says | the army's press service said": what is not told here. */
const UNTOLD = /^[^,.;:“”"]{2,120} (?:said|stated)\.?$/i;
/** "took note of | the statement made by Lind" */
const NOTED = /\bnote of$/i;
const THIS = /^(?:it|that|th(?:is|at|ese|ose)(?: \p{Ll}+)?)[.,]?$/u;
const REMARK =
  /^(?:his|her|its|the|their|these|this|those) (?:announcement|comments?|remarks?|speech|statements?|words)\b/i;
/** "this on the national newscast", "so during the visit", but not "this to be confirmed" */
const POINTER =
  /^(?:this|so) (?:after|against|amid|at|before|during|following|in|on|to|while)(?: (?!(?:are|be|had|has|is|was|were|will|would)\b)\S+){1,16}$/i;
/** "This was reported by the army's press service | , Velm Wire says": who told what is told before. */
const CARRIED =
  /^(?:\([^()]{1,40}\) )?this (?:(?:is|was) (?:announced|reported|said|stated)|(?:opinion|statement|view) (?:is|was) (?:expressed|made|voiced))(?: (?:at|by|in|on) [^.]{1,100})?\.?$/i;
/** "|Lind stated this at a press conference|, according to Velm Wire" */
const SAID_THIS =
  /^[^,.;:]{2,80} (?:announced|confirmed|disclosed|reported|revealed|said|stated) this(?: (?:at|by|during|in|on|to) [^.]{1,100})?\.?$/i;
/** "|Lind, in office since May, made the remarks in Velm|, according to Velm Wire" */
const MADE =
  /^[^.;:“”"]{2,100} made (?:her|his|its|the|their|these|this|those) (?:announcement|comments?|remarks?|statements?)\b[^“”"]*$/i;
/** "The ministry | reported | that on Thursday", "This | was announced by | Lind" */
const TELLING = /\b(?:announced|disclosed|reported|revealed|said|stated)\b/i;
const DEMONSTRATIVE = /^th(?:at|is)(?: (?:on )?\w{3,6}day(?: \w+)?)?[.,]?$/i;
const NOUN =
  /^(?:this|these) (?:announcements?|comments?|information|news|position|remarks?|sentiments|stance|statements?|thoughts|views)[.,]?$/i;

/** "The views expressed | are his own", "These stories topped Monday's headlines": what newsrooms print below, and above. */
function isBoilerplate({ source: [whose], cue: [verb], content: [span] }: Quotation): boolean {
  const isViews =
    /^(?:the |these )?(?:opinions|views)\b/i.test(whose?.text ?? '') && /^express/i.test(verb?.text ?? '');
  // "We, the journalists of the Herald, refuse to be silenced": an appeal to readers.
  if (/^We, the (?:editors|journalists|staff|team) /.test(whose?.text ?? '')) return true;
  return isViews || /^these stories topped\b/i.test(span?.text ?? '');
}

/** "The programme | was first announced in | the Defence Review": where it stands first, not what that says. */
function isOfPaper(text: string, { kind, source: [paper], content: [span] }: Quotation): boolean {
  if (kind !== 'indirect' || !paper || !span || span.end > paper.start) return false;
  const between = text.slice(span.end, paper.start);
  return (
    /\b(?:was|were) (?:first )?(?:announced|published|unveiled) in (?:the )?$/.test(between) &&
    /\b(?:Budget|Manifesto|Paper|Plan|Programme|Review|Strategy)$/.test(paper.text)
  );
}

/** "The extension | was announced by | the mediator": that something was done, not what was said. */
function isDeed(text: string, { kind, source: [whose], cue: [verb], content: [span, ...others] }: Quotation): boolean {
  if (kind !== 'indirect' || !verb || !span || others.length > 0 || !whose || whose.start < verb.end) return false;
  const isNext = /^\s*$/.test(text.slice(span.end, verb.start)) && DONE.test(verb.text);
  return isNext && /^(?:an?|its|that|the|their|this) (?:[\p{L}-]+ ){0,2}[\p{L}-]+$/iu.test(span.text);
}

const DONE = /^(?:is|was|were) (?:announced|convened|declared|requested|shared)(?: by)?$/i;

/** "overdue, according to | standard practice": what is done by is nobody. "According to the law" tells what that says. */
function isNorm({ source: [whose], cue: [verb] }: Quotation): boolean {
  return /^according to$/i.test(verb?.text ?? '') && NORM.test(whose?.text ?? '');
}

const NORM =
  /^(?!(?:an?|her|his|its|the|their|this) )(?:[\p{Ll}-]+ ){0,3}(?:custom|need|plan|practices?|procedures?|protocol|rank|schedule|size|standards?|tradition|type|weight)$/u;

/** "She | spoke | at a meeting of | the council led by Aas": where somebody spoke, not what. */
function isAppearance(text: string, verb: Part, [content, ...others]: readonly Part[]): boolean {
  // "spoke with | the ministers of both"
  if (/^(?:spoke|talked) (?:to|with)$/i.test(verb.text)) return !/\babout\b|["“]/i.test(content?.text ?? '');
  if (!content || content.start < verb.end) return false;
  // "talked on | the phone with his counterpart"
  if (/^(?:spoke|talked)(?: on)?$/i.test(verb.text) && PHONE.test(content.text)) return true;
  // "She | called on | her counterpart": paid a visit. "On both to wait", "on both for restraint" is an appeal.
  if (/\bcall(?:ed|ing|s)? on$/i.test(verb.text))
    return others.length === 0 && !/\b(?:for|not|that|to)\b|["“‘:]/i.test(content.text);
  // "Our host speaks | with Ola Kell about the gates"
  if (/^(?:sp(?:eaks?|oke)|talk(?:s|ed)?)$/i.test(verb.text) && /^with [^"“]*$/i.test(content.text)) return true;
  // "testified during | a hearing of the committee"
  if (/^testified (?:at|before|during) $/i.test(text.slice(verb.start, content.start))) return true;
  if (!/^spoke$/i.test(verb.text)) return false;
  return /^ (?:at|before|during|in) (?:an?|her|his|its|the) [^,;:]*\b(?:at|by|in|of)$/i.test(
    text.slice(verb.end, Math.min(content.start, verb.end + LONGEST_OCCASION)).trimEnd(),
  );
}

const PHONE = /^(?:(?:by|on|over) )?(?:the )?(?:phone|telephone)\b(?!.*(?:\babout\b|["“]))/i;
/** In UTF-16 code units. */
const LONGEST_OCCASION = 60;

/** "The paper, | titled | 'Outer Space'", "She, | responding to | the remarks": what something is called, and what was said before. */
const NAMING =
  /^(?:entitled|titled|sp(?:eak|eaks|eaking|oke) in (?:reply|response) to|(?:react|refer|reply|respond)\w* to)$/i;

/** "Lind said so, | citing | the spy agency", "She | spoke | after a meeting": where somebody has it from, and when she said it. */
function isCredit({ cue: [verb], content: [span, ...others] }: Quotation): boolean {
  if (!verb || !span || others.length > 0) return false;
  return (
    (/^(?:citing|quoting)$/i.test(verb.text) && WHENCE.test(span.text)) ||
    ((/^sp(?:eaks?|oke)$/i.test(verb.text) || ISSUED.test(verb.text)) &&
      /^(?:after|as|before|during|when|while) /i.test(span.text))
  );
}

/** "Lind | issued his warning | as the talks began" */
const ISSUED = /^(?:delivered|gave|issued|made|offered) (?:an?|her|his|its|the|their) (?:[\p{L}-]+ )?\p{L}+$/iu;
const WHENCE =
  /^(?:(?!(?:about|against|by|for|in|of|on|over|that|to|with)\b)[\p{L}\p{N}.’'-]+ ){0,5}(?:agenc(?:y|ies)|briefings?|documents?|media|ministry|newspapers?|officials?|outlets?|reports?|services?|sources?)(?:[.,]?$| (?:obtained|published|reviewed|seen|sent|shared|submitted)\b)/iu;

/** "the islands, which | China | calls | the Velms": another name for something. */
function isByName(text: string, { source: [whose], cue: [verb], content: [span] }: Quotation): boolean {
  return (
    /^calls?$/i.test(verb?.text ?? '') &&
    /\bwhich $/.test(text.slice(Math.max(0, (whose?.start ?? 0) - 8), whose?.start)) &&
    /^(?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}[.,]?$/u.test(span?.text ?? '')
  );
}

/** "She responded | to the call for talks": what she responded to isn't what she said. */
function isAnswered(text: string, { kind, cue: [verb], content: [content] }: Quotation): boolean {
  if (kind === 'direct' || !verb || !content || !/^(?:react|repl|respond)\w*$/i.test(verb.text)) return false;
  const between = text.slice(verb.end, content.start);
  return (
    content.start > verb.end &&
    /^ to (?!(?:journalists|reporters)\b)[^:;“”".]*$/.test(between) &&
    !/^[“"]|^that\b/.test(content.text)
  );
}

/** "Photo: 'World Affairs'": what a newsroom puts before a credit. */
function isLabel(source: string, cue: string): boolean {
  return cue === ':' && LABEL.test(source);
}

const LABEL = /^(?:caption|credits?|file(?: photo)?|images?|photos?|pictures?|video)$/i;

/** "Neither side", "Not everyone", "whoever", "Some will | say" */
function isNobody(source: string): boolean {
  return /^(?:(?:any|some)(?:body|one)$|(?:many|others|some) (?:may|might|will|would)$|neither|nobody|none|who(?:ever|soever)$|(?:no|not) (?:all|every(?:body|one)|one))\b/i.test(
    source,
  );
}

/** "if | she | says" */
function isSupposed(text: string, source: Part, verb: Part): boolean {
  const isNext = source.end <= verb.start && verb.start - source.end <= 1;
  return isNext && /\b(?:if|unless)\s+$/i.test(text.slice(Math.max(0, source.start - REACH), source.start));
}
