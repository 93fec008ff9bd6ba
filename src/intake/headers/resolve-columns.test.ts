import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACTS } from '../../domain/facts/fact-table.ts';
import { resolveColumns } from './resolve-columns.ts';

const factsOf = (headers: readonly string[], account: string | null = null) =>
  resolveColumns(headers, account).columns.map(({ fact }) =>
    fact === null ? null : (FACTS[fact]?.name ?? null),
  );
const problemsOf = (headers: readonly string[], account: string | null = null) =>
  resolveColumns(headers, account).problems.map(({ field, code }) => `${code} ${field}`);

test('a fact is known by name, label and alias, whatever the case, width, spaces and brackets', () => {
  assert.deepEqual(
    factsOf([
      'licence.VIN',
      '车 牌 号',
      '里程表读数（KM）',
      '*品牌',
      'Application date',
      '新/旧',
      '单价【美元】',
    ]),
    [
      'licence.vin',
      'certificate.plate',
      'licence.odometerKm',
      'licence.brand',
      'licence.appliedOn',
      'licence.condition',
      'licence.unitPrice',
    ],
  );
});

test('every stated fact is found by its own name and column name', () => {
  for (const fact of FACTS.filter(({ derived }) => !derived)) {
    assert.deepEqual(factsOf([fact.name]), [fact.name]);
    assert.deepEqual(factsOf([fact.column]), [fact.name]);
  }
});

test('a header of two facts takes the first that is free, unless its own header claims that', () => {
  assert.deepEqual(factsOf(['vin', 'HS code']), ['licence.vin', 'licence.hsCode']);
  assert.deepEqual(factsOf(['vin', 'HS code', '海关商品编码']), [
    'licence.vin',
    'declaration.hsCode',
    'licence.hsCode',
  ]);
});

test('the second column of a fact is reported and not read', () => {
  assert.deepEqual(factsOf(['VIN', '品牌', '车辆品牌', 'VIN']), [
    'licence.vin',
    'licence.brand',
    null,
    null,
  ]);
  assert.deepEqual(problemsOf(['VIN', '品牌', '车辆品牌', 'VIN']), [
    'duplicate-header licence.brand',
    'duplicate-header licence.vin',
  ]);
});

test('unknown and empty headers are reported, the first with what may be meant', () => {
  const { problems } = resolveColumns(['licence.vin', 'licence.brnad', '', 'shoe size'], null);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['unknown-header', 'empty-header', 'unknown-header'],
  );
  assert.match(problems[0]?.remedy.en ?? '', /Perhaps licence\.brand\.$/);
  assert.doesNotMatch(problems[2]?.remedy.en ?? '', /Perhaps/);
});

test('a sheet without the VIN says so; a letter may be filed without vehicles', () => {
  assert.deepEqual(problemsOf(['品牌']), ['no-vin-column licence.vin']);
  assert.deepEqual(problemsOf(['number', 'issuer'], 'letter'), []);
  assert.deepEqual(problemsOf(['number'], 'certificate'), ['no-key-column certificate.vin']);
});

test('an account without what tells its rows apart says what it has and what is wanted', () => {
  const [problem] = resolveColumns(['发证日期', '号牌号码', ''], 'certificate').problems.filter(
    ({ code }) => code === 'no-key-column',
  );
  assert.equal(problem?.value, '发证日期, 号牌号码');
  assert.match(problem?.remedy.en ?? '', /Wanted: certificate\.vin \(.+\)\.$/);
  assert.match(problem?.remedy.zh ?? '', /应有：“.*车辆识别代号”（certificate\.vin）。$/);
  assert.deepEqual(problemsOf(['issuer'], 'letter'), ['no-key-column letter.vin']);
  assert.deepEqual(problemsOf(['application'], 'letter'), []);
  assert.deepEqual(problemsOf(['name'], 'party'), ['no-key-column party.id']);
  assert.deepEqual(problemsOf(['filedOn'], 'exporter'), ['no-key-column exporter.uscc']);
  assert.deepEqual(problemsOf(['wmis'], 'maker'), ['no-key-column maker.legalName']);
  assert.deepEqual(problemsOf(['country'], 'outlet'), []);
  assert.deepEqual(problemsOf(['month'], 'sales'), []);
});

test("short headers are known in an account's own file, and nowhere else", () => {
  const short = ['统一社会信用代码', '名称', '电话', '地址'];
  assert.deepEqual(factsOf(short, 'party'), [
    'party.id',
    'party.name',
    'party.phone',
    'party.address',
  ]);
  assert.deepEqual(factsOf(['统一社会信用代码', '备案日期', '有效期至', '电话'], 'exporter'), [
    'exporter.uscc',
    'exporter.filedOn',
    'exporter.filedUntil',
    'exporter.phone',
  ]);
  assert.deepEqual(factsOf(short), ['licence.applicant', null, null, null]);
  assert.deepEqual(factsOf(short, 'licence'), ['licence.applicant', null, null, null]);
});

test("in an account's file the name after the dot, its labels and the like labels of others do", () => {
  assert.deepEqual(
    factsOf(['vin', 'certificate.brand', '登记型号', '注册登记日期'], 'certificate'),
    ['certificate.vin', 'certificate.brand', 'certificate.model', 'certificate.registeredOn'],
  );
  assert.deepEqual(factsOf(['licence.brand'], 'certificate'), [null]);
});

test('a number of a person that stands for a header is shown in no part of the problem', () => {
  const { problems } = resolveColumns(['licence.vin', '11010519491231002X', '13912345678'], null);
  assert.deepEqual(
    problems.map(({ field, value }) => `${field} ${value}`),
    ['••• •••', '••• •••'],
  );
});

test('of the name and the number of an owner the number is read, the name where there is none', () => {
  const columnsOf = (headers: readonly string[]) =>
    resolveColumns(headers, 'certificate').columns.map(({ fact, spares }) =>
      fact === null ? null : [FACTS[fact]?.name, ...(spares ?? [])],
    );
  const vin = ['certificate.vin'];
  assert.deepEqual(columnsOf(['车架号', '机动车所有人', '所有人身份证明号码']), [
    vin,
    null,
    ['certificate.owner', 1],
  ]);
  assert.deepEqual(
    columnsOf(['车架号', '所有人证件号码', '所有人名称', '所有人统一社会信用代码']),
    [vin, ['certificate.owner', 3, 2], null, null],
  );
  assert.deepEqual(columnsOf(['车架号', '车主姓名', '机动车所有人']), [
    vin,
    ['certificate.owner', 2],
    null,
  ]);
  const { problems } = resolveColumns(['车架号', '机动车所有人', 'Owner ID'], 'certificate');
  assert.deepEqual(
    problems.map(({ code, value }) => [code, value]),
    [['second-header', '机动车所有人']],
  );
});

test('words that people use are known, and what is before an exit speaks of none', () => {
  const headers = ['VIN码', '登记证上牌日期', '过户日期', '过户待出口日期', '公司待出口安排日'];
  const { columns, problems } = resolveColumns(headers, null);
  assert.deepEqual(
    columns.map(({ fact, doubtful }) => [fact === null ? null : FACTS[fact]?.name, doubtful]),
    [
      ['licence.vin', undefined],
      ['licence.registeredOn', undefined],
      ['certificate.lastTransferOn', undefined],
      ['licence.pendingExportOn', undefined],
      [null, undefined],
    ],
  );
  assert.deepEqual(
    problems.map(({ code, field }) => `${code} ${field}`),
    ['unknown-header 公司待出口安排日'],
  );
  assert.deepEqual(factsOf(['VIN', '登记证上牌日期'], 'certificate'), [
    'certificate.vin',
    'certificate.registeredOn',
  ]);
});

test('what a firm says of its headers comes before all that is known', () => {
  const words = {
    headers: { 表上: 'licence.odometerKm', 注册日期: '', 预计离境: '', 车身: 'no.such' },
    values: {},
  };
  const read = resolveColumns(
    ['公里数', '表上', '注册日期', '预计离境', '车身'],
    null,
    1,
    false,
    words,
  );
  assert.deepEqual(
    read.columns.map(({ fact, doubtful }) => [fact === null ? null : FACTS[fact]?.name, doubtful]),
    [
      [null, undefined],
      ['licence.odometerKm', undefined],
      [null, undefined],
      [null, undefined],
      [null, undefined],
    ],
  );
  assert.deepEqual(
    read.problems.map(({ code, value }) => `${code} ${value}`),
    ['duplicate-header 公里数', 'no-vin-column '],
  );
});

test('the day a policy was given back is none of its ends, and who inspected is no other party', () => {
  assert.deepEqual(
    factsOf(['车架号', '保单号', '起保日期', '终止日期', '保险止期', '退保日期'], 'insurance'),
    [
      'insurance.vin',
      'insurance.policy',
      'insurance.startsOn',
      null,
      null,
      'insurance.cancelledOn',
    ],
  );
  assert.deepEqual(factsOf(['VIN', '检测日期', '检测机构名称', '检测结论'], 'inspection'), [
    'inspection.vin',
    'inspection.on',
    'inspection.body',
    'inspection.result',
  ]);
  assert.deepEqual(factsOf(['VIN', 'Policy cancellation date', 'Inspection body']), [
    'licence.vin',
    'insurance.cancelledOn',
    'inspection.body',
  ]);
});
