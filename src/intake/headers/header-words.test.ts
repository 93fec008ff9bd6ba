import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACCOUNTS, FACTS, type FactName } from '../../domain/facts/fact-table.ts';
import { foldHeader } from './fold-header.ts';
import { headerIndexOf } from './header-index.ts';
import { nearestHeader } from './nearest-header.ts';
import { resolveColumns } from './resolve-columns.ts';

const STATED = FACTS.filter(({ derived }) => !derived);

/**
 * Headers that offices write, by hand, file by file: registries, ministries, customs, tax offices, insurers; in
 * English too.
 */
const WORDS: Readonly<Record<string, Readonly<Record<string, FactName>>>> = {
  licence: {
    许可证申请号: 'licence.application',
    出口许可证申请单号: 'licence.application',
    申领编号: 'licence.application',
    'Application No.': 'licence.application',
    application_number: 'licence.application',
    出口许可证号: 'licence.number',
    许可证编号: 'licence.number',
    'License No.': 'licence.number',
    申请单位统一社会信用代码: 'licence.applicant',
    申请单位名称: 'licence.applicantName',
    '省（自治区、直辖市）': 'licence.province',
    许可证申请时间: 'licence.appliedOn',
    签发日期: 'licence.issuedOn',
    有效截止日期: 'licence.validUntil',
    '车辆识别代号/车架号': 'licence.vin',
    'Chassis No.': 'licence.vin',
    中文品牌: 'licence.brand',
    'Vehicle make': 'licence.brand',
    公告型号: 'licence.model',
    首次上牌日期: 'licence.registeredOn',
    待出口登记日期: 'licence.pendingExportOn',
    '目的国（地区）': 'licence.destination',
    海关商品编码: 'licence.hsCode',
    '新车/二手车': 'licence.condition',
    '表显里程（公里）': 'licence.odometerKm',
    '成交单价（美元）': 'licence.unitPrice',
    币别: 'licence.currency',
    是否为改装车辆: 'licence.modified',
    底盘厂牌: 'licence.chassisBrand',
  },
  certificate: {
    登记证编号: 'certificate.number',
    djzsbh: 'certificate.number',
    VIN码: 'certificate.vin',
    clsbdh: 'certificate.vin',
    车辆厂牌: 'certificate.brand',
    初登日期: 'certificate.registeredOn',
    待出口日期: 'certificate.pendingExportOn',
    注册登记省份: 'certificate.province',
    车牌号码: 'certificate.plate',
    'License plate no.': 'certificate.plate',
    现机动车所有人: 'certificate.owner',
    所有人性质: 'certificate.ownerKind',
    转移登记次数: 'certificate.transfers',
    最近一次转移登记日期: 'certificate.lastTransferOn',
    车辆状态代码: 'certificate.status',
    临时行驶车号牌有效期止: 'certificate.tempPlateUntil',
    强制报废日期: 'certificate.mustScrapOn',
    注销日期: 'certificate.deregisteredOn',
    'De-registration date': 'certificate.deregisteredOn',
  },
  factory: {
    车辆制造企业名称: 'factory.maker',
    生产日期: 'factory.manufacturedOn',
    'Date of manufacture': 'factory.manufacturedOn',
    燃料类型: 'factory.energy',
    '发动机（电动机）号': 'factory.engineNumber',
    核定载客人数: 'factory.seats',
    车辆类型: 'factory.kind',
  },
  maker: {
    生产企业名称: 'maker.legalName',
    世界制造厂识别代号: 'maker.wmis',
    列入公告日期: 'maker.announcedFrom',
  },
  letter: {
    售后服务确认书编号: 'letter.number',
    出具单位名称: 'letter.issuer',
    签发日期: 'letter.issuedOn',
    车架号: 'letter.vin',
    出口目的国: 'letter.destination',
    服务网点数: 'letter.outlets',
    签章方式: 'letter.seal',
    确认书作废日期: 'letter.revokedOn',
    许可证申请号: 'letter.application',
  },
  outlet: {
    服务站名称: 'outlet.provider',
    所在国家: 'outlet.country',
    详细地址: 'outlet.address',
    坐标: 'outlet.position',
    确认书编号: 'outlet.letter',
  },
  insurance: {
    交强险保险单号: 'insurance.policy',
    'Policy No.': 'insurance.policy',
    起保日期: 'insurance.startsOn',
    投保人名称: 'insurance.holder',
  },
  reading: {
    采集时间: 'reading.on',
    '行驶里程（km）': 'reading.km',
    里程表读数: 'reading.km',
    数据来源: 'reading.source',
  },
  invoice: {
    统一发票号码: 'invoice.number',
    发票种类: 'invoice.kind',
    开具日期: 'invoice.issuedOn',
    销售方纳税人识别号: 'invoice.seller',
    购方名称: 'invoice.buyer',
    '价税合计（小写）': 'invoice.price',
  },
  inspection: {
    检验日期: 'inspection.on',
    检测依据: 'inspection.standard',
    检验结果: 'inspection.result',
    '里程表读数（公里）': 'inspection.odometerKm',
  },
  declaration: {
    海关编号: 'declaration.number',
    出口报关单号: 'declaration.number',
    报关日期: 'declaration.declaredOn',
    出口申报日期: 'declaration.declaredOn',
    实际离境日期: 'declaration.exitedOn',
    许可证号: 'declaration.licence',
    'Export licence No.': 'declaration.licence',
    商品编号: 'declaration.hsCode',
    '最终目的国（地区）': 'declaration.destination',
    '贸易国（地区）': 'declaration.tradingCountry',
    离境口岸: 'declaration.exitCustoms',
    申报总价: 'declaration.value',
    币制: 'declaration.currency',
  },
  refund: {
    申报流水号: 'refund.number',
    申报日期: 'refund.claimedOn',
    纳税人识别号: 'refund.claimant',
    进货发票号码: 'refund.invoice',
    出口货物报关单号: 'refund.declaration',
    应退税额: 'refund.amount',
  },
  subsidy: {
    补贴类别: 'subsidy.kind',
    拨付日期: 'subsidy.paidOn',
    '补贴资金（元）': 'subsidy.amount',
    申领人: 'subsidy.claimant',
  },
  arrival: {
    登记国别: 'arrival.country',
    境外上牌日期: 'arrival.registeredOn',
    到港里程: 'arrival.odometerKm',
  },
  exporter: {
    企业统一社会信用代码: 'exporter.uscc',
    备案登记日期: 'exporter.filedOn',
    备案到期日期: 'exporter.filedUntil',
    信用状况: 'exporter.standing',
    联系人电话: 'exporter.phone',
    住所: 'exporter.address',
  },
  sales: {
    生产企业名称: 'sales.maker',
    统计月份: 'sales.month',
    '销售量（辆）': 'sales.reported',
    统计口径: 'sales.kind',
  },
  complaint: { 投诉时间: 'complaint.on', 问题类型: 'complaint.kind' },
  party: {
    证件号码: 'party.id',
    单位名称: 'party.name',
    手机号: 'party.phone',
    银行账号: 'party.account',
    实控人: 'party.controller',
    注册日期: 'party.since',
  },
};

test('headers as ten kinds of office write them are known in the file of their account', () => {
  for (const account of ACCOUNTS) {
    for (const [header, fact] of Object.entries(WORDS[account] ?? {})) {
      const { columns } = resolveColumns([header], account);
      const found = columns[0]?.fact ?? null;
      assert.equal(found === null ? null : FACTS[found]?.name, fact, `${account}: ${header}`);
    }
  }
});

test('a number of one paper is not taken for that of another', () => {
  for (const [account, header] of [
    ['certificate', '发票号码'],
    ['invoice', '登记证书编号'],
    ['inspection', '车辆种类'],
    ['outlet', '企业代码'],
    ['invoice', '金额'],
    ['certificate', '登记日期'],
    ['licence', '有效期'],
  ] as const) {
    assert.deepEqual(headerIndexOf(account)(header), [], `${account}: ${header}`);
  }
});

test('no header of an account stands for two of its facts', () => {
  for (const account of ACCOUNTS) {
    const owners = new Map<string, string>();
    for (const fact of STATED.filter((stated) => stated.account === account)) {
      for (const header of [fact.en, fact.zh, ...fact.headers, ...(fact.ownHeaders ?? [])]) {
        const key = foldHeader(header);
        assert.equal(owners.get(key) ?? fact.name, fact.name, `${account}: ${header}`);
        owners.set(key, fact.name);
        assert.deepEqual(headerIndexOf(account)(header), [fact], `${account}: ${header}`);
      }
    }
  }
});

test('in a sheet of all accounts no header but a label is that of several facts', () => {
  for (const fact of STATED) {
    const labels = [fact.en, fact.zh].map(foldHeader);
    for (const header of fact.headers) {
      if (labels.includes(foldHeader(header)) || header === 'VIN') continue;
      assert.deepEqual(
        headerIndexOf(null)(header).map(({ name }) => name),
        [fact.name],
        header,
      );
    }
  }
});

test('no header is proposed that lacks a word of the one written', () => {
  assert.equal(nearestHeader('许可证审核号', 'licence'), null);
  assert.equal(nearestHeader('许可证審号', 'licence'), '许可证号');
});

test('a distance in miles is not read as kilometres', () => {
  const { problems } = resolveColumns(['VIN', '检测里程（英里）'], 'inspection');
  assert.deepEqual(
    problems.map(({ code, field }) => `${code} ${field}`),
    ['unit-not-read inspection.odometerKm'],
  );
});
