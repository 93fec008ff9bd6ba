import type { Description } from '../api/describe-api.ts';
import type { PlainRoute } from '../api/plain-route.ts';
import { docsPage } from './docs-page.ts';
import { DOCS_STYLE } from './docs-style.ts';

const CONTENT_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * The description as a file and as a page, without any script.
 *
 * @param described gives the description, which tells of these routes too; asked when it is first wanted.
 */
export const docsRoutes = (described: () => Description): readonly PlainRoute[] => {
  const text = once(() => JSON.stringify(described()));
  const page = once(() => docsPage(described()));
  return [
    {
      id: 'readDescription',
      path: '/openapi.json',
      summary: { en: 'This description, OpenAPI 3.1', zh: '接口描述（OpenAPI 3.1）' },
      answers: { 200: 'application/json' },
      answer: async () => new Response(text(), { headers: { 'content-type': 'application/json' } }),
    },
    {
      id: 'readDocumentation',
      path: '/docs',
      summary: { en: 'This description as a page', zh: '接口文档页面' },
      answers: { 200: 'text/html' },
      answer: async () =>
        new Response(page(), {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': CONTENT_POLICY,
          },
        }),
    },
    {
      id: 'readDocumentationStyle',
      path: '/docs.css',
      summary: { en: 'How the page looks', zh: '文档页面样式' },
      answers: { 200: 'text/css' },
      answer: async () =>
        new Response(DOCS_STYLE, { headers: { 'content-type': 'text/css; charset=utf-8' } }),
    },
  ];
};
