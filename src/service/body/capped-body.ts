import { ProblemThrown } from '../problems/problem.ts';

const tooLarge = (limit: number): ProblemThrown =>
  new ProblemThrown({ code: 'body-too-large', values: { limit } });

/**
 * The body of a request in pieces, read no further than a limit.
 *
 * @param limit in bytes, inclusive.
 * @throws ProblemThrown `body-too-large`, by what the request says of itself or by what comes;
 *   `content-type-not-taken` for a body that is compressed.
 */
export const cappedBody = async function* (
  request: Request,
  limit: number,
): AsyncGenerator<Uint8Array> {
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity') {
    throw new ProblemThrown({ code: 'content-type-not-taken', values: { encoding } });
  }
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  if (request.body === null) return;
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    yield chunk;
  }
};

/** The body of a request at once; as `cappedBody`. */
export const bytesOf = async (request: Request, limit: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of cappedBody(request, limit)) chunks.push(chunk);
  return Buffer.concat(chunks);
};
