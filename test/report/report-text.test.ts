import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlReport, htmlReportPieces } from '../../src/report/html/html-report.ts';
import { explainText } from '../../src/report/terminal/explain-text.ts';
import { type Paint, PLAIN } from '../../src/report/terminal/paint.ts';
import { tableText } from '../../src/report/terminal/table-text.ts';
import { displayWidth } from '../../src/report/words/display-width.ts';
import { HOSTILE, SAMPLE_VEHICLES, sampleModel } from './sample-model.ts';

const model = sampleModel();
const MARKED: Paint = {
  red: (text) => `<r>${text}</r>`,
  amber: (text) => `<a>${text}</a>`,
  green: (text) => `<g>${text}</g>`,
  quiet: (text) => `<q>${text}</q>`,
  strong: (text) => `<s>${text}</s>`,
};

test('the page refers to nothing outside itself but links a reader may follow', () => {
  const html = htmlReport(model, 'en');
  const outside = [...html.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, to]) => to ?? '');
  assert.deepEqual(
    [...new Set(outside)].filter((to) => !/^#|^https:\/\/example\.org\//.test(to)),
    [],
  );
  assert.match(html, /default-src &#39;none&#39;|default-src 'none'/);
  assert.doesNotMatch(html, / on[a-z]+="|style="/);
});

test('cells with markup are inert in the page', () => {
  const html = htmlReport(model, 'zh');
  assert.equal(html.match(/<script/g)?.length, 1);
  assert.doesNotMatch(html, /<img/);
  assert.match(html, /&lt;script&gt;window\.hacked=1/);
});

test('the pieces joined are the page', () => {
  assert.equal([...htmlReportPieces(model, 'en')].join(''), htmlReport(model, 'en'));
});

test('the same model gives the same bytes', () => {
  assert.equal(htmlReport(sampleModel(), 'en'), htmlReport(model, 'en'));
});

test('a large batch is cut to the gravest, and the page says so', () => {
  const html = htmlReport(model, 'en', { rows: 6, details: 2 });
  assert.match(html, /This page holds the 6 gravest of 12 vehicles\./);
  assert.match(html, /Details are given for the 2 gravest of 12 vehicles\./);
  assert.equal(html.match(/<article/g)?.length, 2);
  assert.equal(html.match(/<tr role="row" data-/g)?.length, 6);
});

test('an empty batch has a page', () => {
  assert.match(htmlReport(sampleModel([]), 'en'), /No vehicle was answered\./);
});

test('on the terminal counts come first, then a row a vehicle, then each reason once', () => {
  const text = tableText(model.vehicles, model.summary, model, 'en', 120, PLAIN);
  const lines = text.split('\n');
  assert.equal(lines[0], '12 vehicles answered');
  assert.equal(
    lines[1],
    'Gate     4 ✗ may not be licensed    3 ? cannot be decided yet    5 ✓ may be licensed',
  );
  assert.ok(
    lines.includes(
      '  3  LGX CE4CB4 P ZZZ0002  ✗ may not  ✗ barred VN       ▇ high 55      ✓ sound         12  G05 VN-1 R03 R12',
    ),
  );
  assert.equal(text.split('\n').filter((line) => line.startsWith('G01  ')).length, 1);
});

test('a large batch on the terminal shows the gravest and counts the rest', () => {
  const text = tableText(model.vehicles, model.summary, model, 'zh', 100, PLAIN, 4);
  assert.match(text, /共12辆，列出情形最重的4辆，其余8辆未列出。/);
});

test('paint changes no width, and hostile cells cannot paint', () => {
  const painted = tableText(model.vehicles, model.summary, model, 'en', 120, MARKED);
  const plain = tableText(model.vehicles, model.summary, model, 'en', 120, PLAIN);
  assert.equal(painted.replace(/<\/?[ragqs]>/g, ''), plain);
  for (const vehicle of SAMPLE_VEHICLES) {
    for (const lang of ['en', 'zh'] as const) {
      const text = explainText(vehicle, model, lang, 90, PLAIN);
      for (const harm of ['\u001b', '\u202e', '\r']) assert.ok(!text.includes(harm));
    }
  }
  assert.ok(HOSTILE.includes('\u001b'));
});

test('lines keep to the screen where words allow', () => {
  for (const vehicle of SAMPLE_VEHICLES.filter(({ verdict }) => verdict.application !== HOSTILE)) {
    for (const [lang, width] of [
      ['en', 72],
      ['en', 100],
      ['zh', 72],
      ['zh', 100],
    ] as const) {
      for (const line of explainText(vehicle, model, lang, width, PLAIN).split('\n')) {
        assert.ok(displayWidth(line) <= width, `${lang} ${width}: ${line}`);
      }
    }
  }
});

test('an explanation has the answers before the reasons, and the reasons before the detail', () => {
  const text = explainText(SAMPLE_VEHICLES[1]!, model, 'en', 100, PLAIN);
  const order = [
    'may not be licensed',
    'Ledger line',
    '12 days',
    'What was found',
    'The accounts side by side',
    'Notes on Viet Nam',
  ];
  const places = order.map((words) => text.indexOf(words));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
  assert.ok(places.every((place) => place >= 0));
});

test('problems of the file are told whether or not the summary counts them', () => {
  const alone = { ...sampleModel([]), problems: model.problems };
  alone.summary.problemGroups.clear();
  for (const one of [alone, model]) {
    assert.match(htmlReport(one, 'en'), /Rename the column to a fact of the vocabulary/);
  }
});
