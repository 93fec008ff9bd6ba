import type { AsKey, CheckKey, FileProblem, WhyKey } from './texts/keys.ts';

/** Forms of a file, told by its bytes and never by its name. */
export const FILE_FORMS = ['jpeg', 'png', 'pdf', 'ofd', 'xml'] as const;
export type FileForm = (typeof FILE_FORMS)[number];

/**
 * Kinds of paper of this trade: 机动车销售统一发票, 二手车销售统一发票, 合格证, 机动车登记证书, 行驶证, 完税证明, 交强险保单,
 * 报关单, 出口许可证, 售后确认函, 检测报告; photographs of the VIN plate (车架号) and of the odometer, a rubbing (拓印); and others.
 */
export const PAPER_KINDS = [
  'saleInvoice',
  'usedSaleInvoice',
  'conformityCertificate',
  'registrationCertificate',
  'vehicleLicence',
  'taxCertificate',
  'insurancePolicy',
  'customsDeclaration',
  'exportLicence',
  'letter',
  'inspectionReport',
  'vinPhotograph',
  'odometerPhotograph',
  'rubbing',
  'other',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Where something stands on a paper. */
export interface Place {
  /** From 1. */
  readonly page: number;
  /** Left, top, width, height as shares of the page, 0 to 1; null where only the page is known. */
  readonly box: readonly [number, number, number, number] | null;
}

/** How a value is told by a file: by a QR or bar code, by text on the page, by data of the file, by a seal. */
export type ToldBy = 'code' | 'text' | 'data' | 'seal';

/** Values that are read from papers, by the field's names. Amounts are decimal texts in yuan, dates ISO. */
export const READ_NAMES = [
  'vin',
  'number',
  'code',
  'date',
  'net',
  'tax',
  'total',
  'totalInWords',
  'buyer',
  'buyerCreditCode',
  'seller',
  'sellerCreditCode',
  'engine',
  'plate',
  'conformityNumber',
  'registrationNumber',
] as const;
export type ReadName = (typeof READ_NAMES)[number];

/** A value as a paper tells it. Its standing is `read`: it may contradict, and it never clears a gate. */
export interface ReadValue {
  readonly name: ReadName;
  /** Trimmed, full-width letters and digits made half-width; not corrected. */
  readonly value: string;
  readonly by: ToldBy;
  /** Null where it stands on no page. */
  readonly place: Place | null;
}

/** One of the things that contradict each other: where it stands and what it says. */
export interface CheckEvidence {
  readonly place: Place | null;
  /** What it says; of changes the words that were added, covered or are invisible. */
  readonly value: string;
  /** What is said of it. */
  readonly as: AsKey;
}

/**
 * What a check answered: `told` something with its evidence; `not-found`, which means looked for and not detected, and
 * never genuine; or `cannot-be-checked` with why.
 */
export type CheckAnswer =
  | { readonly answer: 'told'; readonly evidence: readonly CheckEvidence[] }
  | { readonly answer: 'not-found' }
  | { readonly answer: 'cannot-be-checked'; readonly why: WhyKey };

/** A check and its answer; in which words, says the catalogue of texts (`texts/`). */
export type PaperCheck = {
  readonly check: CheckKey;
  /** The field that it is about, where it is about one. */
  readonly of?: ReadName;
  /** Of a check of one seal: its place in `seals`, from 0. */
  readonly seal?: number;
} & CheckAnswer;

/** A seal or signature that a file carries. */
export interface SealReading {
  readonly form: 'ofd-seal-v4' | 'ofd-seal-v1' | 'ofd-signature' | 'pdf-signature';
  /** Subject of the signer's certificate, as it names itself. */
  readonly signer: string | null;
  /** What the seal calls itself; null of a signature that is no seal. */
  readonly name: string | null;
  /** Where its picture stands; null where it shows none. */
  readonly place: Place | null;
  /** ISO instant as the signature tells it. */
  readonly signedAt: string | null;
  /**
   * `whole`: all that it protects is as it was signed. `changed`: something it protects was changed; each in a check.
   * `not-verifiable`: its form or digest is unknown here, which is never `changed`.
   */
  readonly state: 'whole' | 'changed' | 'not-verifiable';
  /** Whether its certificates lead to a root that is configured; null where none is configured. */
  readonly trusted: boolean | null;
  /** Of a trusted seal whose: as the configuration of roots names it. */
  readonly trustedAs: 'authority' | 'manufacturer' | null;
  /** Of a trusted seal the name by which the configuration knows whose it is. */
  readonly trustedName?: string;
}

/** A fact of the file that is shown and never counts: its producer, its dates, its software. */
export interface FileFact {
  readonly name: string;
  readonly value: string;
}

/** What was read of one file. */
export interface PaperReading {
  readonly form: FileForm;
  /** What the file says it is, where its text or data name it; null where nothing does. */
  readonly kind: PaperKind | null;
  /** Sizes of the pages in their own unit (pixels, points, millimetres). */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly values: readonly ReadValue[];
  readonly checks: readonly PaperCheck[];
  readonly seals: readonly SealReading[];
  readonly facts: readonly FileFact[];
}

/** What one reader reads of a file whose form is known. */
export type PartOfReading = Omit<PaperReading, 'form'>;

/** A file that is not read as a whole, and why. */
export interface UnreadFile {
  readonly problem: FileProblem;
}
