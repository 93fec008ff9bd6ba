import type { PaperKind, ReadName } from '../../../src/papers/paper-reading.ts';

/** A field as it is printed: label, value, and which value of the paper it is where readers are to know it. */
export interface SheetField {
  readonly label: string;
  readonly value: string;
  readonly name: ReadName | null;
}

/** A bar code of Code 128: widths of bars and gaps in turn, beginning with a bar. */
interface SheetBars {
  readonly widths: readonly number[];
  readonly text: string;
}

/** A red round seal: its words, where its middle stands in millimetres, and how it is turned in degrees. */
export interface SheetSeal {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly turned: number;
}

/** What stands on a paper of one page, however it is laid out. Lengths in millimetres. */
export interface Sheet {
  readonly kind: PaperKind;
  readonly title: string;
  /** Printed above the fields, as numbers of invoices are. */
  readonly head: readonly SheetField[];
  readonly fields: readonly SheetField[];
  /** Content of the QR code; null where the kind has none. */
  readonly qr: string | null;
  readonly bars: SheetBars | null;
  readonly seals: readonly SheetSeal[];
  readonly width: number;
  readonly height: number;
  readonly layout: number;
  /** Of jitter, from 0 to 1: where things stand a little otherwise on each paper. */
  readonly jitter: readonly number[];
  readonly font: string;
  /** Of the fields, in points. */
  readonly size: number;
}
