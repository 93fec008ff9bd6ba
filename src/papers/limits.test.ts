import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { fileFormOf } from './file-form.ts';
import { LIMITS } from './limits.ts';
import type { FileForm } from './paper-reading.ts';
import { PAPERS_TEXTS } from './texts/texts.ts';

describe('limits of papers', () => {
  it('are those that the texts name', () => {
    const [en, zh] = [PAPERS_TEXTS.en.problems, PAPERS_TEXTS.zh.problems];
    const megabytes = LIMITS.bytes / 1024 / 1024;
    for (const { 'too-large': text } of [en, zh]) assert.ok(text.includes(`${megabytes} MB`));
    assert.ok(en['too-many-pages'].includes(`${LIMITS.pages} pages`));
    assert.ok(zh['too-many-pages'].includes(`${LIMITS.pages}页`));
    assert.ok(en['too-many-pixels'].includes(`${LIMITS.pixels / 1_000_000} megapixels`));
    assert.ok(zh['too-many-pixels'].includes(`${LIMITS.pixels / 10_000}万像素`));
  });
});

describe('the form of a file', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0];
  const zip = (name: string) => zipSync({ [name]: strToU8('<x/>') });
  const FILES: readonly (readonly [string, Uint8Array, FileForm | null])[] = [
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'jpeg'],
    ['PNG', Uint8Array.from(png), 'png'],
    ['a PNG whose first byte is another', Uint8Array.from([0x88, ...png.slice(1)]), null],
    ['PDF', strToU8('%PDF-1.7\n'), 'pdf'],
    ['PDF behind a kilobyte of something', strToU8(`${' '.repeat(1019)}%PDF-1.7\n`), 'pdf'],
    ['PDF too far in', strToU8(`${' '.repeat(1024)}%PDF-1.7\n`), null],
    ['OFD', zip('OFD.xml'), 'ofd'],
    ['a package that is no OFD', zip('word/document.xml'), null],
    ['a package with an OFD in a folder', zip('inner/OFD.xml'), null],
    ['a package cut short', zip('OFD.xml').subarray(0, 40), null],
    ['XML', strToU8('<?xml version="1.0"?><EInvoice/>'), 'xml'],
    ['XML behind a mark of its order', strToU8('\uFEFF<EInvoice></EInvoice>'), 'xml'],
    ['a drawing of the web', strToU8('<?xml version="1.0"?><svg onload="x"/>'), null],
    ['a page of the web', strToU8('<!doctype html><html></html>'), null],
    ['nothing', new Uint8Array(), null],
  ];
  for (const [name, bytes, form] of FILES)
    it(`${name}: ${form ?? 'none'}`, () => assert.equal(fileFormOf(bytes), form));
});
