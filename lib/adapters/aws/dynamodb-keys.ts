import { sha256 } from '../../core/text/sha256.ts';

/** The primary key of an item; `sk` where the table has a sort key. */
export interface Key {
  readonly pk: string;
  readonly sk?: string;
}

/** DynamoDB takes partition keys of 2,048 bytes and sort keys of 1,024. */
const LONGEST_PART = 200;

/** What comes from outside may be of any length: a long part is known by its hash. */
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
/** Of an address whose page is held as the article of another. */
export const elsewhereKey = (addressId: string): Key => ({ pk: articlePartition(addressId), sk: 'ELSEWHERE' });
export const VERSIONS = 'VERSION#';
/** In the order of the versions' numbers. */
export const versionKey = (articleId: string, number: number, versionId: string): Key => ({
  pk: articlePartition(articleId),
  sk: `${VERSIONS}${String(number).padStart(8, '0')}#${part(versionId)}`,
});
/** The one partition of the index that holds every article to look at again, by when. */
export const RECHECK_PARTITION = 'RECHECK';

// Statements

const statementPartition = (statementId: string) => `STATEMENT#${part(statementId)}`;
/** What is found under one of `statementKeysOf`, most of which are of speakers. */
const keyPartition = (key: string) => `SPEAKER#${part(key)}`;

export const statementKey = (statementId: string): Key => ({ pk: statementPartition(statementId), sk: 'STATEMENT' });
export const sightingKey = (statementId: string, sightingId: string): Key => ({
  pk: statementPartition(statementId),
  sk: `SIGHTING#${part(sightingId)}`,
});
export const headKey = (key: string): Key => ({ pk: keyPartition(key), sk: 'HEAD' });
export const SAID = 'SAID#';
/** In the order in which Parley met the statements. They stay under the keys of their day when `statementKeysOf` changes. */
export const saidKey = (key: string, firstSeenAt: string, statementId: string): Key => ({
  pk: keyPartition(key),
  sk: `${SAID}${part(firstSeenAt)}#${part(statementId)}`,
});
/** An entry for each month that has statements. */
export const monthKey = (month: string): Key => ({ pk: 'MONTHS', sk: month });
/** `2031-03` */
export const monthOf = (firstSeenAt: string): string => firstSeenAt.slice(0, 7);
export const monthPartition = (month: string): string => `MONTH#${month}`;
export const monthOrder = (firstSeenAt: string, statementId: string): string => `${firstSeenAt}#${part(statementId)}`;

// Deliveries

export const deliveryKey = (deliveryId: string): Key => ({ pk: `DELIVERY#${part(deliveryId)}` });
