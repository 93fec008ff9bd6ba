import { type Problem, ProblemThrown } from '../problems/problem.ts';

const tooLarge = (limit: number, code: Problem['code']): ProblemThrown =>
  new ProblemThrown({ code, values: { limit } });

/**
 * The body of a request in pieces, read no further than a limit.
 *
 * @param limit in bytes, inclusive.
 * @param code by which a larger one is refused.
 * @throws ProblemThrown `body-too-large` or that code, by what the request says of itself or by what comes;
 *   `content-type-not-taken` for a body that is compressed.
 */
export const cappedBody = async function* (
  request: Request,
  limit: number,
  code: Problem['code'] = 'body-too-large',
): AsyncGenerator<Uint8Array> {
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity') {
    throw new ProblemThrown({ code: 'content-type-not-taken', values: { encoding } });
  }
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit, code);
  if (request.body === null) return;
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit, code);
    yield chunk;
  }
};

/** The body of a request at once; as `cappedBody`. */
export const bytesOf = async (request: Request, limit: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of cappedBody(request, limit)) chunks.push(chunk);
  return Buffer.concat(chunks);
};
