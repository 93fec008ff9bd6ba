import { z } from 'zod';
import { REFUSALS } from '../../register/refusals/refusals.ts';
import { SHELL_PROBLEMS } from './shell-problems.ts';

const Words = z
  .object({ en: z.string(), zh: z.string() })
  .meta({ id: 'Words', description: 'A text in English and Chinese.' });

const BadMember = z
  .object({
    in: z.enum(['body', 'query', 'path', 'header']),
    pointer: z.string().meta({
      description: 'JSON Pointer into the body, or the name of the parameter or header.',
    }),
    reason: z.string(),
  })
  .meta({ id: 'BadMember' });

/** The schema of a problem, RFC 9457. */
export const ProblemSchema = z
  .object({
    type: z.string().meta({ description: 'Where the code is explained, relative to here.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z
      .enum([...Object.keys(REFUSALS), ...Object.keys(SHELL_PROBLEMS)])
      .meta({ description: 'Stable: what programs go by.' }),
    remedy: z.string().meta({ description: 'What helps.' }),
    field: z.string().meta({ description: 'The member that is meant; empty when none is.' }),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    titles: Words,
    remedies: Words,
    errors: z.array(BadMember).optional().meta({ description: 'Every member that is wrong.' }),
    requestId: z.string(),
    demonstration: z.boolean().optional(),
  })
  .meta({
    id: 'Problem',
    description:
      'RFC 9457. Title, detail and remedy are in the language of Accept-Language, en or zh; titles and ' +
      'remedies in both.',
  });
