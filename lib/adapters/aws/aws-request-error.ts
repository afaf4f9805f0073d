/** A request to AWS that failed for good. The message names the operation and its object: `[PutItem] "parley-feeds": …`. */
export class AwsRequestError extends Error {
  override readonly name = 'AwsRequestError';
}

/**
 * Runs a request.
 *
 * @throws AwsRequestError that names the operation and its object, for whatever the request throws
 */
export async function request<Result>(operation: string, object: string, send: () => Promise<Result>): Promise<Result> {
  try {
    return await send();
  } catch (cause) {
    if (cause instanceof AwsRequestError) throw cause;
    const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    throw new AwsRequestError(`[${operation}] ${JSON.stringify(object)}: ${reason}`, { cause });
  }
}
