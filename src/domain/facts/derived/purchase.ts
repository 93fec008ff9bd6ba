import { INVOICE_KINDS } from '../accounts/invoice.ts';
import type { FactDefinition } from '../fact-definition.ts';

/** The invoices that a refund relies on, and of the exporter. */
export const PURCHASE_FACTS = [
  {
    name: 'relied.invoiceKind',
    kind: 'enum',
    values: INVOICE_KINDS,
    en: 'Kind of the invoice the refund relies on',
    zh: '退税所依据发票的类型',
    headers: [],
    about:
      "kind of the vehicle's invoice whose number refund.invoice is, in any spelling (capitals, width, spaces, " +
      'dashes); of all its invoices when the claim or an invoice has no number; null when none has that number, or ' +
      'when they are of several kinds',
  },
  {
    name: 'relied.claimantBought',
    kind: 'boolean',
    en: 'The claimant of the refund bought the vehicle',
    zh: '退税企业为购买方',
    headers: [],
    about:
      'false when the invoice relied on, of a claim that names none every invoice, tells another buyer by a code of ' +
      'the same kind; else true when the claimant is the buyer of one of the vehicle’s invoices, up to two ' +
      'characters of a code aside; null when that is not known',
  },
  {
    name: 'bought.on',
    kind: 'date',
    en: 'Day the applicant bought the vehicle',
    zh: '申请人购车日期',
    headers: [],
    about:
      'day of the latest invoice up to licence.appliedOn, with a price, whose buyer is licence.applicant or ' +
      'licence.applicantName; null when none is told',
  },
  {
    name: 'bought.price',
    kind: 'decimal',
    unit: 'CNY',
    en: 'Price the applicant paid, with tax',
    zh: '申请人购车价税合计',
    headers: [],
    about: 'of the invoice behind bought.on, of several of one day the first',
  },
  {
    name: 'bought.beforeOn',
    kind: 'date',
    en: 'Day of the invoice before that',
    zh: '此前一张发票的开具日期',
    headers: [],
    about:
      'of the invoices of the VIN with a price, whoever bought, the latest that is earlier than bought.on',
  },
  {
    name: 'bought.beforePrice',
    kind: 'decimal',
    unit: 'CNY',
    en: 'Price on the invoice before that, with tax',
    zh: '此前一张发票的价税合计',
    headers: [],
    about: 'of the invoice behind bought.beforeOn, of several of one day the first',
  },
] as const satisfies readonly FactDefinition[];
