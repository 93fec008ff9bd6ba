import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { FIGURES_EN } from './en.ts';

const cars = counted('zh', { other: '#辆' });
const days = counted('zh', { other: '#日' });
const n = (number: number): string => numberWords('zh', number);

/** Texts of the figures for everybody, Chinese. */
export const FIGURES_ZH: typeof FIGURES_EN = {
  place: '公开数据',
  title: '登记了多少辆车，其中多少辆已出境？',
  none: '尚未发布数据。',
  headline: (left, registered, within) =>
    `${cars(left)}车在首次注册登记后${days(within)}内出境，同期登记共${cars(registered)}。`,
  compared: (reported, stayed) =>
    `生产企业上报销量${cars(reported)}。相同地区和月份登记且未在该期限内出境的为${cars(stayed)}。`,
  span: (from, to, asOf) => `首次注册登记时间：${from}至${to}；截至${asOf}所知。`,
  edition: '版本',
  publishedOn: '发布日期',
  corrected: (edition) => `本版已被更正，更正版为${edition}。`,
  corrects: (edition) => `本版更正${edition}，原版保持不变。`,
  why: '原因',
  grounds: {
    'late-rows': '数据形成后又有记录报送。',
    'wrong-rows': '部分记录有误，已重新报送。',
    rules: '规则的理解有变化。',
    program: '程序有误。',
  },
  columns: {
    maker: '生产企业',
    month: '月份',
    province: '省份',
    registered: '首次登记',
    left: (within) => `${days(within)}内出境`,
    share: '出境占比',
    stayed: '已登记且未出境',
    reported: '上报销量',
    never: '已售或投保而从未登记',
    departed: '累计出境',
    upTo: '登记后天数',
  },
  unknown: '不详',
  open: (within) => `该月车辆仍可能在${days(within)}内出境。`,
  openShort: '未届满',
  more: (rows) => `另有${n(rows)}行：totals.csv`,
  curveTitle: '登记后多久出境？',
  curveWords: (left, within) => `首次注册登记后${days(within)}内出境${cars(left)}。`,
  window: (within) => days(within),
  mapTitle: '来自哪些省份？',
  mapWords: (within) => `登记车辆在${days(within)}内出境的占比，颜色越深占比越高。`,
  makersTitle: '按生产企业',
  monthsTitle: '按首次登记月份',
  provincesTitle: '按省份',
  methodTitle: '如何统计？',
  method: (within) => [
    '一个车辆识别代号为一辆车，只计一次，按首次登记的月份和省份计。',
    `海关记录显示在首次登记后${days(within)}内离境的，计为出境。`,
    '上报销量由生产企业提供，与相同地区和月份的车辆对照。',
  ],
  whole: '全文',
  unknownTitle: '哪些尚不清楚？',
  undecided: (undecided) => `有${cars(undecided)}无法判定归属：缺少日期，或出境情况不详。`,
  protected: (base) =>
    `所有数值均随机取整为${n(base)}的倍数，不透露个别车辆。小于${n(base)}的差异没有意义。`,
  late: '迟报的记录会改变数值，届时将另发一版，本版保留。',
  filesTitle: '文件',
  file: '文件',
  holds: '内容',
  size: '大小',
  files: {
    'edition.json': '版本说明：口径、程序、规则版本、日志状态，以及各文件的 SHA-256',
    'datapackage.json': '各表各列的说明（Frictionless）',
    'figures.json': '本页所用合计',
    'method.txt': '统计方法',
  },
  checkTitle: '如何核对这些数据',
  check: '本页所有数值均为 counts.csv 各行之和。以下程序可全部重算并指出差异：',
  log: '此前的日志状态',
  noLog: '当时日志为空。',
  logState: (origin, size) => `${origin}，${n(size)}条`,
  ruleSet: '规则版本',
  program: '生成程序',
  digest: '版本的 SHA-256',
  editionsTitle: '全部版本',
  latest: '最新',
  wasCorrected: '已更正',
  invented: '本演示中的数字均为虚构，且不与真实生产企业并列。',
};
