import type { Bilingual } from '../domain/verdict/verdict.ts';
import type { CheckReason, CheckState, DocumentAnswer, NoLetter } from './verification.ts';
import { LETTER_WORDS_EN } from './words/en.ts';
import { LETTER_WORDS_ZH } from './words/zh.ts';

const both = (en: string, zh: string): Bilingual => ({ en, zh });

/** What an answer says; `{asOf}` is the instant of the list that it rests on. */
export const ANSWER_WORDS: Readonly<Record<DocumentAnswer, Bilingual>> = {
  valid: both('valid', '有效'),
  'valid-when-last-checked': both(
    'valid when last checked on {asOf}',
    '最近一次查验（{asOf}）时有效',
  ),
  'changed-after-signing': both('changed after signing', '签名后内容被改动'),
  revoked: both('revoked, as of {asOf}', '已撤销（截至{asOf}）'),
  suspended: both('suspended, as of {asOf}', '已暂停（截至{asOf}）'),
  'not-by-a-known-manufacturer': both(
    'not by a manufacturer we know',
    '不是由我们所知的生产企业出具',
  ),
  'key-not-valid-on-that-day': both('key not valid on that day', '所用密钥当日无效'),
  'issuer-not-entitled-for-this-make': both(
    'issuer not entitled for this make',
    '出具企业无权为该车辆出具',
  ),
  'not-for-this-vehicle': both('not for this vehicle', '不是为该车辆出具'),
  'not-for-this-destination': both('not for this destination', '不适用于该目的国'),
  'not-for-this-application': both('not for this application', '不是为该申请单出具'),
  'not-for-this-exporter': both('not for this exporter', '不是为该出口企业出具'),
  'not-by-a-known-authority': both('not by an authority we know', '不是由我们所知的机关作出'),
  'key-not-for-this-purpose': both(
    'signed with a key that is not for such documents',
    '所用密钥不得用于签署此类文件',
  ),
  expired: both('expired', '已过有效期'),
  'could-not-be-checked': both('could not be checked', '无法查验'),
  'not-a-letter': both(
    'not a letter, a decision, a licence or an extract',
    '不是售后维修服务确认书、决定书、许可证或者登记摘录',
  ),
};

/** What an answer says of a decision or a licence, where it says something else than of a letter. */
export const OFFICIAL_WORDS = {
  decision: {
    valid: both('a decision of {authority}, as issued', '{authority}作出的决定书，与作出时一致'),
    revoked: both('a decision that no longer stands, as of {asOf}', '决定不再有效（截至{asOf}）'),
  },
  referral: {
    valid: both('a referral of {authority}, as sent', '{authority}的线索移送函，与移送时一致'),
  },
  extract: {
    valid: both('an extract of {authority}, as issued', '{authority}出具的登记摘录，与出具时一致'),
    revoked: both(
      'an extract that was replaced, overtaken or annulled, as of {asOf}',
      '登记摘录已被新件替代、登记情况已变化或者已作废（截至{asOf}）',
    ),
  },
  licence: {
    valid: both('a licence of {authority}, which holds', '{authority}发放的许可证，现行有效'),
    suspended: both('a licence that is suspended, as of {asOf}', '许可证已暂停使用（截至{asOf}）'),
    revoked: both(
      'a licence that was revoked or given back, as of {asOf}',
      '许可证已撤销或者已交回（截至{asOf}）',
    ),
    expired: both('a licence that is over', '许可证已过有效期'),
  },
} as const satisfies Readonly<
  Record<
    'decision' | 'licence' | 'referral' | 'extract',
    Readonly<Partial<Record<DocumentAnswer, Bilingual>>>
  >
>;

/** Words in English and Chinese by their code; all eight languages are in `words/`. */
const ofBoth = <Code extends string>(
  english: Readonly<Record<Code, string>>,
  chinese: Readonly<Record<Code, string>>,
): Readonly<Record<Code, Bilingual>> =>
  Object.fromEntries(
    (Object.keys(english) as Code[]).map((code) => [code, both(english[code], chinese[code])]),
  ) as Record<Code, Bilingual>;

const [EN, ZH] = [LETTER_WORDS_EN, LETTER_WORDS_ZH];

/** Why a check came out as it did. */
export const REASON_WORDS: Readonly<Record<CheckReason, Bilingual>> = ofBoth(
  EN.reasons,
  ZH.reasons,
);

/** How a check came out. */
export const STATE_WORDS: Readonly<Record<CheckState, Bilingual>> = ofBoth(EN.states, ZH.states);

/** What the three checks ask. */
export const CHECK_WORDS = ofBoth(EN.checks, ZH.checks);

/** Why a document is no letter. */
export const NO_LETTER_WORDS: Readonly<Record<NoLetter['what'], Bilingual>> = ofBoth(
  EN.noLetter,
  ZH.noLetter,
);
