import type { MailWords } from './mail-words.ts';

/** What mails say in Chinese. */
export const MAIL_ZH: MailWords = {
  confirm: {
    subject: 'Mileproof：请确认您的邮箱地址',
    person: '有登录用户希望通过此邮箱接收Mileproof通知。请打开以下页面确认：',
    buyer: '您希望在投诉有答复时收到通知。请打开以下页面确认您的邮箱：',
    ignore: '如非您本人操作，请忽略本邮件，我们不会再向您发送邮件。链接七天内有效。',
  },
  news: { subject: 'Mileproof：您有新的事项', lead: '新的事项：', go: '请登录查看：' },
  answer: {
    subject: 'Mileproof：您的投诉已有答复',
    lead: '您的投诉已有答复，内容不在本邮件中。',
    go: '请凭您记下的回执编号查看：',
  },
  end: '不再接收邮件：',
  automatic: '本邮件由系统自动发送，请勿答复。',
};
