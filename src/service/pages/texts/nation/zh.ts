import type { Texts } from '../texts.ts';

/** 全国概况各页的文字。 */
export const NATION_ZH: Texts['nation'] = {
  place: '全国概况',
  title: '全国概况',
  law: {
    place: '规则预演',
    title: '改动规则数值，结论会怎样',
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
    readersOnly: '有办理权限的人员可提出新的预演。',
    keptTitle: '历次预演',
    caption: '历次预演，最近的在前',
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
