import { addressProblem, webhookSecretProblem, webhookUrlProblem } from './channel-problems.ts';
import { referencedNames } from './references.ts';

/** The parts of a configuration that must fit together. */
interface Parts {
  readonly network: { readonly allowPrivate: boolean };
  readonly feeds: readonly { readonly url: string }[];
  readonly channels: Readonly<Record<string, Channel>>;
  readonly alerts: readonly { readonly name: string; readonly channels: readonly string[] }[];
}

type Channel =
  | { readonly type: 'webhook'; readonly url: string; readonly secret?: string | undefined }
  | { readonly type: 'console' | 'sns' };

/** A mistake, and the path to it. */
export interface Complaint {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Where the parts don't fit together, and what is wrong with addresses and secrets that a schema's patterns can't see. */
export function crossCheck({ network, feeds, channels, alerts }: Parts): Complaint[] {
  return [
    ...repeats(feeds.map(({ url }) => pageOf(url))).map(([index, first]) => ({
      path: ['feeds', index, 'url'],
      message: `is the same feed as feeds[${first}]`,
    })),
    ...feeds.flatMap(({ url }, index) =>
      // The schema has complained of what is no web address at all.
      complaint(
        ['feeds', index, 'url'],
        isWebAddress(url) ? feedProblem(new URL(url), network.allowPrivate) : undefined,
      ),
    ),
    ...repeats(alerts.map(({ name }) => name)).map(([index, first]) => ({
      path: ['alerts', index, 'name'],
      message: `is the name of alerts[${first}] too`,
    })),
    ...alerts.flatMap((rule, index) =>
      repeats(rule.channels).map(([place, first]) => ({
        path: ['alerts', index, 'channels', place],
        message: `is alerts[${index}].channels[${first}] again`,
      })),
    ),
    ...alerts.flatMap((rule, index) =>
      rule.channels.flatMap((name, place) =>
        Object.hasOwn(channels, name)
          ? []
          : complaint(
              ['alerts', index, 'channels', place],
              `there is no channel ${JSON.stringify(name)} under channels`,
            ),
      ),
    ),
    ...Object.entries(channels).flatMap(([name, channel]) => checkChannel(name, channel, network.allowPrivate)),
  ];
}

/** A feed's address is its key: it appears in tables, logs and reports, where no password should. */
function feedProblem(url: URL, allowPrivate: boolean): string | undefined {
  if (url.username !== '' || url.password !== '') return 'must not hold a user name or a password';
  return addressProblem(url, allowPrivate);
}

/** Values with references aren't checked: what a variable holds is known only where the channel is used. */
function checkChannel(name: string, channel: Channel, allowPrivate: boolean): Complaint[] {
  if (channel.type !== 'webhook') return [];
  const check = (key: string, text: string | undefined, problemOf: (text: string) => string | undefined) =>
    text === undefined || referencedNames(text).length > 0 ? [] : complaint(['channels', name, key], problemOf(text));
  return [
    ...check('url', channel.url, (url) => webhookUrlProblem(url, allowPrivate)),
    ...check('secret', channel.secret, webhookSecretProblem),
  ];
}

/** The address without its fragment; also of what is no address, which is complained of elsewhere. */
function pageOf(url: string): string {
  return (URL.canParse(url) ? new URL(url).href : url).replace(/#.*$/s, '');
}

function isWebAddress(url: string): boolean {
  return /^https?:/i.test(url) && URL.canParse(url);
}

function complaint(path: Complaint['path'], message: string | undefined): Complaint[] {
  return message === undefined ? [] : [{ path, message }];
}

/** For each value that occurred before: its index, and the index of its first occurrence. */
function repeats(values: readonly string[]): (readonly [number, number])[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    return first < index ? [[index, first] as const] : [];
  });
}
