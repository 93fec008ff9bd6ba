import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { zipSync } from 'fflate';
import { readXmlInvoice } from '../../../src/papers/data/read-xml-invoice.ts';
import { LIMITS } from '../../../src/papers/limits.ts';
import { ofdPageSheet } from '../../../src/papers/ofd/page-sheet.ts';
import { readOfd } from '../../../src/papers/ofd/read-ofd.ts';
import { type OfdFiles, ofdFiles, packed, textObject } from './ofd-maker.ts';

const PAGE = 'Doc_0/Pages/Page_0/Content.xml';
const PLAIN = ofdFiles({ says: [[10, 20, 3, '一份通知']] });

const problemOf = async (bytes: Uint8Array): Promise<string> => {
  const reading = await readOfd(bytes);
  return 'problem' in reading ? reading.problem : 'read';
};
const withFiles = (files: OfdFiles): Promise<string> => problemOf(packed({ ...PLAIN, ...files }));

/** Bytes with a number of four bytes at a place that a mark is followed by. */
const patched = (bytes: Uint8Array, mark: string, offset: number, value: number): Uint8Array => {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(value, copy.lastIndexOf(Buffer.from(mark, 'latin1')) + offset);
  return copy;
};

describe('an OFD that is a bomb', () => {
  test('is read just within the limits', async () => {
    assert.equal(await withFiles({}), 'read');
    assert.equal(await withFiles({ 'Res/a.bin': Buffer.alloc(1024 * 1024) }), 'read');
  });

  test('packs more than it may: by ratio, by size, by count', async () => {
    const megabyte = 1024 * 1024;
    assert.equal(await withFiles({ 'Res/a.bin': Buffer.alloc(12 * megabyte) }), 'too-many-parts');
    // each below what is looked at by ratio, together above the size
    const many = Object.fromEntries(
      Array.from({ length: 65 }, (_, at) => [`Res/${at}.bin`, Buffer.alloc(megabyte)]),
    );
    assert.equal(await problemOf(zipSync(many, { level: 1 })), 'too-many-parts');
    const empty = Object.fromEntries(
      Array.from({ length: LIMITS.zipEntries }, (_, at) => [`Res/${at}`, Buffer.alloc(0)]),
    );
    assert.equal(await problemOf(zipSync(empty)), 'damaged');
    assert.equal(await problemOf(zipSync({ ...empty, more: Buffer.alloc(0) })), 'too-many-parts');
    assert.equal(await problemOf(Buffer.alloc(LIMITS.bytes + 1)), 'too-large');
  });

  test('says less of a size than it unpacks to', async () => {
    const bomb = packed({ ...PLAIN, 'z.bin': Buffer.alloc(12 * 1024 * 1024) });
    // the length in the list of entries stands 24 bytes behind the mark of an entry
    assert.equal(await problemOf(patched(bomb, 'PK\u0001\u0002', 24, 10)), 'too-many-parts');
  });

  test('has two files of one name, or files of one that is locked', async () => {
    const twice = packed({ ...PLAIN, 'Doc_0/./Document.xml': '<a/>' });
    assert.equal(await problemOf(twice), 'damaged');
    const locked = Buffer.from(packed(PLAIN));
    const entry = locked.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    locked[entry + 8] = (locked[entry + 8] ?? 0) | 1;
    assert.equal(await problemOf(locked), 'locked');
  });

  test('names entities, more elements than a paper has, or elements in elements', async () => {
    const page = (content: string): string =>
      `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>${content}</ofd:Layer></ofd:Content></ofd:Page>`;
    const laughs =
      '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' +
      page(textObject([10, 20, 3, 'x'], 1).replace('>x<', '>&b;<'));
    assert.equal(await withFiles({ [PAGE]: laughs }), 'damaged');
    assert.equal(await withFiles({ [PAGE]: page('<a/>'.repeat(LIMITS.xmlNodes)) }), 'damaged');
    assert.equal(
      await withFiles({
        [PAGE]: page('<ofd:PageBlock>'.repeat(100) + '</ofd:PageBlock>'.repeat(100)),
      }),
      'damaged',
    );
    const lines = '<ofd:PathObject/>'.repeat(LIMITS.pageObjects);
    assert.equal(await withFiles({ [PAGE]: page(lines) }), 'read');
    assert.equal(await withFiles({ [PAGE]: page(`${lines}<ofd:PathObject/>`) }), 'too-many-parts');
  });

  test('has more pages than are read', async () => {
    const pages = (count: number): OfdFiles => ({
      'Doc_0/Document.xml': String(PLAIN['Doc_0/Document.xml']).replace(
        /<ofd:Page .*?\/>/,
        (page) => page.repeat(count),
      ),
    });
    assert.equal(await withFiles(pages(LIMITS.pages)), 'read');
    assert.equal(await withFiles(pages(LIMITS.pages + 1)), 'too-many-pages');
  });

  test('repeats distances without end, or tells numbers that are none', async () => {
    const objects =
      '<ofd:TextObject ID="1" Boundary="1 1 9 9" Size="3"><ofd:TextCode X="0" Y="3" DeltaX="g 4000000000 1">abc' +
      '</ofd:TextCode></ofd:TextObject>' +
      '<ofd:TextObject ID="2" Boundary="1 1 9 9" Size="1e308"><ofd:TextCode>abc</ofd:TextCode></ofd:TextObject>' +
      '<ofd:TextObject ID="3" Boundary="1 1 9 9" Size="3"><ofd:TextCode X="Infinity" Y="1e999">abc</ofd:TextCode>' +
      '</ofd:TextObject><ofd:PathObject Boundary="1 1 9 9"><ofd:AbbreviatedData>M NaN 1 L</ofd:AbbreviatedData>' +
      '</ofd:PathObject>';
    const sheet = ofdPageSheet(packed(ofdFiles({ says: [], objects })), 1);
    assert.ok(!('problem' in sheet));
    assert.deepEqual(
      sheet.items.map((item) => (item.kind === 'text' ? [item.text, item.x] : item.kind)),
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
    );
    assert.equal(sheet.undrawn, 2);
  });

  test('is any bytes at all', async () => {
    const whole = packed(PLAIN);
    for (let at = 0; at < whole.length; at += 7) {
      const other = Uint8Array.from(whole);
      other[at] = (other[at] ?? 0) ^ 0xff;
      assert.ok((await problemOf(other)).length > 0);
      assert.ok((await problemOf(whole.subarray(0, at))).length > 0);
    }
    for (const text of ['', 'PK\u0003\u0004', '<a/>'])
      assert.equal(await problemOf(Buffer.from(text)), 'damaged');
  });
});

describe('an invoice in XML that is a bomb', () => {
  test('is refused', async () => {
    for (const text of [
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      `<a>${'<b/>'.repeat(LIMITS.xmlNodes)}</a>`,
      '<a>'.repeat(100),
      '<a>&unknown;</a>',
      '',
    ])
      assert.deepEqual(await readXmlInvoice(Buffer.from(text)), { problem: 'damaged' });
    assert.deepEqual(await readXmlInvoice(Buffer.alloc(LIMITS.bytes + 1)), {
      problem: 'too-large',
    });
  });
});
