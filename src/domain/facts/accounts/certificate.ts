import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/** Facts of the certificate account; source: the vocabulary table of docs/spec/facts.md. */
export const CERTIFICATE_FACTS = [
  {
    name: 'certificate.number',
    kind: 'text',
    folding: 'exact',
    en: 'Registration certificate number',
    zh: '机动车登记证书编号',
    headers: headersOf(`
      机动车登记证书编号 | 登记证书编号 | 登记证书号 | 登记证书号码 | 登记证书编码 | 登记证编号 | 登记证号 |
      登记证号码 | 机动车登记证书号 | 机动车登记证书号码 | 机动车登记证编号 | 机动车登记证号 |
      Registration certificate No | Vehicle registration certificate number
    `),
    ownHeaders: headersOf(`
      证书编号 | 证书号 | 证书号码 | 证书编码 | Certificate number | Certificate No | djzsbh
    `),
    about: 'unique; the same number on two VINs is a reuse',
  },
  {
    name: 'certificate.vin',
    kind: 'vin',
    en: 'VIN on the certificate',
    zh: '登记证书车辆识别代号',
    headers: headersOf(`
      登记证书车辆识别代号 | 登记证书车架号 | 登记证书VIN
    `),
  },
  {
    name: 'certificate.brand',
    kind: 'text',
    folding: 'folded',
    en: 'Brand on the certificate',
    zh: '登记品牌',
    headers: headersOf(`
      登记品牌 | 登记证书品牌 | 登记车辆品牌
    `),
    ownHeaders: headersOf(`
      clpp | clpp1
    `),
  },
  {
    name: 'certificate.model',
    kind: 'text',
    folding: 'folded',
    en: 'Model on the certificate',
    zh: '登记型号',
    headers: headersOf(`
      登记型号 | 登记证书型号 | 登记车辆型号
    `),
    ownHeaders: headersOf(`
      clxh
    `),
  },
  {
    name: 'certificate.colour',
    kind: 'text',
    folding: 'folded',
    en: 'Colour of the body',
    zh: '车身颜色',
    headers: headersOf(`
      车身颜色 | 车辆颜色 | 颜色 | 车身色 | Colour | Color | Body colour | Body color | Vehicle colour | Vehicle color
    `),
    about: 'what an officer at the border compares with the car',
  },
  {
    name: 'certificate.registeredOn',
    kind: 'date',
    en: 'First registration date',
    zh: '登记证书注册登记日期',
    headers: headersOf(`
      登记证书注册登记日期 | 登记证书初次登记日期 | 登记证书登记日期 | 登记证注册日期 |
      登记证注册登记日期
    `),
    ownHeaders: headersOf(`
      登记证上牌日期 | 登记证书上牌日期 | ccdjrq
    `),
    about: 'never a later transfer date',
  },
  {
    name: 'certificate.pendingExportOn',
    kind: 'date',
    en: 'Transfer-pending-export date',
    zh: '登记证书待出口日期',
    headers: headersOf(`
      登记证书待出口日期 | 登记证书待出口登记日期
    `),
  },
  {
    name: 'certificate.province',
    kind: 'code',
    folding: 'folded',
    unit: 'GB/T 2260',
    en: 'Province of registration',
    zh: '登记省份',
    headers: headersOf(`
      登记省份 | 登记地省份 | 登记所在省 | 登记省 | 注册登记省份 | 注册省份 | 上牌省份 | 车辆登记省份 |
      Registration province | Registered province
    `),
  },
  {
    name: 'certificate.plate',
    kind: 'text',
    folding: 'folded',
    en: 'Plate',
    zh: '号牌号码',
    headers: headersOf(`
      号牌号码 | 车牌号 | 号牌 | 号牌号 | 车牌 | 车牌号码 | 牌照 | 牌照号 | 牌照号码 | 机动车号牌 |
      机动车号牌号码 | 车辆号牌 | 车辆号牌号码 | 车辆牌照 | 车辆牌照号 | Plate number | Plate No |
      License plate | Licence plate | License plate number | Licence plate number | License plate No |
      Licence plate No | Number plate | Vehicle plate
    `),
    ownHeaders: headersOf(`
      hphm
    `),
    about: 'first character must agree with the province',
  },
  {
    name: 'certificate.owner',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym or USCC',
    en: 'Owner now',
    zh: '机动车所有人',
    headers: headersOf(`
      机动车所有人 | 所有人代码 | 所有人 | 所有人名称 | 所有人姓名 | 所有人证件号码 | 所有人证件号 |
      所有人身份证明号码 | 所有人统一社会信用代码 | 机动车所有人名称 | 机动车所有人代码 |
      机动车所有人身份证明号码 | 机动车所有人证件号码 | 现所有人 | 当前所有人 | 现机动车所有人 | 车辆所有人 |
      车主 | 车主名称 | 车主姓名 | 车主证件号码 | Owner | Owner name | Owner ID | Current owner |
      Vehicle owner | Registered owner
    `),
    ownHeaders: headersOf(`
      syr
    `),
    about:
      'persons only ever as keyed pseudonyms; an application is held against the owner of its day, who is not known ' +
      'where the row tells of a transfer since',
  },
  {
    name: 'certificate.ownerKind',
    kind: 'enum',
    en: 'Kind of first owner',
    zh: '所有人类型',
    headers: headersOf(`
      所有人类型 | 所有人性质 | 所有人类别 | 所有人种类 | 机动车所有人类型 | 机动车所有人性质 | 首任所有人类型 |
      车主类型 | 车主性质 | 车主类别 | Owner type | Owner kind | Owner category
    `),
    values: [
      { value: 'person', en: 'person', zh: '个人', aliases: ['自然人'] },
      { value: 'company', en: 'company', zh: '单位', aliases: ['企业', '公司'] },
      { value: 'dealer', en: 'dealer', zh: '经销商', aliases: ['经销企业', '4S店'] },
      { value: 'maker', en: 'maker', zh: '生产企业', aliases: ['制造商', '主机厂'] },
      { value: 'exporter', en: 'exporter', zh: '出口企业', aliases: ['出口商'] },
    ],
  },
  {
    name: 'certificate.transfers',
    kind: 'integer',
    unit: 'count',
    en: 'Transfers so far',
    zh: '转让登记次数',
    headers: headersOf(`
      过户次数 | 转让次数 | 转移次数 | 转让登记次数 | 转移登记次数 | 过户次数合计 | 累计过户次数 | Transfers |
      Transfer count | Number of transfers | Ownership transfers
    `),
  },
  {
    name: 'certificate.lastTransferOn',
    kind: 'date',
    en: 'Last transfer',
    zh: '最近转让登记日期',
    headers: headersOf(`
      最近过户日期 | 最近过户时间 | 最近一次过户日期 | 最近一次过户时间 | 最近转让日期 | 最近转让登记日期 |
      最近转移日期 | 最近转移登记日期 | 最近一次转移登记日期 | 最近一次转让登记日期 | 最后过户日期 |
      最后过户时间 | 最后转移登记日期 | 最后一次过户日期 | 最后转让登记日期 | 末次过户日期 | 末次转移登记日期 |
      过户日期 | 过户时间 | Last transfer date | Last transferred on | Latest transfer date
    `),
  },
  {
    name: 'certificate.status',
    kind: 'codes',
    unit: 'A-Q multi-valued',
    en: 'Registry status codes',
    zh: '机动车状态',
    headers: headersOf(`
      机动车状态 | 机动车状态代码 | 机动车登记状态 | 机动车状态码 | 车辆登记状态 | Registry status |
      Registration status
    `),
    ownHeaders: headersOf(`
      状态 | 状态代码 | 登记状态 | 车辆状态 | 车辆状态代码 | Status | Status code | Status codes |
      Vehicle status | zt
    `),
    // words as several public implementations of the police interface name them
    values: [
      { value: 'A', en: 'normal', zh: '正常', aliases: [] },
      { value: 'B', en: 'moved out', zh: '转出', aliases: [] },
      { value: 'C', en: 'stolen', zh: '被盗抢', aliases: [] },
      { value: 'D', en: 'off the road', zh: '停驶', aliases: [] },
      { value: 'E', en: 'deregistered', zh: '注销', aliases: [] },
      { value: 'G', en: 'offence not settled', zh: '违法未处理', aliases: [] },
      { value: 'H', en: 'under customs supervision', zh: '海关监管', aliases: [] },
      { value: 'I', en: 'accident not settled', zh: '事故未处理', aliases: [] },
      { value: 'J', en: 'suspect', zh: '嫌疑车', aliases: [] },
      { value: 'K', en: 'seized', zh: '查封', aliases: [] },
      { value: 'L', en: 'detained', zh: '暂扣', aliases: [] },
      { value: 'M', en: 'deregistered by force', zh: '强制注销', aliases: [] },
      { value: 'N', en: 'hit and run', zh: '事故逃逸', aliases: [] },
      { value: 'O', en: 'locked', zh: '锁定', aliases: [] },
      {
        value: 'P',
        en: 'to be scrapped, papers void',
        zh: '达到报废标准公告牌证作废',
        aliases: [],
      },
      { value: 'Q', en: 'inspection overdue', zh: '逾期未检验', aliases: [] },
    ],
    about: "e.g. 'A' or 'G,K'",
  },
  {
    name: 'certificate.encumbrance',
    kind: 'enum',
    blankSaysNo: true,
    en: 'Mortgage or pledge',
    zh: '抵押质押状态',
    headers: headersOf(`
      抵押质押状态 | 抵押状态 | 抵押登记状态 | 抵押登记 | 是否抵押 | 质押状态 | 质押备案 | 是否质押 |
      是否抵押或质押 | 车辆抵押状态 | 机动车抵押状态 | Encumbrance | Mortgage status | Mortgaged |
      Mortgage or pledge registered
    `),
    values: [
      { value: 'none', en: 'none', zh: '无', aliases: ['否', '未抵押', '未质押', '已解除', 'no'] },
      {
        value: 'mortgaged',
        en: 'mortgaged',
        zh: '抵押',
        aliases: ['已抵押', '抵押中', '是', '有', 'yes', 'mortgage'],
      },
      { value: 'pledged', en: 'pledged', zh: '质押', aliases: ['已质押', '质押中', 'pledge'] },
    ],
    about: 'registered on the certificate and not released',
  },
  {
    name: 'certificate.tempPlateUntil',
    kind: 'date',
    blankSaysNo: true,
    ahead: true,
    openEnd: true,
    en: 'Temporary plate valid until',
    zh: '临时行驶车号牌有效期至',
    headers: headersOf(`
      临时号牌有效期至 | 临时号牌有效期 | 临时号牌有效期止 | 临时号牌有效期截止日期 | 临时号牌到期日期 |
      临时号牌到期日 | 临时号牌截止日期 | 临时行驶车号牌有效期至 | 临时行驶车号牌有效期止 |
      临时行驶车号牌到期日期 | 临牌有效期 | 临牌有效期至 | 临牌有效期止 | 临牌到期日期 | 临牌到期日 |
      临牌截止日期 | Temporary plate valid to | Temporary plate expiry | Temporary plate expiry date |
      Temp plate valid until | Temp plate expiry | Temp plate expiry date
    `),
    about: 'its last day',
  },
  {
    name: 'certificate.mustScrapOn',
    kind: 'date',
    ahead: true,
    openEnd: true,
    en: 'Mandatory scrapping date',
    zh: '强制报废期止',
    headers: headersOf(`
      强制报废期止 | 强制报废期 | 强制报废期至 | 强制报废期截止 | 强制报废日期 | 强制报废日 | 强制报废时间 |
      强制报废截止日期 | 强制报废到期日期 | 报废期止 | 应报废日期 | Mandatory scrap date |
      Mandatory scrapping on | Must scrap date | Compulsory scrapping date | Scrapping deadline
    `),
    ownHeaders: headersOf(`
      qzbfqz
    `),
  },
  {
    name: 'certificate.deregisteredOn',
    kind: 'date',
    blankSaysNo: true,
    en: 'Deregistered on',
    zh: '注销登记日期',
    headers: headersOf(`
      注销登记日期 | 注销登记时间 | 车辆注销日期 | 车辆注销登记日期 | 机动车注销日期 | 机动车注销登记日期 |
      Deregistration date | Date of deregistration | Deregistered date
    `),
    ownHeaders: headersOf(`
      注销日期 | 注销时间
    `),
    spokenOf: ['注销', '销户', 'deregist', 'de-regist', 'cancel'],
  },
] as const satisfies readonly FactDefinition[];
