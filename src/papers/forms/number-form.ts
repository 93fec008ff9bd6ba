import districts from '../../../reference/customs-districts.json' with { type: 'json' };
import { customsRegistryOf } from '../../domain/identifiers/customs-registry.ts';
import { parseVin } from '../../domain/vin/vin.ts';
import type { PaperKind, ReadName } from '../paper-reading.ts';

/** Whether a number has the form of its kind, and which year it tells. */
export interface NumberForm {
  /** `unknown`: it may be right, and its form or a part of it is not known here. `none`: such have no form. */
  readonly state: 'right' | 'wrong' | 'unknown' | 'none';
  /** Null where it tells none. */
  readonly year: number | null;
  /** Whether the paper may be dated later than that year: blank forms are printed before they are used. */
  readonly earlier: boolean;
}

const NONE: NumberForm = { state: 'none', year: null, earlier: false };
const without = (state: NumberForm['state']): NumberForm => ({ ...NONE, state });

const yearOf = (digits: string): number => 2000 + Number(digits);

const CUSTOMS = customsRegistryOf(districts);

/** 20 digits of an electronic invoice: year 2, region 2, channel 1, order; or 8 of an older one. */
const invoiceNumber = (number: string): NumberForm => {
  if (/^\d{8}$/.test(number)) return without('right');
  if (!/^\d{20}$/.test(number)) return without('wrong');
  return { state: 'right', year: yearOf(number.slice(0, 2)), earlier: false };
};

/** 12 digits: 0 or 1, region 4, year 2; or 10: region 4, year 2. */
const invoiceCode = (code: string): NumberForm => {
  const year = /^[01]\d{4}(\d{2})\d{5}$/.exec(code)?.[1] ?? /^\d{4}(\d{2})\d{4}$/.exec(code)?.[1];
  return year === undefined
    ? without('wrong')
    : { state: 'right', year: yearOf(year), earlier: true };
};

/** 18 digits: customs office 4, year 4, direction 1 (0 is export), order 9. */
const declaration = (number: string): NumberForm => {
  const parts = /^(\d{4})(20\d{2})0\d{9}$/.exec(number);
  if (parts === null) return without('wrong');
  const [, office = '', year = ''] = parts;
  // the list of districts is not complete
  const state = CUSTOMS.districtOf(office) === null ? 'unknown' : 'right';
  return { state, year: Number(year), earlier: false };
};

/** `YY-AA-NNNNNN`: year, issuing body, order (order of 2008, annex 3). Today's electronic form was not seen. */
const licence = (number: string): NumberForm => {
  const year = /^(\d{2})-[0-9A-Z]{2}-\d{6}$/.exec(number)?.[1];
  return year === undefined
    ? without('unknown')
    : { state: 'right', year: yearOf(year), earlier: false };
};

const numberOf = (kind: PaperKind | null, number: string): NumberForm => {
  switch (kind) {
    case 'saleInvoice':
    case 'usedSaleInvoice':
      return invoiceNumber(number);
    case 'customsDeclaration':
      return declaration(number);
    case 'exportLicence':
      return licence(number);
    default:
      return NONE;
  }
};

/** The form of a number by its field and the kind of paper. A right one proves nothing; a wrong one is a question. */
export const numberFormOf = (name: ReadName, value: string, kind: PaperKind | null): NumberForm => {
  switch (name) {
    case 'vin':
      return without(parseVin(value) === null ? 'wrong' : 'right');
    case 'number':
      return numberOf(kind, value);
    case 'code':
      return kind === 'saleInvoice' || kind === 'usedSaleInvoice' ? invoiceCode(value) : NONE;
    case 'registrationNumber':
      return without(/^\d{12}$/.test(value) ? 'right' : 'unknown');
    default:
      return NONE;
  }
};
