import type { Bilingual } from '../../domain/verdict/verdict.ts';

/** One problem of HTTP itself, before or around any use case. */
export interface ShellProblem {
  readonly status: number;
  readonly title: Bilingual;
  readonly remedy: Bilingual;
}

/** What the service itself refuses, by its stable code. What use cases refuse stands in `register/refusals/`. */
export const SHELL_PROBLEMS = {
  'malformed-request': {
    status: 400,
    title: { en: 'The request cannot be read.', zh: '请求无法解析。' },
    remedy: { en: 'Send what the description of this route says.', zh: '请按接口说明发送。' },
  },
  'request-not-valid': {
    status: 422,
    title: { en: 'The request is not what this route takes.', zh: '请求内容不符合要求。' },
    remedy: { en: 'Mend the members that are named.', zh: '请更正所指出的各项。' },
  },
  'not-signed-in': {
    status: 401,
    title: { en: 'Nobody is signed in.', zh: '尚未登录。' },
    remedy: {
      en: 'Sign in, or send a key: Authorization: Bearer mp_…',
      zh: '请登录，或发送密钥：Authorization: Bearer mp_…',
    },
  },
  'key-not-known': {
    status: 401,
    title: { en: 'The key or session is not known, or has ended.', zh: '密钥或会话无效或已失效。' },
    remedy: { en: 'Use another key, or sign in again.', zh: '请更换密钥或重新登录。' },
  },
  'sign-in-refused': {
    status: 401,
    title: { en: 'The sign-in is refused.', zh: '登录未成功。' },
    remedy: {
      en: 'Check the name or address and the password, or the passkey.',
      zh: '请核对用户名或邮箱及密码，或通行密钥。',
    },
  },
  'too-many-tries': {
    status: 429,
    title: { en: 'Too many tries of sign-in.', zh: '登录尝试过于频繁。' },
    remedy: {
      en: 'Wait as long as Retry-After says, or use a passkey.',
      zh: '请按Retry-After等待，或使用通行密钥。',
    },
  },
  'sign-in-not-fresh': {
    status: 403,
    title: { en: 'This needs a sign-in of the last minutes.', zh: '此操作须重新登录。' },
    remedy: { en: 'Sign in again, then do it.', zh: '请重新登录后再操作。' },
  },
  'cross-site': {
    status: 403,
    title: {
      en: 'A session changes something only from a page of this service.',
      zh: '登录会话仅可在本服务的页面上进行更改。',
    },
    remedy: {
      en: 'Use the pages of this service; programs use a key.',
      zh: '请使用本服务的页面；程序请使用密钥。',
    },
  },
  'route-not-found': {
    status: 404,
    title: { en: 'There is nothing at this address.', zh: '该地址不存在。' },
    remedy: { en: 'See /docs for all addresses.', zh: '全部地址见 /docs。' },
  },
  'method-not-allowed': {
    status: 405,
    title: { en: 'This address does not take that method.', zh: '该地址不支持此方法。' },
    remedy: { en: 'Use a method that the header Allow names.', zh: '请使用Allow头所列的方法。' },
  },
  'content-type-not-taken': {
    status: 415,
    title: { en: 'This route does not take that type of content.', zh: '不支持该内容类型。' },
    remedy: {
      en: 'Send a type that the description names, not compressed.',
      zh: '请使用接口说明所列的类型，且不要压缩。',
    },
  },
  'body-too-large': {
    status: 413,
    title: { en: 'The body is too large.', zh: '请求体过大。' },
    remedy: { en: 'Send less at once.', zh: '请分批发送。' },
  },
  'too-many-requests': {
    status: 429,
    title: { en: 'Too many requests.', zh: '请求过于频繁。' },
    remedy: {
      en: 'Wait a minute and try again; a program waits as long as Retry-After says.',
      zh: '请约一分钟后再试；程序请按Retry-After等待。',
    },
  },
  'key-of-another-request': {
    status: 422,
    title: {
      en: 'This idempotency key was used for another request.',
      zh: '该幂等键已用于另一请求。',
    },
    remedy: { en: 'Use a new key for a new request.', zh: '新的请求请使用新的幂等键。' },
  },
  'still-being-answered': {
    status: 409,
    title: {
      en: 'The request with this idempotency key is still being answered.',
      zh: '使用该幂等键的请求仍在处理。',
    },
    remedy: { en: 'Send the same again after Retry-After.', zh: '请按Retry-After等待后重发。' },
  },
  'unexpected-error': {
    status: 500,
    title: { en: 'Something is broken on our side.', zh: '服务端出现意外错误。' },
    remedy: {
      en: 'Try again; if it stays, tell us the request id.',
      zh: '请重试；若仍出现，请告知请求编号。',
    },
  },
} as const satisfies Readonly<Record<string, ShellProblem>>;

/** The stable code of a problem of HTTP itself. */
export type ShellCode = keyof typeof SHELL_PROBLEMS;
