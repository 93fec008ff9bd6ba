import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import type { RefusalCode } from '../../src/register/refusals/refusals.ts';
import { USUAL_REFUSALS } from '../../src/register/refusals/usual-refusals.ts';
import { API } from '../../src/service/api/api.ts';
import { describeApi } from '../../src/service/api/describe-api.ts';
import { networkFileRoutes } from '../../src/service/api/network-file-routes.ts';
import { route } from '../../src/service/api/route.ts';
import { serviceOver, testService } from './test-service.ts';

const { app, ask, ...database } = await testService();
const { register } = database;
const { body: description } = await ask(null, 'GET', '/openapi.json');

type Json = Record<string, unknown>;

const operations: readonly { method: string; path: string; operation: Json }[] = Object.entries(
  description.paths as Record<string, Record<string, Json>>,
).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
);

/** Every value in a document, with its place. */
const walk = function* (value: unknown, place = '#'): Generator<readonly [string, unknown]> {
  yield [place, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) yield* walk(member, `${place}/${name}`);
};

const at = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((found, name) => (found as Json | undefined)?.[name], description);

test('the description is OpenAPI 3.1: every reference resolves, every operation is whole', () => {
  assert.equal(description.openapi, '3.1.0');
  for (const [place, value] of walk(description)) {
    const reference = (value as Json | null)?.['$ref'];
    if (typeof reference !== 'string') continue;
    assert.match(reference, /^#\/components\//, place);
    assert.notEqual(at(reference), undefined, `${place}: ${reference}`);
  }
  const ids = operations.map(({ operation }) => operation['operationId']);
  assert.equal(new Set(ids).size, ids.length, 'names are unique');
  const schemes = Object.keys(description.components.securitySchemes);
  const tags = description.tags.map(({ name }: { name: string }) => name);
  for (const { method, path, operation } of operations) {
    const where = `${method} ${path}`;
    assert.match(String(operation['operationId']), /^[a-z][A-Za-z]+$/, where);
    assert.ok(operation['summary'] && operation['x-title-zh'], where);
    const [tag] = operation['tags'] as readonly string[];
    assert.ok(tags.includes(tag), where);
    const security = operation['security'] as readonly Json[];
    assert.ok(security.length > 0, where);
    for (const name of security.flatMap((one) => Object.keys(one))) {
      assert.ok(schemes.includes(name), where);
    }
    const parameters = (operation['parameters'] ?? []) as readonly Json[];
    const inPath = parameters.filter((parameter) => parameter['in'] === 'path');
    assert.deepEqual(
      inPath.map(({ name }) => name).sort(),
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
      where,
    );
    const responses = Object.keys(operation['responses'] as Json);
    assert.ok(
      responses.some((status) => status.startsWith('2')),
      where,
    );
    if (!path.startsWith('/v1/')) continue;
    for (const status of responses.filter((one) => one >= '400')) {
      const { content } = (operation['responses'] as Record<string, Json>)[status] ?? {};
      assert.deepEqual(
        content,
        { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        where,
      );
    }
    const needed = security.some((one) => Object.keys(one).length === 0)
      ? ['422', '429', '500', '503']
      : ['401', '403', '422', '429', '500', '503'];
    for (const status of needed) assert.ok(responses.includes(status), `${where}: ${status}`);
  }
});

test('what whatever asks the database may be told is described of every route', () => {
  for (const { method, path, operation } of operations) {
    // a route, and no file that is served as it is
    if (operation['x-right'] === undefined) continue;
    const told = Object.values(operation['responses'] as Record<string, Json>).flatMap(
      (one) => (one['x-codes'] ?? []) as readonly string[],
    );
    for (const code of USUAL_REFUSALS) assert.ok(told.includes(code), `${method} ${path}: ${code}`);
  }
});

test('a refusal that its route does not declare is an error', async () => {
  const refusing = (id: string, refusals: readonly RefusalCode[]) =>
    route({
      id,
      method: 'GET',
      path: `/v1/${id}`,
      summary: { en: 'Refuses', zh: '拒绝' },
      access: 'public',
      answer: z.strictObject({}),
      refusals,
      handle: async () => ({ kind: 'refused', code: 'vin-twice', field: '', values: {} }),
    });
  const title = { en: 'Refusals', zh: '拒绝' };
  const routes = [refusing('declared', ['vin-twice']), refusing('undeclared', [])];
  const made = serviceOver(database, { areas: [{ title, routes }] });
  const { body: declared } = await made.ask(null, 'GET', '/v1/declared');
  assert.equal(declared.code, 'vin-twice');
  const { body: undeclared } = await made.ask(null, 'GET', '/v1/undeclared');
  assert.equal(undeclared.code, 'unexpected-error');
  const { name, code } = made.log.find(({ at }) => at === 'error') ?? {};
  assert.deepEqual([name, code], ['NotAsDescribed', 'refusal vin-twice']);
});

test('every route is described, and everything described is a route', () => {
  const declared = API.flatMap(({ routes }) => routes).map(
    ({ method, path }) => `${method} ${path}`,
  );
  declared.push(...networkFileRoutes(register).map(({ path }) => `GET ${path}`));
  const described = operations
    .filter(({ path }) => path.startsWith('/v1/'))
    .map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  const below = declared.filter((one) => one.includes(' /v1/'));
  assert.deepEqual([...described].sort(), below.sort());
  const served = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(?:\{\.\+\})?/g, '{$1}')}`);
  assert.deepEqual(
    operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort(),
    [...served].sort(),
  );
});

test('a name of a schema means one schema in all areas', () => {
  const known = new Map<string, unknown>();
  for (const { title, routes } of API) {
    for (const declared of routes) {
      const { components } = describeApi([{ title, routes: [declared] }], [], { version: '' });
      for (const [name, schema] of Object.entries(components?.schemas ?? {})) {
        const plain = JSON.parse(JSON.stringify(schema));
        // what a demonstration adds stands where the schema is the whole answer
        if (plain.properties) delete plain.properties.demonstration;
        if (!known.has(name)) known.set(name, plain);
        assert.deepEqual(plain, known.get(name), `${declared.id}: ${name}`);
      }
    }
  }
});

test('nothing that is sent is dropped: objects of requests are strict or take any name', () => {
  const open: string[] = [];
  const look = (schema: unknown, where: string, seen: ReadonlySet<string>): void => {
    for (const [place, value] of walk(schema)) {
      const { type, additionalProperties, $ref } = (value ?? {}) as Json;
      if (type === 'object' && additionalProperties === undefined) open.push(`${where}${place}`);
      if (typeof $ref === 'string' && !seen.has($ref))
        look(at($ref), where, new Set([...seen, $ref]));
    }
  };
  for (const { method, path, operation } of operations) {
    const { content = {} } = (operation['requestBody'] ?? {}) as Json;
    look(content, `${method} ${path} `, new Set());
  }
  assert.deepEqual(open, []);
});

test('examples are what their schemas say', () => {
  for (const { id, body, line, answer, example, takes } of API.flatMap(({ routes }) =>
    routes.map((one) => ({ line: undefined, ...one })),
  )) {
    if (example === undefined) continue;
    const taken = takes === 'lines' ? line : body;
    if (example.body !== undefined) assert.ok(taken?.safeParse(example.body).success, id);
    if (example.answer !== undefined) assert.ok(answer.safeParse(example.answer).success, id);
  }
});

test('the page shows every operation and refusal, without a script or anything from elsewhere', async () => {
  const { status, headers, body } = await ask(null, 'GET', '/docs');
  assert.equal(status, 200);
  assert.match(
    headers.get('content-security-policy') ?? '',
    /^default-src 'none'; style-src 'self'/,
  );
  for (const { operation } of operations) {
    assert.ok(body.includes(`<article id="${operation['operationId']}">`));
    assert.ok(body.includes(String(operation['x-title-zh'])));
  }
  for (const code of description.components.schemas.Problem.properties.code.enum) {
    assert.ok(body.includes(`<code id="${code}">`), code);
  }
  assert.doesNotMatch(body, /<script|\son\w+=|style=|src=|url\(/);
  const links = [...body.matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
  const ids = new Set([...body.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  for (const link of links) {
    assert.match(link, /^[#/]/);
    if (link.startsWith('#')) assert.ok(ids.has(link.slice(1)), link);
  }
  assert.equal((await ask(null, 'GET', '/docs.css')).status, 200);
});

test('what the library writes wrongly is mended: extended and nullable schemas with a name', () => {
  const Base = z.strictObject({ a: z.string() }).meta({ id: 'Base' });
  const More = Base.extend({ b: Base.nullable() }).meta({ id: 'More' });
  const Most = More.extend({ c: z.array(z.union([More, z.null()])).optional() });
  const { components, paths } = describeApi(
    [
      {
        title: { en: 'Cases', zh: '例' },
        routes: [
          route({
            id: 'readMost',
            method: 'GET',
            path: '/v1/most',
            summary: { en: 'Most', zh: '例' },
            access: 'public',
            answer: Most,
            handle: async () => ({ kind: 'done', value: { a: '', b: null } }),
          }),
        ],
      },
    ],
    [],
    { version: '' },
  );
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: 'api', components });
  const schema = paths?.['/v1/most']?.get?.responses?.['200']?.content['application/json'].schema;
  const valid = ajv.compile(
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')),
  );
  const base = { a: 'x' };
  const more = { a: 'x', b: base };
  for (const right of [
    { ...base, b: null },
    { ...more, c: [more, null] },
    { ...more, demonstration: true },
  ]) {
    assert.ok(valid(right), JSON.stringify([right, valid.errors]));
  }
  for (const wrong of [
    base,
    { ...more, d: 1 },
    { a: null, b: null },
    { ...more, c: [base] },
    null,
  ]) {
    assert.ok(!valid(wrong), JSON.stringify(wrong));
  }
  assert.equal(paths?.['/'], undefined);
});
