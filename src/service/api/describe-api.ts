import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import { z } from 'zod';
import { PROBLEM_TYPE } from '../problems/problem.ts';
import { ProblemSchema } from '../problems/problem-schema.ts';
import { describeRoute } from './describe-route.ts';
import { markDemonstration, mergeExtended } from './mend-description.ts';
import { nullableIn } from './nullable-schemas.ts';
import type { PlainRoute } from './plain-route.ts';
import type { Area } from './route.ts';

const ABOUT = `
The register of used vehicles that leave China: from the filing of an exporter to the deregistration of a vehicle.

- **Who asks**: a key, \`Authorization: Bearer mp_…\`, or the session of a browser. \`x-parts\` and \`x-right\` of an
  operation say who may.
- **Refusals** are problems of RFC 9457 with a stable \`code\`, and say what helps, in English and Chinese.
- **Not now**: whatever operation it is, 503 says that nothing was done (\`unavailable\`, \`busy\`, \`try-again\`) or
  that nobody knows (\`unknown-outcome\`), and in \`Retry-After\` when to send the same again.
- **Nothing is dropped**: a member or parameter that an operation does not name is refused, as is a name that stands
  twice, a number of more than 15 digits, and what lies deeper than 32.
- **Twice is once**: send an \`Idempotency-Key\` with what changes something.
- **A connection that breaks**: one that was kept open and idle may be ended at the moment at which it is used again
  (\`ECONNRESET\`, "socket hang up"). Send the same once more, a GET as it is, a POST with the \`Idempotency-Key\` that
  it had: it is done once, and the answer of the first is given again.
- **Lists** are pages: \`next\` of one is \`cursor\` of the following.
- **Streams** are \`application/x-ndjson\`: events \`answer\`, \`problem\`, \`progress\`, and \`end\` as the last. A
  stream without \`end\` was broken off.
- **Limits**: \`RateLimit-Limit\`, \`RateLimit-Remaining\` and \`RateLimit-Reset\` tell what is left; 429 says in
  \`Retry-After\` when to come again.
- **Demonstration**: a register whose contents are made up says \`Mileproof-Demonstration: true\` in every header, and
  \`demonstration: true\` in every answer and at the end of every stream.
- **Requests** have an id: \`X-Request-Id\` of 8 to 64 letters, digits, \`_\`, \`.\`, \`:\` and \`-\` is taken over,
  else made, and always answered.
`.trim();

const SERVICE_TAG = { name: 'Service', 'x-title-zh': '服务' } as const;

/** The description of the API: what OpenAPI 3.1 says. */
export type Description = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** The parameters of a path, as texts. */
const pathParams = (path: string): Record<string, z.ZodString> =>
  Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, z.string()]));

const describePlain = ({ id, path, summary, description, answers }: PlainRoute) => ({
  method: 'get' as const,
  path,
  operationId: id,
  tags: [SERVICE_TAG.name],
  summary: summary.en,
  'x-title-zh': summary.zh,
  ...(description === undefined ? {} : { description }),
  ...(path.includes('{') ? { request: { params: z.object(pathParams(path)) } } : {}),
  security: [{}],
  'x-parts': ['public'],
  responses: Object.fromEntries(
    Object.entries(answers).map(([status, type]) => [
      status,
      {
        description: summary.en,
        content: {
          [type]: {
            schema:
              type === PROBLEM_TYPE
                ? ProblemSchema
                : ({ type: type.endsWith('json') ? 'object' : 'string' } as const),
          },
        },
      },
    ]),
  ),
});

/** Stands before the paths, and is taken out when all are described. */
const NOWHERE = '/';

const nullableFirst = (areas: readonly Area[]): RouteConfig => {
  const named = nullableIn(areas.flatMap(({ routes }) => routes));
  const schema = z.object(Object.fromEntries(named.map((one, place) => [`${place}`, one])));
  return {
    method: 'get',
    path: NOWHERE,
    responses: { 200: { description: '', content: { 'application/json': { schema } } } },
  };
};

/** Describes the API, from the schemas that validate. */
export const describeApi = (
  areas: readonly Area[],
  plain: readonly PlainRoute[],
  { version }: { readonly version: string },
): Description => {
  const app = new OpenAPIHono();
  const registry = app.openAPIRegistry;
  registry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'A key of a program: `mp_…`. It never signs.',
  });
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'mileproof.session_token',
    description: 'The session of a person who signed in.',
  });
  registry.registerPath(nullableFirst(areas));
  for (const { title, routes } of areas) {
    for (const declared of routes) registry.registerPath(describeRoute(declared, title.en));
  }
  for (const one of plain) registry.registerPath(describePlain(one));
  const described = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Mileproof', version, description: ABOUT, license: { name: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    tags: [...areas.map(({ title }) => ({ name: title.en, 'x-title-zh': title.zh })), SERVICE_TAG],
  });
  delete described.paths?.[NOWHERE];
  mergeExtended(described);
  markDemonstration(described);
  return described;
};
