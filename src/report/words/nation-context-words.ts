/** What `explain` says of a nation, by language. */
export const NATION_WORDS = {
  en: {
    acrossTitle: 'Beside other vehicles',
    acrossAsOf: (day: string) => `Patterns as of ${day}, over all feeds of the nation`,
    acrossNone: 'No pattern across vehicles concerns this one.',
    notComputed:
      'Not computed here: patterns across vehicles and rings need the feeds of a nation. Screen them (mileproof ' +
      'screen FEEDS --out DIR), then: mileproof explain DIR --vin VIN.',
    screened: (day: string) => `Screened nation, answers as of ${day}`,
    doubt: (fact: string, code: string) => `could not be read: ${fact} [${code}]`,
    doubtsTitle: 'What leaves the gate open though no rule does',
    inProblems: 'The rows stand in problems.csv.',
    noApplication: 'in no application',
    unappliedNote: (day: string) =>
      `No application names this vehicle, so there is no licence and no entry to answer. It was asked the flags of ` +
      `every vehicle, as of ${day}.`,
    noFlag: 'No flag is raised.',
    toldTitle: 'What the accounts kept tell',
    toldNone: 'No account that is kept tells of it.',
    toldNote: 'Readings and inspections of vehicles in no application are not kept.',
  },
  zh: {
    acrossTitle: '与其他车辆对照',
    acrossAsOf: (day: string) => `跨车辆情形以${day}为基准日，按全国数据计算`,
    acrossNone: '未发现涉及本车的跨车辆情形。',
    notComputed:
      '此处未计算：跨车辆情形和关联交易链条须以全国数据计算。请先筛查（mileproof screen 数据文件夹 --out 结果文件夹），再运行 mileproof explain 结果文件夹 --vin 车辆识别代号。',
    screened: (day: string) => `全国筛查结果，审查基准日${day}`,
    doubt: (fact: string, code: string) => `未能读取：${fact} [${code}]`,
    doubtsTitle: '各规则均非待定而发证仍待定的原因',
    inProblems: '所在行见 problems.csv。',
    noApplication: '不在任何申请中',
    unappliedNote: (day: string) =>
      `本车不在任何申请中，故不审查发证和入境。已按审查基准日${day}核对适用于全部车辆的风险迹象。`,
    noFlag: '无风险迹象。',
    toldTitle: '留存的各方记载',
    toldNone: '留存的数据来源中没有本车的记载。',
    toldNote: '不在任何申请中的车辆，其里程读数和检测记录不予留存。',
  },
} as const;
