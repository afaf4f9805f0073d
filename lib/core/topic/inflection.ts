import { oneSpelling } from './spelling.ts';

/**
 * The form under which inflected words meet: missile/missiles, negotiate/negotiated/negotiating, treaty/treaties.
 * Not a dictionary form ("negotiat"). Much milder than Porter's stemmer: derived words (deployment, negotiator) stay apart,
 * for in this field they name different things.
 */
export function stemOf(word: string): string {
  let stem = irregular.get(word) ?? word;
  if (uninflected.has(stem)) return stem;
  if (stem.length > 3) stem = withoutPlural(stem);
  if (stem.length > 4) stem = withoutPastOrGerund(stem);
  if (stem.length > 4 && stem.endsWith('e') && !endsInE.has(stem)) stem = stem.slice(0, -1);
  return oneSpelling(stem);
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
  if (/([bdgmnprt])\1$/.test(rest)) return rest.slice(0, -1);
  // fired, firing: fire, for what is short and isn't doubled ended in an e.
  return /^[^aeiouy][aeiouy][^aeiouwxy]$/.test(rest) ? `${rest}e` : rest;
}

/**
 * Another word than what it seems to be a form of: a herring is none of "her", mining is of coal, a house no housing, shells no
 * shelling, "according to" no accord; who is nuclear-armed may talk of anything but arms.
 */
const uninflected: ReadonlySet<string> = new Set([
  'according',
  'armed',
  'attached',
  'based',
  'basing',
  'boxing',
  'clearing',
  'disputed',
  'downed',
  'herring',
  'housing',
  'innings',
  'mining',
  'parking',
  'powered',
  'recounted',
  'ring',
  'shelling',
  'wedding',
]);

/** Planes meet no plans, nor what is quite so those who quit. */
const endsInE: ReadonlySet<string> = new Set(['plane', 'quite', 'scrape']);

/** Past forms of verbs that phrases on arms use. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['began', 'begin'],
  ['begun', 'begin'],
  ['blew', 'blow'],
  ['blown', 'blow'],
  ['bought', 'buy'],
  ['broke', 'break'],
  ['broken', 'break'],
  ['brought', 'bring'],
  ['built', 'build'],
  ['came', 'come'],
  ['caught', 'catch'],
  ['chose', 'choose'],
  ['chosen', 'choose'],
  ['cleared', 'clearing'],
  ['drawn', 'draw'],
  ['drew', 'draw'],
  ['dug', 'dig'],
  ['fallen', 'fall'],
  ['fell', 'fall'],
  ['flew', 'fly'],
  ['flown', 'fly'],
  ['forbade', 'forbid'],
  ['forbidden', 'forbid'],
  ['fought', 'fight'],
  ['froze', 'freeze'],
  ['frozen', 'freeze'],
  ['gave', 'give'],
  ['given', 'give'],
  ['gone', 'go'],
  ['grew', 'grow'],
  ['grown', 'grow'],
  ['held', 'hold'],
  ['hid', 'hide'],
  ['hidden', 'hide'],
  ['kept', 'keep'],
  ['laid', 'lay'],
  ['lain', 'lie'],
  ['led', 'lead'],
  ['left', 'leave'],
  ['lent', 'lend'],
  ['lost', 'lose'],
  ['made', 'make'],
  ['met', 'meet'],
  ['overflew', 'overfly'],
  ['overflown', 'overfly'],
  ['paid', 'pay'],
  ['rebuilt', 'rebuild'],
  ['sank', 'sink'],
  ['sent', 'send'],
  ['shelled', 'shelling'],
  ['shot', 'shoot'],
  ['sold', 'sell'],
  ['sought', 'seek'],
  ['spent', 'spend'],
  ['stole', 'steal'],
  ['stolen', 'steal'],
  ['stood', 'stand'],
  ['struck', 'strike'],
  ['sunk', 'sink'],
  ['swept', 'sweep'],
  ['taken', 'take'],
  ['threw', 'throw'],
  ['thrown', 'throw'],
  ['took', 'take'],
  ['tore', 'tear'],
  ['torn', 'tear'],
  ['undertaken', 'undertake'],
  ['undertook', 'undertake'],
  ['upheld', 'uphold'],
  ['used', 'use'],
  ['using', 'use'],
  ['went', 'go'],
  ['withdrawn', 'withdraw'],
  ['withdrew', 'withdraw'],
  ['withheld', 'withhold'],
  ['won', 'win'],
  ['written', 'write'],
  ['wrote', 'write'],
]);
