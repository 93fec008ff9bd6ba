import { Hono } from 'hono';
import { directionOf } from '../../domain/statements/public-languages.ts';
import { html } from '../../report/html/html.ts';
import { languageOf, type ServiceEnv } from '../context.ts';
import { pageHeaders } from '../pages/frame/answer-page.ts';
import { assetAt, assetPath } from '../pages/frame/assets.ts';
import { preferencesOf } from '../pages/frame/preferences.ts';
import { TEXTS } from '../pages/texts/texts.ts';
import { problemAnswer } from '../problems/problem.ts';
import { secureHeaders } from '../watch/security-headers.ts';

/** Seconds after which a page asks again by itself. */
const AGAIN = 2; // not-law: seconds
const PERCENT = 100; // not-law: of a whole

/**
 * What a demonstration answers while it is made: a page that says how far it is and asks again by itself, and
 * `unavailable` to programs.
 *
 * @param done how far it is, 0 to 1.
 */
export const beingMade = (done: () => number): Hono<ServiceEnv> => {
  const app = new Hono<ServiceEnv>();
  app.use(async (context, next) => {
    await next();
    secureHeaders(context.res.headers, false);
  });
  app.get('/health', () => Response.json({ status: 'alive' }));
  app.get('/ready', () =>
    Response.json({ status: 'not-ready', reason: 'being-made' }, { status: 503 }),
  );
  app.get('/assets/*', ({ req }) => assetAt(req.path) ?? new Response(null, { status: 404 }));
  app.notFound(({ req }) => {
    const { raw } = req;
    if (!(raw.headers.get('accept') ?? '').includes('text/html')) {
      const language = languageOf(raw.headers.get('accept-language'));
      const problem = { code: 'unavailable', retryAfter: AGAIN } as const;
      return problemAnswer(problem, { language, requestId: '', demonstration: true });
    }
    const { wanted, theme } = preferencesOf(raw, new URL(raw.url));
    const { frame } = TEXTS[wanted];
    const percent = Math.floor(Math.min(1, Math.max(0, done())) * PERCENT);
    const page = html`<!doctype html>
<html lang="${wanted}" dir="${directionOf(wanted)}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${percent} % · ${frame.beingMadeTitle} · ${frame.product}</title>
<link rel="stylesheet" href="${assetPath('pages.css')}">
<link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml">
</head>
<body>
<header class="top"><span class="brand"><b>${frame.product}</b> <small>${frame.line}</small></span></header>
<main id="content">
<h1>${frame.beingMadeTitle}</h1>
<p class="lead"><progress max="${PERCENT}" value="${percent}">${percent} %</progress> ${percent} %</p>
<p>${frame.beingMade}</p>
</main>
</body>
</html>`;
    return new Response(`${page}`, {
      status: 503,
      headers: { ...pageHeaders(wanted), refresh: `${AGAIN}`, 'retry-after': `${AGAIN}` },
    });
  });
  return app;
};
