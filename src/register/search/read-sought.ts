import { readReceipt } from '../../domain/complaints/receipt.ts';
import { plainNumber } from '../../domain/identifiers/plain-number.ts';
import { vinIn } from '../read-vin.ts';

/** What a text may be, by its shape: each is looked for. */
export const READINGS = [
  'vin',
  'vinEnd',
  'plate',
  'number',
  'paperNumber',
  'code',
  'receipt',
  'uscc',
  'name',
] as const;
export type Reading = (typeof READINGS)[number];

/** What somebody looks for, in each of the ways that its shape allows; null where it cannot be that. */
export type Sought = Readonly<Record<Reading, string | null>>;

const SHORTEST_END = 6; // not-law: characters of a VIN
const LONGEST_PAPER_NUMBER = 64; // not-law: characters of a number
const SHORTEST_PAPER_NUMBER = 4; // not-law: characters of a number
const CODE_LENGTH = 20; // not-law: characters of a code on paper

const VIN_END = new RegExp(`^[A-HJ-NPR-Z0-9]{${SHORTEST_END},16}$`);
/** Two letters for what it is, the province, the year, a running number; with or without dashes. */
const OWN_NUMBER = /^([A-Z]{2,4})(\d{2})(20\d{2})(\d{6,9})$/;
/** The province in a character, a letter of the city, and four to six more, of which the last may be a character. */
const PLATE = /^\p{Script=Han}[A-Z][A-Z\d]{3,5}[A-Z\d\p{Script=Han}]$/u;
const USCC = /^[0-9A-Z]{18}$/;
const CODE = new RegExp(`^[A-Z2-7]{${CODE_LENGTH}}$`);
/** The address that the code on a letter or a decision leads to. */
const CODE_IN_ADDRESS = new RegExp(`/[Ll]/([A-Za-z2-7]{${CODE_LENGTH}})(?:[/?#\\s]|$)`);

const matching = (pattern: RegExp, text: string): string | null =>
  pattern.test(text) ? text : null;

/**
 * Reads what stands in the one box: a VIN or its last six characters or more, a plate, a number that the register gave,
 * another number of a paper, the code or the receipt on a paper, the credit code of a company, a part of its name.
 * Widths, capitals, spaces and dashes do not matter.
 */
export const readSought = (typed: string): Sought => {
  const text = typed.normalize('NFKC').trim();
  const bare = text.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, '');
  const plate = matching(PLATE, bare.replaceAll(/[·•.]/g, ''));
  const vin = vinIn(text);
  const own = OWN_NUMBER.exec(bare);
  const plain = plainNumber(text);
  const numbered =
    /\d/.test(plain) &&
    plain.length >= SHORTEST_PAPER_NUMBER &&
    plain.length <= LONGEST_PAPER_NUMBER;
  const certain = vin !== null || plate !== null || own !== null;
  return {
    vin,
    vinEnd: certain ? null : matching(VIN_END, bare),
    plate,
    number: own === null ? null : own.slice(1).join('-'),
    paperNumber: numbered && !certain ? plain : null,
    code: CODE_IN_ADDRESS.exec(text)?.[1]?.toUpperCase() ?? matching(CODE, bare),
    receipt: certain ? null : readReceipt(text),
    uscc: certain ? null : matching(USCC, bare),
    // one character is in nearly every name
    name: !certain && /\p{L}/u.test(text) && [...text].length > 1 ? text : null,
  };
};
