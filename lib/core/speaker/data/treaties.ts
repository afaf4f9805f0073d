/** Treaties as they are called for short, which are nobody, and nobody's body: "New START", "the NPT conference". */
export const treaties: ReadonlySet<string> = new Set(
  'ABM BWC CCW CFE CTBT CWC INF JCPOA NPT SALT START TPNW'.split(' '),
);
