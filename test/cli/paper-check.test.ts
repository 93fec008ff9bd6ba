import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { toBuffer } from 'qrcode';
import sharp from 'sharp';
import { EXIT } from '../../src/cli/exit-status.ts';
import { letterPaper } from '../../src/typeset/letter-paper.ts';
import { onePage, signedPdf } from '../papers/made-pdfs.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { SAMPLE_LETTER } from '../typeset/sample-letter.ts';
import { runCli } from './run-cli.ts';

const NUMBER = '26312000000000000017';
/** The sum is that of the text before it, worked out by `invoice-code.test.ts`'s division. */
const COVERED = `01,31,,${NUMBER},123456.00,20260309,,`;
const RIGHT = 'A3D6';
const WRONG = 'A3D7';

const scan = async (payload: string): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#ffffff' } })
    .composite([{ input: await toBuffer(payload, { width: 240 }), left: 60, top: 60 }])
    .jpeg()
    .toBuffer();

describe('paper check', () => {
  const folder = temporaryFolder('paper-check');
  const path = (name: string): string => join(folder, name);
  before(async () => {
    mkdirSync(path('scans'));
    writeFileSync(path('scans/right.jpg'), await scan(`${COVERED}${RIGHT}`));
    writeFileSync(path('scans/.hidden.jpg'), 'no picture');
    writeFileSync(path('wrong.png'), await scan(`${COVERED}${WRONG}`));
    writeFileSync(path('notes.txt'), 'no paper');
    const paper = { address: 'https://a.example/L/ABC234', hash: '0'.repeat(64) };
    const document = JSON.stringify(SAMPLE_LETTER);
    writeFileSync(
      path('letter.pdf'),
      await letterPaper(SAMPLE_LETTER, { ...paper, document, demonstration: false }),
    );
  });

  test('a code whose sum fits tells nothing, and that is never called genuine', async () => {
    const { status, out, err } = await runCli(['paper', 'check', path('scans')]);
    assert.deepEqual({ status, err }, { status: 0, err: '' });
    assert.match(
      out,
      /right\.jpg {2}JPEG, 1 page\n {2}number: 26312000000000000017 {2}\(code, page 1\)/,
    );
    assert.match(out, /total: 123456\.00/);
    assert.match(out, /looked for, not found: check characters of the code/);
    assert.match(out, /it never says that the paper is genuine\.\n$/);
    assert.doesNotMatch(out, /hidden/);
  });

  test('a code whose sum does not fit is told with both', async () => {
    const { status, out } = await runCli(['paper', 'check', path('wrong.png'), '--lang', 'zh']);
    assert.equal(status, 1);
    assert.match(out, /! 二维码的校验码与其内容不符。\n {6}码内，第1页：A3D7\n {6}应为：A3D6/);
  });

  test('what was stated is held against it, field by field', async () => {
    const asked = async (stated: unknown) => {
      writeFileSync(path('stated.json'), JSON.stringify(stated));
      return await runCli([
        ...['paper', 'check', path('scans/right.jpg'), '--json'],
        ...['--stated', path('stated.json')],
      ]);
    };
    assert.equal((await asked({ number: NUMBER, date: '2026-03-09' })).status, 0);
    const { status, out } = await asked([
      { number: '26312000000000000099' },
      { number: NUMBER, date: '2026-03-10' },
    ]);
    assert.equal(status, 1);
    const { checks } = JSON.parse(out) as {
      checks: { check: string; of?: string; answer: string }[];
    };
    assert.deepEqual(
      checks
        .filter(({ check }) => check === 'against-stated')
        .map(({ of, answer }) => [of, answer]),
      [
        ['number', 'not-found'],
        ['date', 'told'],
      ],
    );
    const wrong = await asked({ colour: 'red' });
    assert.equal(wrong.status, 64);
    assert.match(wrong.err, /“colour”; fields are texts: vin, number/);
  });

  test('a PDF of a letter made here is a letter, by what is attached and by its code', async () => {
    const { status, out } = await runCli(['paper', 'check', path('letter.pdf'), '--json']);
    const read = JSON.parse(out) as {
      kind: string;
      values: { name: string; value: string; by: string }[];
    };
    assert.equal(status, 0, out);
    assert.equal(read.kind, 'letter');
    const { number, vehicles } = SAMPLE_LETTER.credentialSubject;
    const says = (name: string, by: string): readonly string[] =>
      read.values.filter((one) => one.name === name && one.by === by).map(({ value }) => value);
    assert.deepEqual(says('vin', 'data'), [vehicles[0].vin]);
    assert.deepEqual(says('number', 'data'), [number]);
    // on each of its pages
    assert.deepEqual(says('code', 'code'), ['ABC234', 'ABC234']);
  });

  test('a seal is of whoever is named among the roots; without them its issuer is unknown', async () => {
    const files = ['-keyout', path('key.pem'), '-out', path('cert.pem')];
    const openssl = (...words: readonly string[]): void =>
      assert.equal(spawnSync('openssl', words).status, 0, words.join(' '));
    openssl('req', '-x509', '-newkey', 'rsa:2048', '-noenc', ...files, '-subj', '/O=Insurer');
    const page = onePage('BT /F1 12 Tf 50 700 Td (VIN LSVVZ9D27KA000017) Tj ET');
    const signed = signedPdf(page, 6, (bytes) => {
      writeFileSync(path('message'), bytes);
      const [key, out] = [path('key.pem'), path('cms')];
      const form = ['-binary', '-outform', 'DER', '-in', path('message'), '-out', out];
      openssl('cms', '-sign', ...form, '-signer', path('cert.pem'), '-inkey', key);
      return readFileSync(out);
    });
    writeFileSync(path('signed.pdf'), signed);
    const root = { as: 'authority', name: 'Insurer' };
    const certificates = readFileSync(path('cert.pem'), 'utf8');
    writeFileSync(path('roots.yaml'), JSON.stringify({ roots: [{ ...root, certificates }] }));
    writeFileSync(
      path('no-roots.yaml'),
      JSON.stringify({ roots: [{ ...root, certificates: '' }] }),
    );
    const trusted = async (...words: readonly string[]): Promise<unknown> => {
      const { out } = await runCli(['paper', 'check', path('signed.pdf'), '--json', ...words]);
      return (JSON.parse(out) as { seals: { trusted: unknown }[] }).seals.map((one) => one.trusted);
    };
    assert.deepEqual(await trusted(), [null]);
    assert.deepEqual(await trusted('--roots', path('roots.yaml')), [true]);
    const wrong = ['paper', 'check', path('signed.pdf'), '--roots', path('no-roots.yaml')];
    const refused = await runCli(wrong);
    assert.equal(refused.status, EXIT.configuration);
    assert.match(refused.err, /does not hold roots of seals \(Insurer\)/);
  });

  test('what is no paper is not read, and what is not there is refused', async () => {
    const both = await runCli(['paper', 'check', path('notes.txt'), path('scans')]);
    assert.equal(both.status, 2);
    assert.match(both.out, /notes\.txt {2}not read: neither JPEG, PNG, PDF, OFD nor XML/);
    assert.equal((await runCli(['paper', 'check', path('notes.txt')])).status, 65);
    writeFileSync(path('empty.pdf'), '');
    assert.match(
      (await runCli(['paper', 'check', path('empty.pdf')])).out,
      /not read: the file is empty/,
    );
    assert.equal((await runCli(['paper', 'check', path('missing.pdf')])).status, 66);
  });
});
