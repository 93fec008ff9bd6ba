import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportStandard } from './export-standard.ts';

test('a standard is known whatever stands around its number', () => {
  for (const text of [
    'WM/T 8-2022',
    'WM/T 8-2022《二手乘用车出口质量要求》',
    '《二手乘用车出口质量要求》(WM/T 8—2022)',
    '依据WM/T8–2022标准',
    'wm/t 8-2022',
    'WMT 8-2022',
    'GB 7258-2017、WM/T 8-2022',
    'WM/T 8-2022, WM/T 8-2022',
  ]) {
    assert.equal(exportStandard(text), 'WM/T 8-2022', text);
  }
  assert.equal(exportStandard('WM/T 9-2022《二手商用车辆及挂车出口质量要求》'), 'WM/T 9-2022');
});

test('a text that cites none, two, or one that it denies stays as it is', () => {
  for (const text of [
    '',
    'WM/T 8',
    'WM/T 8-20221',
    '《二手乘用车出口质量要求》',
    'WM/T 8-2022、WM/T 9-2022',
    '不符合WM/T 8-2022',
    '参照WM/T 8-2022',
    'not to WM/T 8-2022',
    'GB/T 30323-2013',
  ]) {
    assert.equal(exportStandard(text), text, text);
  }
});
