import type { NETWORK_WORK_EN } from './en.ts';

/** Texts of what a manufacturer does for its network, in Chinese. */
export const NETWORK_WORK_ZH: typeof NETWORK_WORK_EN = {
  keys: {
    title: '网点密钥',
    lead: '网点凭密钥说明对贵企业车辆已维修、拒绝维修或等待配件，不能用于其他用途。公众可见类别、日期和地点。',
    none: '尚未发放密钥。',
    madeAt: '发放时间',
    madeBy: '发放人',
    lastUsed: '最近使用',
    state: '状态',
    lives: '有效',
    ended: '已停用',
    never: '从未使用',
    give: '发放密钥',
    needsPublic: '网点列入已公布名单后方可发放密钥。',
    needsPerson: '密钥须由人员发放。',
    madeTitle: '请将此密钥交给网点',
    madeLead: '密钥仅在此显示一次，不作保存。请以他人无法看到的方式发送。',
    outlet: '网点',
    key: '密钥',
    where: '网点说明情况的页面',
    end: '停用',
    endTitle: '停用此密钥？',
    endWarning: '停用后网点不能再凭此密钥作说明，已作说明保留。此操作不能撤销。',
    endGo: '停用密钥',
  },
  spoken: {
    title: '网点的说明',
    since: '起算日',
    served: '已维修',
    refused: '拒绝维修',
    waiting: '等待配件',
    refusing:
      '该网点拒绝多辆车，且多于其维修的车辆：在所在国的服务覆盖中不计入，并向购车人排在最后。',
    cars: '车辆，按最近一次说明计',
    columns: { day: '日期', kind: '说明', vin: '车辆识别代号' },
    kinds: { served: '已维修', refused: '拒绝维修', 'waiting-for-parts': '等待配件' },
    refusingColumn: '拒绝维修',
  },
  behind: {
    home: (countries, names) => `${countries}国公布名单已落后于服务网络：${names}`,
    never: (country) => `${country}（从未公布）`,
    toPublish: '一并公布',
    state: '与服务网络比较',
    current: '一致',
    news: ({ added, changed, gone }) =>
      [
        ...(added === 0 ? [] : [`新增${added}个`]),
        ...(changed === 0 ? [] : [`变动${changed}个`]),
        ...(gone === 0 ? [] : [`关闭${gone}个`]),
      ].join('，'),
    note: (countries) =>
      `${countries}国名单已落后于服务网络。公布之前，购车人和确认书看到的仍是旧名单。`,
    all: (countries) => `公布全部${countries}国名单`,
    chosen: '公布所选名单',
    tick: (country) => `选择${country}`,
    nothing: '请至少选择一个国家。',
    checkTitle: '一并公布名单',
    checkLead: (countries, outlets) =>
      `将公布${countries}国名单，共${outlets}个网点，日期均为今日。`,
    checkCaption: '各名单与上次公布的差异',
    outlets: '所列网点',
    go: (countries) => `公布${countries}国名单`,
    publish: '公布',
  },
};
