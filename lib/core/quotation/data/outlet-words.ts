/** Words for outlets and those who work there, and last words of outlets' names, in lower case: "the Essel | Herald". */
export const outletWords: ReadonlySet<string> = new Set(
  `
  afp agency ap bbc broadcaster chronicle cnn correspondent correspondents courier daily gazette guardian herald
  interviewer journal journalist journalists magazine mail media mirror news newspaper observer podcast post press radio
  reporter reporters reuters review star station sun tass telegraph television times tribune tv
  `
    .trim()
    .split(/\s+/),
);
