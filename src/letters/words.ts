import type { Bilingual } from '../domain/verdict/verdict.ts';
import type { CheckReason, CheckState, LetterAnswer, NoLetter } from './verification.ts';

const both = (en: string, zh: string): Bilingual => ({ en, zh });

/** What an answer says; `{asOf}` is the instant of the list that it rests on. */
export const ANSWER_WORDS: Readonly<Record<LetterAnswer, Bilingual>> = {
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
  'could-not-be-checked': both('could not be checked', '无法查验'),
  'not-a-letter': both('not a letter', '不是售后维修服务确认书'),
};

/** Why a check came out as it did. */
export const REASON_WORDS: Readonly<Record<CheckReason, Bilingual>> = {
  'signed-and-unchanged': both('signed, and nothing was changed', '已签名，内容未改动'),
  'signature-does-not-fit': both(
    'a signature does not fit what stands there now',
    '签名与现有内容不符',
  ),
  'some-signatures-not-checked': both(
    'nothing was changed by the signature that was checked; another could not be checked here',
    '已查验的签名表明内容未改动；另有签名在此无法查验',
  ),
  'no-signature-could-be-checked': both(
    'no signature could be checked here',
    '在此无法查验任何签名',
  ),
  entitled: both(
    'signed by the manufacturer of this vehicle, with a key of its own',
    '由该车辆的生产企业以本企业密钥签名',
  ),
  'entitled-by-witness': both(
    'signed by the manufacturer before its key came into other hands, as the register saw',
    '由生产企业在其密钥泄露之前签名，有登记处见证',
  ),
  'no-trust-list': both('there is no trust list', '没有信任名单'),
  'issuer-unknown': both('the trust list does not know the issuer', '信任名单中没有该出具企业'),
  'issuer-name-differs': both(
    'the name of the issuer is not the one in the trust list',
    '出具企业名称与信任名单不符',
  ),
  'key-unknown': both(
    'no signature is by a key of the issuer that the trust list knows',
    '没有以信任名单所载的出具企业密钥作出的签名',
  ),
  'key-of-another': both('the key is that of another company', '所用密钥属于其他企业'),
  'key-not-yet-valid': both('the key was not yet valid on that day', '所用密钥当日尚未生效'),
  'key-no-longer-valid': both('the key was no longer valid on that day', '所用密钥当日已失效'),
  'key-compromised': both(
    'others may have had the key on that day',
    '所用密钥当日可能已被他人掌握',
  ),
  'key-compromised-and-no-witness': both(
    'others have the key now, and no witness says that this was signed before',
    '所用密钥现已泄露，且无见证表明签名在先',
  ),
  'signed-in-the-future': both('it says that it was signed in the future', '所载签名时间尚未到来'),
  'maker-code-of-another': both(
    'the issuer does not answer for the maker code of this vehicle',
    '出具企业不对该车辆的世界制造厂识别代号负责',
  ),
  'in-force': both('in force by the latest list', '依最新状态名单有效'),
  'in-force-when-last-checked': both(
    'in force by a list that is no longer the latest word',
    '依较早的状态名单有效，名单已过更新时间',
  ),
  revoked: both('revoked', '已撤销'),
  suspended: both('suspended', '已暂停'),
  'not-yet-in-force': both('not yet in force', '尚未生效'),
  'no-status-list': both('there is no status list for it', '没有相应的状态名单'),
  'not-in-the-status-list': both('the status list has no such place', '状态名单中没有相应位置'),
  'not-read': both('not read', '未能读取'),
};

/** How a check came out. */
export const STATE_WORDS: Readonly<Record<CheckState, Bilingual>> = {
  valid: both('yes', '是'),
  invalid: both('no', '否'),
  'not-checked': both('not checked', '未查验'),
};

/** What the three checks ask. */
export const CHECK_WORDS = {
  integrity: both('Nothing was changed', '内容未改动'),
  issuer: both('By the manufacturer', '由生产企业出具'),
  status: both('In force', '有效状态'),
} as const satisfies Record<string, Bilingual>;

/** Why a document is no letter. */
export const NO_LETTER_WORDS: Readonly<Record<NoLetter['what'], Bilingual>> = {
  'not-text': both('its bytes are no text in UTF-8', '不是UTF-8文本'),
  'not-json': both('it is no JSON', '不是JSON'),
  'too-long': both('it is too long', '内容过长'),
  'too-deep': both('it is nested too deep', '嵌套过深'),
  'member-twice': both('a member stands there twice', '有成员重复'),
  'lone-surrogate': both('a text has half a character', '文本含有不完整字符'),
  'number-too-large': both('a number is too large', '数字过大'),
  'unknown-member': both('a member that letters do not have', '有确认书不应有的成员'),
  'missing-member': both('a member is missing', '缺少成员'),
  'wrong-type': both('a value of another type', '值的类型不符'),
  'wrong-value': both('a value that may not stand there', '值不符合要求'),
};
