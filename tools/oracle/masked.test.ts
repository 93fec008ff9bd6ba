import assert from 'node:assert/strict';
import { test } from 'node:test';
import { masked } from './masked.ts';

test('what another demonstration has otherwise is masked, and nothing else', () => {
  assert.equal(
    masked('/x/df04dbdc-b3df-4cc5-baf0-45bf878b1b30 at 2026-11-24T19:12:03.5Z, 2026-11-24 19:12'),
    '/x/ID at AT, 2026-11-24 TIME',
  );
  assert.equal(masked('/L/ABCDEFGHJKMNPQRSTU27 ZP3E-WMCD-NB1P-2YJ0-72JR'), '/L/CODE RECEIPT');
  assert.equal(
    masked('/assets/e4a691dfef7a72a5/a.js 127.0.0.1:8460 /duties?after=AAAAAdKXKZKlPGvyHmR38a9T'),
    '/assets/HASH/a.js HOST /duties?after=CURSOR',
  );
  assert.equal(masked('LSJJV8DJ2SC765444 2026-11-24'), 'LSJJV8DJ2SC765444 2026-11-24');
});
