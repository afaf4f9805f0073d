import { z } from 'zod';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exactly as is known. */
const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)')
  .refine(isOnCalendar, 'is a day that its month does not have');

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (lower-case words joined by hyphens)');
const wikidata = z.string().regex(/^Q[1-9]\d*$/, 'is not a Wikidata id (Q and a number)');
const words = z.string().min(1, 'is empty').max(120, 'is longer than 120 characters');
const names = z.array(words);
const domain = z
  .string()
  .max(253, 'is longer than 253 characters')
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'is not a domain (lower-case labels joined by dots, without “https://”)');

const role = z.strictObject({
  /** In title case, as a table shows it: "Deputy Foreign Minister". */
  role: words,
  /** The id of a body: the state for its officials, the organisation for its own. */
  affiliation: id,
  /** The first day; left out if it isn't certain. */
  from: partialDate.optional(),
  /** The last day; left out while the role is held, or if the end isn't certain. */
  until: partialDate.optional(),
});

export const personSchema = z.strictObject({
  id,
  name: words,
  /** The part of the name that news uses alone, if not the last word: "Kim", "von der Leyen". */
  surname: words.optional(),
  /** Other spellings and orders of the name. Accents, case, hyphens and dots are folded, and need no alias. */
  aliases: names.optional(),
  /** Names that other entries have, too, such as an abbreviation; each of these entries lists them here. */
  sharedAliases: names.optional(),
  gender: z.enum(['f', 'm']).optional(),
  wikidata: wikidata.optional(),
  roles: z.array(role).optional(),
});

export const bodySchema = z.strictObject({
  id,
  name: words,
  type: z.enum([
    'agency',
    'armed-forces',
    'company',
    'institute',
    'ministry',
    'organisation',
    'outlet',
    'parliament',
    'party',
    'state',
  ]),
  aliases: names.optional(),
  sharedAliases: names.optional(),
  /** Places and buildings that stand for it: "Moscow". Several bodies may share one: "Brussels". */
  metonyms: names.optional(),
  /** Adjectives and nouns for its people: "Russian". */
  demonyms: names.optional(),
  /** The id of the state or organisation to which it belongs; independent outlets and institutes belong to none. */
  partOf: id.optional(),
  /** Domains of its pages, "mod.uk", or "gov" for all that end in it. What a page there leaves unnamed is its own. */
  domains: z.array(domain).optional(),
  wikidata: wikidata.optional(),
});

export const personsSchema = z.array(personSchema);
export const bodiesSchema = z.array(bodySchema);

const addedPerson = personSchema.partial({ name: true });
const addedBody = bodySchema.partial({ name: true, type: true });

/** What a user adds in parley.yaml. An entry with a known id adds to that one, and may leave out its name. */
export const registryAdditionsSchema = z.strictObject({
  people: z.array(addedPerson).optional(),
  bodies: z.array(addedBody).optional(),
});

export type Role = Readonly<z.infer<typeof role>>;
export type Person = Readonly<z.infer<typeof personSchema>>;
export type Body = Readonly<z.infer<typeof bodySchema>>;
export type RegistryAdditions = z.infer<typeof registryAdditionsSchema>;

function isOnCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // A day that its month lacks runs on into the next.
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
