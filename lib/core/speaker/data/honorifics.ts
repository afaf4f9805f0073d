import type { Gender } from '../cast/cast.ts';

/** What a title before a name tells: the gender, and the role where it is one. */
export interface Honorific {
  readonly gender?: Gender;
  readonly role?: string;
}

/** Titles before names, in lower case without dots. */
export const honorifics: ReadonlyMap<string, Honorific> = new Map<string, Honorific>([
  ['adm', { role: 'Admiral' }],
  ['amb', { role: 'Ambassador' }],
  ['alhaji', { gender: 'm' }],
  ['ayatollah', { gender: 'm', role: 'Ayatollah' }],
  ['baroness', { gender: 'f' }],
  ['brig', { role: 'Brigadier' }],
  ['capt', { role: 'Captain' }],
  ['cllr', { role: 'Councillor' }],
  ['cmdr', { role: 'Commander' }],
  ['col', { role: 'Colonel' }],
  ['comrade', {}],
  ['cr', { role: 'Councillor' }],
  ['dame', { gender: 'f' }],
  ['don', { gender: 'm' }],
  ['dr', {}],
  ['engr', {}],
  ['frau', { gender: 'f' }],
  ['gen', { role: 'General' }],
  ['gov', { role: 'Governor' }],
  ['herr', { gender: 'm' }],
  ['hajia', { gender: 'f' }],
  ['hon', {}],
  ['lady', { gender: 'f' }],
  ['lord', { gender: 'm' }],
  ['lt', { role: 'Lieutenant' }],
  ['madam', { gender: 'f' }],
  ['madame', { gender: 'f' }],
  ['maj', { role: 'Major' }],
  ['messrs', { gender: 'm' }],
  ['miss', { gender: 'f' }],
  ['monsieur', { gender: 'm' }],
  ['mr', { gender: 'm' }],
  ['mrs', { gender: 'f' }],
  ['ms', { gender: 'f' }],
  ['pres', { role: 'President' }],
  ['prof', { role: 'Professor' }],
  ['rep', { role: 'Representative' }],
  ['rev', {}],
  ['sen', { role: 'Senator' }],
  ['sgt', { role: 'Sergeant' }],
  ['sheikh', { gender: 'm' }],
  ['sheikha', { gender: 'f' }],
  ['shri', { gender: 'm' }],
  ['sir', { gender: 'm' }],
  ['sister', { gender: 'f' }],
  ['smt', { gender: 'f' }],
]);
