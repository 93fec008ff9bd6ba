// in the gate: who sees what of whom
// alone: `marked-world.ts` is one world, which each of its files changes
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ALL, share } from '../tier.ts';
import { type Schema, valuesOf, withSeen } from './from-schema.ts';
import { ASKING, everyId, hold, IDS, ROWS, service, told } from './marked-world.ts';

const { app, as, ask } = service;

type Json = Readonly<Record<string, unknown>>;
const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};
const { body: description } = await ask(null, 'GET', '/openapi.json');
const named: Json = description.components.schemas;
const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(record(item)).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path,
    operation: record(operation),
  })),
);
type Operation = (typeof operations)[number];

const LINES = 'application/x-ndjson';
const textOf = async (response: Response, method: string): Promise<string> => {
  // a stream that is only read may have no end: its first piece is what happened so far
  if (method !== 'GET' || response.headers.get('content-type') !== LINES) return response.text();
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
};

const asking = async (
  { method }: Operation,
  path: string,
  { actor, column }: (typeof ASKING)[number],
  body: readonly [string, string] | null = null,
): Promise<void> => {
  const response = await app.request(path, {
    method,
    headers: { ...(actor && as(actor)), ...(body && { 'content-type': body[0] }) },
    ...(body && { body: body[1] }),
  });
  hold(await textOf(response, method), `${method} ${path} ${body?.[1] ?? ''}`, column);
};

/** Of each kind of thing the first and the last, for what has a name of which the world has none. */
const OTHER_IDS = Object.values(IDS).flatMap((ids) =>
  [...new Set([ids.at(0), ids.at(-1)])].flatMap((id) => id ?? []).slice(0, ALL ? 2 : 1),
);

for (const operation of operations.filter(({ method }) => method === 'GET')) {
  test(`GET ${operation.path}: nobody is told what is not for him, of any id`, async () => {
    const [, name] = /\{(\w+)\}/.exec(operation.path) ?? [];
    const ids = name === undefined ? [''] : (IDS[name] ?? OTHER_IDS);
    for (const id of ids) {
      const path = operation.path.replace(/\{\w+\}/, encodeURIComponent(id));
      for (const one of ASKING) await asking(operation, path, one);
    }
  });
}

const RUNS = 300;
test('nor by any request that the description allows, with any id, filter and body', async () => {
  const among = (name: string): fc.Arbitrary<string> => fc.constantFrom(...(IDS[name] ?? everyId));
  const givenFor = (name: string, schema: Schema): fc.Arbitrary<string> =>
    fc.oneof(
      { weight: 2, arbitrary: among(name) },
      { weight: 1, arbitrary: valuesOf(schema, named).map(String) },
    );
  const requests = fc.constantFrom(...operations).chain((operation) => {
    const parameters = ((operation.operation['parameters'] ?? []) as readonly Json[]).map(
      (one) => ({
        name: String(one['name']),
        where: String(one['in']),
        schema: record(one['schema']),
      }),
    );
    const values = fc.record(
      Object.fromEntries(parameters.map(({ name, schema }) => [name, givenFor(name, schema)])),
      { requiredKeys: parameters.filter(({ where }) => where === 'path').map(({ name }) => name) },
    );
    const content = Object.entries(record(record(operation.operation['requestBody'])['content']));
    const bodies = content.map(([type, media]) => {
      const schema = record(record(media)['schema']);
      const text =
        schema['format'] === 'binary'
          ? fc.string({ maxLength: 100 })
          : valuesOf(schema, named).map((value) => withSeen(JSON.stringify(value) ?? '', everyId));
      return text.map((sent) => [type, sent] as const);
    });
    const body = bodies.length === 0 ? fc.constant(null) : fc.oneof(...bodies);
    return fc.tuple(fc.constant({ operation, parameters }), values, body);
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ASKING),
      requests,
      async (one, [{ operation, parameters }, values, body]) => {
        const given = new Map(Object.entries(values).map(([name, value]) => [name, String(value)]));
        const path = operation.path.replaceAll(
          /\{(\w+)\}/g,
          (_, name) => encodeURIComponent(given.get(name) ?? '') || '-',
        );
        const query = new URLSearchParams(
          parameters.flatMap(({ name, where }) => {
            const value = given.get(name);
            return where === 'query' && value !== undefined ? [[name, value]] : [];
          }),
        );
        await asking(operation, query.size === 0 ? path : `${path}?${query}`, one, body);
      },
    ),
    { numRuns: share(RUNS) },
  );
});

test('what is for somebody he is told: the world that was asked is no empty one', () => {
  const missing = [...ROWS].flatMap(([kind, cells]) =>
    [...cells].flatMap(([column, cell]) =>
      cell === '+' && !told.has(`${kind} ${column}`) ? [`${kind} ${column}`] : [],
    ),
  );
  assert.deepEqual(missing, []);
});
