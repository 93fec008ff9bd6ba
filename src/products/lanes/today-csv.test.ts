import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorkItem } from '../../report/lanes/lanes-model.ts';
import type { PageNames } from '../../report/nation/page-names.ts';
import { todayCsv } from './today-csv.ts';

test('an applicant is no formula in the list of the day', () => {
  const item: Partial<WorkItem> = {
    application: '-1',
    province: '65',
    lane: 'red',
    sampled: false,
    applicant: '@A1',
    name: '＝HYPERLINK("http://evil.example")',
    vehicles: 2,
    score: -3,
    reasons: [],
  };
  const names: Partial<PageNames> = { province: () => '新疆' };
  const [, line = ''] = todayCsv([item as WorkItem], names as PageNames, 'zh').split('\r\n');
  assert.match(
    line,
    /^"'-1",65,新疆,red,查验车辆,false,"'@A1","'＝HYPERLINK\(""http:\/\/evil\.example""\)",2,-3,,,$/,
  );
});
