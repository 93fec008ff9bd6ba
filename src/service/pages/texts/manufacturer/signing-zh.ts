import type { MAKER_SIGNING_EN } from './signing-en.ts';

/** 复核签名规则与自行签名的确认书的文字。 */
export const MAKER_SIGNING_ZH: typeof MAKER_SIGNING_EN = {
  rule: {
    place: '复核签名',
    title: '确认书复核签名规则',
    off: '确认书无须另一人签名：起草人可以自行签名。',
    on: (over) =>
      over === 0
        ? '每份确认书均须另一人签名，起草人不得签名。'
        : `同一人每日起草并签名的确认书不超过${over}份，超过的须另一人签名。`,
    since: '生效时间',
    notSince: '自始如此，尚未设置规则',
    what: '超过该数量的，起草人不得签名。有签名权限的同事可在“待办”页找到该批确认书并继续办理。',
    who: '由本企业有权管理成员的人员设置；设置前须刚刚登录。',
    change: '更改规则',
    end: '停用规则',
    changeTitle: '设置确认书复核签名规则',
    changeLead: '适用于本企业所有人员，按日计算，自下一份确认书起执行。',
    over: '同一人每日可起草并签名的份数',
    overHint: (most) => `填0表示每份均须另一人签名。最大为${most}。`,
    wrongOver: (most) => `请填写0至${most}的整数。`,
    changeFollows:
      '如本企业没有其他人员可以签名，超过该数量的确认书将无法出具。已出具的确认书不变。更改及更改人将被记录，可以再次更改。',
    set: '设置规则',
    endTitle: '停用复核签名规则',
    endLead: '起草人可以自行签名，数量不限。',
    endFollows:
      '签名前不再由他人查看。正在等待另一人签名的确认书，起草人也可以签名。更改及更改人将被记录，可以再次更改。',
    waits: (count) => `一并起草的${count}份确认书，等待另一人签名。`,
    waitsYours: (count) => `您起草的${count}份确认书，等待同事签名。`,
    begun: (moment) => `起草时间：${moment}。`,
    toWaits: '继续办理该批',
    toYours: '查看该批',
  },
  elsewhere: {
    place: '自行签名',
    title: '自行签名的确认书的状态列表位置',
    lead: '以自有工具签名的确认书载明其位置，即可在此暂停和撤销。',
    more: '请在签名前预留位置，并将其旁所列内容作为credentialStatus原样写入确认书。',
    caption: '按时间降序',
    empty: '本企业预留的位置将列于此处。',
    emptyFiltered: '没有该编号的位置。',
    number: '确认书编号',
    noNumber: '未说明',
    state: '状态',
    states: { issued: '未暂停、未撤销', suspended: '已暂停', revoked: '已撤销' },
    entry: '写入确认书的内容',
    index: '序号',
    lists: { revocation: '撤销列表', suspension: '暂停列表' },
    ground: '理由',
    madeAt: '预留时间',
    acts: '办理',
    reserveTitle: '预留位置',
    reserveLead: '位置随机分配。未使用的位置没有影响，也不收回。',
    numbers: '确认书编号',
    numbersHint: (most, longest) =>
      `按本企业的编号填写，每行一份，各预留一个位置。最多${most}行，每行最多${longest}个字符。`,
    noNumbers: '请至少填写一个确认书编号。',
    tooMany: (lines, most) => `共${lines}行。一次最多预留${most}个位置。`,
    tooLong: (line, longest) => `第${line}行过长。编号最多${longest}个字符。`,
    twice: (number) => `${number}重复。每个编号请只填写一次。`,
    reserve: '预留位置',
    decide: {
      suspend: {
        title: (name) => `暂停${name}`,
        lead: '恢复前确认书不具效力。',
        follows: '状态列表即时更新，核验时将告知该确认书已暂停。可以恢复。',
      },
      resume: {
        title: (name) => `恢复${name}`,
        lead: '确认书重新有效。',
        follows: '状态列表即时更新，核验时将告知该确认书有效。',
      },
      revoke: {
        title: (name) => `撤销${name}`,
        lead: '确认书自此永久失效。',
        follows: '状态列表即时更新，核验时将告知该确认书已撤销。不可撤回。',
      },
    },
    groundHint: '随该位置留存，不告知他人。',
    unnamed: (index) => `位置${index}的确认书`,
  },
};
