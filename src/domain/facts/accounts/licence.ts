import { CONDITION_VALUES } from '../condition-values.ts';
import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/** Facts of the licence account; source: the vocabulary table of docs/spec/facts.md. */
export const LICENCE_FACTS = [
  {
    name: 'licence.application',
    kind: 'text',
    folding: 'exact',
    en: 'Application number',
    zh: '申请单号',
    headers: headersOf(`
      申请单号 | 申请编号 | 申请号 | 申请单编号 | 申请单号码 | 申请书号 | 申请书编号 | 申请表号 | 申请表编号 |
      申领号 | 申领单号 | 申领编号 | 许可证申请号 | 许可证申请单号 | 许可证申请编号 | 许可证申请书号 |
      许可证申请表号 | 许可证申领号 | 出口许可证申请号 | 出口许可证申请单号 | 出口许可证申请编号 | 申请流水号 |
      Application No | Application ID | Application reference | Application ref | Licence application number |
      Licence application No | License application number | License application No | App No
    `),
    about: 'one application may hold many vehicles',
  },
  {
    name: 'licence.number',
    kind: 'text',
    folding: 'exact',
    en: 'Licence number',
    zh: '许可证号',
    headers: headersOf(`
      许可证号 | 许可证号码 | 许可证书号 | 出口许可证号 | 出口许可证编号 | 出口许可证号码 | Licence No |
      License No | License number | Export licence number | Export licence No | Export license number |
      Export license No | Export permit number | Export permit No | Permit number | Permit No
    `),
    ownHeaders: headersOf(`
      许可证编号 | 证号
    `),
    about: 'empty until issued',
  },
  {
    name: 'licence.applicant',
    kind: 'text',
    folding: 'folded',
    unit: 'USCC 18 characters',
    en: 'Exporter (unified social credit code)',
    zh: '出口企业统一社会信用代码',
    headers: headersOf(`
      出口商统一社会信用代码 | 申请企业代码 | 统一社会信用代码 | 申请人统一社会信用代码 |
      申请单位统一社会信用代码 | 申请企业统一社会信用代码 | 出口企业统一社会信用代码 | 企业统一社会信用代码 |
      出口商信用代码 | 出口企业信用代码 | 申请企业信用代码 | 出口商代码 | 出口企业代码 | 申请人代码 |
      申请单位代码 | 统一信用代码 | 社会信用代码 | Unified social credit code | Applicant USCC |
      Applicant code | Applicant ID
    `),
    ownHeaders: headersOf(`
      企业信用代码 | 信用代码 | USCC | Exporter USCC | Exporter code | Exporter ID
    `),
    about: 'GB 32100-2015 check character is verified',
  },
  {
    name: 'licence.applicantName',
    kind: 'text',
    folding: 'folded',
    en: 'Exporter name',
    zh: '出口企业',
    headers: headersOf(`
      出口商 | 申请企业 | 出口企业名称 | 出口商名称 | 申请企业名称 | 申请单位 | 申请单位名称 | 申请人 |
      申请人名称 | 出口企业 | 出口单位 | 出口单位名称 | Applicant name | Exporting company
    `),
    ownHeaders: headersOf(`
      企业名称 | 单位名称 | 公司名称 | Exporter | Company name
    `),
  },
  {
    name: 'licence.province',
    kind: 'code',
    folding: 'folded',
    unit: 'GB/T 2260 two digits',
    en: "Exporter's province",
    zh: '省份',
    headers: headersOf(`
      省份 | 所属省份 | 省 | 省市 | 省区市 | 省(区、市) | 省份代码 | 省代码 | 所在省 | 所在省份 | 所属省 |
      申请省份 | 申请企业省份 | 企业所在省 | 企业所在省份 | 出口商所在省份 | 出口商省份 | 出口企业所在省份 |
      Exporter province | Province code | Prov
    `),
    about: 'decides which province reviews',
  },
  {
    name: 'licence.appliedOn',
    kind: 'date',
    blankSaysNo: true,
    en: 'Application date',
    zh: '申请日期',
    headers: headersOf(`
      申请日期 | 许可证申请日期 | 申请时间 | 申请日 | 申请提交日期 | 申请提交时间 | 提交申请日期 | 申领日期 |
      申领时间 | 许可证申请时间 | 许可证申领日期 | 申请单日期 | Applied date | Apply date | Application time |
      Date of application | Licence application date | License application date
    `),
    ownHeaders: headersOf(`
      提交日期 | 提交时间 | Submission date | Submitted on
    `),
    about: 'day to which the days since registration are counted; every re-filing has its own',
  },
  {
    name: 'licence.issuedOn',
    kind: 'date',
    en: 'Issue date',
    zh: '发证日期',
    headers: headersOf(`
      发证日期 | 发证日 | 发证时间 | 许可证发证日期 | 许可证签发日期 | 许可证发证时间 | 许可证签发时间 |
      许可证核发日期 | Licence issue date | License issue date | Licence issued on | License issued on
    `),
    ownHeaders: headersOf(`
      签发日期 | 签发时间 | 核发日期 | 颁发日期 | Date of issue | Issued date
    `),
  },
  {
    name: 'licence.validUntil',
    kind: 'date',
    ahead: true,
    openEnd: true,
    en: 'Valid until',
    zh: '有效期至',
    headers: headersOf(`
      有效期至 | 许可证有效截止日期 | 许可证有效期至 | 许可证有效期止 | 许可证有效期截止日期 | 许可证截止日期 |
      许可证到期日期 | 许可证到期日 | 出口许可证有效截止日期 | Licence valid until | License valid until |
      Licence expiry date | License expiry date
    `),
    ownHeaders: headersOf(`
      有效期止 | 有效期截止 | 有效期截止日期 | 有效截止日期 | 有效截止日 | 到期日期 | 到期日 | 失效日期 |
      截止日期 | Valid to | Valid through | Expiry date | Expiration date | Expires on
    `),
  },
  {
    name: 'licence.vin',
    kind: 'vin',
    unit: 'ISO 3779 / GB 16735',
    en: 'VIN',
    zh: '车辆识别代号',
    headers: headersOf(`
      车辆识别代号 | 车架号 | VIN | 车辆识别代号(VIN) | VIN码 | 车辆识别代码 | 车辆识别号 | 车辆识别号码 |
      车辆识别码 | 车辆识别代号/车架号 | 车辆识别代码/车架号 | 车辆识别代号或车架号 | 车架号/VIN |
      车架号/VIN码 | VIN/车架号 | VIN码/车架号 | 车架号码 | 车辆车架号 | 大架号 | VIN号 | VIN号码 | VIN代码 |
      VIN编码 | VIN编号 | 车辆VIN | 车辆VIN码 | 车辆VIN号 | 车辆VIN代码 | VIN No | VIN number | VIN code |
      Vehicle VIN | Vehicle identification number | Vehicle identification No | Vehicle ID number |
      Chassis number | Chassis No | Frame number | Frame No | clsbdh
    `),
    about: 'the key that joins every account',
  },
  {
    name: 'licence.brand',
    kind: 'text',
    blankSaysNo: true,
    folding: 'folded',
    en: 'Brand on the licence',
    zh: '品牌',
    headers: headersOf(`
      品牌 | 车辆品牌 | 品牌名称 | 车辆品牌名称 | 中文品牌 | 厂牌 | 车辆厂牌 | 汽车品牌 | 车品牌 | Brand |
      Brand name | Car brand | Vehicle brand | Make | Car make | Vehicle make
    `),
  },
  {
    name: 'licence.model',
    kind: 'text',
    blankSaysNo: true,
    folding: 'folded',
    en: 'Model on the licence',
    zh: '型号',
    headers: headersOf(`
      型号 | 车辆型号 | 车型 | 车辆型号名称 | 汽车型号 | 产品型号 | 车辆产品型号 | 公告型号 | 车型号 |
      车辆型号代码 | Model | Model code | Model number | Model No | Vehicle model | Car model
    `),
  },
  {
    name: 'licence.registeredOn',
    kind: 'date',
    en: 'First registration date on the licence',
    zh: '注册登记日期',
    headers: headersOf(`
      注册登记日期 | 初次登记日期 | 注册日期 | 注册时间 | 注册登记时间 | 注册登记日 | 初次登记时间 |
      初次登记日 | 初次注册日期 | 初次注册登记日期 | 初始登记日期 | 首次登记日期 | 首次登记时间 | 首次注册日期 |
      首次注册登记日期 | 首次上牌日期 | 首次上牌时间 | 初次上牌日期 | 初登日期 | 初登时间 | 上牌日期 |
      上牌时间 | 登记证上牌日期 | 登记证书上牌日期 | 车辆注册日期 | 车辆注册登记日期 | 机动车注册登记日期 | 车辆初次登记日期 | Registration date |
      Date of registration | Date of first registration | First registered on | First reg date | Reg date
    `),
    about: 'day from which the days to the application are counted, as the exporter states it',
  },
  {
    name: 'licence.pendingExportOn',
    kind: 'date',
    en: 'Transfer-pending-export date on the licence',
    zh: '转让登记待出口日期',
    headers: headersOf(`
      转让登记待出口日期 | 转移待出口日期 | 转让待出口日期 | 待出口日期 | 待出口时间 | 待出口登记日期 |
      待出口登记时间 | 待出口转让登记日期 | 待出口转移登记日期 | 转让待出口登记日期 | 转移登记待出口日期 |
      转移待出口登记日期 | 转让登记待出口时间 | 转移登记待出口时间 | 转待出口日期 | 待出口办理日期 |
      过户待出口日期 | 过户待出口时间 | 过户待出口登记日期 | 待出口过户日期 |
      Pending export date | Pending export on | Transfer pending export on | Date of transfer pending export
    `),
  },
  {
    name: 'licence.destination',
    kind: 'country',
    unit: 'ISO 3166-1 alpha-2',
    en: 'Destination country',
    zh: '目的国（地区）',
    headers: headersOf(`
      目的国(地区) | 出口国别 | 进口国(地区) | 目的国 | 最终目的国 | 出口国家 | 目的地国 | 进口国 | 进口国家 |
      进口国别 | 目的国家 | 目的国别 | 目的地 | 目的地国家 | 目的地国别 | 出口目的国 | 出口目的国家 |
      出口目的地 | 出口目的国(地区) | 出口国别(地区) | 最终目的国家 | 最终目的国别 | 最终目的地 | Destination |
      Country of destination | Final destination | Dest country | Importing country | Import country
    `),
    ownHeaders: headersOf(`
      国别 | 国家 | Country
    `),
    about: 'names in zh and en and alpha-3 are accepted and mapped',
  },
  {
    name: 'licence.hsCode',
    kind: 'text',
    folding: 'folded',
    unit: '10 digits',
    en: 'HS code',
    zh: '商品编码',
    headers: headersOf(`
      商品编码 | 海关商品编号 | HS编码 | 商品编号 | 商品代码 | 商品HS编码 | 商品税号 | 海关编码 | 海关商品编码 |
      海关商品代码 | 海关税号 | 税号 | 税则号列 | 税则号 | HS编号 | HS代码 | HS号 | HS | HS No | HS number |
      Tariff code | Commodity code
    `),
  },
  {
    name: 'licence.condition',
    kind: 'enum',
    en: 'Condition stated',
    zh: '设备状态',
    headers: headersOf(`
      设备状态 | 新旧状态 | 新/旧 | 新旧 | 新旧标志 | 新旧标识 | 新旧程度 | 新旧类型 | 新旧车 | 新旧车标志 |
      新车/二手车 | 新车或二手车 | 车辆新旧状态 | Condition | Vehicle condition | New or used | New/used
    `),
    values: CONDITION_VALUES,
    about: '旧 = used',
  },
  {
    name: 'licence.odometerKm',
    kind: 'integer',
    unit: 'km',
    en: 'Odometer on the licence sheet',
    zh: '里程表读数',
    headers: headersOf(`
      里程表读数 | 里程表读数(km) | 行驶里程 | 里程数 | 里程表示数 | 里程表数 |
      里程表公里数 | 表显里程 | 表显公里数 | 行驶里程数 | 行驶公里数 | 行驶总里程 | 累计里程 | 累计行驶里程 |
      车辆里程 | 车辆行驶里程 | 公里数 | Odometer | Odometer km | Mileage | Mileage km | Odometer reading km
    `),
    ownHeaders: headersOf(`
      里程 | 里程读数
    `),
  },
  {
    name: 'licence.unitPrice',
    kind: 'decimal',
    unit: 'currency units',
    en: 'Unit price',
    zh: '单价',
    headers: headersOf(`
      单价 | 出口单价 | 成交单价 | 单台价格 | 单台单价 | 单车价格 | 单车价 | Price per unit | Price each |
      Unit value
    `),
  },
  {
    name: 'licence.currency',
    kind: 'code',
    folding: 'folded',
    unit: 'ISO 4217',
    en: 'Currency',
    zh: '币种',
    headers: headersOf(`
      币种 | 币制 | 货币 | 货币代码 | 货币种类 | 货币名称 | 币别 | 币种代码 | 币种名称 | 币制代码 | 币制名称 |
      单价币种 | 结算币种 | 成交币制 | 成交币种 | Currency code | CCY
    `),
  },
  {
    name: 'licence.transport',
    kind: 'enum',
    en: 'Transport mode',
    zh: '运输方式',
    headers: headersOf(`
      运输方式 | 运输类型 | 运输 | 出口运输方式 | 运输方式名称 | Transport | Mode of transport |
      Transportation mode | Transport method | Shipping method
    `),
    values: [
      { value: 'sea', en: 'sea', zh: '海运', aliases: ['水路运输', '水运', '海上运输'] },
      { value: 'rail', en: 'rail', zh: '铁路', aliases: ['铁路运输'] },
      { value: 'road', en: 'road', zh: '公路', aliases: ['公路运输', '陆运', '汽运', '汽车运输'] },
      { value: 'air', en: 'air', zh: '空运', aliases: ['航空运输', '航空'] },
      { value: 'other', en: 'other', zh: '其他', aliases: ['其它', '其他运输', '其他运输方式'] },
    ],
  },
  {
    name: 'licence.modified',
    kind: 'boolean',
    en: 'Declared as a modified vehicle',
    zh: '是否改装车',
    headers: headersOf(`
      是否改装车 | 改装车 | 是否改装 | 是否为改装车 | 是否属于改装车 | 是否改装车辆 | 是否为改装车辆 |
      改装车标志 | 改装标志 | 改装车辆 | Modified | Is modified | Modified vehicle
    `),
    ownHeaders: headersOf(`
      改装
    `),
  },
  {
    name: 'licence.chassisBrand',
    kind: 'text',
    blankSaysNo: true,
    folding: 'folded',
    en: 'Chassis brand (modified vehicles)',
    zh: '底盘品牌',
    headers: headersOf(`
      底盘品牌 | 底盘厂牌 | 底盘车品牌 | 底盘品牌名称 | 改装车底盘品牌 | 原车底盘品牌 | Chassis brand |
      Chassis make
    `),
  },
  {
    name: 'licence.modificationProof',
    kind: 'boolean',
    en: 'Proof of genuine modification filed',
    zh: '改装真实性证明',
    headers: headersOf(`
      改装真实性证明 | 改装真实性证明材料 | 改装真实性材料 | 有无改装真实性证明 | 是否有改装真实性证明 |
      是否提供改装真实性证明 | 改装证明 | Modification proof | Proof of modification |
      Proof of genuine modification
    `),
  },
] as const satisfies readonly FactDefinition[];
