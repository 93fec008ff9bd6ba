import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Lang } from '../messages/messages.ts';
import { MESSAGES } from '../messages/messages.ts';
import { dateWords } from './date-words.ts';
import { inertText } from './inert-text.ts';

const two = (en: string, zh: string): Bilingual => ({ en, zh });

/** What each pattern of a nation looks for. */
export const PATTERN_TITLES: Readonly<Record<string, Bilingual>> = {
  barredShipped: two(
    'The exporter ships where the destination bars the car',
    '向禁止入境的目的国发运',
  ),
  copiedPrice: two('Several models at one price', '多款车型同价'),
  crowdedOutlet: two('An outlet that letters of several makers name', '多家生产企业的同址网点'),
  fallingDay: two(
    'Several odometers fell before one day of inspections',
    '同日受检的多辆车里程回退',
  ),
  firstTransfer: two('First transfer', '首次转让登记'),
  cameBack: two('Came back after its exit', '出境后退运回国'),
  homeAfterExit: two('At home after the exit', '出境后仍在境内'),
  idleHand: two('A hand that passes on cars hardly driven', '经手车辆多数几乎未行驶'),
  insuredNotPlated: two('Insured and never registered', '投保后未登记'),
  lentNames: two('A company insured the vehicles of several persons', '企业为多名个人投保'),
  letterOverdrawn: two('A letter lists fewer vehicles than rely on it', '超出确认书所列车辆'),
  letterReused: two('A letter stands on several applications', '确认书重复使用'),
  limitFiling: two('Applied for as soon as no letter is asked for', '期限届满即申请'),
  limitHand: two('One hand files as soon as no letter is asked for', '同一方期限届满即申请'),
  linkedAtHome: two(
    'A tie between owner and seller that the register does not show',
    '所有人与销售方的隐蔽关联',
  ),
  linkedBuyer: two('The buyer is tied to the seller or exporter', '购买人与销售方或出口企业关联'),
  modifiedSurge: two('A surge of modified vehicles', '改装车申请激增'),
  monthEndBurst: two('Registered in a burst at the end of a month', '月末集中登记'),
  neverExited: two('Taken off the register for export and not exported', '办理出口注销后未出境'),
  nomineeOwners: two('Owners behind one contact', '同一联系方式下的所有人'),
  noPlate: two('No plate in the book of its office', '登记信息中无号牌'),
  numberReused: two('A number of its papers is another vehicle’s', '单证号码与他车相同'),
  oddLetter: two('A letter number of a form that its issuer hardly uses', '确认书编号格式少见'),
  otherDestination: two('Seen, licensed or traded in another country', '目的国不一致'),
  outletList: two('One list of outlets for several countries', '同一服务网点清单用于多国'),
  platedLate: two('Insured long before it was registered', '投保后很久才登记'),
  policyCancelled: two('Insured for the plate alone', '登记后随即退保'),
  quarterBills: two('Billed for the figures of a quarter', '季度末集中开票'),
  refundClaims: two('Several refunds', '多次申报退税'),
  refundEntry: two('The refund names a customs entry of other vehicles', '退税所报报关单不符'),
  refundExit: two('A refund without an exit told', '退税所涉车辆无出境记录'),
  refundInvoice: two('The refund names an invoice of other vehicles', '退税所报发票不符'),
  registrationDays: two('Certificates of several days', '登记日期不一'),
  ring: two('A ring of seller, owner and exporter', '关联交易链条'),
  sameOdometer: two('Several odometers read almost the same', '多辆车里程读数几乎相同'),
  severalExits: two('Left more than once', '多次出境'),
  severalRegistrations: two('Registered twice at one time', '同时多处登记'),
  severalSubsidies: two('Several subsidies', '多次领取补贴'),
  soldAsNew: two('Sold as new', '按新车销售'),
  struckOff: two('Struck off and endorsed for export again', '注销后又办理待出口登记'),
  twoCurrencies: two('Two values in two currencies', '两币种价值不符'),
  valueAgainstLike: two('Value against like vehicles', '与同类车辆的价格比较'),
};

/** What evidence tells, by the names of its members; a name of one pattern alone stands as `pattern.member`. */
const MEMBERS: Readonly<Record<string, Bilingual>> = {
  age: two('Days from registration to application', '自登记至申请的天数'),
  alsoLicensed: two('also licensed for', '另获许可的目的国'),
  amount: two('amount', '金额'),
  applicant: two('exporter', '出口企业'),
  applicantInWindow: two('of the exporter, applied for at once', '该企业期限届满即申请数'),
  applicantOf: two('of the exporter in all', '该企业申请总数'),
  applicants: two('exporters', '出口企业数'),
  application: two('application', '申请单号'),
  applications: two('applications', '申请单号'),
  billed: two('billed in these days', '该数日开票数'),
  brand: two('brand', '品牌'),
  by: two('told by', '来源'),
  cancelledOn: two('cancelled on', '退保日期'),
  cell: two('counted by', '统计口径'),
  certificates: two('certificates', '登记证书'),
  claim: two('claim', '退税申报'),
  claimant: two('claimant', '申报人'),
  claimedOn: two('claimed on', '申报日期'),
  claims: two('claims', '退税申报'),
  contents: two('what they say differently', '内容差异'),
  count: two('how many', '数量'),
  counted: two('counted by', '统计口径'),
  countries: two('countries', '国家'),
  country: two('country', '国家'),
  currency: two('currency', '币种'),
  customsFrom: two('customs account from', '海关数据起始日'),
  customsUntil: two('customs account until', '海关数据截止日'),
  daysUntilPlated: two('days from insurance to registration', '投保至登记的天数'),
  declaredOn: two('declared on', '申报出口日期'),
  declares: two('declares', '所申报车辆'),
  deregisteredOn: two('deregistered on', '注销日期'),
  destinations: two('destinations', '目的国（地区）'),
  deviations: two('deviations from the median', '偏离中位数的倍数'),
  drawnOn: two('a refund or subsidy was drawn', '已领取退税或补贴'),
  entry: two('customs entry', '报关单'),
  events: two('at home', '境内记录'),
  exitedOn: two('exited on', '出境日期'),
  exits: two('exits', '出境'),
  exitsToldUntil: two('exits told until', '出境数据截止日'),
  exportedYoung: two('of their vehicles left young', '其中短期出口'),
  fallen: two('odometers that had fallen', '里程回退的车辆数'),
  field: two('fact', '项目'),
  forExportSince: two('for export since', '办理出口自'),
  found: two('customs has the entry', '海关有此报关单'),
  from: two('from', '起'),
  hand: two('hand', '经手方'),
  inWindow: two('applied for at once', '期限届满即申请数'),
  inspectedOn: two('inspected on', '检测日期'),
  insuredOn: two('insured on', '投保日期'),
  invoice: two('invoice', '发票'),
  invoicedFor: two('invoiced for', '发票所开车辆'),
  invoices: two('invoices', '发票'),
  kind: two('kind', '种类'),
  late: two('insured long before', '投保后很久才登记的车辆数'),
  'quarterBills.late': two('registered long after', '其后较久才登记的车辆数'),
  'quarterBills.daysUntilPlated': two('days from invoice to registration', '开票至登记的天数'),
  leastKm: two('least, km', '最小（公里）'),
  letters: two('letters', '确认书'),
  licence: two('licence', '许可证'),
  like: two('like vehicles by', '同类口径'),
  likeVehicles: two('like vehicles', '同类车辆数'),
  listed: two('listed', '所列车辆数'),
  makers: two('manufacturers', '生产企业'),
  median: two('median', '中位数'),
  models: two('models', '车型数'),
  month: two('month', '月份'),
  mostKm: two('greatest, km', '最大（公里）'),
  mostByOneExporter: two('most through one exporter', '经同一企业出口最多'),
  nationPercent: two('percent of the nation’s vehicles that left young', '全国短期出口占比（%）'),
  neverPlated: two('never registered', '未登记数'),
  number: two('number', '号码'),
  of: two('of', '总数'),
  'idleHand.of': two('all that it passed on', '经手流转车辆总数'),
  'insuredNotPlated.of': two('seller', '销售方'),
  'fallingDay.of': two('who', '对象'),
  'lentNames.of': two('persons’ vehicles that it insured', '其投保的个人车辆数'),
  'noPlate.percent': two(
    'percent of the office’s books with a plate',
    '登记机关载明号牌的占比（%）',
  ),
  'limitHand.of': two('all that it filed in these weeks', '同期申请总数'),
  'valueAgainstLike.of': two('what is compared', '比较项目'),
  ofExported: two('percent of those endorsed for export', '办理出口的车辆中占比（%）'),
  on: two('on', '日期'),
  owner: two('owner', '所有人'),
  owners: two('owners', '所有人数'),
  ownersShown: two('owners named', '所列所有人'),
  paidOn: two('paid on', '支付日期'),
  paper: two('paper', '单证'),
  parties: two('parties tied together', '相互关联的主体数'),
  passedOn: two('passed on', '其后转移'),
  percent: two('percent', '占比（%）'),
  percentOfMedian: two('percent of the median', '为中位数的百分比'),
  pendingExportOn: two('endorsed for export on', '待出口登记日期'),
  platedLate: two('registered long after', '很久后才登记数'),
  policy: two('policy', '保险单'),
  province: two('province', '省份代码'),
  readBefore: two('read before', '此前有读数的车辆数'),
  refundedFor: two('refunded for', '据以退税的车辆'),
  registeredOn: two('registered on', '登记日期'),
  reportedPerPlatedPercent: two(
    'sales reported, percent of registrations',
    '上报销量与登记之比（%）',
  ),
  reused: two('papers', '单证'),
  returnedOn: two('returned on', '退运进境日期'),
  said: two('told', '记载'),
  seenIn: two('seen in', '所在国'),
  seller: two('seller', '销售方'),
  shared: two('what is shared', '共用'),
  sold: two('sold', '销售数'),
  soldOn: two('sold on', '销售日期'),
  struckOffOn: two('struck off on', '注销日期'),
  subsidies: two('subsidies', '补贴'),
  toldBy: two('told by', '来源'),
  tradedIn: two('traded in', '贸易国'),
  unlisted: two('not listed', '未列车辆数'),
  until: two('until', '止'),
  usual: two('usual', '通常数'),
  usualAMonth: two('usual a month', '通常每月'),
  usualPercent: two('usual percent', '通常占比（%）'),
  values: two('values', '所载'),
  vehicles: two('vehicles', '车辆数'),
  vins: two('vehicles named', '所列车辆'),
  what: two('event', '事项'),
  within: two('counted by', '统计口径'),
};

/** Words that evidence has as values. */
const VALUES: Readonly<Record<string, Bilingual>> = {
  'maker, province and month': two('maker, province and month', '生产企业、省份和月份'),
  'maker and month': two('maker and month', '生产企业和月份'),
  'seller and month': two('seller and month', '销售方和月份'),
  'first owner': two('first owner', '首任所有人'),
  exporter: two('exporter', '出口企业'),
  between: two('between owner and exporter', '所有人与出口企业之间'),
  'dealer and exporter': two('dealer and exporter', '经销商和出口企业'),
  'applicant and brand': two('exporter and brand', '出口企业和品牌'),
  brand: two('brand', '品牌'),
  application: two('application', '申请'),
  body: two('inspection body', '检测机构'),
  vehicle: two('vehicle', '车辆'),
  applicant: two('exporter', '出口企业'),
  'declared value': two('declared value', '申报价值'),
  'price on the licence': two('price on the licence', '许可证所载价格'),
  'model, year of registration, month': two(
    'model, year of registration, month',
    '车型、登记年份、月份',
  ),
  'model, year of registration, quarter': two(
    'model, year of registration, quarter',
    '车型、登记年份、季度',
  ),
  'model, year of registration': two('model, year of registration', '车型、登记年份'),
  'model, two years of registration': two('model, two years of registration', '车型、相邻两年登记'),
  'year of registration, quarter, any model': two(
    'year of registration, quarter, any model',
    '登记年份、季度、不限车型',
  ),
  certificate: two('certificate', '登记证书'),
  invoice: two('invoice', '发票'),
  policy: two('policy', '保险单'),
  engine: two('engine', '发动机'),
  arrival: two('arrival', '境外到达'),
  customs: two('customs', '海关'),
  declaration: two('customs', '海关'),
  phone: two('phone', '电话'),
  address: two('address', '地址'),
  account: two('bank account', '银行账户'),
  controller: two('controller', '实际控制人'),
  // of another office, in what an office is shown
  withheld: two('another office’s', '其他主管机关所辖'),
  registered: two('registered', '登记'),
  transferred: two('transferred', '转让登记'),
  insured: two('insured', '投保'),
  inspected: two('inspected', '检验'),
  read: two('odometer read', '读取里程'),
};

/** Members that sentences tell in words. */
const TOLD_IN_SENTENCES: ReadonlySet<string> = new Set([
  'path',
  'links',
  'sentences',
  'sentencesZh',
]);

/** Members that name something only within the files. */
const KEYS: ReadonlySet<string> = new Set(['ring', 'contact']);

/** Name of a member of a pattern's evidence; undefined where it has none. */
export const memberLabel = (pattern: string, member: string): Bilingual | undefined =>
  MEMBERS[`${pattern}.${member}`] ?? MEMBERS[member];

const valueWords = (pattern: string, value: unknown, lang: Lang): string => {
  const say = MESSAGES[lang];
  if (Array.isArray(value)) {
    const gap = value.some((one) => typeof one === 'object') ? say.saysGap : say.listGap;
    return value.map((one) => valueWords(pattern, one, lang)).join(gap);
  }
  if (typeof value === 'object' && value !== null)
    return membersOf(pattern, value, lang).join(say.listGap);
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'number') return value.toLocaleString('en-US');
  const text = String(value);
  const known = VALUES[text];
  if (known !== undefined) return known[lang];
  return /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? dateWords(text, lang) : inertText(text);
};

const membersOf = (pattern: string, evidence: object, lang: Lang): readonly string[] =>
  Object.entries(evidence).flatMap(([member, value]) => {
    if (value === null || KEYS.has(member) || TOLD_IN_SENTENCES.has(member)) return [];
    const label = memberLabel(pattern, member)?.[lang] ?? inertText(member);
    return [`${label}${MESSAGES[lang].colon}${valueWords(pattern, value, lang)}`];
  });

/** The sentences of a path, in the order of its steps; none for a pattern without one. */
export const pathSentences = (
  evidence: Readonly<Record<string, unknown>>,
  lang: Lang,
): readonly string[] => {
  const told = (lang === 'zh' ? evidence['sentencesZh'] : undefined) ?? evidence['sentences'];
  return Array.isArray(told) ? told.map((one) => inertText(String(one))) : [];
};

/**
 * The members of a pattern's evidence, each `label: value`; those that only files use, and those in sentences, left
 * out.
 */
export const evidenceWords = (
  pattern: string,
  evidence: Readonly<Record<string, unknown>>,
  lang: Lang,
): readonly string[] => membersOf(pattern, evidence, lang);
