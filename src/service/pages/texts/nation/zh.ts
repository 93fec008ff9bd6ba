import type { Texts } from '../texts.ts';

/** 全国概况各页的文字。 */
export const NATION_ZH: Texts['nation'] = {
  place: '全国概况',
  title: '全国概况',
  noRun: '尚无全国筛查数据。系统每日01:30自动筛查，也可立即发起。',
  runNow: '立即筛查',
  noEarlier: '尚无可比的前次筛查',
  since: (day, words) => `较${day} ${words}`,
  publicSales: '可对外提供的数据（小数值已保护）',
  fresh: {
    run: (day, at) => `数据截至${day}，上次筛查完成于${at}`,
    late: (feed, days) => `${feed}数据逾期${days}日`,
    never: (feed) => `${feed}数据从未报送`,
    more: (n) => `另有${n}项`,
  },
  figs: {
    vehicles: (n) => `${typeof n === 'number' ? n.toLocaleString('en') : n}辆`,
    left: {
      head: (days) => `登记后${days}日内出口`,
      change: (month, change) => `${month}比上月 ${change}`,
      told: (n, all, share, lettered) =>
        `数字为近12个月。全部数据中，登记${all.toLocaleString('en')}辆，期内出口${n.toLocaleString('en')}辆，占${share}；` +
        `有确认书${lettered.toLocaleString('en')}辆，无确认书${(n - lettered).toLocaleString('en')}辆。`,
    },
    sales: {
      head: '上报销量中未留在国内',
      none: '尚无上报销量。',
      told: (reported, missing, range) =>
        `生产企业上报${reported.toLocaleString('en')}辆，其中${missing.toLocaleString('en')}辆登记后即出口或从未登记。` +
        `${range === '' ? '' : `各企业${range}。`}`,
    },
    money: {
      head: '存疑退税、补贴',
      told: (claimants, claims, limit) =>
        `${claimants.toLocaleString('en')}家领取人、${claims.toLocaleString('en')}笔。` +
        `${limit === null ? '' : `最近时效${limit}届满。`}`,
    },
    service: {
      head: (km) => `买主${km}公里内无处可修`,
      told: (left, share, outlets) =>
        `已出口${left.toLocaleString('en')}辆的${share}。${outlets === null ? '' : `已报网点${outlets.toLocaleString('en')}处。`}`,
    },
  },
  worst: {
    makers: (month) => `${month}恶化最多的生产企业`,
    provinces: (month) => `${month}恶化最多的省份`,
    note: (days) => `该月登记后${days}日内出口的车辆，及比上月增加数。`,
    none: (month) => `${month}无一增加。`,
    now: (n) => `${n.toLocaleString('en')}辆`,
    year: (n) => `未比上月增加；近12个月${n.toLocaleString('en')}辆`,
  },
  tiles: {
    measure: '量度',
    interval: (low, high) => `（${low}—${high}）`,
    notTold: '–',
    note: '31个省级发证机构示意，非地图。点开见该省。',
    measures: {
      left: '期内出口占比',
      worse: '上月增减',
      late: '逾期率',
      refused: '不予发放率',
      irregular: '抽查不规范率',
    },
    titles: {
      left: (name, words) => `${name}居首：登记车辆中${words}期内出口`,
      worse: (name, words) => `${name}增加最多：${words}`,
      late: (name, words) => `${name}逾期率最高：${words}`,
      refused: (name, words) => `${name}不予发放率最高：${words}`,
      irregular: (name, words) => `${name}抽查不规范率最高：${words}`,
      none: (measure) => `按${measure}，各省无突出者`,
    },
  },
  toDecide: {
    title: (n) => `待决定　${n}件`,
    none: '无待决定事项。',
    atRisk: (money) => `${money}存疑`,
    until: (day) => `最近时效${day}`,
    since: (day) => `最早${day}`,
    referrals: {
      drafted: '线索待签发',
      signed: '线索已签发，待移送',
      sent: '线索已移送，待签收',
      received: '线索已签收，待反馈',
      moreNeeded: '线索待补充',
    },
    bars: '拟禁止企业待复核',
    rings: '新发现循环转卖（上次筛查后）',
    ring: (parties, vehicles) => `${parties}方、${vehicles}辆车`,
    appeals: '申诉逾60日未结',
    late: '省级机关逾期一日以上',
    exporters: '多数申请在红色通道的企业',
  },
  plots: {
    monthsPlain: (days) => `每月${days}日内出口`,
    rising: (days, month) => `每月${days}日内出口：自${month}起连升`,
    lastMonth: (days, month, now, before) => `${month}${days}日内出口${now}辆，上月${before}辆`,
    monthsNote: '辆，按出口月份。斜线：当月未满，暂计。',
    agesPlain: '出口时的车龄',
    ages: (from, to, count, next) => `第${from}—${to}日${count}辆，次档${next}辆`,
    agesNote: (days, n) =>
      `登记至出口的日数，每15日一档，近12个月，辆。${days}日以上的${n.toLocaleString('en')}辆不在图中。`,
    day: (n) => `第${n}日`,
  },
  sales: {
    title: (maker, share) => `${maker}有${share}的上报销量未留在国内`,
    note: '上报销量与实际留在国内（登记数减期内出口数）的差额，降序。',
    lead: (days) => `上报销量与实际留在国内的数量对照：登记数减${days}日内出口数。点数字可见车辆。`,
    months: '12个月',
    sparkline: (first, last) => `按登记月份的期内出口，由${first}至${last}`,
    empty: '尚无销量数据。',
    notReported: '无上报销量。',
    columns: {
      maker: '生产企业',
      province: '省份',
      month: '登记月份',
      reported: '上报',
      stayed: '留在国内',
      missing: '差额',
      share: '占上报',
      left: (days) => `${days}日内出口`,
      ofRegistered: '占登记',
      change: '增减',
    },
  },
  sides: {
    maker: { all: '全部生产企业', caption: '生产企业，按差额降序' },
    province: { all: '全部省份', caption: '省份，按期内出口数降序' },
    by: { maker: '按生产企业', province: '按省份', month: '按登记月份' },
    none: (days) => `无${days}日内出口的车辆。`,
    moved: (days, month, now, change, year) =>
      `${month}${days}日内出口${now.toLocaleString('en')}辆（比上月${change}），近十二个月${year.toLocaleString('en')}辆。`,
    place: (place, all) => `增幅在${all}个中居第${place}位。`,
    registered: (all, left, share, lettered) =>
      `登记${all.toLocaleString('en')}辆中${left.toLocaleString('en')}辆期内出口（${share}），` +
      `其中有确认书${lettered.toLocaleString('en')}辆。`,
    reported: (reported, missing, share) =>
      `上报销量${reported.toLocaleString('en')}辆，其中${missing.toLocaleString('en')}辆（${share}）未留在国内。`,
    office: (applications, issued, refused) =>
      `省级机关：近十二个月申请${applications.toLocaleString('en')}件，许可车辆${issued.toLocaleString('en')}辆，` +
      `不予发放${refused.toLocaleString('en')}辆。`,
    onTime: '无逾期一日以上的申请。',
    late: (n) => `${n.toLocaleString('en')}件申请逾期一日以上。`,
    vehicles: (days) => `${days}日内出口的车辆`,
    allVehicles: '全部车辆（可筛选、可下载CSV）',
  },
  vehicles: {
    title: '指标所涉车辆',
    caption: '车辆，按车辆识别代号',
    empty: '没有符合条件的车辆。',
    asOf: (day) => `依据${day}的全国筛查。`,
    notTold: '不详',
    columns: {
      vin: '车辆识别代号',
      figure: '情况',
      maker: '生产企业',
      province: '省份',
      registeredOn: '登记日期',
      exitedOn: '出口日期',
      age: '相距日数',
      letter: '确认书',
      country: '去向',
    },
    figures: {
      exported: '登记后出口',
      left: '已出口，未见登记',
      'never-plated': '从未注册登记',
      'may-have-left': '是否出口不详',
    },
    letters: { yes: '有', no: '无' },
    filters: {
      province: '省份（两位代码）',
      maker: '生产企业',
      month: '登记月份（如2026-10）',
      exited: '出口月份（如2026-10）',
      ageFrom: '相距日数自',
      ageTo: '至',
      text: '车辆识别代号',
    },
    noFigure: '上次筛查的指标未涉及该车：留在国内，或不详。',
    applications: '本系统中的申请',
    application: '所在申请',
    noApplication: '该车未在本系统申请，没有可据以立案的审查结论。可就筛查发现的疑点立案。',
    patterns: '筛查发现的疑点',
    noPatterns: '筛查未发现疑点。',
  },
  money: {
    title: '存疑退税、补贴',
    lead: '申领或领取人，及按移送理由存疑的金额。',
    referrals: '线索移送',
    refer: '拟移送线索',
    payments: '申领与发放明细',
    empty: '无存疑款项。',
    kinds: { refund: '退税', subsidy: '补贴' },
    atRisk: { yes: '存疑', no: '否' },
    columns: {
      claimant: '领取人',
      atRisk: '存疑金额',
      change: '增减',
      claims: '存疑笔数／总笔数',
      nextLimit: '时效届满日',
      vin: '车辆识别代号',
      kind: '类别',
      amount: '金额',
      risk: '是否存疑',
      rules: '所依规则',
      toldOn: '申领或发放日',
      exitedOn: '出口日期',
    },
  },
  service: {
    title: '买主无处可修',
    lead: (km) => `已出口车辆与买主${km}公里内同一生产企业网点的对照。`,
    caption: '国家，按无处可修的车辆数降序',
    empty: '没有已出口车辆。',
    columns: {
      country: '国家',
      vehicles: '车辆',
      alone: '无处可修',
      share: '占比',
      change: '增减',
      outlets: '网点',
    },
  },
  director: {
    place: '一页纸',
    title: '零公里二手车出口监管周报',
    link: '司局负责人一页纸（A4）',
    notice: '演示系统：车辆、人员和企业均为虚构。',
    about: (year, week, day) => `${year}年第${week}周　数据截至${day}`,
    ofWeek: (year, week, day) => `${year}年第${week}周，${day}筛查`,
    first: '首期',
    pdf: 'PDF',
    earlier: '往期（原样存档）',
    vehicles: (n) => `${n.toLocaleString('en')}辆`,
    sentences: {
      left: (days, week, year, bare) =>
        `本周有${week.toLocaleString('en')}辆在登记后${days}日内出口，` +
        `${bare === 0 ? '均有确认书' : `其中无确认书${bare.toLocaleString('en')}辆`}；近12个月${year.toLocaleString('en')}辆。`,
      sales: (share, worst) =>
        `上报销量中${share}未留在国内${worst === null ? '' : `；${worst.name}${worst.share}`}。`,
      money: (money, drafts, limit) =>
        `存疑退税、补贴${money}${drafts === null ? '' : `；${drafts.money}的线索（${drafts.number}件）待签发`}` +
        `${limit === null ? '' : `；最近时效${limit}届满`}。`,
      holds: (week, standing) =>
        `本周口岸登记未予放行${week.toLocaleString('en')}辆，目前共${standing.toLocaleString('en')}辆。`,
      late: (n, worst) =>
        `省级机关逾期一日以上${n.toLocaleString('en')}件` +
        `${worst === null ? '' : `，其中${worst.name}${worst.number.toLocaleString('en')}件`}。`,
    },
    waits: (n) => `待签发　${n}件`,
    head: ['事项', '对象', '理由', '金额', '期限', '意见'],
    kinds: {
      referral: '线索移送',
      order: '拟责令整改',
      bar: '拟禁止',
      revocation: '拟撤销许可',
    },
    more: (n) => `另有${n.toLocaleString('en')}件`,
    nothingWaits: '无。',
    boxes: '□同意　□退回',
    approve: '同意',
    giveBack: '退回',
    look: '查看并决定',
    decided: '其间已决定',
    worse: (month) => `${month}比上月差`,
    better: (month) => `${month}比上月好`,
    none: '无。',
    sign: '司局负责人：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿',
    foot: (at, before) =>
      `数字由全国筛查得出，数据读取于${at}。${before === null ? '本期为首期存档。' : `增减与${before}一期相比。`}` +
      '按次存档，不作更改。“差”“好”按期内出口的月度增减。',
  },
  law: {
    place: '规则预演',
    title: '改动规则数值，结论会怎样',
    neverAsked: '尚无预演。',
    lead: '以现行规则和改动数值后的规则，分别审核在办的每辆车。不作任何决定，不通知任何人。',
    askTitle: '新的预演',
    askLead: '可选任一影响结论的期限、阈值或日期，并列明条款。现行规则保持不变。',
    value: '规则数值',
    to: '改为',
    toHint: '整数，或日期，如2026-12-31。',
    otherValue: '同时改动的另一数值',
    otherTo: '另一数值改为',
    none: '无',
    noValue: '请从列表中选择一项数值。',
    on: '施行日',
    whom: '审核范围',
    decided: '一年内已作决定的车辆',
    ask: '开始预演',
    last: (words, changed, all) =>
      `最近一次：${words}，${all.toLocaleString('en')}辆中${changed.toLocaleString('en')}辆结论改变。`,
    which: '看是哪些',
    readersOnly: '有办理权限的人员可提出新的预演。',
    keptTitle: '历次预演',
    caption: '历次预演，按时间降序',
    empty: '尚无预演。可用上方表格提出。',
    setting: (name, now, to, article) =>
      `${name}：${now} → ${to}${article === '' ? '' : `（${article}）`}`,
    wholeLaw: '整套提交的规则',
    columns: {
      asked: '改动',
      on: '施行日',
      vehicles: '审核车辆',
      changed: '结论改变',
      askedAt: '提出时间',
      vin: '车辆识别代号',
      number: '申请单号',
      province: '省份',
      moves: '变化',
      rules: '所依规则',
    },
    running: (done, total) =>
      total === 0
        ? '等待处理'
        : `已审核${done.toLocaleString('en')}辆，共${total.toLocaleString('en')}辆`,
    runningNote: '本页自动刷新。可以离开，结果会保存。',
    failed: '未能完成',
    failedHelp: '已尝试三次。管理员可在系统作业中查看原因。',
    askAgain: '重新提出',
    found: (changed, all, on) =>
      changed === 0
        ? `自${on}起，${all.toLocaleString('en')}辆车结论均无变化`
        : `自${on}起，${all.toLocaleString('en')}辆车中${changed.toLocaleString('en')}辆结论改变`,
    askedWas: '改动及其条款：',
    costTitle: '影响与成本',
    costCaption: (applications) => `涉及申请${applications.toLocaleString('en')}件`,
    costOf: '项目',
    before: '现行规则',
    after: '改动后',
    difference: '增减',
    letters: '须有确认书的车辆',
    reviews: '须人工审核的申请',
    money: '工时折算金额',
    costNote: (letter, review, pay, hours) =>
      `确认书增减数乘以${letter}小时，申请增减数乘以${review}小时，按年平均工资${pay}元` +
      `（2024年全国城镇非私营单位就业人员，国家统计局）和每年${hours}小时折算。` +
      '工时为本系统自拟的假设，可改用贵单位的数值。不含规费、税款和车价。',
    notCounted: '此次预演早于确认书和审核件数的统计，请重新预演。',
    letterHours: '每份确认书工时（小时）',
    reviewHours: '每件申请工时（小时）',
    countAgain: '重新计算',
    byProvince: '按省份',
    whoTitle: '结论改变的车辆',
    nobody: '无。',
  },
};
