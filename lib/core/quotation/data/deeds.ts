/** How the thing is known that makes a verb of speech a deed: by how it begins, or by the nouns that name it. Any thing does without. */
interface Thing {
  readonly begins?: string;
  readonly names?: string;
  /** Words of time or place that begin what is no thing, without a verb: "concluded | today in Velm". */
  readonly times?: string;
}

/** Verbs that say something of a clause, and do something to a thing: "observed a truce", "debated the treaty", "recalled its envoy". */
export const deeds: Readonly<Record<string, Thing>> = {
  called: { begins: 'a an another early elections snap' },
  concluded: {
    names: 'agreement deal deployment exercise exercises mission talks tour treaty trip visit',
    times: 'after at earlier here in late on this today yesterday',
  },
  debated: {},
  discussed: {},
  explained: { names: 'vote votes' },
  maintained: {},
  observed: {},
  pressed: { names: 'charges' },
  recalled: { names: 'ambassador ambassadors diplomats envoy envoys reservists soldiers troops' },
  ruled: {},
};
