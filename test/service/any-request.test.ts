import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Actor } from '../../src/register/actor.ts';
import { newActor } from '../register/register-database.ts';
import { share } from '../tier.ts';
import { valuesOf, withSeen } from './from-schema.ts';
import { testService } from './test-service.ts';

/** A stream that is only read may have no end. */
const LINES = 'application/x-ndjson';

/** Requests of one operation. */
const RUNS = 8;

const { app, as, ask, log, owner } = await testService({
  limits: { address: { perSecond: 1e6, burst: 1e6 }, signedIn: { perSecond: 1e6, burst: 1e6 } },
});

const actors: readonly (Actor | null)[] = [
  null,
  await newActor(owner, 'exporter', { uscc: '91650100MA00000018' }),
  await newActor(owner, 'exporter', { uscc: '91650100MA00000026' }),
  await newActor(owner, 'manufacturer', { uscc: '91650100MA00000034', maker: 'byd' }),
  await newActor(owner, 'office'),
  await newActor(owner, 'ministry'),
  await newActor(owner, 'customs'),
  await newActor(owner, 'registry'),
  await newActor(owner, 'tax'),
  await newActor(owner, 'administrator'),
];

type Json = Readonly<Record<string, unknown>>;
const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

// What follows knows the published description alone.
const { body: description } = await ask(null, 'GET', '/openapi.json');
const named: Json = description.components.schemas;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'api', components: description.components });
const absolute = (schema: unknown): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/'));

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operation: Json;
}

const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(record(item)).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path,
    operation: record(operation),
  })),
);

const parametersOf = ({ operation }: Operation, where: string): readonly Json[] =>
  ((operation['parameters'] ?? []) as readonly Json[]).filter((one) => one['in'] === where);

/** In a path these are another path, whoever sends them. */
const DOTS = ['.', '..'];

/** Values of parameters, those that may be left out now and then left out. */
const parameterValues = (operation: Operation, where: string): fc.Arbitrary<Json> => {
  const values = fc.record(
    Object.fromEntries(
      parametersOf(operation, where).map((one) => [
        String(one['name']),
        valuesOf(record(one['schema']), named),
      ]),
    ),
    {
      requiredKeys: parametersOf(operation, where)
        .filter((one) => one['required'] === true)
        .map((one) => String(one['name'])),
    },
  );
  if (where !== 'path') return values;
  return values.filter((given) => !Object.values(given).some((one) => DOTS.includes(String(one))));
};

const bodies = ({ operation }: Operation): fc.Arbitrary<readonly [string, string] | null> => {
  const content = Object.entries(record(record(operation['requestBody'])['content']));
  if (content.length === 0) return fc.constant(null);
  return fc.oneof(
    ...content.map(([type, media]) => {
      const schema = record(record(media)['schema']);
      const text =
        schema['format'] === 'binary'
          ? fc.string({ maxLength: 200 })
          : valuesOf(schema, named).map((value) => JSON.stringify(value));
      const sent = type.endsWith('ndjson')
        ? fc.array(text, { maxLength: 3 }).map((lines) => lines.join('\n'))
        : text;
      return sent.map((one) => [type, one] as const);
    }),
  );
};

const validators = new Map<string, ValidateFunction>();

/** Ids that answers told, the newest last. */
const seen: string[] = [];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
const remember = (text: string): void => {
  for (const id of text.match(UUID) ?? []) if (!seen.includes(id)) seen.push(id);
  if (seen.length > 200) seen.splice(0, seen.length - 200);
};

const check = async ({ method, path, operation }: Operation, response: Response): Promise<void> => {
  const endless = method === 'GET' && response.headers.get('content-type') === LINES;
  if (endless) return response.body?.cancel();
  const text = await response.text();
  if (response.status < 300) remember(text);
  const where = `${method} ${path}: ${response.status} ${text.slice(0, 500)}`;
  assert.ok(
    response.status < 500 || response.status === 503,
    `${where} ${JSON.stringify(log.filter(({ at }) => at === 'error').at(-1))}`,
  );
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const answers = record(operation['responses']);
  const media = record(record(answers[response.status])['content'])[type];
  assert.ok(media, `not described: ${type} ${where}`);
  const schema = record(media)['schema'];
  const key = `${method} ${path} ${response.status}`;
  const valid = validators.get(key) ?? ajv.compile(absolute(schema));
  validators.set(key, valid);
  const told = type.endsWith('ndjson')
    ? text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [type.endsWith('json') ? JSON.parse(text) : text];
  for (const one of told)
    assert.ok(valid(one), `not as described: ${JSON.stringify(valid.errors)} ${where}`);
  for (const one of told) {
    assert.notEqual(one?.problem?.code, 'unexpected-error', where);
  }
};

const request = async (
  declared: Operation,
  actor: Actor | null,
  [inPath, inQuery, body]: readonly [Json, Json, readonly [string, string] | null],
): Promise<Response> => {
  const path = declared.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(withSeen(String(inPath[name]), seen) || '-'),
  );
  const query = new URLSearchParams(
    Object.entries(inQuery).map(([name, value]) => [name, String(value)] as [string, string]),
  );
  const asked = query.size === 0 ? path : `${path}?${withSeen(`${query}`, seen)}`;
  return app.request(asked, {
    method: declared.method,
    ...(body && { body: withSeen(body[1], seen) }),
    headers: { ...(actor && as(actor)), ...(body && { 'content-type': body[0] }) },
  });
};

/** Twice: what the first round made is spoken of in the second. */
const rounds = [1, 2].flatMap((round) => operations.map((declared) => [round, declared] as const));

for (const [round, declared] of rounds) {
  const { method, path } = declared;
  test(`${round}. ${method} ${path}: nothing that is sent breaks it, and it answers as described`, async () => {
    const requests = fc.tuple(
      parameterValues(declared, 'path'),
      parameterValues(declared, 'query'),
      bodies(declared),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...actors), requests, async (actor, asked) => {
        const response = await request(declared, actor, asked);
        // an empty or odd path may lead nowhere
        if (response.status === 404 && path.includes('{')) return void (await response.text());
        await check(declared, response);
      }),
      { numRuns: share(RUNS) },
    );
  });
}
