import type { SPEAKING_EN } from './en.ts';

/** Texts of what outlets say by their keys, in Chinese. */
export const SPEAKING_ZH: typeof SPEAKING_EN = {
  title: '网点说明车辆处理情况',
  lead: '供持有生产企业所发密钥的维修网点使用。您所说明的类别、日期和地点将在该车页面向公众显示；不显示文字说明和里程。',
  key: '网点密钥',
  keyHint: '由生产企业发放，不会向任何人显示。',
  vinHint: '17位，见前风窗或车辆证件。',
  kind: '处理情况',
  kinds: {
    served: '已维修该车',
    refused: '拒绝维修',
    'waiting-for-parts': '该车在等待配件',
  },
  day: '日期',
  go: '提交说明',
  said: '已说明，即日起显示：',
  more: '说明另一辆车',
  noKey: '没有密钥而被拒绝维修？请提出投诉。',
  complain: '投诉',
  errors: {
    key: '没有网点使用此密钥。请重新复制，或询问生产企业是否已停用。',
    vin: '这不是车辆识别代号：应为17位，不含I、O、Q。',
    otherMaker: '该车辆识别代号属于其他生产企业，请与车辆核对。',
    day: (days) => `请填写最近${days}天内的日期。`,
    kind: '请选择处理情况。',
    much: '该网点今日说明的数量已达上限，其余请于明日说明。',
  },
  /** Of an outlet in a list: how many cars, by its own word. */
  spoken: (since, served, refused, waiting) =>
    `网点自${since}起自行说明：已维修${served}辆，拒绝${refused}辆，等待配件${waiting}辆。`,
  refusing: '该网点拒绝的车辆多于维修的车辆，前往之前请先致电。',
};
