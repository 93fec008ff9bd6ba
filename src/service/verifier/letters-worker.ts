/** What a service worker has, as far as this one uses it. */
interface Worker {
  readonly location: Location;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Waiting) => void): void;
  addEventListener(type: 'message', listen: (event: PageMessage) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetched) => void): void;
}
interface Waiting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface PageMessage extends Waiting {
  readonly data: unknown;
}
interface Fetched {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

const worker = globalThis as unknown as Worker;

const CACHE = 'letters-page';
const PAGE = '/letters';
/** What the page may ask to be kept: nothing but what is the same for everybody. */
const ASSET = /^\/assets\/[0-9a-f]{16}\/[\w.-]+$/;
const LANGUAGE = /^[a-z]{2}$/;
const MOST_KEPT = 30;
const LONGEST_WAIT = 5_000; // not-law: milliseconds

const shellOf = (language: string): string => `${PAGE}?lang=${language}&kept=1`;

/** The page without a visitor: no session, no cookie. */
const fetchShell = (language: string): Promise<Response> =>
  fetch(shellOf(language), { credentials: 'omit', headers: { accept: 'text/html' } });

/** Keeps what the page loads, then the page; what no kept page loads is let go. */
const keep = async (language: string, assets: readonly string[]): Promise<void> => {
  const cache = await caches.open(CACHE);
  for (const asset of assets) {
    if ((await cache.match(asset, { ignoreVary: true })) !== undefined) continue;
    const answer = await fetch(asset, { credentials: 'omit' });
    if (!answer.ok) return;
    await cache.put(asset, answer);
  }
  const shell = await fetchShell(language);
  if (!shell.ok) return;
  await cache.put(shellOf(language), shell);
  await cache.put('/letters-last', new Response(language));
  const wanted = new Set(assets);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    // the last language alone stays whole: another is kept anew when its page is opened
    const other = pathname === PAGE && !request.url.endsWith(shellOf(language));
    if (other || (ASSET.test(pathname) && !wanted.has(pathname))) await cache.delete(request);
  }
};

const keptPage = async (): Promise<Response> => {
  const cache = await caches.open(CACHE);
  const language = await (await cache.match('/letters-last'))?.text();
  const found =
    language === undefined ? undefined : await cache.match(shellOf(language), { ignoreVary: true });
  return found ?? Response.error();
};

/** The page of the network; what is kept where there is none, or it takes too long. */
const page = async (request: Request): Promise<Response> => {
  const late = new Promise<null>((resolve) => setTimeout(resolve, LONGEST_WAIT, null));
  const asked = fetch(request);
  const answer = await Promise.race([asked.catch(() => null), late]);
  if (answer !== null) return answer;
  const kept = await keptPage();
  return kept.type === 'error' ? asked : kept;
};

const asset = async (request: Request): Promise<Response> => {
  const found = await (await caches.open(CACHE)).match(request, { ignoreVary: true });
  return found ?? fetch(request);
};

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  const { language, keep: assets } = event.data as { language?: unknown; keep?: unknown };
  if (typeof language !== 'string' || !LANGUAGE.test(language) || !Array.isArray(assets)) return;
  const known = assets.filter((one): one is string => typeof one === 'string' && ASSET.test(one));
  event.waitUntil(keep(language, known.slice(0, MOST_KEPT)).catch(() => {}));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (origin !== worker.location.origin) return;
  if (request.mode === 'navigate' && pathname === PAGE) event.respondWith(page(request));
  else if (ASSET.test(pathname)) event.respondWith(asset(request));
  // all else goes its way: nothing of a person or a vehicle is kept
});
