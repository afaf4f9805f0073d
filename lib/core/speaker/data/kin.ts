/** Who somebody is to another: a name after it is a person's. In lower case. */
export const kin: ReadonlySet<string> = new Set(
  `
  aunt brother cousin daughter father fiancé fiancée granddaughter grandfather grandmother grandson husband mother nephew
  niece sister son uncle widow widower wife
  `
    .trim()
    .split(/\s+/),
);
