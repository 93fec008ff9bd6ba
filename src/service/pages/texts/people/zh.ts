import type { PEOPLE_EN } from './en.ts';

/** Texts of what people do: who has what, notes, one's own work, figures of an office; Chinese. */
export const PEOPLE_ZH: typeof PEOPLE_EN = {
  you: '您',
  staff: (number) => `工号${number}`,
  unnumbered: (id) => `同事${id}`,
  staffNumber: '工号',
  staffNumberHint: '字母、数字和连字符，最多20位。同事之间以工号相识，工号不转给他人。',
  staffNumberGo: '保存工号',
  staffNumberDone: '工号已保存。',
  done: {
    assigned: '已变更承办人，承办人将优先看到该申请。',
    noted: '备注已保存，不可修改；如有误请另行添加。',
  },
  assign: {
    place: '指派',
    has: '承办人',
    nobody: '无',
    yours: '由您承办，直至退回；30分钟锁定期满后仍归您承办。',
    give: '指派给同事',
    handOver: '移交',
    takeOver: '接办',
    reassign: '改派',
    title: (number) => `${number}的承办人`,
    lead: (who) => `现由${who}承办。`,
    leadNobody: '尚无承办人，可由任何人领取。',
    person: '承办人',
    personHint: '可承办的同事，以工号列示。',
    toNobody: '退回待领取',
    isYou: (who) => `${who}（您）`,
    why: '原因',
    whyHint: '作为该申请的内部备注保存。已有承办人时必须填写。',
    follows: '承办人“领取下一件”时优先取得。所填内容予以保存，企业不可见。',
    go: '确定',
  },
  notes: {
    title: '内部备注',
    place: '内部备注',
    lead: '本单位内部备注，按时间降序。企业和其他机关不可见。',
    on: {
      application: '该申请的内部备注',
      vehicle: '该车辆的内部备注',
      exporter: '该企业的内部备注',
    },
    none: '暂无备注。',
    all: (shown) => `仅显示最近${shown}条，查看全部备注`,
    text: '新备注',
    textHint: '仅本单位可见，保存后不可修改。',
    go: '保存备注',
    missing: '请填写备注，不超过4000字。', // not-law: characters
    columns: { when: '时间', who: '人员', about: '对象', text: '备注' },
  },
};
