/** Nouns for what has a name of its own, which may follow: "the start-up *OrbitGlow*". In lower case, beside those for bodies. */
export const namedKinds: ReadonlySet<string> = new Set(
  `
  airline bank bloc brewery bureau cafe carrier channel charity consultancy contractor daily destroyer distillery firm foundry frigate insurer laboratory lobby
  magazine maker manufacturer monthly movement newspaper ngo nonprofit operator outlet paper portal producer quarterly retailer
  shipyard site start-up startup station submarine supplier tanker think-tank thinktank tribe vessel warship website weekly
  `
    .trim()
    .split(/\s+/),
);
