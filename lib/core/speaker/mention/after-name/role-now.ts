import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { type RolePhrase, readRolePhrase } from '../role/role-phrase.ts';
import { type Apposition, endsApposition } from './apposition.ts';
import { readPredicate, readWho } from './relative-clause.ts';

/**
 * What somebody is now: "a former minister in Velm, | now a lawmaker", "a former aide to the premier | and now the
 * chairman", "a former envoy | and current chair of the Lune Institute", "a former inspector | who directs the Calder
 * Institute", "… | who now teaches at the Lune School".
 */
export function roleNow(
  words: readonly Word[],
  { role, end }: RolePhrase,
  registry: RegistryIndex,
): Apposition | undefined {
  if (!/^Former /.test(role?.title ?? '')) return undefined;
  let index = end;
  while (index < end + longestPast && words[index]?.kind === 'word' && !tellsNow(words, index)) {
    const led = ledNow(words, index, registry) ?? heldAfter(words, index, registry);
    if (led) return { ...led, role: led.role ?? role };
    index += 1;
  }
  if (words[index]?.text === ',') index += 1;
  const isNow = tellsNow(words, index) && words[index]?.sentence === words[end - 1]?.sentence;
  const now = isNow ? readRolePhrase(words, index + 1, registry) : undefined;
  return now?.role && !now.isGuess && endsApposition(words, now.end, false) ? now : undefined;
}

/** Whether a present post comes next: "now | a lawmaker", "and current | chair". */
function tellsNow(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? '';
  return /^(?:currently|now)$/.test(lower) || (lower === 'current' && words[index - 1]?.lower === 'and');
}

/** Reads a present post: "who directs the Calder Institute", "who now teaches at the Lune School", not "who led it". */
function ledNow(words: readonly Word[], who: number, registry: RegistryIndex): Apposition | undefined {
  const isNow = words[who]?.lower === 'who' && words[who + 1]?.lower === 'now';
  const work = isNow ? readPredicate(words, who + 2, registry) : undefined;
  // "who now lectures in Velm": a town is no employer.
  if (work?.owner && words[work.owner.start - 1]?.lower !== 'in') return work;
  const isLed =
    words[who]?.lower === 'who' && /^(?:chairs|directs|heads|leads|runs)$/.test(words[who + 1]?.lower ?? '');
  const led = isLed ? readWho(words, who, registry) : undefined;
  return led?.role && led.owner ? led : undefined;
}

/** The later post: "a former minister for a decade | before he was appointed the envoy of Velmaria", "before becoming". */
function heldAfter(words: readonly Word[], before: number, registry: RegistryIndex): Apposition | undefined {
  if (words[before]?.lower !== 'before') return undefined;
  const [subject, verb, part] = words.slice(before + 1, before + 4).map(({ lower }) => lower);
  const isSubject = /^(?:he|she)$/.test(subject ?? '');
  const came = isSubject ? verb : subject;
  const passive = isSubject ? part : verb;
  const last = isSubject ? before + 2 : before + 1;
  const isMade = /^(?:being|was)$/.test(came ?? '') && /^(?:appointed|elected|made|named)$/.test(passive ?? '');
  if (!isMade && !/^(?:became|becoming)$/.test(came ?? '')) return undefined;
  const post = readRolePhrase(words, isMade ? last + 2 : last + 1, registry);
  return post?.role && !post.isGuess ? post : undefined;
}

/** In words. */
const longestPast = 10;
