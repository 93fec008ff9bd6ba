import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asideFinder } from './set-aside.ts';

const VIN = 'LGXCE4CB2PZZZ0001';
const keyed = asideFinder(['序号', '车架号', '品牌', '备注'], 1);
const unkeyed = asideFinder(['编号', '出具单位', '车架号', '备注'], -1);

test('notes below a table and the line in which it is signed are none of its rows', () => {
  for (const cells of [
    ['注：本表数据截至2026年9月30日。'],
    ['注1：不含港澳台。', '', '', ''],
    ['', '备注：补报', '', ''],
    ['（注：单位为公里）'],
    ['说明', '本表由车管所导出'],
    ['制表人：张三', '', '审核人：李四', ''],
    ['制 表 人：张三', '', '填报日期：2026年10月1日', ''],
    ['填报日期2026年10月1日'],
    ['制表人', '张三', '审核人', '李四'],
    ['填报单位：某市车管所（盖章）'],
    ['数据来源：全国机动车登记信息系统'],
    ['——以下空白——'],
    ['Note: counted by hand'],
  ]) {
    assert.equal(keyed(cells)?.code, 'note-row', cells.join('|'));
    assert.equal(unkeyed(cells)?.code, 'note-row', cells.join('|'));
  }
  // a comma of the note parts it in two
  assert.equal(keyed(['注：截至9月', '不含港澳台'])?.code, 'note-row');
});

test('what may be a row of the table is read as one', () => {
  for (const cells of [
    ['1', VIN, '比亚迪', '注：补报'],
    ['注：补报', VIN, '比亚迪', ''],
    [`注：${VIN}除外`],
    ['注：补报', VIN.slice(1), '比亚迪', ''],
    ['审核', 'LGXCE4CB', '', ''],
    ['注册', '', '比亚迪', ''],
    ['说明书', '', '', ''],
    ['制表人员', '', '', ''],
  ]) {
    assert.equal(keyed(cells), null, cells.join('|'));
  }
  assert.equal(unkeyed(['注：QR-1', '示例汽车有限公司', '', '']), null);
  assert.equal(unkeyed(['备注1', '示例汽车有限公司', VIN, '']), null);
});
