import { oneOf, type Random, wholeBetween } from '../../../src/simulate/drawn/random.ts';
import type { CarTruth } from './car-truth.ts';
import { code128 } from './code-128.ts';
import { type MadeKind, type PaperFields, paperFields } from './paper-fields.ts';
import type { Sheet } from './sheet.ts';

/** Layouts of a kind; each sets heads, fields, codes and seals at other places. */
const LAYOUTS = 4;

/** Fonts of the papers; those that a machine lacks are replaced by the last, which npm brings. */
const PAPER_FONTS = [
  'AR PL UMing CN',
  'AR PL UKai CN',
  'WenQuanYi Zen Hei',
  'WenQuanYi Micro Hei',
  'Noto Sans CJK SC',
] as const;

const SIZES: Readonly<Record<MadeKind, readonly [width: number, height: number]>> = {
  saleInvoice: [241, 152],
  usedSaleInvoice: [241, 160],
  conformityCertificate: [210, 160],
  registrationCertificate: [150, 180],
  vehicleLicence: [180, 110],
  insurancePolicy: [210, 170],
  customsDeclaration: [210, 160],
  exportLicence: [210, 140],
  letter: [210, 150],
};

/** Lays out what a paper says. */
const sheetOf = (kind: MadeKind, random: Random, said: PaperFields): Sheet => {
  const [width, height] = SIZES[kind];
  const jitter = Array.from({ length: 12 }, () => random());
  return {
    kind,
    title: said.title,
    head: said.head,
    fields: said.fields,
    qr: said.qr,
    bars: said.bars === null ? null : { widths: code128(said.bars), text: said.bars },
    seals: said.seals.map((words) => ({
      words,
      x: width * (0.55 + 0.25 * random()),
      y: height * (0.55 + 0.25 * random()),
      turned: wholeBetween(random, -20, 20),
    })),
    width,
    height,
    layout: wholeBetween(random, 0, LAYOUTS - 1),
    jitter,
    font: oneOf(random, PAPER_FONTS),
    size: 8 + 1.5 * random(), // not-law: points
  };
};

/** A paper of a kind of a car, laid out by chance. */
export const paperSheet = (kind: MadeKind, random: Random, car: CarTruth): Sheet =>
  sheetOf(kind, random, paperFields(kind, random, car));
