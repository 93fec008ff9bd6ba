import { LIMITS } from '../limits.ts';
import type { UnreadFile } from '../paper-reading.ts';
import { type OfdDocument, readDocument } from './document.ts';
import { type OfdPackage, openPackage } from './open-package.ts';
import { type PageObjects, readPageObjects } from './page-objects.ts';
import { picturesOf } from './resources.ts';
import { type ListedSignatures, listSignatures } from './signatures.ts';

/** An OFD, opened: its files, its first document, what stands on each page, and its signatures. */
export interface Ofd {
  readonly ofd: OfdPackage;
  readonly document: OfdDocument;
  /** Page by page. */
  readonly stand: readonly PageObjects[];
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly listed: ListedSignatures;
}

/** Opens an OFD, or says why it is none or exceeds a limit. */
export const openOfd = (bytes: Uint8Array): Ofd | UnreadFile => {
  if (bytes.length > LIMITS.bytes) return { problem: 'too-large' };
  const ofd = openPackage(bytes);
  if ('problem' in ofd) return ofd;
  const document = readDocument(ofd);
  if ('problem' in document) return document;
  const stand: PageObjects[] = [];
  for (const page of document.pages) {
    const objects = readPageObjects(page);
    if (objects === null) return { problem: 'too-many-parts' };
    stand.push(objects);
  }
  const listed = listSignatures(ofd, document.pages);
  return { ofd, document, stand, pictures: picturesOf(ofd, document), listed };
};
