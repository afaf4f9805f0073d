import { affiliationOf } from '../cast/affiliation/affiliation.ts';
import { isSeatOfOrganisations } from '../cast/body/place.ts';
import type { Affiliation } from '../cast/cast.ts';
import { marksOfLines, marksOfTexts } from '../data/issuer-marks.ts';
import { avowals, avowed, declarations, refusals } from '../data/own-acts.ts';
import { organisationRoles, rolesOfOneState } from '../data/state-roles.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import type { Word } from '../reading/words.ts';
import { bodiesNamed, type RegistryIndex } from '../registry/lookup.ts';
import { isOfficialText, type LineAbove, loneLines } from './official-text.ts';

/** How much each sign counts, set by hand on labelled articles. */
const weights = { mark: 4, office: 3, town: 2, declaration: 2, avowal: 1, asked: 2 } as const;

type Add = (affiliation: Affiliation, score: number) => void;

/**
 * The state, or organisation of states, whose own text an article is. What a ministry, a spokesman or a mission
 * publishes shows that only by its letterhead ("2:14 p.m. EDT", "Foreign Office") and by how it speaks of its state
 * ("Velmaria welcomes", "As for Velmaria, we"). Undefined for other texts, or if another scores more than half as much.
 */
export function issuerOfText(
  words: readonly Word[],
  registry: RegistryIndex,
  stateNames: ReadonlyMap<string, string>,
): Affiliation | undefined {
  const lines = loneLines(words);
  if (!isOfficialText(lines, words)) return undefined;
  const scores = new Map<string, { readonly affiliation: Affiliation; score: number }>();
  const add: Add = (affiliation, score) => {
    const known = scores.get(affiliation.name) ?? { affiliation, score: 0 };
    known.score += score;
    scores.set(affiliation.name, known);
  };
  noteMarks(lines, words, registry, add);
  for (const line of lines) noteOffices(line, words, registry, add);
  noteActs(words, registry, stateNames, add);
  const [best, next] = [...scores.values()].sort((a, b) => b.score - a.score);
  return best && best.score >= 2 * (next?.score ?? 0) ? best.affiliation : undefined;
}

/** Notes marks that only one state's texts have: "2:14 p.m. EDT", "Shri", "Secretary of State". */
function noteMarks(lines: readonly LineAbove[], words: readonly Word[], registry: RegistryIndex, add: Add): void {
  const note = (name: string): void => {
    const [body] = bodiesNamed(registry, name);
    if (body) add({ name: body.name, body }, weights.mark);
  };
  for (const [mark, name] of marksOfLines) if (lines.some(({ text }) => mark.test(text))) note(name);
  for (const [mark, name] of marksOfTexts) if (words.some(({ text, quoted }) => !quoted && mark.test(text))) note(name);
  for (const [role, name] of rolesOfOneState)
    if (lines.slice(1).some(({ text }) => text.toLowerCase().endsWith(`, ${role}`))) note(name);
}

/** Notes offices in a line: "Federal Foreign Office in the Government press conference", ", Moscow, 3 May". */
function noteOffices({ start, end, text }: LineAbove, words: readonly Word[], registry: RegistryIndex, add: Add): void {
  for (let index = start; index < end; index += 1) {
    const match = bodyAt(words, index, registry, end);
    const body = match?.bodies[0];
    if (!match || !body) continue;
    const affiliation = affiliationOf(body, registry);
    const title = words
      .slice(match.end, match.end + 3)
      .map(({ lower }) => lower)
      .join(' ');
    const isIssuer = words[start]?.paragraph === 0 || index === start || text.startsWith('by ');
    const isDated = words[index - 1]?.text === ',' && words[match.end]?.text === ',' && words[match.end + 1]?.capital;
    if (
      isIssuer &&
      body.type === 'organisation' &&
      organisationRoles.some((role) => title.replace('deputy ', '').startsWith(role))
    )
      add(affiliation, weights.office);
    else if (/^(?:agency|ministry)$/.test(body.type) && match.how === 'name' && (index === start || match.end === end))
      add(affiliation, weights.office);
    else if (match.how === 'metonym' && isDated && !isSeatOfOrganisations(words, index)) add(affiliation, weights.town);
    index = match.end - 1;
  }
}

/** Notes what the text says itself or is asked, not what it quotes: "Velmaria welcomes", "As for Velmaria, we". */
function noteActs(
  words: readonly Word[],
  registry: RegistryIndex,
  stateNames: ReadonlyMap<string, string>,
  add: Add,
): void {
  let index = 0;
  let isQuoted = false;
  while (index < words.length) {
    const word = words[index]!;
    if (word.paragraph !== words[index - 1]?.paragraph) isQuoted = false;
    if (/^[“«„]$/.test(word.text)) isQuoted = true;
    else if (/^[”»]$/.test(word.text)) isQuoted = false;
    else if (word.text === '"') isQuoted = !isQuoted;
    const isOpen = word.paragraph > 0 && !isQuoted;
    const match = isOpen ? bodyAt(words, index, registry) : undefined;
    const end = match?.end ?? index + 1;
    const body = match?.how === 'name' ? match.bodies[0] : undefined;
    const isUnlisted = isOpen && !match && word.text === stateNames.get(word.folded);
    if (isUnlisted || body?.type === 'state' || body?.type === 'organisation') {
      const score = scoreOf(index, end, words);
      if (score > 0) add(body ? affiliationOf(body, registry) : { name: word.text }, score);
    }
    index = end;
  }
}

function scoreOf(start: number, end: number, words: readonly Word[]): number {
  const [before = '', next = '', second = '', third = ''] = [
    words[start - 1],
    words[end],
    words[end + 1],
    words[end + 2],
  ].map((word) => word?.lower);
  // "What is Velmaria's comment?", "Does Velmaria consider it a breach?"
  const isAsked =
    (words[end]?.kind === 'possessive' &&
      /^(?:is|['’]s|are)$/.test(before) &&
      /^(?:comments?|expectations?|position|reaction|response|view)$/.test(second)) ||
    (/^(?:do|does|will)$/.test(before) && /^(?:assess|comment|consider|respond|see|view)$/.test(next));
  if (isAsked) return weights.asked;
  // "As for Velmaria, we"
  if (before === 'for' && words[start - 2]?.lower === 'as' && next === ',' && /^(?:our|we)$/.test(second))
    return weights.declaration;
  const opens = words[start - 1]?.sentence !== words[start]?.sentence || /^(?:[,:;–—-]|and|but|that|the)$/.test(before);
  if (!opens) return 0;
  if (declarations.has(next) || (/^(?:never|not)$/.test(second) && refusals.has(third))) return weights.declaration;
  return avowals.has(next) || (/^(?:has|is|remains|will)$/.test(next) && avowed.has(second)) ? weights.avowal : 0;
}
