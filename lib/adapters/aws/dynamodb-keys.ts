import { sha256 } from '../../core/text/sha256.ts';

/** The primary key of an item; `sk` where the table has a sort key. */
export interface Key {
  readonly pk: string;
  readonly sk?: string;
}

/** In UTF-16 code units. DynamoDB takes partition keys of up to 2,048 bytes and sort keys of up to 1,024. */
const LONGEST_PART = 200;

/** What comes from outside may be of any length: a hash stands in for a long part. */
function part(text: string): string {
  return text.length <= LONGEST_PART ? text : `sha256-${sha256(text)}`;
}

// Feeds

export const feedStateKey = (feedUrl: string): Key => ({ pk: `FEED#${part(feedUrl)}`, sk: 'STATE' });
export const seenEntryKey = (feedUrl: string, entryKey: string): Key => ({
  pk: `FEED#${part(feedUrl)}`,
  sk: `SEEN#${part(entryKey)}`,
});

// Articles

const articlePartition = (articleId: string) => `ARTICLE#${part(articleId)}`;
export const articleKey = (articleId: string): Key => ({ pk: articlePartition(articleId), sk: 'LATEST' });
/** For an address whose page is held as another address's article. */
export const elsewhereKey = (addressId: string): Key => ({ pk: articlePartition(addressId), sk: 'ELSEWHERE' });
export const VERSIONS = 'VERSION#';
/** In the order of the versions' numbers. */
export const versionKey = (articleId: string, number: number, versionId: string): Key => ({
  pk: articlePartition(articleId),
  sk: `${VERSIONS}${String(number).padStart(8, '0')}#${part(versionId)}`,
});
/** The only partition of the index of articles to look at again, which is sorted by when. */
export const RECHECK_PARTITION = 'RECHECK';

// Statements

const statementPartition = (statementId: string) => `STATEMENT#${part(statementId)}`;
/** For what is found under one of the keys of `statementKeysOf`, most of which are speakers'. */
const keyPartition = (key: string) => `SPEAKER#${part(key)}`;

export const statementKey = (statementId: string): Key => ({ pk: statementPartition(statementId), sk: 'STATEMENT' });
export const sightingKey = (statementId: string, sightingId: string): Key => ({
  pk: statementPartition(statementId),
  sk: `SIGHTING#${part(sightingId)}`,
});
export const headKey = (key: string): Key => ({ pk: keyPartition(key), sk: 'HEAD' });
export const SAID = 'SAID#';
/** In the order in which Parley first saw the statements. They stay under their old keys when `statementKeysOf` changes. */
export const saidKey = (key: string, firstSeenAt: string, statementId: string): Key => ({
  pk: keyPartition(key),
  sk: `${SAID}${part(firstSeenAt)}#${part(statementId)}`,
});
/** An entry for each month with statements. */
export const monthKey = (month: string): Key => ({ pk: 'MONTHS', sk: month });
/** `2031-03` */
export const monthOf = (firstSeenAt: string): string => firstSeenAt.slice(0, 7);
export const monthPartition = (month: string): string => `MONTH#${month}`;
export const monthOrder = (firstSeenAt: string, statementId: string): string => `${firstSeenAt}#${part(statementId)}`;

// Deliveries

export const deliveryKey = (deliveryId: string): Key => ({ pk: `DELIVERY#${part(deliveryId)}` });
