/**
 * Whether a request comes from a page of this service: by the Origin that a browser sends, else by Sec-Fetch-Site.
 * `unsaid`: it says neither, as programs do.
 */
export const originOf = (
  { headers }: Request,
  origins: readonly string[],
): 'same' | 'other' | 'unsaid' => {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return 'other';
  if (origin !== null) return origins.includes(origin) ? 'same' : 'other';
  return site === null ? 'unsaid' : 'same';
};

/** Whether a browser says that a page of another origin made the request; of one that says nothing it is not known. */
export const isOfAnotherSite = ({ headers }: Request): boolean => {
  const site = headers.get('sec-fetch-site');
  return (site !== null && site !== 'same-origin') || headers.get('origin') === 'null';
};

const SAFE: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Whether a method changes nothing. */
export const isSafe = (method: string): boolean => SAFE.includes(method);
