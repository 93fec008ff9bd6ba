import { unzipSync } from 'fflate';
import type { FileForm } from './paper-reading.ts';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Bytes in which the head of a PDF or of an XML file has to stand; Adobe reads a head that far in. */
const HEAD = 1024;

/** A package is an OFD when its folder lists OFD.xml at its root (GB/T 33190, 7.3). */
const listsOfd = (bytes: Uint8Array): boolean => {
  let listed = false;
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        listed ||= name === 'OFD.xml';
        return false;
      },
    });
  } catch {
    return false;
  }
  return listed;
};

/** A declaration or an element of its own; pages and drawings of the web are no papers. */
const XML = /^\uFEFF?\s*<(?:\?xml\s|EInvoice[\s>])/;
const WEB = /<(?:!doctype\s+)?(?:html|svg)[\s>]/i;

/** The form of a file by its bytes; null when it is none that is taken. Its name is never asked. */
export const fileFormOf = (bytes: Uint8Array): FileForm | null => {
  if (startsWith(bytes, JPEG)) return 'jpeg';
  if (startsWith(bytes, PNG)) return 'png';
  if (startsWith(bytes, ZIP)) return listsOfd(bytes) ? 'ofd' : null;
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  if (head.includes('%PDF-')) return 'pdf';
  return XML.test(head) && !WEB.test(head) ? 'xml' : null;
};
