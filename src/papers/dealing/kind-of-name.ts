import type { PaperKind } from '../paper-reading.ts';

/** Words by which people name their files; what holds another comes first. Those in Latin letters are whole words. */
const WORDS: readonly (readonly [PaperKind, readonly string[]])[] = [
  ['usedSaleInvoice', ['二手车销售统一发票', '二手车发票', '二手发票', 'used invoice']],
  ['saleInvoice', ['机动车销售统一发票', '购车发票', '新车发票', '发票', 'fapiao', 'invoice']],
  ['conformityCertificate', ['合格证', 'coc', 'certificate of conformity']],
  ['registrationCertificate', ['登记证', '绿本', '大绿本', 'registration']],
  ['vehicleLicence', ['行驶证', '行车证', 'driving licence']],
  ['taxCertificate', ['完税', '购置税', 'tax']],
  ['insurancePolicy', ['交强险', '保险', '保单', 'insurance', 'policy']],
  ['customsDeclaration', ['报关单', '报关', 'declaration']],
  ['exportLicence', ['出口许可', '许可证', 'export licence', 'export license']],
  ['inspectionReport', ['检验报告', '检测报告', '查验报告', 'inspection report']],
  ['letter', ['售后', '确认函', '确认书', 'letter']],
  ['odometerPhotograph', ['里程', '仪表', '码表', 'odometer', 'mileage']],
  ['rubbing', ['拓印', '拓片', '拓号', 'rubbing']],
  ['vinPhotograph', ['车架号', '铭牌', '大架号', 'vin plate', 'vin photo', 'nameplate']],
];

/** What a file's name says the paper is; null where it says nothing. */
export const kindOfName = (name: string): PaperKind | null => {
  const words = ` ${name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const holds = (word: string): boolean =>
    /^[\p{ASCII}]+$/u.test(word) ? words.includes(` ${word} `) : words.includes(word);
  return WORDS.find(([, of]) => of.some(holds))?.[0] ?? null;
};
