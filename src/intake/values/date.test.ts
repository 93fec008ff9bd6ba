import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { parseDate, parseLastDay } from './date.ts';

const read = (text: string): string => {
  const parsed = parseDate(text);
  if (typeof parsed === 'number') return isoDate(parsed);
  return typeof parsed === 'object' && parsed !== null ? parsed.fault : 'blank';
};

/** By hand; serials by Excel's own calendar: 45658 is 2025-01-01, so 46216 is 558 days later. */
const CASES: readonly (readonly [string, string])[] = [
  ['2026-03-05', '2026-03-05'],
  ['2026/3/5', '2026-03-05'],
  ['2026.3.5', '2026-03-05'],
  ['2026年3月5日', '2026-03-05'],
  ['2026 年 3 月 5 日', '2026-03-05'],
  ['２０２６－０３－０５', '2026-03-05'],
  ['20260305', '2026-03-05'],
  [' 2026-03-05\u00a0', '2026-03-05'],
  ["'2026-03-05", '2026-03-05'],
  ['2026-03-05 14:30:00', '2026-03-05'],
  ['2026-03-05T14:30', '2026-03-05'],
  ['2026/3/5 0:00', '2026-03-05'],
  ['2026-03-05T15:59:59Z', '2026-03-05'],
  ['2026-03-05T16:00:00Z', '2026-03-06'],
  ['2026-03-05T16:00:00+08:00', '2026-03-05'],
  ['2026-03-04 16:00:00+00', '2026-03-05'],
  ['2026-03-05T23:30:00+08', '2026-03-05'],
  ['2026-03-05T23:30:00-05:00', '2026-03-06'],
  ['20260305143000', '2026-03-05'],
  ['45658', '2025-01-01'],
  ['46216', '2026-07-13'],
  ['46216.75', '2026-07-13'],
  ['5 Mar 2026', '2026-03-05'],
  ['March 5, 2026', '2026-03-05'],
  ['25/12/2026', '2026-12-25'],
  ['12/25/2026', '2026-12-25'],
  ['05/05/2026', '2026-05-05'],
  ['2024-02-29', '2024-02-29'],
  ['1980-01-01', '1980-01-01'],
  ['2100-12-31', '2100-12-31'],
  ['0000-00-00', 'date-for-none'],
  ['0000-00-00 00:00:00', 'date-for-none'],
  ['00000000', 'date-for-none'],
  ['0001-01-01', 'date-for-none'],
  ['0001-01-01T00:00:00Z', 'date-for-none'],
  ['9999-12-31', 'date-for-none'],
  ['99991231', 'date-for-none'],
  ['9999年12月31日', 'date-for-none'],
  ['31/12/9999', 'date-for-none'],
  ['9999-12-31 soon', 'not-a-date'],
  ['9999-12-30', 'date-out-of-range'],
  ['9999-01-01', 'date-out-of-range'],
  ['0001-01-02', 'date-out-of-range'],
  ['0001-00-00', 'impossible-date'],
  ['0000-01-01', 'date-out-of-range'],
  ['1900-01-01', 'date-out-of-range'],
  ['1970-01-01', 'date-out-of-range'],
  ['03/04/2026', 'ambiguous-date'],
  ['03-04-2026', 'ambiguous-date'],
  ['03.04.2026', '2026-04-03'],
  ['3.4.2026', '2026-04-03'],
  ['31.12.2026', '2026-12-31'],
  ['03.04.2026 14:30', '2026-04-03'],
  ['12.25.2026', 'impossible-date'],
  ['31.12.9999', 'date-for-none'],
  ['3.4.26', 'two-digit-year'],
  ['2026年1月1日0时起', '2026-01-01'],
  ['自2026年1月1日0时起', '2026-01-01'],
  ['2026年1月1日零时起施行', '2026-01-01'],
  ['自 2026 年 1 月 1 日 起 施 行', 'not-a-date'],
  ['2026年1月1日起', '2026-01-01'],
  ['至2026年12月31日24时止', '2026-12-31'],
  ['2026年12月31日止', '2026-12-31'],
  ['2026年1月1日14:30', '2026-01-01'],
  ['2026年1月1日0时0分', '2026-01-01'],
  ['2026年1月1日至2026年12月31日', 'not-a-date'],
  ['2026年1月1日前', 'not-a-date'],
  ['2026年2月30日起', 'impossible-date'],
  ['9999年12月31日止', 'date-for-none'],
  ['2026-02-30', 'impossible-date'],
  ['2025-02-29', 'impossible-date'],
  ['2026-13-01', 'impossible-date'],
  ['31/31/2026', 'impossible-date'],
  ['1979-12-31', 'date-out-of-range'],
  ['2101-01-01', 'date-out-of-range'],
  ['99999', 'date-out-of-range'],
  ['26/3/5', 'two-digit-year'],
  ['3/5/26', 'two-digit-year'],
  ['2026年3月', 'date-without-day'],
  ['202603', 'date-without-day'],
  ['2026-03', 'date-without-day'],
  ['tomorrow', 'not-a-date'],
  ['1772668800', 'not-a-date'],
  ['2026-03-05 99:99', 'not-a-date'],
  ['=TODAY()', 'not-a-date'],
  ['-', 'blank'],
  ['N/A', 'blank'],
  ['无', 'blank'],
  ['\u200b', 'blank'],
];

for (const [text, expected] of CASES) {
  test(`${JSON.stringify(text)} is ${expected}`, () => assert.equal(read(text), expected));
}

test('every day reads back from each way of writing it', () => {
  // 29221 is 1980-01-01 and 73415 is 2100-12-31 in Excel's 1900 system.
  fc.assert(
    fc.property(fc.integer({ min: 29_221, max: 73_415 }), (serial) => {
      const iso = read(String(serial));
      const [year, month, day] = iso.split('-').map(Number);
      assert.equal(read(iso), iso);
      assert.equal(read(`${year}/${month}/${day}`), iso);
      assert.equal(read(`${year}年${month}月${day}日`), iso);
      assert.equal(read(iso.replaceAll('-', '')), iso);
    }),
  );
});

test('the last day of something may be 9999-12-31: it has no end', () => {
  for (const text of ['9999-12-31', '9999/12/31', '99991231', '9999-12-31 23:59:59']) {
    assert.equal(parseLastDay(text), 2_932_896, text); // not-law: days from 1970 to 9999
  }
  assert.equal(parseLastDay('2026-03-05'), parseDate('2026-03-05'));
  for (const text of ['0000-00-00', '0001-01-01', '9999-12-30', '']) {
    assert.deepEqual(parseLastDay(text), parseDate(text), text);
  }
});
