import type { Pdfium } from './with-document.ts';

/** A signature as the file tells it. */
export interface PdfSignature {
  /** Offsets and lengths of what is signed, in turn. */
  readonly range: readonly number[];
  readonly contents: Uint8Array;
  /** Its form, as `adbe.pkcs7.detached`. */
  readonly form: string;
  /** When it was signed as the file says it (`D:20261130…`); empty where it does not. */
  readonly time: string;
}

/** Signatures of one paper that are looked at. */
const MOST_SIGNATURES = 50;
/** Bytes of one signature: certificates of a chain and a stamp of time have some 20 KB. */
const MOST_BYTES = 1024 * 1024;

/** The signatures of an open document. */
export const readSignatures = (pdfium: Pdfium, document: number): readonly PdfSignature[] => {
  const { api, lend, copy, number } = pdfium;
  const bytesOf = (fill: (pointer: number, length: number) => number): Uint8Array => {
    const length = fill(0, 0);
    if (length <= 0 || length > MOST_BYTES) return new Uint8Array();
    return lend(length, (pointer) => {
      fill(pointer, length);
      return copy(pointer, length);
    });
  };
  const textOf = (fill: (pointer: number, length: number) => number): string =>
    new TextDecoder('latin1').decode(bytesOf(fill)).replace(/\0+$/, '');
  const signatures: PdfSignature[] = [];
  const count = Math.min(api.FPDF_GetSignatureCount(document), MOST_SIGNATURES);
  for (let at = 0; at < count; at += 1) {
    const signature = api.FPDF_GetSignatureObject(document, at);
    if (signature === 0) continue;
    const numbers = Math.max(0, api.FPDFSignatureObj_GetByteRange(signature, 0, 0));
    const range =
      numbers === 0 || numbers > 64
        ? []
        : lend(numbers * 4, (pointer) => {
            api.FPDFSignatureObj_GetByteRange(signature, pointer, numbers);
            return Array.from({ length: numbers }, (_, place) =>
              number(pointer + place * 4, 'i32'),
            );
          });
    signatures.push({
      range,
      contents: bytesOf((pointer, length) =>
        api.FPDFSignatureObj_GetContents(signature, pointer, length),
      ),
      form: textOf((pointer, length) =>
        api.FPDFSignatureObj_GetSubFilter(signature, pointer, length),
      ),
      time: textOf((pointer, length) => api.FPDFSignatureObj_GetTime(signature, pointer, length)),
    });
  }
  return signatures;
};
