import { endsInE, irregular, uninflected } from './irregular-words.ts';
import { oneSpelling } from './spelling.ts';

/**
 * The form that inflected words share: missile/missiles, negotiate/negotiated/negotiating, treaty/treaties.
 * Not a dictionary form ("negotiat"). Much milder than Porter's stemmer: derived words (deployment, negotiator) stay apart,
 * since in this field they name different things.
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
