import { createHmac } from 'node:crypto';
import { usccStandingOf } from '../../domain/identifiers/uscc.ts';
import { type CellParser, faultOf } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { isPlaceholder, isSpreadsheetError } from './placeholder.ts';
import { isSpoiltNumber } from './spoilt-number.ts';
import { ungroupedCode } from './ungrouped-code.ts';

/** What a pseudonym made here begins with. */
const PSEUDONYM_PREFIX = 'p:';

const RESIDENT_ID =
  /^[1-9]\d{5}(?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]?$/;
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';
const MOBILE = /^(?:\+?86|0086)?1[3-9]\d{9}$/;
/** Words of which one stands in every name of an organisation. */
const ORGANISATION =
  /公司|集团|企业|工厂|厂$|店$|中心|商行|车行|经营部|合作社|协会|学校|医院|银行|事务所|委员会|局$|部$|研究院|合伙|Ltd|Limited|LLC|Inc\b|Corp|Company|GmbH|ООО|АО\b/i;
/** A code of some register or an earlier pseudonym: one word of ASCII with a digit, no document number. */
const CODE =
  /^(?=.*\d)[A-Za-z][A-Za-z0-9]*[:_-][A-Za-z0-9:_-]+$|^(?=.*[a-f])(?=.*\d)[0-9a-f]{16,64}$/;

/** A resident identity number (GB 11643) whose check character is right, or one of the old 15 digits. */
const isResidentId = (text: string): boolean => {
  if (!RESIDENT_ID.test(text)) return false;
  if (text.length !== ID_WEIGHTS.length + 1) return true;
  let sum = 0;
  for (let at = 0; at < ID_WEIGHTS.length; at += 1) sum += Number(text[at]) * (ID_WEIGHTS[at] ?? 0);
  return ID_CHECKS[sum % 11] === text[ID_WEIGHTS.length];
};

/**
 * The code of a company, which is nobody's secret; null for any other text. In groups it is one only where
 * organisations are told: elsewhere it may be a bank account that fits the check by chance.
 */
const publicCode = (value: string, organisations: boolean): string | null => {
  const code = (organisations ? ungroupedCode(value) : value).toUpperCase();
  return usccStandingOf(code) === 'valid' && !isResidentId(code) ? code : null;
};

const isOrganisation = (value: string): boolean => ORGANISATION.test(value) || CODE.test(value);

/** Words in Chinese, or what looks like a resident identity or mobile number: somebody's, where a VIN should be. */
export const isPersonal = (folded: string): boolean =>
  /\p{Script=Han}/u.test(folded) || MOBILE.test(folded) || RESIDENT_ID.test(folded);

/** The same person written twice must give the same pseudonym: no spaces, no country code, capitals. */
const normalised = (value: string): string => {
  const bare = value.replace(/[\s·•.()-]/g, '').toUpperCase();
  return MOBILE.test(bare) ? bare.slice(-11) : bare;
};

/** The pseudonym of a person's name or number: `p:` and half an HMAC-SHA-256 under the key, 32 hexadecimal digits. */
export const pseudonymOf = (key: string, name: string): string => {
  const digest = createHmac('sha256', key)
    .update(normalised(foldText(name)))
    .digest('hex');
  return PSEUDONYM_PREFIX + digest.slice(0, 32);
};

/**
 * A reader for facts that may name a person. A valid unified social credit code, a pseudonym and
 * (with `organisations`) the name of an organisation or a register's code stay as they are; all
 * else becomes `p:` and half an HMAC-SHA-256 under the key, 32 hexadecimal digits. Its
 * faults, a number that a spreadsheet rounded and an error of one, would join strangers: they name nobody.
 */
export const pseudonymParser =
  (key: string, organisations: boolean): CellParser =>
  (text) => {
    const value = foldText(unwrapText(text));
    if (isPlaceholder(value)) return null;
    if (isSpreadsheetError(value)) return faultOf('spreadsheet-error');
    if (isSpoiltNumber(value)) return faultOf('digits-lost');
    if (value.startsWith(PSEUDONYM_PREFIX)) return value;
    const code = publicCode(value, organisations);
    if (code !== null) return code;
    if (organisations && isOrganisation(value)) return value;
    return pseudonymOf(key, value);
  };
