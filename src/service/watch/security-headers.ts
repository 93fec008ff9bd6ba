const HEADERS: readonly (readonly [string, string])[] = [
  [
    'content-security-policy',
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=()'],
  ['cache-control', 'no-store'],
];

/** Two years, as browsers' lists ask for. */
const HSTS = 'max-age=63072000; includeSubDomains';

/**
 * Sets what keeps a browser from taking an answer for more than it is. What an answer says for itself stays.
 *
 * @param tls true where the service is reached by TLS alone.
 */
export const secureHeaders = (headers: Headers, tls: boolean): void => {
  for (const [name, value] of HEADERS) if (!headers.has(name)) headers.set(name, value);
  if (tls) headers.set('strict-transport-security', HSTS);
};
