/** Words of the tables of a score. */
export const SCORE_WORDS = {
  en: {
    program: 'answers',
    recall: 'zero-mileage found',
    recallOfAll: 'schemes found',
    precision: 'right of flagged',
    lookAlikes: 'look-alikes accused',
    honest: 'honest accused',
    unknown: 'unknown',
    unanswered: 'unanswered',
    ranking: 'ranking',
    all: 'All nations',
    nation: (name: string, vehicles: number) => `Nation ${name}, ${vehicles} vehicles`,
    scheme: 'scheme',
    kind: 'honest kind',
    vehicles: 'vehicles',
    zeroMark: 'zero-mileage',
    schemes: 'Found, of the vehicles of each scheme',
    groups: 'Groups of which a vehicle was found',
    named: 'Right, of the vehicles that were named so',
    accused: 'Accused, of the vehicles of each honest kind',
    cost: 'What false accusations cost',
    flagged: 'flagged',
    falsely: 'falsely',
    hours: 'hours of review',
    yuan: 'yuan',
    yuanFound: 'yuan for each vehicle found',
    interval:
      'Shares in percent with bounds of 95 in 100 (Clopper and Pearson); of fewer than ten, counts. Vehicles of one ' +
      'hand are found or missed together: true bounds are wider.',
    unknownNote:
      'Unknown and unanswered are neither found nor clear. Honest vehicles beside a scheme are scored neither way.',
    costNote: (hours: number, yuan: number) =>
      `A vehicle that is flagged is reviewed once: ${hours} h (assumed) at ${yuan} yuan an hour (pay of 2024). ` +
      'Delay, storage, lost sales and the letter that is asked for are not in it: ' +
      'docs/decisions/what-a-false-accusation-costs.md.',
  },
  zh: {
    program: '回答',
    recall: '零公里手法查出',
    recallOfAll: '全部手法查出',
    precision: '标记正确',
    lookAlikes: '形似车辆误报',
    honest: '正当车辆误报',
    unknown: '不详',
    unanswered: '未答',
    ranking: '排序',
    all: '全部国家数据',
    nation: (name: string, vehicles: number) => `国家数据 ${name}，${vehicles}辆`,
    scheme: '手法',
    kind: '正当情形',
    vehicles: '车辆',
    zeroMark: '零公里',
    schemes: '各手法车辆中查出的',
    groups: '至少查出一辆的组',
    named: '被如此命名的车辆中正确的',
    accused: '各类正当车辆中被误报的',
    cost: '误报的代价',
    flagged: '标记',
    falsely: '误报',
    hours: '审核工时',
    yuan: '元',
    yuanFound: '每查出一辆的元数',
    interval:
      '比例为百分数，附95%的Clopper–Pearson界限；不足十辆时只列数目。同一组织者的车辆往往一同查出或漏过，真实界限更宽。',
    unknownNote: '不详和未答既不算查出，也不算无问题。与手法同批的正当车辆不计分。',
    costNote: (hours: number, yuan: number) =>
      `每辆被标记的车辆审核一次：${hours}小时（假定），每小时${yuan}元（2024年平均工资）。` +
      '延误、仓储、失去的销售以及所要求的确认书不在其内：docs/decisions/what-a-false-accusation-costs.md。',
  },
} as const;
