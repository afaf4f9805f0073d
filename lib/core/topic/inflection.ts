/**
 * The form under which inflected words meet: missile/missiles, negotiate/negotiated/negotiating, treaty/treaties.
 * Not a dictionary form ("negotiat"). Much milder than Porter's stemmer: derived words (deployment, negotiator) stay apart,
 * for in this field they name different things.
 */
export function stemOf(word: string): string {
  if (uninflected.has(word)) return word;
  let stem = irregular.get(word) ?? word;
  if (stem.length > 3) stem = withoutPlural(stem);
  if (stem.length > 4) stem = withoutPastOrGerund(stem);
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem;
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutPastOrGerund(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return word;
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const rest = word.slice(0, word.length - cut);
  if (cut === 0 || rest.length < 3 || !/[aeiouy]/.test(rest)) return word;
  // banned, banning: ban. But selling: sell, pressed: press.
  return /([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}

/** A herring is no form of "her", nor innings of "in". */
const uninflected: ReadonlySet<string> = new Set(['herring', 'innings', 'ring', 'wedding']);

/** Past forms of verbs that phrases on arms use. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['began', 'begin'],
  ['begun', 'begin'],
  ['bought', 'buy'],
  ['broke', 'break'],
  ['broken', 'break'],
  ['built', 'build'],
  ['chose', 'choose'],
  ['chosen', 'choose'],
  ['drawn', 'draw'],
  ['drew', 'draw'],
  ['forbade', 'forbid'],
  ['forbidden', 'forbid'],
  ['fought', 'fight'],
  ['gave', 'give'],
  ['given', 'give'],
  ['grew', 'grow'],
  ['grown', 'grow'],
  ['held', 'hold'],
  ['hidden', 'hide'],
  ['kept', 'keep'],
  ['laid', 'lay'],
  ['led', 'lead'],
  ['met', 'meet'],
  ['sent', 'send'],
  ['shot', 'shoot'],
  ['sold', 'sell'],
  ['spent', 'spend'],
  ['stood', 'stand'],
  ['struck', 'strike'],
  ['taken', 'take'],
  ['threw', 'throw'],
  ['thrown', 'throw'],
  ['took', 'take'],
  ['withdrawn', 'withdraw'],
  ['withdrew', 'withdraw'],
]);
