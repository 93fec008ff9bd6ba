import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import type { ServiceEnv } from '../context.ts';
import { beingMade } from './being-made.ts';
import { listen } from './listen.ts';

const asPage = (language: string) => ({
  headers: { accept: 'text/html', 'accept-language': language },
});

test('a visitor is told how far it is, in his language, on a page that asks again by itself', async () => {
  let done = 0.429;
  const app = beingMade(() => done);
  const answer = await app.request('/vehicles', asPage('ar'));
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get('refresh'), '2');
  assert.equal(answer.headers.get('retry-after'), '2');
  assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  const text = await answer.text();
  assert.match(text, /<html lang="ar" dir="rtl"/);
  assert.match(text, /<title>42 % · يجري إعداد النسخة التجريبية/);
  assert.match(text, /<progress max="100" value="42">/);
  done = 1.2;
  assert.match(await (await app.request('/', asPage('en'))).text(), /<title>100 % · The demo/);
});

test('programs are told to come again, and the probes that the process lives and is not ready', async () => {
  const app = beingMade(() => 0);
  const asked = await app.request('/v1/vehicles', { method: 'POST' });
  assert.equal(asked.status, 503);
  assert.equal(asked.headers.get('retry-after'), '2');
  assert.equal(((await asked.json()) as { code: string }).code, 'unavailable');
  assert.equal((await app.request('/health')).status, 200);
  assert.deepEqual(await (await app.request('/ready')).json(), {
    status: 'not-ready',
    reason: 'being-made',
  });
  const [style = ''] =
    /\/assets\/[^"]+\.css/.exec(await (await app.request('/', asPage('en'))).text()) ?? [];
  assert.equal((await app.request(style)).status, 200);
  assert.equal((await app.request('/assets/none')).status, 404);
});

test('what listens is answered by another application from the next request on', async () => {
  const listening = await listen(
    beingMade(() => 0),
    { host: '127.0.0.1', port: 0 },
  );
  assert.equal((await fetch(`${listening.address}/health`)).status, 200);
  const next = new Hono<ServiceEnv>();
  next.get('/health', ({ text }) => text('the other', 418));
  listening.answerBy(next);
  assert.equal((await fetch(`${listening.address}/health`)).status, 418);
  await listening.close();
});
