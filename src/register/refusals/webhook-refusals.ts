import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse a webhook. */
export const WEBHOOK_REFUSALS = {
  'webhook-url': {
    refuses: 'invalid',
    title: {
      en: 'Webhooks are not sent to this address.',
      zh: '不能向该地址发送Webhook。',
    },
    remedy: {
      en: 'Give an https address on the public internet, without user name and password.',
      zh: '请提供公网https地址，且不得包含用户名和密码。',
    },
  },
  'too-many-webhooks': {
    refuses: 'too-many',
    title: {
      en: 'The organisation has as many webhooks as it may.',
      zh: '本单位的Webhook数量已达上限。',
    },
    remedy: { en: 'End one first.', zh: '请先停用一个。' },
  },
  'webhook-ended': {
    refuses: 'conflict',
    title: { en: 'The webhook was ended.', zh: '该Webhook已停用。' },
    remedy: {
      en: 'Make a new one, and list the events since the last one you had.',
      zh: '请新建Webhook，并从最后收到的事件起查询事件列表。',
    },
  },
} as const satisfies RefusalTable;
