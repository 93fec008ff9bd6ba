import { LIMITS } from '../limits.ts';
import type { PaperCheck, PartOfReading, UnreadFile } from '../paper-reading.ts';
import { elementsIn, readXml } from '../xml.ts';
import { kindOfXml, valuesOfXml } from './values-of-xml.ts';

const SIGNATURES = ['TaxBureauSignature', 'Signature', 'SignatureValue'];

/**
 * Reads an invoice in XML. Its signature is not verified: the tax bureau's names elements that the file does not have,
 * and brings no certificate.
 */
export const readXmlInvoice = async (bytes: Uint8Array): Promise<PartOfReading | UnreadFile> => {
  if (bytes.length > LIMITS.bytes) return { problem: 'too-large' };
  const root = readXml(bytes);
  if (root === null) return { problem: 'damaged' };
  const isSigned = [...elementsIn(root)].some(({ name }) => SIGNATURES.includes(name));
  const why = isSigned ? 'form-unknown' : 'not-signed';
  const check: PaperCheck = { check: 'data-signature', answer: 'cannot-be-checked', why };
  return {
    kind: kindOfXml(root),
    values: valuesOfXml(root),
    checks: [check],
    ...{ pages: [], seals: [], facts: [] },
  };
};
