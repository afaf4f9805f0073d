import { ACCOUNTS } from './accounts.ts';
import { ADDRESSEES } from './addressees.ts';
import { ANONYMITY } from './anonymity.ts';
import { APPENDED_CONTEXT } from './appended-context.ts';
import { APPOSED_SOURCES } from './apposed-sources.ts';
import { AS_NOTED } from './as-noted.ts';
import { ATTITUDES } from './attitudes.ts';
import { CHARGES_DENIED } from './charges-denied.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { CLOSING_ATTRIBUTIONS } from './closing-attributions.ts';
import { CONTINUED_PARAGRAPHS } from './continued-paragraphs.ts';
import { CUE_DAYS } from './cue-days.ts';
import { DASHED_ATTRIBUTIONS } from './dashed-attributions.ts';
import { DATELINES } from './datelines.ts';
import { DEEDS } from './deeds.ts';
import { DELIVERED_TEXTS } from './delivered-texts.ts';
import { DRAWN_ATTENTION } from './drawn-attention.ts';
import { FLOATING_QUOTATIONS } from './floating-quotations.ts';
import { GESTURES_MADE } from './gestures.ts';
import { HEADED_QUOTATIONS } from './headed-quotations.ts';
import { INSERTED_ATTRIBUTIONS } from './inserted-attributions.ts';
import { INSERTED_QUOTES } from './inserted-quotes.ts';
import { INTRODUCED_BLOCKS } from './introduced-blocks.ts';
import { JOINED_APPEALS } from './joined-appeals.ts';
import { JOINED_ATTRIBUTIONS } from './joined-attributions.ts';
import { KEPT_BACK } from './kept-back.ts';
import { LABELLED_QUOTATIONS } from './labelled-quotations.ts';
import { LATER_SPEECH } from './later-speech.ts';
import { LEARNED_FROM } from './learned-from.ts';
import { LEFT_FRAGMENTS } from './left-fragments.ts';
import { LIST_ITEMS } from './list-items.ts';
import { MURMURED_QUOTATIONS } from './murmured-quotations.ts';
import { NAMED_QUOTATIONS } from './named-quotations.ts';
import { NEWSROOM_LABELS } from './newsroom-labels.ts';
import { NOUNS_OF_SAYING } from './nouns-of-saying.ts';
import { OCCASIONS } from './occasions.ts';
import { OPERATIVE_CLAUSES } from './operative-clauses.ts';
import { OTHER_SPEAKERS } from './other-speakers.ts';
import { PAPERS_SAYING } from './papers-saying.ts';
import { PARALLEL_CLAUSES } from './parallel-clauses.ts';
import { PASSIVE_AGENTS } from './passive-agents.ts';
import { PHRASAL_VERBS } from './phrasal-verbs.ts';
import type { QuotationRule } from './quotation-rule.ts';
import { QUOTED_AS_SAYING } from './quoted-as-saying.ts';
import { REPORTED_ON } from './reported-on.ts';
import { SHARED_SOURCES } from './shared-sources.ts';
import { SIGNED_QUOTATIONS } from './signed-quotations.ts';
import { SPOKEN_ON } from './spoken-on.ts';
import { STATED_THIS } from './stated-this.ts';
import { STRANDED } from './stranded.ts';
import { SWALLOWED_SENTENCES } from './swallowed-sentences.ts';
import { TALKED_ABOUT } from './talked-about.ts';
import { TRANSCRIPT_TURNS } from './transcript-turns.ts';
import { UNCLOSED_QUOTATIONS } from './unclosed-quotations.ts';
import { UNLABELLED_INTERVIEWS } from './unlabelled-interviews.ts';
import { UNSAID } from './unsaid.ts';
import { VERBS_OF_READOUTS } from './verbs-of-readouts.ts';
import { WHOLE_SOURCES } from './whole-sources.ts';

/** In the order in which they run; a later one sees what the earlier ones made. */
export const QUOTATION_RULES: readonly QuotationRule[] = [
  LEFT_FRAGMENTS,
  JOINED_ATTRIBUTIONS,
  OTHER_SPEAKERS,
  KEPT_BACK,
  UNSAID,
  DEEDS,
  INSERTED_ATTRIBUTIONS,
  CLOSING_ATTRIBUTIONS,
  LEARNED_FROM,
  DRAWN_ATTENTION,
  VERBS_OF_READOUTS,
  PHRASAL_VERBS,
  JOINED_APPEALS,
  NOUNS_OF_SAYING,
  CHARGES_DENIED,
  ATTITUDES,
  ANONYMITY,
  GESTURES_MADE,
  TALKED_ABOUT,
  STRANDED,
  DATELINES,
  ADDRESSEES,
  APPOSED_SOURCES,
  CUE_DAYS,
  CIRCUMSTANCES,
  AS_NOTED,
  APPENDED_CONTEXT,
  OCCASIONS,
  PARALLEL_CLAUSES,
  INSERTED_QUOTES,
  SHARED_SOURCES,
  WHOLE_SOURCES,
  ACCOUNTS,
  SWALLOWED_SENTENCES,
  PASSIVE_AGENTS,
  QUOTED_AS_SAYING,
  SPOKEN_ON,
  STATED_THIS,
  PAPERS_SAYING,
  DASHED_ATTRIBUTIONS,
  TRANSCRIPT_TURNS,
  INTRODUCED_BLOCKS,
  DELIVERED_TEXTS,
  OPERATIVE_CLAUSES,
  UNLABELLED_INTERVIEWS,
  LABELLED_QUOTATIONS,
  HEADED_QUOTATIONS,
  SIGNED_QUOTATIONS,
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
