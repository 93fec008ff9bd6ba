import { grouped } from '../nation/figures.ts';
import type { SalesTexts } from './sales-en.ts';

const cars = (n: number): string => `${grouped(n)}辆`;
const days = (n: number): string => `${grouped(n)}天`;

/** Every text of the page of restated sales in Chinese. */
export const SALES_ZH: SalesTexts = {
  title: '核实销量',
  input: '输入',
  asKnownOn: '数据截至',
  asked: '期限',
  askedDays: (n) => `自注册登记之日起${days(n)}，含最后一天`,
  kindName: '上报口径',
  kinds: { retail: '零售', insured: '上险', wholesale: '批发' },
  editionName: '版本',
  editions: { full: '公务版', public: '公开版' },
  period: (first, last) => (first === last ? first : `${first}至${last}`),

  headline: '辆，核实国内销量',
  missing: (reported, percent, n) =>
    `辆上报销量（共${cars(reported)}，占${percent}）在${days(n)}内出口，或从未注册登记`,
  missingNone: (reported, stayed) =>
    `辆上报销量存疑（共${cars(reported)}）：同一企业、省份和月份留在国内的有${cars(stayed)}`,
  missingParts: (exported, n, unregistered) =>
    unregistered >= 0
      ? `其中${cars(exported)}注册登记后${days(n)}内出口，${cars(unregistered)}没有注册登记。`
      : `其中${cars(exported)}注册登记后${days(n)}内出口；另一方面，注册登记数比上报数多${cars(-unregistered)}。`,
  compared: (kind, period) => `比较范围：有上报数（${kind}，${period}）的企业、省份和月份。`,
  nation: (period, registered, exported, n, restated) =>
    `全国${period}首次注册登记${cars(registered)}，其中${cars(exported)}自登记之日起${days(n)}内出口；核实国内销量为${cars(restated)}。`,
  leadUnreported: (period, exported, registered, n, restated) =>
    `未提供上报销量；${period}首次注册登记${cars(registered)}，其中${cars(exported)}自登记之日起${days(n)}内出口；核实国内销量为${cars(restated)}。`,
  leadEmpty: '本次筛查的数据中没有任何注册登记，无从核实。',
  leadEmptyReported: (reported, kind) =>
    `上报销量（${kind}）${cars(reported)}，但本次筛查的数据中没有任何注册登记，无从核实。`,
  undecidedTold: (n, least, restated) =>
    n === 0
      ? '所有车辆均可判定。'
      : least === restated
        ? `${cars(n)}无法判定，但不影响核实销量。`
        : `${cars(n)}无法判定；核实销量的真实值在${grouped(least)}与${grouped(restated)}之间。`,
  alikeParts: '上报销量',
  nationParts: '全国',
  leftPart: (n) => `${days(n)}内出口`,
  unregisteredPart: '从未注册登记',
  beyondPart: '登记多于上报',
  stayedPart: '留在国内',
  exportedPart: (n) => `${days(n)}内出口`,
  ofReported: (percent) => `占上报的${percent}`,
  shareOf: (percent) => `占注册登记的${percent}`,
  fullNote: '公务版：所有数字均为精确数，包括很小的数。对外发布请用公开版。',
  publicNote: (base) =>
    `公开版：小数已受保护。每个数都是${grouped(base)}的倍数或此类数之和；各数、各表、各期之间的差额也不显示准确数量。`,
  publicNoteBare: '公开版：小数已受保护。',
  lawNote: (asked, law) => `法定期限为${days(law)}；本页按${days(asked)}计算。`,
  rowsWithoutVin: (n) => `另有${grouped(n)}行登记证书没有可读的车辆识别代号，未计入任何数字。`,

  figuresTitle: '图示',
  figuresNone: '没有任何注册登记，无图可画。',

  agesTitle: '出口时的车龄',
  agesTell: (inside, all, percent, n) =>
    `${cars(all)}出口车中有${cars(inside)}（${percent}）自注册登记之日起${days(n)}内出口。`,
  agesNone: '没有一辆已登记车辆的出口日期可知，无车龄可画。',
  agesBins: (bin) => `每条${days(bin)}，最后一条不设上限。`,
  agesUneven: (n) => `首条宽度不同，使一条止于第${n}天，各条均不跨越界线。`,
  agesCut: '最后一条已截短，数字写在其上方。',
  agesBefore: '登记之前已出境的车辆未列入。',
  within: (n) => `${days(n)}以内`,
  later: '以后',
  agesAxis: '自注册登记至出口的天数',
  line: (n) => `${days(n)}`,
  lawLine: (n) => `${days(n)}：法定期限`,
  dayRange: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  dayOpen: (from) => `${from}及以上`,

  mapTitle: '出口车在哪里登记',
  mapTell: (name, percent, exported, registered, n) =>
    `${name}占比最高：其注册登记的${percent}在${days(n)}内出口（${grouped(registered)}辆中的${grouped(exported)}辆）。`,
  mapNone: '没有一条登记填写省份。',
  mapQuiet: '各省均无车辆在期限内出口。',
  mapShade:
    '期限内出口占注册登记的比例，底色越重比例越高。各省为等大方格，位置大致相当，不表示界线。',
  mapSize: (least) => `点名的是登记不少于${cars(least)}（全部的百分之一）的省份中最高者。`,
  mapDrawn:
    '所画为在本数据中办理车辆登记的31个省级地区；香港、澳门和台湾的车辆另行登记，不在本数据之内。',
  mapLeftOut: (n) => `另有${cars(n)}登记车辆未填写省份，或不属于这31个地区，只列于表中。`,

  curveTitle: '期限更长或更短时',
  curveTell: (n, exported, percent, max, most) =>
    `自登记之日起${days(n)}内出口${cars(exported)}（占注册登记的${percent}）；${days(max)}内出口${cars(most)}。`,
  curveNone: '没有一辆车在已知车龄出口，曲线为零。',
  curveNote:
    '截至每一天的累计出口数；横轴下方为留在国内的数量，及其比上报销量少的比例。期限长于登记至今的时间时，对部分车辆尚未届满。',
  curveTable: '表中为每十天及所用期限。',
  curveDays: '天',
  curveExported: '出口',
  curveRestated: '核实',
  curveShare: '占上报',

  makersTitle: '上报与核实相差最大的生产企业',
  makersTell: (name, reported, restated, percent) =>
    `${name}：上报${cars(reported)}，核实${cars(restated)}，相差${cars(reported - restated)}（${percent}）。`,
  makersNone: '没有一家企业的上报销量高于核实销量。',
  makersUnreported: '未提供上报销量，无从比较。',
  makersNote: (shown) =>
    `共${shown}家，按上报与核实相差的车辆数排列，而不按比例：小企业不会仅因比例高而居首。`,
  makersTold: '此处的核实销量只含该企业有上报数的省份和月份。',
  reportedBar: (n) => `上报${n}`,
  restatedBar: (n) => `核实${n}`,
  lessBar: (n, percent) => `相差${n}辆，${percent}`,

  monthsTitle: '逐月',
  monthsTell: (month, exported, registered, n) =>
    `${month}登记的车在${days(n)}内出口最多：${grouped(registered)}辆中的${grouped(exported)}辆。`,
  monthsQuiet: '各月登记的车均无一辆在期限内出口。',
  monthsNone: '没有一条登记有可读的日期。',
  monthsNote: '柱：核实销量。横线：上报销量。',
  monthsProvisional: (first) =>
    `斜纹为暂定数：自${first}起，当月登记的车辆期限尚未届满，仍可能出口，数字将修订。`,
  monthsUnreported: '未提供上报销量，故无横线。',
  monthsCut: (first, last) => `所示为${first}至${last}。`,
  strokes: (n) => `上报${n}`,
  bars: '柱：核实',
  provisional: '暂定：期限未满',

  revisionsTitle: '各月数字如何修订',
  revisionsTell: (months, percent, first, latest) =>
    `期限已满的${months}个月中，核实销量从首次到最近一次合计变动${percent}：由${grouped(first)}到${grouped(latest)}。`,
  revisionsOpen: '有过往数据的月份期限均未届满，这些数字都是暂定数。',
  revisionsNone: '没有一个月有两个时点的数据，尚无修订。',
  revisionsNote:
    '各月与其首次数字相比，首次为100%，位置相同。空心：首次所知，即当月末。短线：其后每个月末所知。实心：最近一次；期限未满时为斜纹。',
  revision: (first, latest, change) => `${first} → ${latest}（${change}）`,
  revisionsTable: '各月核实销量：当月末及其后各月末所知，数据截止日作其所在月末。',
  revisionsCut: (shown, all) => `图中为${all}个月中最近的${shown}个月，表中为全部。`,
  monthsLater: (n) => (n === 0 ? '当月末' : `+${n}月`),

  tablesTitle: '数据表',
  methodTitle: '方法',
  methodShort: (n) =>
    `核实销量 = 注册登记 − ${days(n)}内出口。少于上报 = 上报 − 有上报数的核实销量，即有上报数的企业、省份和月份的那一部分；比例以上报数为基数。至少 = 核实销量减去可能已在期限内出口的车辆。从未注册登记：` +
    `已投保或已售出而无登记证书，不计入其他各列。`,
  sumsAlike: '三张表的末行相同：每辆车在每张表中各计一次。',
  makerTitle: '按生产企业',
  provinceTitle: '按省份',
  monthTitle: '按月份',
  allOf: {
    maker: '全部省份、全部月份。',
    province: '全部企业、全部月份。',
    month: '全部企业、全部省份。',
  },
  tableNone: '没有可列的数据。',
  undecidedTitle: '无法判定的原因',
  undecidedNote: '每辆车只计一个原因。',
  undecidedNone: '没有无法判定的车辆。',
  reasons: {
    undated: '登记没有可读的日期。',
    'no-registrations': '未提供注册登记数据，无从得知是否办理注册登记。',
    'no-declarations': '未提供报关单数据，无从得知是否出境。',
    'exit-before-registration': '出境日期早于登记日期。',
    'exit-unknown': '有报关单，但是否出境或何时出境不详。',
    'plate-may-come': '投保或售出不久，仍可能办理注册登记。',
  },
  all: '合计',
  unknown: { maker: '企业不详', province: '省份不详', month: '日期不可读' },
  columns: {
    maker: '生产企业',
    province: '省份',
    month: '月份',
    reported: '上报',
    registered: '注册登记',
    exported: '期内出口',
    never: '从未注册登记',
    restated: '核实',
    least: '至少',
    undecided: '无法判定',
    share: '出口占比',
    code: '代码',
    age: '天数',
    vehicles: '车辆',
    days: '期限（天）',
    reason: '原因',
    told: '其中有上报数',
    difference: '少于上报',
    latest: '最近',
    change: '首次到最近',
    state: '状态',
  },
  states: { provisional: '暂定', settled: '期限已满' },
  footnote:
    '数字的单位为辆，每辆车计一次。车辆登记后不久即出境，是数据所示；原因为何，数据未说明。核实销量是对留在国内车辆的估计，并非对企业的认定。',
};
