import type { ReadName } from '../paper-reading.ts';
import { LABELS } from '../text/labels.ts';

/** Names of CustomData in OFD.xml as tax invoices write them; of a price they differ from the labels of the page. */
const CUSTOM: Readonly<Record<string, ReadName>> = {
  合计金额: 'net',
  不含税价: 'net',
  合计税额: 'tax',
  增值税税额: 'tax',
  价税合计: 'total',
};

const BY_LABEL: ReadonlyMap<string, ReadName> = new Map(
  LABELS.flatMap(({ name, labels }) => labels.map((label) => [label, name] as const)),
);

/** The value that CustomData of a name tells; undefined where it tells none that is read. */
export const nameOfCustomData = (name: string): ReadName | undefined => {
  const label = name.normalize('NFKC').replace(/\s/g, '');
  return CUSTOM[label] ?? BY_LABEL.get(label);
};

/**
 * Elements of the invoices of the tax authority: those attached to an OFD (schema of 2019) and the XML of fully
 * digitalised ones. How those of vehicles name VIN, engine and certificate was not seen: the names are likely ones.
 */
export const NAMES_OF_ELEMENTS: Readonly<Record<string, ReadName>> = {
  InvoiceCode: 'code',
  InvoiceNo: 'number',
  InvoiceNumber: 'number',
  EIid: 'number',
  IssueDate: 'date',
  IssueTime: 'date',
  BuyerName: 'buyer',
  BuyerTaxID: 'buyerCreditCode',
  BuyerIdNum: 'buyerCreditCode',
  SellerName: 'seller',
  SellerTaxID: 'sellerCreditCode',
  SellerIdNum: 'sellerCreditCode',
  TaxInclusiveTotalAmount: 'total',
  'TotalTax-includedAmount': 'total',
  'TotalTax-includedAmountInChinese': 'totalInWords',
  TaxExclusiveTotalAmount: 'net',
  TotalAmWithoutTax: 'net',
  TaxTotalAmount: 'tax',
  TotalTaxAm: 'tax',
  VIN: 'vin',
  VehicleIdentificationNumber: 'vin',
  VehicleIdentificationCode: 'vin',
  FrameNumber: 'vin',
  ChassisNumber: 'vin',
  EngineNumber: 'engine',
  EngineNo: 'engine',
  CertificateNumber: 'conformityNumber',
  CertificateOfConformity: 'conformityNumber',
  PlateNumber: 'plate',
};
