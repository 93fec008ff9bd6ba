import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { pagesWith } from '../../src/service/pages/pages.ts';
import { fillBuyerWorld, LEFT } from './buyer-world.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door, base: '/auth' }),
});
await fillBuyerWorld(service.owner);

const see = (path: string, language = 'en') =>
  service.ask(null, 'GET', path, undefined, { cookie: `language=${language}` });

test('look', async () => {
  for (const [name, path] of [
    ['vin', `/vehicles/${LEFT}`],
    ['near', `/vehicles/${LEFT}?near=Shymkent`],
    ['service', '/service?brand=BYD&country=KZ'],
    ['choose', '/service'],
  ] as const) {
    const { status, body } = await see(path);

    writeFileSync(`/tmp/buyer-${name}.html`, body);
  }
  assert.ok(true);
});
