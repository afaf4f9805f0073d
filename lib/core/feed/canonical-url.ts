/** Query parameters that say where a reader came from, not what is shown; sorted. A trailing `*` stands for any ending. */
const TRACKING_PARAMETERS = [
  '_ga',
  'at_campaign',
  'at_medium',
  'cmp',
  'cmpid',
  'dclid',
  'fbclid',
  'gclid',
  'igshid',
  'maca',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'ns_campaign',
  'ns_mchannel',
  'ns_source',
  'traffic_source',
  'utm_*',
  'wt.*',
  'yclid',
];

const tracking = new RegExp(
  `^(?:${TRACKING_PARAMETERS.map((name) => name.replaceAll('.', '\\.').replaceAll('*', '.*')).join('|')})$`,
  'i',
);

/** In UTF-16 code units. Longer addresses are traps, or data in the shape of an address, and stores have no room for them. */
export const LONGEST_ADDRESS = 2000;

/**
 * One address for one page: without fragment, credentials and tracking parameters, the host in lower case, the default port
 * dropped; other parameters stay as written. Undefined for anything but an absolute http or https address of at most
 * 2,000 characters.
 */
export function canonicalUrl(address: string): string | undefined {
  if (address.length > LONGEST_ADDRESS) return undefined;
  const trimmed = address.trim();
  if (!URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  const parameters = url.search.slice(1).split('&');
  url.search = parameters.filter((parameter) => parameter !== '' && !tracking.test(nameOf(parameter))).join('&');
  return url.href.length > LONGEST_ADDRESS ? undefined : url.href;
}

function nameOf(parameter: string): string {
  const [[name] = ['']] = new URLSearchParams(parameter);
  return name;
}
