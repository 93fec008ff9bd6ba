import type { CHECK_EN } from './en.ts';

/** Texts of the page where a batch is checked, Chinese. */
export const CHECK_ZH: typeof CHECK_EN = {
  title: '这批车能通过吗？',
  lead: '申报前上传表格。每辆车给出四项结论，并注明须补充的材料。',
  file: '表格',
  fileHint: (megabytes, rows) =>
    `CSV、XLSX、JSON、NDJSON或Parquet，每行一辆车，不超过${rows.toLocaleString('en-US')}行、${megabytes}MB，中英文表头均可。`,
  day: '申请日期',
  dayHint: '按该日提出的申请给出结论。',
  dayWrong: '不是日期，请写成年-月-日。',
  firm: '企业统一社会信用代码',
  firmHint: '选填。未填写的，以表格所载企业为准。',
  firmWrong: '统一社会信用代码无效：应为18位且校验码正确。',
  noLetters: '生产企业确认书：表格未列的，按“尚无”处理。',
  appliedAs: (day, firm) =>
    `按${day}提出的申请给出结论${firm === '' ? '' : `，企业${firm}`}；确认书以表格所列为准，未列的按“尚无”处理。`,
  missingTitle: '缺少的栏目',
  missingLead: '各行均未填写以下内容，有关条款无法判断。请在表格中增加这些栏目。',
  waitsFor: (rules) => `等待该内容的条款：${rules}`,
  drop: '或拖放到此处。',
  here: '开始核查',
  asHtml: '核查并下载报告',
  asCsv: '核查并下载CSV结果',
  kept: '不保存任何内容：表格、结论均不保存，无须账户，不留痕迹。',
  waiting: '正在核查。表格较大时约需一分钟。',
  missing: '请先选择表格。',
  tooLarge: (rows, megabytes) =>
    `表格超出此处可核查的大小：不超过${rows.toLocaleString('en-US')}行、${megabytes}MB。在本机核查大小不限：npx mileproof screen FILE`,
  tooLong: '核查超时，已中止。在本机核查时间不限：npx mileproof screen FILE',
  full: '等待核查的表格过多。请一分钟后再试，或在本机核查：npx mileproof screen FILE',
  sampleTitle: '手边没有表格',
  sample: '用样例试一试',
  sampleFile: '样例文件',
  templates: '含全部表头的空白表格：',
  papers: '车辆的单证也可以读取，只在您的浏览器中进行：',
  sampleName: '样例.csv',
  doneTitle: (vehicles) => `已核查${vehicles.toLocaleString('en-US')}辆车`,
  noneTitle: '没有核查任何车辆',
  asOf: (name, day) => `${name}，截至${day}。未保存任何内容。`,
  unreadTitle: (rows) => `有${rows.toLocaleString('en-US')}行未能核查`,
  brokenTitle: '表格未能完整读取',
  row: '行',
  field: '列',
  value: '内容',
  remedy: '处理办法',
  moreTitle: '下载全部结果',
  leftOut: (rows, all) =>
    `共${all.toLocaleString('en-US')}辆，此处显示情况最严重的${rows.toLocaleString('en-US')}辆；CSV含全部车辆。`,
  more: (rows) =>
    `表格未被保存，请再次选择。报告文件可离线打开，列出情况最严重的${rows.toLocaleString('en-US')}辆；CSV含全部车辆。`,
  whole: '整份表格',
};
