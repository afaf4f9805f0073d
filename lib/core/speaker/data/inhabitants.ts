/** Nouns for those who live where something happens, singular, in lower case: they are of the state that is talked of. */
export const inhabitants: ReadonlySet<string> = new Set(
  `
  baker demonstrator doctor farmer fisherman fishermen grower herder inhabitant islander local miner motorist nomad
  passer-by pensioner protester resident settler shepherd shopkeeper smallholder teacher townspeople trader trucker
  villager voter
  `
    .trim()
    .split(/\s+/),
);

/** Nouns for those whom an organisation sends, singular, in lower case: they are of the one that is talked of. */
export const envoysOfBodies: ReadonlySet<string> = new Set(['inspector', 'monitor', 'observer', 'peacekeeper']);
