/** Nouns that say that a name is an outlet's: "the Interfax *news agency*". In lower case. */
export const outletNouns: ReadonlySet<string> = new Set(
  `
  agency broadcaster channel daily fortnightly journal magazine monthly network newsletter newspaper newspapers outlet paper
  podcast portal programme publication radio show site station television tv website weekly wire
  `
    .trim()
    .split(/\s+/),
);

/** Of those of which several carry the same words. */
export const outletPlurals: ReadonlySet<string> = new Set([
  'agencies',
  'broadcasters',
  'channels',
  'newspapers',
  'outlets',
]);

/** Nouns of outlets that need no article. */
export const broadcasts: ReadonlySet<string> = new Set(['media', 'radio', 'television', 'tv']);

/** Where people write themselves: places, not outlets that carry their words. In lower case. */
export const platforms: ReadonlySet<string> = new Set(
  'bluesky|facebook|gettr|instagram|linkedin|mastodon|telegram|threads|tiktok|truth social|twitter|vk|wechat|weibo|whatsapp|x|youtube'.split(
    '|',
  ),
);

/** Words that stand beside those nouns. */
export const outletModifiers: ReadonlySet<string> = new Set(
  `
  business government-run local member military news official online private pro-government public regional satellite
  semi-official service state state-affiliated state-controlled state-owned state-run talk
  `
    .trim()
    .split(/\s+/),
);

/** Words of an attribution that an outlet follows. */
export const viaTriggers: ReadonlySet<string> = new Set(['agency', 'by', 'channel', 'in', 'on', 'to', 'told', 'with']);

/** Words that an outlet precedes where it carries what somebody said. */
export const carries: ReadonlySet<string> = new Set(['cited', 'cites', 'quoted', 'quotes', 'reported', 'reports']);

/** Names that have an outlet's place in a sentence, "told X", and are none. Folded. */
export const notOutlets: ReadonlySet<string> = new Set(
  `
  ambassadors bundestag cabinet commons congress dail delegates delegations deputies governors
  knesset lawmakers majlis members mps parliament parties question questions representatives riksdag
  sejm senators storting
  `
    .trim()
    .split(/\s+/),
);

/** Words that outlets have in their names. Folded. */
export const namedLikeOutlets: ReadonlySet<string> = new Set(
  `
  bulletin chronicle courant courier daily digest dispatch echo examiner gazette globe herald journal ledger mail
  mirror monitor news observer packet post press radio record recorder reporter review sentinel standard star telegraph
  television times tribune tv weekly
  `
    .trim()
    .split(/\s+/),
);
