/** What is not for search engines: single vehicles, and what stands behind a sign-in. */
const BODY = [
  'User-agent: *',
  'Disallow: /vehicles/',
  'Disallow: /complaints/',
  'Allow: /complaints/new',
  'Disallow: /L/',
  'Disallow: /l/',
  'Disallow: /sign-in',
  'Disallow: /v1/',
  '',
].join('\n');

/** `/robots.txt`. */
export const ROBOTS = {
  path: '/robots.txt',
  answer: (): Response =>
    new Response(BODY, {
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'public, max-age=86400',
      },
    }),
} as const;
