import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnsweredVehicle, Finding } from '../../src/domain/verdict/verdict.ts';
import { htmlReport } from '../../src/report/html/html-report.ts';
import { addToSummary, emptySummary } from '../../src/report/summary.ts';
import { explainText } from '../../src/report/terminal/explain-text.ts';
import { PLAIN } from '../../src/report/terminal/paint.ts';
import { tableText } from '../../src/report/terminal/table-text.ts';
import { dateWords } from '../../src/report/words/date-words.ts';
import { SAMPLE_VEHICLES, sampleModel } from './sample-model.ts';

const found = (country: string, answer: string): AnsweredVehicle =>
  SAMPLE_VEHICLES.find(
    ({ verdict: { entry } }) => entry.country === country && entry.answer === answer,
  ) ?? assert.fail(`no sample vehicle for ${country}`);

/** Text without the line breaks and indents of a terminal. */
const explained = (vehicle: AnsweredVehicle, lang: 'en' | 'zh'): string =>
  explainText(vehicle, sampleModel(), lang, 400, PLAIN);

const withFinding = (vehicle: AnsweredVehicle, change: Partial<Finding>): AnsweredVehicle => ({
  ...vehicle,
  verdict: {
    ...vehicle.verdict,
    findings: vehicle.verdict.findings.map((one) =>
      one.rule === 'VN-1' ? { ...one, ...change } : one,
    ),
  },
});

const barred = found('VN', 'barred');

test('the terminal says how old the sources are that an entry answer rests on', () => {
  assert.match(explained(barred, 'en'), /Viet Nam, as told in sources up to 26 Apr 2018/);
  assert.match(explained(barred, 'zh'), /越南，据截至2018年4月26日的资料/);
  assert.match(explained(found('AE', 'conditional'), 'en'), /United Arab Emirates, undated source/);
  assert.match(explained(found('AE', 'conditional'), 'zh'), /阿联酋，资料未注明日期/);
});

test('the terminal says how old the sources of a finding and of a country are', () => {
  const text = explained(barred, 'en');
  assert.match(
    text,
    /Decree 116\/2017\/ND-CP Art\. 15 · .* · as told in sources up to 26 Apr 2018/,
  );
  assert.match(text, /Its rules as told in sources up to 26 Apr 2018\.\n/);
  assert.match(text, /Decree 51\/2025\/ND-CP · reported by others · dated 1 Mar 2025/);
  const russia = found('RU', 'conditional');
  assert.match(explained(russia, 'en'), /up to 30 Dec 2025\. 2 of 5 sources undated\./);
  assert.match(explained(russia, 'zh'), /据截至2025年12月30日的资料。5份资料中有2份未注明日期。/);
  assert.match(explained(russia, 'en'), /Resolution 1291 Annex · unsure · undated source/);
});

test('the page says the same in both languages, and nowhere when we read the sources', () => {
  const html = htmlReport(sampleModel(), 'en');
  for (const words of [
    'Viet Nam, as told in sources up to 26 Apr 2018',
    '越南，据截至2018年4月26日的资料',
    'Its rules as told in sources up to 30 Dec 2025. 2 of 5 sources undated.',
    'Its rules as told in undated sources.',
    '该国规定所据资料均未注明日期。',
    'dated 1 Mar 2025',
    'undated source',
  ]) {
    assert.ok(html.includes(words), words);
  }
  assert.doesNotMatch(html, /last read|最近查阅/);
});

test('a rule announced and not seen in force is told as such', () => {
  const open = withFinding(barred, { result: 'unknown', announced: true });
  const summary = emptySummary();
  addToSummary(summary, open.verdict);
  const model = { ...sampleModel([open]), summary };
  const en = /Announced: no source has seen it in force/;
  const zh = /已宣布，尚无资料证实其已施行/;
  assert.match(explained(open, 'en'), en);
  assert.match(explained(open, 'zh'), zh);
  assert.match(tableText([open], summary, model, 'en', 400, PLAIN), en);
  const html = htmlReport(model, 'en');
  assert.match(html, en);
  assert.match(html, zh);
  assert.doesNotMatch(htmlReport(sampleModel(), 'en'), en);
});

test('a source that bears a month or a year is told by it', () => {
  assert.equal(dateWords('2021-05', 'en'), 'May 2021');
  assert.equal(dateWords('2021-05', 'zh'), '2021年5月');
  assert.equal(dateWords('2024', 'en'), '2024');
  assert.equal(dateWords('2024', 'zh'), '2024年');
});
