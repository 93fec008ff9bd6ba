import type { PaperKind } from '../paper-reading.ts';
import type { TextLine } from './text-lines.ts';

/** Titles as the official forms print them; what holds another comes before it. */
const TITLES: readonly (readonly [string, PaperKind])[] = [
  ['二手车销售统一发票', 'usedSaleInvoice'],
  ['机动车销售统一发票', 'saleInvoice'],
  ['机动车整车出厂合格证', 'conformityCertificate'],
  ['机动车登记证书', 'registrationCertificate'],
  ['机动车行驶证', 'vehicleLicence'],
  ['车辆购置税完税证明', 'taxCertificate'],
  ['机动车交通事故责任强制保险', 'insurancePolicy'],
  ['出口货物报关单', 'customsDeclaration'],
  ['出口许可证', 'exportLicence'],
  ['售后维修服务确认书', 'letter'],
  ['售后确认函', 'letter'],
];

const height = ({ top, bottom }: TextLine): number => bottom - top;

/**
 * What a paper says it is: the title that is set in the largest letters, of equals the uppermost; null where none
 * stands there. An invoice that names a certificate in a field is still an invoice.
 */
export const kindOfText = (pages: readonly (readonly TextLine[])[]): PaperKind | null => {
  let found: { readonly kind: PaperKind; readonly height: number } | null = null;
  for (const line of pages.flat()) {
    const text = line.text.replace(/\s/g, '');
    const kind = TITLES.find(([title]) => text.includes(title))?.[1];
    if (kind !== undefined && height(line) > (found?.height ?? 0))
      found = { kind, height: height(line) };
  }
  return found?.kind ?? null;
};
