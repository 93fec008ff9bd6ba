import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import sharp from 'sharp';
import { temporaryFolder } from '../temporary-folder.ts';
import { pageImage, textOfPages } from '../typeset/pdf-pictures.ts';
import { readCodes } from '../typeset/read-codes.ts';
import { SAMPLE_LETTER } from '../typeset/sample-letter.ts';
import { runCli } from './run-cli.ts';

describe('letter paper', () => {
  const folder = temporaryFolder('letter-paper');
  const letter = join(folder, 'letter.json');
  const out = join(folder, 'letter.pdf');
  before(() => {
    writeFileSync(letter, JSON.stringify(SAMPLE_LETTER));
  });

  test('writes a PDF in the language and with the address asked for', async () => {
    const { status, err } = await runCli([
      ...['letter', 'paper', letter, '--to', out, '--language', 'es'],
      ...['--address', 'https://a.example/L/ABC234'],
    ]);
    assert.deepEqual({ status, err }, { status: 0, err: '' });
    const pdf = readFileSync(out);
    const [text = ''] = await textOfPages(pdf);
    assert.match(text, /Confirmación de servicio posventa/);
    const image = await pageImage(pdf, 0, 150);
    assert.deepEqual(await readCodes(sharp(await image.png().toBuffer())), [
      'HTTPS://A.EXAMPLE/L/ABC234',
    ]);
  });

  test("takes the destination's language and the letter's own address where none is asked for", async () => {
    const { status } = await runCli(['letter', 'paper', letter, '--to', out]);
    assert.equal(status, 0);
    const pdf = readFileSync(out);
    const [text = ''] = await textOfPages(pdf);
    assert.match(text, /Баратын елі: Қазақстан/);
    assert.deepEqual(await readCodes(await pageImage(pdf, 0, 150)), [
      'HTTPS://MILEPROOF.EXAMPLE/letters/SHK7Q2M4X6T3',
    ]);
  });

  test('refuses what is no letter, no address and no file, and writes nothing', async () => {
    const nothing = join(folder, 'nothing.pdf');
    const other = join(folder, 'other.json');
    writeFileSync(other, '{"a":1}');
    const asked = async (...words: string[]): Promise<readonly [number, string]> => {
      const { status, err } = await runCli(['letter', 'paper', ...words, '--to', nothing]);
      return [status, err];
    };
    assert.equal((await asked(other))[0], 65);
    assert.equal((await asked(join(folder, 'missing.json')))[0], 66);
    const [status, err] = await asked(letter, '--address', 'mailto:a@b');
    assert.equal(status, 64);
    assert.match(err, /mailto:a@b is no address that a QR code leads to/);
    assert.equal((await asked(letter, '--language', 'de'))[0], 64);
    assert.ok(!existsSync(nothing));
  });
});
