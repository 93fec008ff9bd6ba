import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { someOf } from '../tier.ts';
import {
  batchOf,
  CERTIFICATES,
  csvOf,
  ENTRIES,
  type Files,
  LETTERS,
  letterOf,
  nationOf,
  OFFICE,
  type Row,
  YOUNG,
} from './office-feeds.ts';

const CLEAR = YOUNG.map(() => 'clear');

/** The names of columns as a registry writes them; the owner by name and by number. */
const REGISTRY: Readonly<Record<string, string>> = {
  vin: '车架号',
  number: '登记证书编号',
  brand: '品牌',
  model: '型号',
  registeredOn: '初次登记日期',
  pendingExportOn: '待出口日期',
  province: '登记省份',
  plate: '号牌号码',
  owner: '所有人身份证明号码',
  ownerKind: '所有人类型',
  status: '机动车状态',
  mustScrapOn: '强制报废期止',
  deregisteredOn: '注销日期',
};

const dotted = (day = ''): string => day.split('-').toReversed().join('.');

const registryRow = (row: Row): Row => ({
  序号: '1',
  机动车所有人: '示例汽车贸易有限公司',
  ...Object.fromEntries(Object.entries(row).map(([name, cell]) => [REGISTRY[name] ?? name, cell])),
  品牌: '北山牌',
  初次登记日期: '2026年3月5日0时起',
  待出口日期: dotted(row['pendingExportOn']),
});

const NOTES =
  '注：数据截至2026年9月30日。\r\n制表人：张三,,,审核人：李四\r\n填报日期：2026年10月1日\r\n';

const registry = `${csvOf(CERTIFICATES.map(registryRow))}\r\n${NOTES}`;

/** The entry of all vehicles in the answer of an interface. */
const entries = JSON.stringify({
  code: 0,
  data: {
    total: 1,
    list: [
      {
        number: '940',
        declaredOn: '2026-06-20',
        exitedOn: null,
        licence: '26GLX',
        goods: YOUNG.map((vin) => ({ vin })),
      },
    ],
  },
});

const { 'certificate.csv': _certificates, 'declaration.csv': _entries, ...REST } = OFFICE;
const { 'inspection.csv': inspections = [], ...OTHERS } = REST;

/** Files as offices write them. */
const MESSY: Files = {
  ...OTHERS,
  '广东省_登记_2026Q4.csv': registry,
  'declaration.json': entries,
  'inspection.zip': zipSync({ '检测.csv': strToU8(csvOf(inspections)) }),
  'letter.csv': `${csvOf([
    ...LETTERS.map((row) => ({ ...row, issuedOn: '2026-06-01', revokedOn: '2026-06-05' })),
    letterOf('QR-9', YOUNG.join('、')),
  ])}\r\n注：QR-9 为补发,,,,,,,\r\n`,
};

/** Rows below the header of each file, as a person counts them: in it, used, reported. */
const COUNTED: Readonly<Record<string, readonly [number, number, number]>> = {
  'licence.csv': [4, 4, 0],
  '广东省_登记_2026Q4.csv': [7, 4, 3],
  'declaration.json': [4, 4, 0],
  'inspection.zip': [4, 4, 0],
  'letter.csv': [6, 5, 1],
  'factory.csv': [4, 4, 0],
  'exporter.csv': [1, 1, 0],
  'maker.csv': [1, 1, 0],
  'outlet.csv': [5, 5, 0],
};

test('feeds in order, as tables', async () => {
  const files = { ...OFFICE, 'letter.csv': LETTERS };
  assert.equal(ENTRIES.length, YOUNG.length);
  const { gates, page, told } = await nationOf(files);
  assert.deepEqual([gates, await batchOf(files)], [CLEAR, CLEAR]);
  assert.doesNotMatch(page, /class="alarm"/);
  assert.doesNotMatch(told, /registry was not read/);
});

test('feeds as offices write them say the same, in a nation and in a batch, and no row of theirs is lost', async () => {
  const { gates, inputs, problems } = await nationOf(MESSY);
  assert.deepEqual(gates, CLEAR);
  assert.deepEqual(inputs, COUNTED);
  const notes = problems.filter(({ code }) => code === 'note-row').map(({ file }) => file);
  assert.deepEqual(notes.toSorted(), [
    'letter.csv',
    ...Array.from({ length: 3 }, () => '广东省_登记_2026Q4.csv'),
  ]);
  assert.deepEqual(await batchOf(MESSY), CLEAR);
});

test('a nation whose registry was not read says so before any figure', async () => {
  const without: Files = { ...OTHERS, 'declaration.csv': ENTRIES, 'letter.csv': LETTERS };
  for (const [files, named] of someOf([
    [without, ''],
    [{ ...without, '广东省_登记_2026Q4.csv': 'a,b\n1,2\n' }, '广东省_登记_2026Q4.csv'],
    [{ ...without, 'certificate.csv': 'a,b\n1,2\n' }, 'certificate.csv'],
    [{ ...OFFICE, 'letter.csv': LETTERS, '新疆_登记.csv': 'a,b\n1,2\n' }, '新疆_登记.csv'],
  ] as const)) {
    const { page, told } = await nationOf(files);
    const said = /<p class="alarm"[^>]*>(.*?)<\/p>/s.exec(page);
    assert.ok(said, named);
    assert.ok(said.index < page.indexOf('<h1>'), named);
    assert.match(said[0], /The registry was not read.*机动车登记数据/s);
    assert.ok(said[0].includes(named), said[0]);
    const first = told.split('\n').find((line) => line.trim() !== '') ?? '';
    assert.match(first, /^The registry was not read/);
    assert.ok(first.includes(named), first);
  }
});
