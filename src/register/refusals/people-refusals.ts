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
  'last-manager': {
    refuses: 'conflict',
    title: {
      en: 'An organisation keeps a manager.',
      zh: '单位须至少保留一名管理员。',
    },
    remedy: {
      en: 'Make another member manager first, or ask an administrator.',
      zh: '请先指定另一名管理员，或联系平台管理员。',
    },
  },
  'staff-number-taken': {
    refuses: 'conflict',
    title: {
      en: 'Somebody of the organisation has or had this staff number.',
      zh: '该工号已由本单位其他人员使用或曾经使用。',
    },
    remedy: {
      en: 'Choose another; a number never passes to another person.',
      zh: '请另选一个；工号不转给他人。',
    },
  },
  'organisation-closed': {
    refuses: 'conflict',
    title: { en: 'The organisation is closed.', zh: '该单位已停用。' },
    remedy: { en: 'Choose one that is open.', zh: '请选择启用的单位。' },
  },
  'token-mistyped': {
    refuses: 'invalid',
    title: { en: 'The token is mistyped.', zh: '令牌输入有误。' },
    remedy: { en: 'Copy it whole, as it was shown.', zh: '请完整复制所显示的令牌。' },
  },
  'invitation-not-open': {
    refuses: 'conflict',
    title: {
      en: 'The invitation was used, withdrawn, or is past its end.',
      zh: '邀请已被使用、已撤回或已过期。',
    },
    remedy: {
      en: 'Ask whoever manages your organisation for a new one.',
      zh: '请联系本单位管理员重新邀请。',
    },
  },
  'sign-in-name-taken': {
    refuses: 'conflict',
    title: { en: 'Somebody signs in with this name or address.', zh: '该用户名或邮箱已被使用。' },
    remedy: { en: 'Choose another.', zh: '请另选一个。' },
  },
} as const satisfies RefusalTable;
