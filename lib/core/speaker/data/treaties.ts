/** Treaties as they are called for short, which are nobody, and nobody's body: "New START", "the NPT conference". */
export const treaties: ReadonlySet<string> = new Set('BWC CTBT CWC INF JCPOA NPT SALT START TPNW'.split(' '));
