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

/**
 * One address for one page: without fragment, credentials and tracking parameters, host in lower case, default port
 * dropped. Undefined for what is not an absolute http(s) address.
 */
export function canonicalUrl(address: string): string | undefined {
  if (!URL.canParse(address.trim())) return undefined;
  const url = new URL(address.trim());
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}
