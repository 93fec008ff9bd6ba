import type { RouteConfig } from '@hono/zod-openapi';
import { z } from 'zod';
import { FILE_TYPES } from '../body/file-types.ts';
import { PROBLEM_TYPE, problemWords } from '../problems/problem.ts';
import { ProblemSchema } from '../problems/problem-schema.ts';
import { LINES_TYPE } from '../streams/events.ts';
import { byStatus, codesOf } from './codes-of.ts';
import { type Route, takesKey } from './route.ts';

const JSON_TYPE = 'application/json';

/** Of an idempotency key. */
const KEY_LENGTH = 255;

const FILE_CONTENT = Object.fromEntries(
  FILE_TYPES.map((type) => [type, { schema: { type: 'string', format: 'binary' } as const }]),
);

const KeyHeader = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(KEY_LENGTH)
    .regex(/^[\x21-\x7e]+$/)
    .optional()
    .meta({
      description:
        'Of your choice, a new one a request. The same key and request get the same answer for 30 days, and are ' +
        'done once. What was refused is not kept.',
    }),
});

const eventSchema = (answer: Route['answer']) =>
  z.union([
    z.object({ type: z.literal('answer'), line: z.int().optional(), answer }),
    z.object({ type: z.literal('problem'), line: z.int().optional(), problem: ProblemSchema }),
    z.object({ type: z.literal('progress'), done: z.int(), total: z.int().nullable() }),
    z.object({
      type: z.literal('end'),
      answers: z.int(),
      problems: z.int(),
      demonstration: z.boolean().optional(),
    }),
  ]);

const problemAnswers = (declared: Route): RouteConfig['responses'] =>
  Object.fromEntries(
    [...byStatus(codesOf(declared))].map(([status, codes]) => [
      status,
      {
        description: codes
          .map((code) => `\`${code}\`: ${problemWords(code).title.en}`)
          .join('\n\n'),
        content: { [PROBLEM_TYPE]: { schema: ProblemSchema } },
        'x-codes': codes,
      },
    ]),
  );

const exampled = (example: unknown) => (example === undefined ? {} : { example });

const bodyContent = (declared: Route) => {
  if (declared.takes === 'file') return FILE_CONTENT;
  const { example } = declared;
  if (declared.takes === 'lines') {
    return { [LINES_TYPE]: { schema: declared.line, ...exampled(example?.body) } };
  }
  const { body } = declared;
  if (declared.takes === 'files') {
    const files = z.array(z.string().meta({ format: 'binary' }));
    return { 'multipart/form-data': { schema: (body as z.ZodObject).extend({ files }) } };
  }
  return body && { [JSON_TYPE]: { schema: body, ...exampled(example?.body) } };
};

const answerContent = (declared: Route) => {
  const { answer, example } = declared;
  if (declared.gives === 'events') return { [LINES_TYPE]: { schema: eventSchema(answer) } };
  const type = declared.gives === 'document' ? declared.type : JSON_TYPE;
  return { [type]: { schema: answer, ...exampled(example?.answer) } };
};

/** One route as OpenAPI describes it. */
export const describeRoute = (declared: Route, tag: string): RouteConfig => {
  const { id, method, path, summary, description, access, params, query, status = 200 } = declared;
  const content = bodyContent(declared);
  const signedIn = [{ key: [] }, { session: [] }];
  return {
    method: method.toLowerCase() as Lowercase<typeof method>,
    path,
    operationId: id,
    tags: [tag],
    summary: summary.en,
    'x-title-zh': summary.zh,
    ...(description === undefined ? {} : { description }),
    security: access === 'public' ? [{}, ...signedIn] : signedIn,
    'x-parts': access === 'public' ? ['public'] : access.parts,
    'x-right': access === 'public' ? 'read' : access.right,
    request: {
      ...(params && { params: params as z.ZodObject }),
      ...(query && { query: query as z.ZodObject }),
      ...(takesKey(declared) && { headers: KeyHeader }),
      ...(content && { body: { required: true, content } }),
    },
    responses: {
      [status]: { description: summary.en, content: answerContent(declared) },
      ...problemAnswers(declared),
    },
  };
};
