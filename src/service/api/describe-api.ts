import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { RefusalCode } from '../../register/refusals/refusals.ts';
import { REFUSALS } from '../../register/refusals/refusals.ts';
import { FILE_TYPES } from '../body/file-types.ts';
import { problemWords } from '../problems/problem.ts';
import { SHELL_PROBLEMS, type ShellCode } from '../problems/shell-problems.ts';
import { LINES_TYPE } from '../streams/events.ts';
import { type Area, type Route, takesKey } from './route.ts';

const Words = z.strictObject({ en: z.string(), zh: z.string() });

const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.enum([...Object.keys(REFUSALS), ...Object.keys(SHELL_PROBLEMS)]),
    remedy: z.string(),
    field: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    titles: Words,
    remedies: Words,
    errors: z
      .array(
        z.strictObject({
          in: z.enum(['body', 'query', 'path', 'header']),
          pointer: z.string(),
          reason: z.string(),
        }),
      )
      .optional(),
    requestId: z.string(),
    demonstration: z.boolean().optional(),
  })
  .openapi('Problem', {
    description:
      'RFC 9457. `code` is stable; title, detail and remedy are in the language asked for.',
  });

const eventSchema = (answer: Route['answer']) =>
  z.union([
    z.object({ type: z.literal('answer'), line: z.int().optional(), answer }),
    z.object({ type: z.literal('problem'), line: z.int().optional(), problem: ProblemSchema }),
    z.object({ type: z.literal('progress'), done: z.int(), total: z.int().nullable() }),
    z.object({ type: z.literal('end'), answers: z.int(), problems: z.int() }),
  ]);

const FILE_CONTENT = Object.fromEntries(
  FILE_TYPES.map((type) => [type, { schema: { type: 'string', format: 'binary' } as const }]),
);

/** Codes that a route can refuse with: its own, and those that follow from what it takes. */
export const codesOf = (declared: Route): readonly (RefusalCode | ShellCode)[] => {
  const codes = new Set<RefusalCode | ShellCode>(['key-not-known', 'too-many-requests']);
  const { access, params, query, body, takes, refusals = [] } = declared;
  codes.add('request-not-valid');
  if (access !== 'public') {
    for (const code of ['not-signed-in', 'part-missing', 'right-missing'] as const) codes.add(code);
  }
  if (params || query || body) codes.add('request-not-valid');
  if (body || takes !== 'object') {
    for (const code of ['malformed-request', 'content-type-not-taken', 'body-too-large'] as const) {
      codes.add(code);
    }
  }
  if (takesKey(declared)) codes.add('key-of-another-request').add('still-being-answered');
  for (const code of refusals) codes.add(code);
  return [...codes];
};

const problemsOf = (declared: Route) => {
  const byStatus = new Map<number, string[]>();
  for (const code of codesOf(declared)) {
    const { status } = problemWords(code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([one], [other]) => one - other)
      .map(([status, codes]) => [
        status,
        {
          description: codes
            .map((code) => `\`${code}\`: ${problemWords(code as ShellCode).title.en}`)
            .join('\n\n'),
          content: { 'application/problem+json': { schema: ProblemSchema } },
          'x-codes': codes,
        },
      ]),
  );
};

/** The description of the API, OpenAPI 3.1, from the schemas that validate. */
export const describeApi = (areas: readonly Area[], { version }: { readonly version: string }) => {
  const app = new OpenAPIHono();
  const registry = app.openAPIRegistry;
  registry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' });
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'mileproof.session_token',
  });
  for (const { title, routes } of areas) {
    for (const declared of routes) {
      const { id, method, path, summary, description, access, params, query, body, answer } =
        declared;
      registry.registerPath({
        method: method.toLowerCase() as 'get',
        path,
        operationId: id,
        tags: [title.en],
        summary: summary.en,
        'x-title-zh': summary.zh,
        ...(description === undefined ? {} : { description }),
        security:
          access === 'public' ? [{}, { key: [] }, { session: [] }] : [{ key: [] }, { session: [] }],
        'x-parts': access === 'public' ? ['public'] : access.parts,
        'x-right': access === 'public' ? 'read' : access.right,
        request: {
          ...(params ? { params: params as never } : {}),
          ...(query ? { query: query as never } : {}),
          ...(body
            ? { body: { required: true, content: { 'application/json': { schema: body } } } }
            : {}),
          ...(declared.takes === 'lines'
            ? { body: { required: true, content: { [LINES_TYPE]: { schema: declared.line } } } }
            : {}),
          ...(declared.takes === 'file' ? { body: { required: true, content: FILE_CONTENT } } : {}),
        },
        responses: {
          [declared.status ?? 200]: {
            description: summary.en,
            content:
              declared.gives === 'object'
                ? { 'application/json': { schema: answer } }
                : { [LINES_TYPE]: { schema: eventSchema(answer) } },
          },
          ...problemsOf(declared),
        },
      });
    }
  }
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Mileproof', version, license: { name: 'Apache-2.0' } },
    tags: areas.map(({ title }) => ({ name: title.en, 'x-title-zh': title.zh })),
  });
};
