import { z } from '@hono/zod-openapi';
import { REFUSALS } from '../../register/refusals/refusals.ts';
import { SHELL_PROBLEMS } from './shell-problems.ts';

const Words = z.object({ en: z.string(), zh: z.string() }).openapi('Words', {
  description: 'A text in English and Chinese.',
});

const BadMember = z
  .object({
    in: z.enum(['body', 'query', 'path', 'header']),
    pointer: z.string().openapi({
      description: 'JSON Pointer into the body, or the name of the parameter or header.',
    }),
    reason: z.string(),
  })
  .openapi('BadMember');

/** The schema of a problem, RFC 9457. */
export const ProblemSchema = z
  .object({
    type: z.string().openapi({ description: 'Where the code is explained, relative to here.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z
      .enum([...Object.keys(REFUSALS), ...Object.keys(SHELL_PROBLEMS)])
      .openapi({ description: 'Stable: what programs go by.' }),
    remedy: z.string().openapi({ description: 'What helps.' }),
    field: z.string().openapi({ description: 'The member that is meant; empty when none is.' }),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    titles: Words,
    remedies: Words,
    errors: z.array(BadMember).optional().openapi({ description: 'Every member that is wrong.' }),
    requestId: z.string(),
    demonstration: z.boolean().optional(),
  })
  .openapi('Problem', {
    description:
      'RFC 9457. Title, detail and remedy are in the language of Accept-Language, en or zh; titles and ' +
      'remedies in both.',
  });
