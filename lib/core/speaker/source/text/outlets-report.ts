import { mentionsBefore } from '../../cast/body/bodies-before.ts';
import type { Member, Mention } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import type { Word } from '../../reading/words.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/** The outlet that "the report" stands for. */
export function outletsReport(phrase: NounPhrase, cast: Cast): Member | undefined {
  return phrase.determiner === 'the' ? outletsReportAt(phrase.start, cast) : undefined;
}

/**
 * The outlet whose report or paper is meant by the words from "the" on: "Velm Wire reported it on Monday. … | the report |
 * said", "| the Velm Wire report | said". Only where it was the last of which the article told that it reported.
 */
export function outletsReportAt(the: number, cast: Cast): Member | undefined {
  const { words, registry } = cast.setting;
  if (words[the]?.lower !== 'the') return undefined;
  const named = bodyAt(words, the + 1, registry);
  if (named?.how === 'name' && named.bodies[0]?.type === 'outlet' && words[named.end]?.lower === 'report')
    return mentionsBefore(cast.setting.bodies, named.end).at(-1)?.member;
  const noun = words[the + 1];
  const isAlone = noun?.capital === false && /^(?:article|paper|report|story)$/.test(noun.lower);
  if (!isAlone || !endsPhrase(words, the + 2)) return undefined;
  const last = mentionsBefore(cast.setting.bodies, the).findLast((mention) => reports(mention, words));
  return last && the - last.end <= farthest && !tellsOfOther(noun.lower, last.end, the, words)
    ? last.member
    : undefined;
}

/** In words. */
const farthest = 300;

/** Whether another is told of in between: "published | a report | on it", "in | its report |". */
function tellsOfOther(noun: string, from: number, to: number, words: readonly Word[]): boolean {
  for (let index = from; index < to; index += 1)
    if (words[index]?.lower === noun && words[index - 1]?.lower !== 'the') return true;
  return false;
}

/** Whether nothing more is told of the report: "the report | said", "the report |, citing", but not "the report | on". */
function endsPhrase(words: readonly Word[], index: number): boolean {
  const { kind, lower = '' } = words[index] ?? {};
  return (
    kind !== 'word' || /^(?:add(?:ed|s)|cit(?:ed|es|ing)|not(?:ed|es)|quoted|sa(?:id|ys)|stat(?:ed|es))$/.test(lower)
  );
}

/** Whether the article says there that an outlet reports: "Velm Wire | reported", "the Velm Post newspaper | reported". */
function reports({ member, end }: Mention, words: readonly Word[]): boolean {
  const verb = /^(?:daily|newspaper)$/.test(words[end]?.lower ?? '') ? end + 1 : end;
  const isOutlet = member.body?.type === 'outlet';
  return isOutlet && /^(?:had|has|reported|reports|said|says|wrote)$/.test(words[verb]?.lower ?? '');
}
