import type { Access } from '../../register/action.ts';
import type { ServedDocument } from './route.ts';

const OK = 200; // not-law: of HTTP
const NOT_CHANGED = 304; // not-law: of HTTP

/** Whether whoever asks has these very bytes. */
const has = (request: Request, tag: string): boolean => {
  const shown = request.headers.get('if-none-match') ?? '';
  return shown === '*' || shown.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
};

/** A name for a browser to save by, in whatever writing (RFC 8187). */
const savedAs = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, escaped)}`;

const escaped = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`; // not-law: base of a number

/**
 * Answers a document as it is kept, or that whoever asks has it. What everybody may have may be kept by whoever passes
 * it on, and be read by the scripts of other sites: verifiers are anybody's.
 */
export const documentAnswer = (
  request: Request,
  { access, type }: { readonly access: Access; readonly type: string },
  { bytes, digest, maxAge, saveAs, type: own = type }: ServedDocument,
): Response => {
  const tag = digest === null ? null : `"${digest}"`;
  const open = access === 'public';
  const kept = maxAge > 0 ? `max-age=${maxAge}` : 'no-cache';
  const headers = {
    ...(tag === null ? {} : { etag: tag }),
    'cache-control': `${open ? 'public' : 'private'}, ${kept}`,
    ...(open ? { 'access-control-allow-origin': '*' } : {}),
    ...(saveAs === undefined ? {} : { 'content-disposition': savedAs(saveAs) }),
  };
  if (tag !== null && has(request, tag))
    return new Response(null, { status: NOT_CHANGED, headers });
  const body = bytes instanceof Uint8Array ? new Uint8Array(bytes) : ReadableStream.from(bytes);
  return new Response(body, {
    status: OK,
    headers: { ...headers, 'content-type': own },
  });
};
