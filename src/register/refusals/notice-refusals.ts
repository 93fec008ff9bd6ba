import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse that concern mail and calendars. */
export const NOTICE_REFUSALS = {
  'mail-not-set-up': {
    refuses: 'conflict',
    title: { en: 'No server for mail is set up here.', zh: '本系统未设置邮件服务器。' },
    remedy: {
      en: 'Look at your first page, or take a calendar; whoever runs the register sets mail up.',
      zh: '请查看待办页面，或使用日历；邮件由系统运行方设置。',
    },
  },
  'kind-unknown': {
    refuses: 'invalid',
    title: { en: 'Your part is not told of this kind.', zh: '该角色没有此类通知。' },
    remedy: {
      en: 'Choose among the kinds that are listed.',
      zh: '请从所列类别中选择。',
    },
  },
  'address-missing': {
    refuses: 'invalid',
    title: { en: 'There is no address to write to.', zh: '没有可发送的邮箱地址。' },
    remedy: { en: 'Write an address.', zh: '请填写邮箱地址。' },
  },
  'too-many-addresses': {
    refuses: 'conflict',
    title: {
      en: 'Too many addresses were tried within a day.',
      zh: '一天内尝试的邮箱地址过多。',
    },
    remedy: { en: 'Try again tomorrow.', zh: '请明天再试。' },
  },
  'link-unknown': {
    refuses: 'not-found',
    title: { en: 'No address has this link.', zh: '没有与该链接对应的邮箱地址。' },
    remedy: {
      en: 'Open the link of the mail as a whole.',
      zh: '请完整打开邮件中的链接。',
    },
  },
  'calendar-unknown': {
    refuses: 'not-found',
    title: { en: 'There is no calendar at this address.', zh: '该地址没有日历。' },
    remedy: {
      en: 'Make a new address on the page of your account.',
      zh: '请在账号页面重新生成地址。',
    },
  },
  'contact-no-address': {
    refuses: 'invalid',
    title: {
      en: 'To be told by mail an e-mail address is needed.',
      zh: '要收到邮件通知，须填写电子邮箱。',
    },
    remedy: {
      en: 'Write an e-mail address, or leave the box unticked.',
      zh: '请填写电子邮箱，或取消勾选。',
    },
  },
} as const satisfies RefusalTable;
