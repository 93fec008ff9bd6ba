import { createHash } from 'node:crypto';
import type { Fact } from '../../domain/facts/fact-table.ts';

const BLOCK = 64;

const blob = (bytes: Uint8Array): string =>
  `CAST('${[...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}' AS BLOB)`;

/** Half an HMAC-SHA-256 of a text under a key (RFC 2104), as 32 hexadecimal digits after `p:`. */
const hmacSql = (text: string, key: string): string => {
  const given = Buffer.from(key);
  const short = given.length > BLOCK ? createHash('sha256').update(given).digest() : given;
  const padded = new Uint8Array(BLOCK);
  padded.set(short);
  const inner = blob(padded.map((byte) => byte ^ 0x36));
  const outer = blob(padded.map((byte) => byte ^ 0x5c));
  return `('p:' || left(sha256(${outer} || unhex(sha256(${inner} || encode(${text})))), 32))`;
};

/** Parts of Chinese names of organisations; longer than the intake's list in nothing that matters here. */
const ORGANISATION =
  '公司|集团|企业|工厂|厂|店|中心|商行|车行|经营部|合作社|协会|学校|医院|银行|事务所|委员会|局|部|研究院|合伙';

/**
 * SQL for a cell that may name a person, NULL where it is not one of the plain forms: a pseudonym, a
 * valid USCC, an organisation's name or a register's code (kept), a Chinese name or address, a mobile
 * number or an account number (hidden). A number of 18 digits may be a resident's identity, a register's code a
 * USCC in groups: not read here. `standing` is that of a USCC, `text` the cell folded when it is plain text.
 */
export const pseudonymSql = (
  fact: Fact,
  { cell, standing, text }: { cell: string; standing: string; text: string },
  key: string,
): string => {
  const organisations = fact.unit !== 'pseudonym' || fact.name === 'insurance.holder';
  const kept = organisations
    ? [
        `WHEN regexp_matches(${cell}, '公司|集团') THEN ${text}`,
        `WHEN regexp_full_match(${cell}, '[A-Za-z][A-Za-z0-9]*[:_-][A-Za-z0-9:_-]+') AND regexp_matches(${cell}, '[0-9]')
          AND strlen(replace(${cell}, '-', '')) <> 18 THEN ${cell}`,
      ]
    : [];
  return `CASE
    WHEN starts_with(${cell}, 'p:') THEN CASE WHEN regexp_full_match(${cell}, 'p:[!-~]+') THEN ${cell} END
    WHEN ${standing} IS NOT NULL THEN
      CASE WHEN ${standing} AND NOT regexp_full_match(${cell}, '[0-9]{17}[0-9X]') THEN ${cell} END
    WHEN regexp_full_match(${cell}, '[0-9]{11}|[0-9]{16,17}|[0-9]{19}') THEN ${hmacSql(cell, key)}
    WHEN regexp_full_match(${cell}, '[\\x{4e00}-\\x{9fa5}][\\x{4e00}-\\x{9fa5}0-9]+') AND NOT regexp_matches(${cell}, '${ORGANISATION}')
      AND ${cell} NOT IN ('暂无', '不适用', '待定') THEN ${hmacSql(cell, key)}
    ${kept.join(' ')} END`;
};
