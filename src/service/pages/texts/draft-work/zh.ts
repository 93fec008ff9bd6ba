import type { DRAFT_WORK_EN } from './en.ts';

/** Texts of what an exporter prepares, Chinese. */
export const DRAFT_WORK_ZH: typeof DRAFT_WORK_EN = {
  find: {
    label: '车辆识别代号或其末几位',
    wrong: '请填写末四位以上或全部17位：数字和字母，不含I、O、Q。',
  },
  filed: {
    title: '已申报内容',
    copy: '复制为新草稿',
    copied: '以相同数据行另建草稿。确认书每份仅可用于一个申请。',
    download: (version) => `第${version}版申报内容：`,
    change: '更改本车辆的填报内容',
    changeTitle: '更改一辆车',
    changeLead:
      '其他数据行保持申报时的内容。更改提交后成为新版本；新版本全部车辆的申请日为提交当日。',
    changeDraft: '草稿的其他数据行保持不变。',
    account: '数据来源',
    row: (row) => `第${row}行`,
    blank: '未填写的字段',
    hidden: '内容已隐藏；仅在需要替换时填写',
    none: '保持不变',
    save: '查看预审结果',
    nothing: '没有任何更改。',
    begin: '以已申报内容开始',
    beginLead: '即最近一次申报的数据行。可在此更改，或另行上传文件。',
    decided: '本申请已有车辆作出决定，不能再生成新版本。请复制为新草稿。',
    draft: (file, count) => `${file ?? '数据行'}：${count}辆`,
  },
  remove: {
    title: (number) => `删除草稿${number}？`,
    lead: '其他人未曾看到该草稿。草稿内容以及从草稿中申请的确认书将一并取消。',
    go: '删除草稿',
    link: '删除草稿',
    says: '您已删除该草稿，从未提交。',
  },
  home: {
    now: '现在办理',
    nothingNow: '目前没有需要办理的事项。',
    soon: '14日内到期', // not-law: threshold of our own
    nothingSoon: '近期没有到期事项。',
    later: (count) => `以后到期：${count}项`,
    overdue: (count) => `已逾期：${count}辆`,
    overdueLead: '期限已过。能够说明车辆去向的，请予说明。',
    clock: '办理时限暂停中',
    draft: (named) => `草稿：${named}。仅本企业可见。`,
  },
  early: {
    title: '生产企业确认书',
    link: '向生产企业申请确认书',
    lead: '提交申请之前即可申请。生产企业立即可见，待您提交申请后签名出具。',
    lasts:
      '每项申请对应本企业、该车辆识别代号和该目的国。车辆或目的国从草稿中移除，或者截止日前仍未提交申请的，即行失效。',
    asked: (count) =>
      count === 0 ? '未重复申请：此前已申请。' : `已申请${count}份，提交申请时生效。`,
    caption: '本草稿已申请的确认书，按时间降序',
    states: {
      waiting: '已申请，尚未提交',
      bound: '已提交，等待出具',
      declined: '不予出具',
      withdrawn: '已撤回',
      'left-draft': '已不在草稿中',
      lapsed: '逾期未提交，已失效',
    },
    columns: {
      vin: '车辆识别代号',
      destination: '目的国（地区）',
      state: '状态',
      until: '截止日',
      note: '说明',
      exporter: '出口企业',
      model: '车型',
      askedOn: '确认书申请日期',
      number: '编号',
    },
    overtaken:
      '另一企业的申请现已列入该车辆。一辆车只有一个申请可得确认书：对方撤回后本项继续有效，否则到期失效。',
    takeBack: '撤回所勾选的申请',
    tick: (vin) => `选择${vin}`,
    tickOne: '请至少勾选一项。',
    owed: (owed, asked) =>
      `有${owed + asked}辆车需要生产企业的确认书。${asked === 0 ? '尚未申请。' : `已申请${asked}份，提交时生效。`}`,
    maker: {
      place: '尚未提交',
      title: '已申请、尚未提交',
      lead: '出口企业从草稿中提出。申请提交之前不能起草或签名；提交后列入待办的确认书申请。',
      caption: '按时间降序',
      empty: '没有从草稿中提出的确认书申请。',
      overtaken: '另一出口企业的申请列入了该车辆。一辆车只有一个申请可得确认书。',
      decline: '对所勾选的不予出具',
      declineTitle: '提交前不予出具',
      declineLead: (count) => `出口企业将立即获知：${count}份确认书不予出具。`,
      ground: '理由',
      groundHint: '出口企业可见。',
      go: '不予出具',
    },
  },
};
