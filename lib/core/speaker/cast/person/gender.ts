import { genderOfRole } from '../../data/roles.ts';
import type { Gender, RoleReading } from '../cast.ts';

/** The gender that a role's noun tells ("spokeswoman"). */
export function genderOfTitle(role: RoleReading | undefined): Gender | undefined {
  if (!role) return undefined;
  for (const word of role.title.toLowerCase().split(' ')) {
    const gender = genderOfRole.get(word);
    if (gender) return gender;
  }
  return undefined;
}

const feminine = /(?:ova|eva|ina|skaya|ska|dottir|kyzy)$/;
const masculine = /(?:ov|ev|sky|skiy|skyy|sson)$/;

/** The gender that a surname's ending tells in its language; undefined for most. */
export function genderOfSurname(folded: string): Gender | undefined {
  if (folded.length < 5) return undefined;
  if (feminine.test(folded)) return 'f';
  return masculine.test(folded) ? 'm' : undefined;
}
