import { DASH_SPEECH } from './blocks/dash-speech.ts';
import { DASHED_ATTRIBUTIONS } from './blocks/dashed-attributions.ts';
import { EMBEDDED_POSTS } from './blocks/embedded-posts.ts';
import { HEADED_QUOTATIONS } from './blocks/headed-quotations.ts';
import { INTRODUCED_BLOCKS } from './blocks/introduced-blocks.ts';
import { LABELLED_QUOTATIONS } from './blocks/labelled-quotations.ts';
import { LIST_ITEMS } from './blocks/list-items.ts';
import { NAMED_QUOTATIONS } from './blocks/named-quotations.ts';
import { SIGNED_QUOTATIONS } from './blocks/signed-quotations.ts';
import { ACCOUNTS } from './bounds/accounts.ts';
import { ADDRESSEES } from './bounds/addressees.ts';
import { APPENDED_CONTEXT } from './bounds/appended-context.ts';
import { CIRCUMSTANCES } from './bounds/circumstances.ts';
import { CUE_DAYS } from './bounds/cue-days.ts';
import { DATELINES } from './bounds/datelines.ts';
import { FIRST_SOURCES } from './bounds/first-sources.ts';
import { FOREIGN_NAMES } from './bounds/foreign-names.ts';
import { INNER_VERBS } from './bounds/inner-verbs.ts';
import { INSERTED_ATTRIBUTIONS } from './bounds/inserted-attributions.ts';
import { INSERTED_PARTICIPLES } from './bounds/inserted-participles.ts';
import { INSERTED_QUOTES } from './bounds/inserted-quotes.ts';
import { JOINED_ATTRIBUTIONS } from './bounds/joined-attributions.ts';
import { JOINED_SOURCES } from './bounds/joined-sources.ts';
import { KEPT_BACK } from './bounds/kept-back.ts';
import { LEFT_FRAGMENTS } from './bounds/left-fragments.ts';
import { OCCASIONS } from './bounds/occasions.ts';
import { OTHER_SPEAKERS } from './bounds/other-speakers.ts';
import { OTHERS_TOO } from './bounds/others-too.ts';
import { PARALLEL_CLAUSES } from './bounds/parallel-clauses.ts';
import { RELATIVE_ATTRIBUTIONS } from './bounds/relative-attributions.ts';
import { SHARED_SOURCES } from './bounds/shared-sources.ts';
import { SWALLOWED_SENTENCES } from './bounds/swallowed-sentences.ts';
import { WHOLE_SOURCES } from './bounds/whole-sources.ts';
import { DELIVERED_TEXTS } from './deliveries/delivered-texts.ts';
import { OPERATIVE_CLAUSES } from './deliveries/operative-clauses.ts';
import { CONTINUED_PARAGRAPHS } from './going-on/continued-paragraphs.ts';
import { FLOATING_QUOTATIONS } from './going-on/floating-quotations.ts';
import { LATER_SPEECH } from './going-on/later-speech.ts';
import { REPORTED_ON } from './going-on/reported-on.ts';
import { SPOKEN_ON } from './going-on/spoken-on.ts';
import { UNCLOSED_QUOTATIONS } from './going-on/unclosed-quotations.ts';
import { ANONYMITY } from './no-statements/anonymity.ts';
import { DEEDS } from './no-statements/deeds.ts';
import { EFFECTS } from './no-statements/effects.ts';
import { GESTURES_MADE } from './no-statements/gestures.ts';
import { NEWSROOM_LABELS } from './no-statements/newsroom-labels.ts';
import { TALKED_ABOUT } from './no-statements/talked-about.ts';
import { UNSAID } from './no-statements/unsaid.ts';
import type { QuotationRule } from './quotation-rule.ts';
import { TRANSCRIPT_TURNS } from './transcripts/transcript-turns.ts';
import { UNLABELLED_INTERVIEWS } from './transcripts/unlabelled-interviews.ts';
import { ATTITUDES } from './turns-of-phrase/attitudes.ts';
import { CHARGES_DENIED } from './turns-of-phrase/charges-denied.ts';
import { CLOSING_ATTRIBUTIONS } from './turns-of-phrase/closing-attributions.ts';
import { COLLECTIVE_ACTS } from './turns-of-phrase/collective-acts.ts';
import { DRAWN_ATTENTION } from './turns-of-phrase/drawn-attention.ts';
import { JOINED_ACTS } from './turns-of-phrase/joined-acts.ts';
import { LEARNED_FROM } from './turns-of-phrase/learned-from.ts';
import { MURMURED_QUOTATIONS } from './turns-of-phrase/murmured-quotations.ts';
import { NOUNS_OF_SAYING } from './turns-of-phrase/nouns-of-saying.ts';
import { PAPERS_SAYING } from './turns-of-phrase/papers-saying.ts';
import { PASSIVE_AGENTS } from './turns-of-phrase/passive-agents.ts';
import { PHRASAL_VERBS } from './turns-of-phrase/phrasal-verbs.ts';
import { QUOTED_AS_SAYING } from './turns-of-phrase/quoted-as-saying.ts';
import { STATED_THIS } from './turns-of-phrase/stated-this.ts';
import { VERBS_OF_READOUTS } from './turns-of-phrase/verbs-of-readouts.ts';
import { WHAT_THEY_CALL } from './turns-of-phrase/what-they-call.ts';

/**
 * In the order in which they run; later ones see what earlier ones made. A folder for each kind:
 * - `bounds`: where source, cue and content begin and end, in a sentence that was understood;
 * - `no-statements`: what the models take for speech but isn't;
 * - `turns-of-phrase`: phrases of saying that their corpus lacks;
 * - `transcripts`, `deliveries`, `blocks`: what the layout tells: turns, speeches and statements, block quotes and
 * lists;
 * - `going-on`: sentences and paragraphs that continue a quotation.
 */
export const QUOTATION_RULES: readonly QuotationRule[] = [
  LEFT_FRAGMENTS,
  JOINED_ATTRIBUTIONS,
  INSERTED_PARTICIPLES,
  OTHER_SPEAKERS,
  OTHERS_TOO,
  KEPT_BACK,
  UNSAID,
  DEEDS,
  INSERTED_ATTRIBUTIONS,
  CLOSING_ATTRIBUTIONS,
  RELATIVE_ATTRIBUTIONS,
  LEARNED_FROM,
  DRAWN_ATTENTION,
  VERBS_OF_READOUTS,
  PHRASAL_VERBS,
  COLLECTIVE_ACTS,
  JOINED_ACTS,
  NOUNS_OF_SAYING,
  CHARGES_DENIED,
  ATTITUDES,
  INNER_VERBS,
  WHAT_THEY_CALL,
  ANONYMITY,
  EFFECTS,
  GESTURES_MADE,
  TALKED_ABOUT,
  DATELINES,
  ADDRESSEES,
  CUE_DAYS,
  CIRCUMSTANCES,
  APPENDED_CONTEXT,
  OCCASIONS,
  PARALLEL_CLAUSES,
  INSERTED_QUOTES,
  SHARED_SOURCES,
  JOINED_SOURCES,
  WHOLE_SOURCES,
  FOREIGN_NAMES,
  FIRST_SOURCES,
  ACCOUNTS,
  SWALLOWED_SENTENCES,
  PASSIVE_AGENTS,
  QUOTED_AS_SAYING,
  SPOKEN_ON,
  STATED_THIS,
  PAPERS_SAYING,
  DASHED_ATTRIBUTIONS,
  DASH_SPEECH,
  TRANSCRIPT_TURNS,
  INTRODUCED_BLOCKS,
  DELIVERED_TEXTS,
  OPERATIVE_CLAUSES,
  UNLABELLED_INTERVIEWS,
  LABELLED_QUOTATIONS,
  HEADED_QUOTATIONS,
  SIGNED_QUOTATIONS,
  EMBEDDED_POSTS,
  UNCLOSED_QUOTATIONS,
  NAMED_QUOTATIONS,
  NEWSROOM_LABELS,
  MURMURED_QUOTATIONS,
  FLOATING_QUOTATIONS,
  LATER_SPEECH,
  CONTINUED_PARAGRAPHS,
  REPORTED_ON,
  LIST_ITEMS,
];
