import type { Bilingual } from '../verdict/verdict.ts';

/** Why an officer lets a vehicle go on of which something is to be looked at: the closed set. */
export const PASS_GROUNDS = {
  'instrument-replaced': {
    en: 'The instrument was replaced; the workshop’s invoice was seen',
    zh: '仪表已更换，已查验维修企业凭证',
  },
  'earlier-reading-wrong': {
    en: 'The earlier reading was mistyped; the document behind it was seen',
    zh: '历史读数系录入错误，已查验原始凭证',
  },
  'office-confirmed': {
    en: 'The office that issued the licence confirmed it in writing',
    zh: '发证机构已书面确认',
  },
  'vehicle-inspected': {
    en: 'The vehicle was inspected and agrees with its papers',
    zh: '已查验实车，与单证一致',
  },
  other: { en: 'Another reason, in words', zh: '其他理由（另行说明）' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why an officer lets a vehicle go on. */
export type PassGround = keyof typeof PASS_GROUNDS;
