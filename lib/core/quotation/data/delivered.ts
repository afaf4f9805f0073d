/** What is delivered or signed by somebody, in lower case: the last word of what a heading calls its text. */
export const delivered: ReadonlySet<string> = new Set(
  'address briefing comment communique communiqué conference declaration doorstep gaggle intervention keynote lecture message remarks speech statement testimony'.split(
    ' ',
  ),
);
/** Words with which a heading goes on after who delivers it: "Remarks by Ola Kell | at the opening". */
export const afterAuthor: ReadonlySet<string> = new Set(
  'about after ahead at before concerning during following for in on regarding to upon with'.split(' '),
);
