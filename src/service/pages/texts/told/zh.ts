import type { TOLD_EN } from './en.ts';

/** Texts of the link in a mail, in Chinese. */
export const TOLD_ZH: typeof TOLD_EN = {
  title: 'Mileproof邮件',
  confirmAsk: '是否同意向该邮箱发送邮件？',
  confirmGo: '同意',
  confirmed: {
    person: '邮箱已确认，此后将通过邮件通知您。',
    buyer: '邮箱已确认。有答复时将发送邮件。请保留回执编号，查看答复时需要。',
  },
  endAsk: '不再向该邮箱发送邮件？',
  endGo: '停止发送',
  ended: '不再向该邮箱发送任何邮件。',
  late: '该链接七天内有效，现已失效，请重新申请。',
  unknown: '没有与该链接对应的邮箱。请完整打开邮件中的链接。',
  tick: '有答复时发送邮件到此邮箱',
  tickHint: '邮件只含链接，不含投诉内容。我们先发送确认链接。',
  ticked: '有答复时邮件通知',
  yes: '是',
  no: '否',
  none: '本系统不发送任何通知：请凭回执编号回来查看答复。',
  needsAddress: '要收到邮件通知，请在此填写电子邮箱，或取消勾选。',
  reachTitle: '联系方式',
  reach: {
    none: '您的联系方式已加密保存，我们不会主动发送邮件。',
    waits: '确认邮件已发送。打开邮件中的链接后，有答复时将通知您。',
    confirmed: '有答复时将发送邮件通知您。',
    failed: '您的邮箱拒收本系统邮件，请凭回执编号回来查看。',
    ended: '不再向您发送邮件。',
  },
  forget: '删除我的联系方式',
  forgetHint: '删除后无人能就此投诉联系您，且无法恢复。',
  forgotten: '您的联系方式已删除。',
};
