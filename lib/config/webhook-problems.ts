import { refusalOf } from '../core/address/allowed-url.ts';

const SECRET = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)$/;

/** What is wrong with a webhook's address, references replaced; undefined for one that may be asked. */
export function webhookUrlProblem(url: string, allowPrivate: boolean): string | undefined {
  if (!URL.canParse(url)) return `must be an absolute http or https address${referenceHint(url)}`;
  return refusalOf(new URL(url), allowPrivate);
}

/** What is wrong with a webhook's secret, references replaced. Never says what the secret is. */
export function webhookSecretProblem(secret: string): string | undefined {
  return SECRET.test(secret) ? undefined : `must be whsec_ and base64${referenceHint(secret)}`;
}

/** `${NAME}` is how shells write what is `${env:NAME}` here. */
function referenceHint(text: string): string {
  const name = /\$\{([A-Za-z_]\w*)\}/.exec(text)?.[1];
  return name === undefined ? '' : `; \${env:${name}} takes it from the environment`;
}
