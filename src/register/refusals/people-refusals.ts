import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse that concern organisations, persons, keys and invitations. */
export const PEOPLE_REFUSALS = {
  'person-needed': {
    refuses: 'forbidden',
    title: { en: 'A person must do this, not a key.', zh: '须由本人操作，密钥不能代办。' },
    remedy: { en: 'Sign in and do it yourself.', zh: '请登录后亲自操作。' },
  },
  'right-not-yours': {
    refuses: 'forbidden',
    title: {
      en: 'Nobody gives a right that he does not have.',
      zh: '不得授予自己没有的权限。',
    },
    remedy: {
      en: 'Leave the named right out, or let somebody who has it do this.',
      zh: '请去掉所指出的权限，或由拥有该权限的人办理。',
    },
  },
  'already-past': {
    refuses: 'invalid',
    title: { en: 'This moment is past.', zh: '该时间已过。' },
    remedy: { en: 'Name a later one.', zh: '请填写更晚的时间。' },
  },
} as const satisfies RefusalTable;
