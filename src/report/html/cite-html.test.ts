import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cite } from '../../domain/verdict/verdict.ts';
import { citeHtml } from './cite-html.ts';

const cite = (instrument: string): Cite => ({
  ...{ instrument, item: '', url: null, confidence: 'secondary', dated: null },
});

test('a title in another language is marked on a Chinese page, and nowhere else', () => {
  const english = 'State Revenue Committee of Kazakhstan';
  assert.match(String(citeHtml(['zh'], cite(english))), /Kazakhstan<\/cite>（原文标题）/);
  assert.doesNotMatch(String(citeHtml(['en'], cite(english))), /source\)|原文/);
  assert.doesNotMatch(String(citeHtml(['zh'], cite('商贸函〔2025〕648号'))), /原文标题/);
});
