import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/** Facts of the letter account; source: the vocabulary table of docs/spec/facts.md. */
export const LETTER_FACTS = [
  {
    name: 'letter.number',
    kind: 'text',
    folding: 'exact',
    en: 'Confirmation number',
    zh: '确认书编号',
    headers: headersOf(`
      确认书编号 | 售后维修服务确认书编号 | 确认书号 | 确认书号码 | 确认书文号 | 确认函编号 | 确认函号 |
      确认函号码 | 售后确认书编号 | 售后服务确认书编号 | 售后维修确认书编号 | 售后维修服务确认书号 |
      售后维修服务确认函编号 | Confirmation No | Confirmation letter number | Confirmation letter No |
      Letter number | Letter No
    `),
    ownHeaders: headersOf(`
      编号 | 文号 | No
    `),
    about: '《售后维修服务确认书》',
  },
  {
    name: 'letter.issuer',
    kind: 'text',
    folding: 'exact',
    en: "Issuer's legal name",
    zh: '确认书出具企业',
    headers: headersOf(`
      确认书出具企业 | 出具单位 | 出具企业 | 出具企业名称 | 出具单位名称 | 出具方 | 出具方名称 |
      确认书出具单位 | 确认书出具方 | 确认书出具企业名称 | 确认书签发企业 | 确认函出具企业 | 确认函出具单位 |
      Confirmation issuer | Letter issuer
    `),
    ownHeaders: headersOf(`
      开具单位 | 开具企业 | 签发单位 | 签发企业 | 签发方 | Issuer | Issuer name | Issued by | Issuing company
    `),
    about: "must equal a manufacturer's legal name",
  },
  {
    name: 'letter.issuedOn',
    kind: 'date',
    en: 'Issued on',
    zh: '确认书日期',
    headers: headersOf(`
      确认书日期 | 出具日期 | 出具时间 | 确认书出具日期 | 确认书出具时间 | 确认书签发日期 | 确认书开具日期 |
      确认函日期 | 确认函出具日期 | Confirmation date | Letter date
    `),
    ownHeaders: headersOf(`
      签发日期 | 签发时间 | 开具日期 | 开具时间 | 日期 | Date | Date of issue | Issued date
    `),
  },
  {
    name: 'letter.vin',
    kind: 'vin',
    en: 'VIN covered',
    zh: '确认书车辆识别代号',
    headers: headersOf(`
      确认书车辆识别代号 | 确认书车架号 | 确认书VIN
    `),
    about:
      'one row per VIN covered, or all that a row covers in one cell: VIN、VIN、VIN, of which each is a letter of ' +
      'its own',
  },
  {
    name: 'letter.destination',
    kind: 'country',
    en: 'Destination named',
    zh: '确认书国别',
    headers: headersOf(`
      确认书国别 | 确认书目的国 | 确认书国家 | 确认书目的地 | 确认书进口国
    `),
    ownHeaders: headersOf(`
      国别 | 国家 | 适用国家 | 适用国别 | 销售国家 | 销售国别 | Country
    `),
  },
  {
    name: 'letter.outlets',
    kind: 'integer',
    unit: 'count',
    en: 'Outlets named in the destination',
    zh: '网点数量',
    headers: headersOf(`
      网点数量 | 售后网点数 | 网点数 | 网点个数 | 网点总数 | 服务网点数 | 服务网点数量 | 售后网点数量 |
      售后服务网点数 | 售后服务网点数量 | 维修网点数 | 维修网点数量 | 目的国网点数 | 目的国网点数量 | Outlets |
      Outlet count | Number of outlets | Service outlets
    `),
    about: 'counted from the outlet rows when they are given',
  },
  {
    name: 'letter.seal',
    kind: 'enum',
    blankSaysNo: true,
    en: 'How it is sealed',
    zh: '盖章状态',
    headers: headersOf(`
      盖章状态 | 盖章情况 | 盖章方式 | 签章状态 | 签章情况 | 签章方式 | 签章类型 | 印章状态 | 用印状态 |
      用印方式 | Seal status | Seal type | Seal kind
    `),
    ownHeaders: headersOf(`
      盖章 | 签章 | 印章 | Seal | Sealed
    `),
    values: [
      {
        value: 'e-seal',
        en: 'electronic seal',
        zh: '电子印章',
        aliases: ['e-seal', 'eseal', 'e seal', '电子公章'],
      },
      {
        value: 'signed',
        en: 'signed',
        zh: '电子签名',
        aliases: ['电子签章', '数字签名', '已签名'],
      },
      { value: 'stamped', en: 'stamped', zh: '盖章', aliases: ['公章', '已盖章', '盖章图片'] },
      { value: 'none', en: 'none', zh: '无', aliases: ['未盖章', '没有', '无盖章'] },
    ],
    about:
      'e-seal = an electronic seal that verified, against letter.sealStandard; signed = another electronic signature ' +
      'that verified; stamped = an image of a seal, which proves nothing by itself',
  },
  {
    name: 'letter.sealStandard',
    kind: 'text',
    blankSaysNo: true,
    folding: 'folded',
    en: 'Standard the electronic seal was verified against',
    zh: '电子印章验证标准',
    headers: headersOf(`
      电子印章验证标准 | 电子印章标准 | 电子印章标准号 | 电子签章标准 | 电子签章标准号 | 签章验证标准 |
      验章标准 | Seal standard | Electronic seal standard | E-seal standard
    `),
    about: 'of an electronic seal; blank = not told, which an officer settles',
  },
  {
    name: 'letter.softwareLanguages',
    kind: 'codes',
    unit: 'ISO 639, of a BCP 47 tag the first part',
    en: 'Languages of the software that it promises',
    zh: '确认书承诺的车机软件语言',
    headers: headersOf(`
      确认书承诺的车机软件语言 | 确认书软件语言 | 确认书车机语言 | 车机软件语言 | 车机语言 | 软件语言 |
      软件语种 | Software languages | Languages of the software | Software language
    `),
    ownHeaders: headersOf(`
      语言 | 语种 | Languages
    `),
    about: 'EN,RU; blank = the letter states none, and then nobody knows',
  },
  {
    name: 'letter.revokedOn',
    kind: 'date',
    blankSaysNo: true,
    ahead: true,
    en: 'Revoked on',
    zh: '撤销日期',
    headers: headersOf(`
      撤销日期 | 撤销时间 | 确认书撤销日期 | 确认书撤回日期 | 确认书作废日期 | 确认书废止日期 |
      Revocation date | Revoked date | Date of revocation
    `),
    ownHeaders: headersOf(`
      撤回日期 | 撤回时间 | 作废日期 | 作废时间 | 废止日期 | Withdrawn on | Withdrawal date |
      Cancelled on
    `),
    spokenOf: ['撤', '废', '失效', '吊销', 'revo', 'withdr', 'cancel', 'void'],
  },
  {
    name: 'letter.suspendedOn',
    kind: 'date',
    blankSaysNo: true,
    en: 'Suspended on',
    zh: '暂停日期',
    headers: headersOf(`
      确认书暂停日期 | 确认书暂停时间 | 确认书中止日期 | Suspension date | Suspended date | Date of suspension
    `),
    ownHeaders: headersOf(`
      暂停日期 | 暂停时间 | 中止日期 | 中止时间
    `),
    spokenOf: ['暂停', '中止', 'suspen'],
    about: 'while it is suspended; blank = it is not',
  },
  {
    name: 'letter.confirmedOn',
    kind: 'date',
    blankSaysNo: true,
    en: 'Confirmed with its issuer by the licence office on',
    zh: '发证机构核实日期',
    headers: headersOf(`
      发证机构核实日期 | 发证机构核实时间 | 确认书核实日期 | 确认书核实时间 | Confirmed with the issuer on |
      Letter confirmed on
    `),
    about:
      'of a stamp or an electronic seal of no told standard; an office tells it, never the applicant',
  },
  {
    name: 'letter.application',
    kind: 'text',
    folding: 'exact',
    en: 'Application it was issued for',
    zh: '确认书对应申请单号',
    headers: headersOf(`
      确认书对应申请单号 | 确认书申请单号 | 确认书对应申请号 | 确认书对应申请编号
    `),
    ownHeaders: headersOf(`
      对应申请单号 | 对应申请号 | 对应申请编号 | 对应许可证申请号 | 对应许可证申请单号 | 所属申请单号 |
      关联申请单号 | 关联申请号
    `),
  },
  {
    name: 'letter.toldBy',
    kind: 'enum',
    en: 'Told by',
    zh: '确认书报送方',
    headers: headersOf(`
      确认书报送方 | 确认书提供方 | Letter told by
    `),
    ownHeaders: headersOf(`
      报送方 | 提供方 | Told by
    `),
    values: [
      { value: 'issuer', en: 'its issuer', zh: '出具企业', aliases: ['issuer', '生产企业'] },
      {
        value: 'applicant',
        en: 'the applicant',
        zh: '申请企业',
        aliases: ['applicant', '出口企业'],
      },
      { value: 'office', en: 'an office', zh: '主管部门', aliases: ['office', '发证机构'] },
    ],
    about:
      'who handed the row in; what its issuer tells in one row holds for every row of the letter. Asked where the ' +
      'issuer says that all its letters are told (maker.lettersUntil); blank = not its issuer',
  },
] as const satisfies readonly FactDefinition[];
