import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { proofText } from '../../src/register/log/document-proof.ts';
import { keepLog } from '../../src/register/log/keep-log.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { letterWorld, vinAt } from '../register/letter-world.ts';
import { logDesk } from '../register/log-world.ts';
import { testRegister } from '../register/test-register.ts';
import { serviceOver } from '../service/test-service.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openBrowser, SKIP_BROWSER } from './look-at-page.ts';

const made = await testRegister('2026-11-24');
const register = made.register.withLog(logDesk());
const service = serviceOver(made, {
  register,
  pages: pagesWith({ door: () => new Response(null), base: '/auth', accounts: [] }),
});
const world = await letterWorld({ ...made, register });
const { id, code } = await world.letterFor(vinAt(1));
await keepLog(register);
const origin = await service.listening();

const folder = temporaryFolder('proofs');
const fileOf = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const letterBytes = async (letter: string): Promise<Buffer> =>
  (
    await made.owner.query<{ bytes: Buffer }>(
      'SELECT bytes FROM register.letter_document WHERE letter = $1',
      [letter],
    )
  ).rows[0]?.bytes ?? Buffer.alloc(0);

test('a letter and its proof are checked on the device, without a network', {
  skip: SKIP_BROWSER,
}, async () => {
  const letter = fileOf('letter.json', await letterBytes(id));
  const proof = fileOf('letter.tlog-proof', (await proofText(register, code ?? '')) ?? '');
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/letters?lang=en`);
    await page.locator('[data-offline]:not([hidden])').waitFor();
    await page.context().setOffline(true);
    const logged = async (files: readonly string[]): Promise<string> => {
      await page.locator('[data-first]').evaluate((first) => {
        first.innerHTML = '';
      });
      await page.locator('[name=file]').setInputFiles([...files]);
      await page.locator('[data-first] [data-logged]').waitFor();
      return (await page.locator('[data-logged]').textContent()) ?? '';
    };
    assert.match(await logged([letter, proof]), /checkpoint of 4,096 leaves.*the very checkpoint/s);
    assert.match(await logged([letter]), /No proof of the public log was given/);
    const changed = fileOf('changed.json', `${await letterBytes(id)}`.replace('GE', 'GR'));
    assert.match(await logged([changed, proof]), /of another document, or was changed/);
    const pictures = process.env['LOG_PICTURES'];
    if (pictures !== undefined) {
      await page.context().setOffline(false);
      for (const lang of ['zh', 'ru', 'ar', 'en'])
        for (const width of [390, 1280])
          for (const path of ['/log', `/vehicles/${vinAt(9)}/absence`]) {
            await page.setViewportSize({ width, height: 900 });
            await page.goto(`${origin}${path}?lang=${lang}`);
            await page.screenshot({
              path: join(pictures, `${path.split('/').at(-1)}-${lang}-${width}.png`),
              fullPage: true,
            });
          }
    }
    // nothing is wider than a telephone
    await page.context().setOffline(false);
    await page.setViewportSize({ width: 320, height: 900 });
    for (const lang of ['zh', 'ru', 'ar'])
      for (const path of ['/log', `/vehicles/${vinAt(9)}/absence`]) {
        await page.goto(`${origin}${path}?lang=${lang}`);
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        assert.ok(Number(wide) <= 320, `${path} ${lang}: ${wide}`);
      }
  } finally {
    await browser.close();
  }
});
