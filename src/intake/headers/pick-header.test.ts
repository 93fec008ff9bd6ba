import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickHeader } from './pick-header.ts';

const HEADER = ['车辆识别代号', '品牌', '型号', '申请日期'];
const VEHICLE = ['1M8GDM9AXKP042788', '长安', 'X', '2026-05-05'];

const at = (...rows: readonly (readonly string[])[]): number => pickHeader(rows, null);

test('the header is the row with the most known headers, the first of equals', () => {
  assert.equal(at(HEADER), 0);
  assert.equal(at(['二手车出口许可证申请批次表'], HEADER), 1);
  assert.equal(at(['批次表'], ['申请日期：', '2026-05-05', '', ''], HEADER, ['', '', '', '']), 2);
  assert.equal(at(HEADER, HEADER), 0);
});

test('a row of headings over groups of columns is a title', () => {
  assert.equal(at(['申请信息', '', '', '登记信息'], HEADER), 1);
});

test('rows that may be data are not passed over: the first row is the header then', () => {
  assert.equal(at(VEHICLE, HEADER), 0);
  assert.equal(at(['a', 'b', 'c', ''], HEADER), 0);
  assert.equal(at(['批次表'], VEHICLE), 0);
  assert.equal(at(), 0);
});
