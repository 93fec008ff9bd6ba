// in the gate: what an attacker sends
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { fileRoute, linesRoute, route } from '../../src/service/api/route.ts';
import { removeLeftUploads } from '../../src/service/body/remove-left-uploads.ts';
import { listen } from '../../src/service/node/listen.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { testService } from './test-service.ts';

const Text = z.strictObject({ text: z.string() });
const Size = z.strictObject({ bytes: z.number() });
let worked = 0;
/** At which line the work waits until whoever asked has gone; 0: at none. */
let waitsAt = 0;

const { app, ask, log } = await testService({
  areas: [
    {
      title: { en: 'Echo', zh: '回显' },
      routes: [
        route({
          id: 'echo',
          method: 'POST',
          path: '/v1/echo/{name}',
          summary: { en: 'Echoes', zh: '回显' },
          access: 'public',
          params: z.strictObject({ name: z.string().max(200) }),
          body: Text,
          answer: Text,
          handle: async (_register, _actor, { text }) => ({ kind: 'done', value: { text } }),
        }),
        fileRoute({
          id: 'measure',
          method: 'POST',
          path: '/v1/files',
          summary: { en: 'Measures', zh: '测量' },
          access: 'public',
          answer: Size,
          handle: async (_register, _actor, { file }) => ({
            kind: 'done',
            value: { bytes: file.bytes },
          }),
        }),
        linesRoute({
          id: 'count',
          method: 'POST',
          path: '/v1/lines',
          summary: { en: 'Counts', zh: '计数' },
          access: 'public',
          line: Text,
          answer: Text,
          handle: async (_register, _actor, { lines }, signal) => {
            worked += 1;
            if (worked === waitsAt) await once(signal, 'abort');
            return lines.map((value) => ({ kind: 'done', value }));
          },
        }),
      ],
    },
  ],
  limits: { address: { perSecond: 1000, burst: 1000 } },
});

const place = { host: '127.0.0.1', port: 0 };
const { address, close } = await listen(app, place);
after(close);
const impatient = await listen(app, { ...place, headersTimeout: 500, requestTimeout: 1500 });
after(impatient.close);
const { hostname, port } = new URL(impatient.address);

const sent = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request('/v1/echo/a', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
const codeOf = async (response: Response): Promise<string> =>
  `${response.status} ${(await response.json()).code}`;
const reasonOf = async (body: string): Promise<string> => {
  const { code, errors } = await (await sent(body)).json();
  return `${code}: ${errors[0].reason}`;
};

/** What a server says to raw bytes, until it closes; empty when it resets the connection before that was read. */
const raw = async (text: string, drip = 0): Promise<string> => {
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  let answer = '';
  socket.setEncoding('latin1').on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const timer = setInterval(() => socket.write('X-Slow: 1\r\n'), drip || 1_000_000_000);
  socket.write(text);
  await closed;
  clearInterval(timer);
  return answer;
};

test('JSON that is deep, says a name twice, or would lose digits is refused', async () => {
  assert.match(await reasonOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), /deeper than 32/);
  assert.match(await reasonOf('{"text":"a","text":"b"}'), /stands twice/);
  assert.match(await reasonOf('{"text":"a","t\\u0065xt":"b"}'), /stands twice/);
  assert.match(await reasonOf('{"text":12345678901234567890}'), /15 digits/);
  assert.match(await reasonOf('{"__proto__":{"a":1},"text":"a"}'), /__proto__/);
  assert.match(await reasonOf('{"text":"a\\u0000"}'), /no character/);
  assert.match(await reasonOf('{"text":"\\ud800"}'), /no character/);
  assert.match(await reasonOf('{"text":'), /not JSON/);
  assert.equal((await sent('{"text":"\\ud83d\\ude97 ok"}')).status, 200);
  const latin = await app.request('/v1/echo/a', {
    method: 'POST',
    body: Buffer.from('{"text":"\xe9"}', 'latin1'),
    headers: { 'content-type': 'application/json' },
  });
  assert.equal(await codeOf(latin), '400 malformed-request');
});

test('another content type, a compressed body and a large one are refused', async () => {
  const text = JSON.stringify({ text: 'a' });
  for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', '']) {
    const answered = await sent(text, { 'content-type': type });
    assert.equal(await codeOf(answered), '415 content-type-not-taken', type);
  }
  assert.equal(
    (await sent(text, { 'content-type': 'application/json; charset=utf-8' })).status,
    200,
  );
  const bomb = gzipSync(Buffer.alloc(50_000_000, 0x20));
  const zipped = await app.request('/v1/echo/a', {
    method: 'POST',
    body: bomb,
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  });
  assert.equal(await codeOf(zipped), '415 content-type-not-taken');
  const large = await sent(JSON.stringify({ text: 'a'.repeat(1_000_001) }));
  assert.equal(await codeOf(large), '413 body-too-large');
});

test('fifty megabytes are taken where files are, one byte more is not, and nothing stays', async () => {
  const folder = temporaryFolder('uploads');
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = folder;
  const upload = (bytes: number) =>
    fetch(`${address}/v1/files`, {
      method: 'POST',
      body: Buffer.alloc(bytes, 0x61),
      headers: { 'content-type': 'text/csv' },
    });
  const taken = await upload(50_000_000);
  assert.deepEqual(await taken.json(), { bytes: 50_000_000 });
  assert.equal(await codeOf(await upload(50_000_001)), '413 body-too-large');
  // without a length the bytes themselves are counted
  const piece = Buffer.alloc(1_000_000, 0x61);
  const unsaid = await app.request('/v1/files', {
    method: 'POST',
    body: new Response(new Blob(Array.from({ length: 51 }, () => piece))).body,
    headers: { 'content-type': 'text/csv' },
    duplex: 'half',
  } as RequestInit);
  assert.equal(await codeOf(unsaid), '413 body-too-large');
  assert.deepEqual(readdirSync(folder), []);
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
});

test('headers that drip and bodies that never end are cut off', async () => {
  assert.match(await raw('GET /v1/law HTTP/1.1\r\nHost: a\r\n', 100), /^(?:HTTP\/1.1 408.*)?$/s);
  const never =
    'POST /v1/echo/a HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{';
  assert.match(await raw(never), /^(?:HTTP\/1.1 408.*)?$/s);
});

test('a reader who stands still is let go, and the work with him', async () => {
  const still = await listen(app, { ...place, stillTimeout: 500 });
  const socket = connect(Number(new URL(still.address).port), hostname);
  socket.on('error', () => {});
  await once(socket, 'connect');
  waitsAt = 1;
  worked = 0;
  const line = JSON.stringify({ text: 'a' });
  const head = `POST /v1/lines HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\n`;
  socket.write(`${head}Content-Length: ${line.length}\r\n\r\n${line}`);
  // the work waits until whoever asked has gone
  const logged = log.length;
  const ended = (): boolean => log.slice(logged).some(({ route: one }) => one === '/v1/lines');
  while (!ended()) await pause(5);
  waitsAt = 0;
  socket.destroy();
  await still.close();
});

test('a request id that is none is not answered, and nothing is split', async () => {
  const good = await ask(null, 'GET', '/health', undefined, { 'x-request-id': 'abc-12345' });
  assert.equal(good.headers.get('x-request-id'), 'abc-12345');
  for (const bad of ['short', 'a'.repeat(65), 'with space in it', 'semi;colon;here']) {
    const { headers } = await ask(null, 'GET', '/health', undefined, { 'x-request-id': bad });
    assert.match(headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/);
  }
  const split = 'GET /health HTTP/1.1\r\nHost: a\r\nX-Request-Id: abcdefgh\rX-Evil: 1\r\n\r\n';
  assert.match(await raw(split), /^HTTP\/1.1 400/);
});

test('no path leads out, and no path is logged', async () => {
  for (const path of [
    '/../../etc/passwd',
    '/v1/../../etc/passwd',
    '/docs/../../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/docs.css/%2e%2e%2fpackage.json',
    '/v1/law/',
    '//v1//law',
    '/%00',
    '/%E0%A4%A',
  ]) {
    const answered = await ask(null, 'GET', path);
    assert.deepEqual([answered.status, answered.body.code], [404, 'route-not-found'], path);
    assert.equal(log.at(-1)?.['route'], '(none)');
  }
  const named = await app.request('/v1/echo/..%2f..%2fetc%2fpasswd', {
    method: 'POST',
    body: JSON.stringify({ text: 'LSJJV8DJ2SC765444' }),
    headers: { 'content-type': 'application/json' },
  });
  assert.equal(named.status, 200);
  assert.equal(log.at(-1)?.['route'], '/v1/echo/{name}');
  assert.doesNotMatch(JSON.stringify(log), /passwd|LSJJ/);
});

test('what a node that was killed left of uploads is removed after a day', () => {
  const folder = temporaryFolder('left');
  for (const name of ['mileproof-upload-old', 'mileproof-upload-new', 'another-old']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'file'), 'a');
  }
  const old = Date.now() / 1000 - 86_401;
  for (const name of ['mileproof-upload-old', 'another-old'])
    utimesSync(join(folder, name), old, old);
  removeLeftUploads(folder);
  assert.deepEqual(readdirSync(folder).sort(), ['another-old', 'mileproof-upload-new']);
  removeLeftUploads(join(folder, 'nowhere'));
});

test('a line that is too long is told and passed over', async () => {
  const response = await app.request('/v1/lines', {
    method: 'POST',
    body: `{"text":"${'a'.repeat(1_000_001)}"}\n{"text":"b"}\n`,
    headers: { 'content-type': 'application/x-ndjson' },
  });
  const [first, second] = (await response.text())
    .split('\n')
    .map((line) => JSON.parse(line || '0'));
  assert.deepEqual([first.line, first.problem.code], [1, 'body-too-large']);
  assert.deepEqual(second, { type: 'answer', line: 2, answer: { text: 'b' } });
});

test('when whoever asked has gone, the work stops', async () => {
  waitsAt = 3;
  worked = 0;
  const request = httpRequest(`${address}/v1/lines`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
  });
  request.on('error', () => {});
  request.write(`${JSON.stringify({ text: 'a' })}\n`.repeat(1000));
  const logged = log.length;
  while (worked < 3) await pause(5);
  request.destroy();
  while (log.length === logged) await pause(5);
  assert.equal(worked, 3);
  waitsAt = 0;
});

test('a reader who leaves while an answer is being made is no error of ours', async () => {
  waitsAt = 1;
  worked = 0;
  const line = JSON.stringify({ text: 'a' });
  const headers = { 'content-type': 'application/x-ndjson' };
  const response = await app.request('/v1/lines', { method: 'POST', body: line, headers });
  const reader = response.body?.getReader();
  const logged = log.length;
  const read = reader?.read();
  while (worked < 1) await pause(5);
  await reader?.cancel();
  assert.deepEqual(await read, { done: true, value: undefined });
  waitsAt = 0;
  // what the work gave after it was told of the leave has come by now
  await pause(0);
  const said = log.slice(logged).map(({ at, route, code }) => [at, route ?? code]);
  assert.deepEqual(said, [['request', '/v1/lines']]);
});
