import { refusalOf } from '../core/address/allowed-url.ts';

/** What is wrong with an SNS channel without a topic, anywhere but in the deployed stack. */
export const SNS_TOPIC_NEEDED = 'is needed here; only the deployed stack has an SNS topic of its own';

/** What is wrong with a webhook's address once references are replaced; undefined if nothing is. */
export function webhookUrlProblem(url: string, allowPrivate: boolean): string | undefined {
  if (!URL.canParse(url)) return `must be an absolute http or https address${referenceHint(url)}`;
  return addressProblem(new URL(url), allowPrivate);
}

/** Names that mean this machine wherever they are resolved (RFC 6761, 6.3). For others only a connection can tell. */
const LOOPBACK_NAME = /(?:^|\.)localhost\.?$/;

/** Why an address in the configuration will be refused, as far as can be told before its name is resolved; undefined if it won't. */
export function addressProblem(url: URL, allowPrivate: boolean): string | undefined {
  if (!allowPrivate && LOOPBACK_NAME.test(url.hostname))
    return `${url.hostname} is a private address; network.allowPrivate: true allows those`;
  return refusalOf(url, allowPrivate);
}

/** What is wrong with a webhook's secret once references are replaced; undefined if nothing is. Never quotes the secret. */
export function webhookSecretProblem(secret: string): string | undefined {
  if (/^(?:whsec_)?$/.test(secret)) return 'must not be empty';
  const hint = referenceHint(secret);
  return hint === '' ? undefined : `must be the secret itself${hint}`;
}

/** `${NAME}` is how shells write what is `${env:NAME}` here. */
function referenceHint(text: string): string {
  const name = /\$\{([A-Za-z_]\w*)\}/.exec(text)?.[1];
  return name === undefined ? '' : `; \${env:${name}} takes it from the environment`;
}
