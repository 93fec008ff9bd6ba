import type { Place } from '../paper-reading.ts';
import { bytesOfBase64 } from '../trust/certificate.ts';
import { childOf, childrenOf, textOf } from '../xml.ts';
import { boxOf, OFD_XML, type OfdPage } from './document.ts';
import type { OfdPackage } from './open-package.ts';
import { instantOfText } from './seal-value.ts';

/** A file that a signature protects, and its digest; null where what is written is none. */
interface Protected {
  /** As the signature writes it. */
  readonly named: string;
  /** Null where there is no such file. */
  readonly path: string | null;
  readonly digest: Uint8Array | null;
}

/** A signature as its `Signature.xml` tells it (GB/T 33190, 18). */
export interface ListedSignature {
  /** Path of `Signature.xml`. */
  readonly path: string;
  /** Path of the signed value; null where there is none. */
  readonly valuePath: string | null;
  /** Path of the seal beside it. */
  readonly sealPath: string | null;
  readonly digestName: string;
  readonly protects: readonly Protected[];
  /** Milliseconds. */
  readonly at: number | null;
  readonly places: readonly Place[];
}

/** The signatures of a package, and the files that list them. */
export interface ListedSignatures {
  readonly lists: readonly string[];
  readonly signatures: readonly ListedSignature[];
  /** Signatures that are listed and cannot be read. */
  readonly unread: number;
}

const digestIn = (text: string | undefined): Uint8Array | null => {
  try {
    return text === undefined ? null : bytesOfBase64(text);
  } catch {
    return null;
  }
};

const placesOf = (
  stamps: readonly { readonly attributes: Readonly<Record<string, string>> }[],
  pages: readonly OfdPage[],
): readonly Place[] =>
  stamps.flatMap(({ attributes }) => {
    const at = pages.findIndex(({ id }) => id === attributes.PageRef);
    const page = pages[at];
    const box = boxOf(attributes.Boundary);
    if (page === undefined) return [];
    const [x, y, width, height] = page.box;
    const share =
      box === null
        ? null
        : ([(box[0] - x) / width, (box[1] - y) / height, box[2] / width, box[3] / height] as const);
    return [{ page: at + 1, box: share }];
  });

const signatureAt = (
  ofd: OfdPackage,
  path: string,
  pages: readonly OfdPage[],
): ListedSignature | null => {
  const root = ofd.xml(path);
  const info = childOf(root ?? undefined, 'SignedInfo');
  if (root === null || info === undefined) return null;
  const references = childOf(info, 'References');
  return {
    path,
    valuePath: ofd.find(path, textOf(root, 'SignedValue')),
    sealPath: ofd.find(path, textOf(childOf(info, 'Seal'), 'BaseLoc')),
    // MD5, where nothing is said
    digestName: references?.attributes.CheckMethod ?? 'MD5',
    protects: childrenOf(references, 'Reference').map((reference) => {
      const named = reference.attributes.FileRef ?? '';
      const digest = digestIn(textOf(reference, 'CheckValue'));
      return { named, path: ofd.find(path, named), digest };
    }),
    at: instantOfText(textOf(info, 'SignatureDateTime') ?? ''),
    places: placesOf(childrenOf(info, 'StampAnnot'), pages),
  };
};

/** Finds the signatures of all documents of a package, in the order in which they were added. */
export const listSignatures = (ofd: OfdPackage, pages: readonly OfdPage[]): ListedSignatures => {
  const bodies = childrenOf(ofd.xml(OFD_XML) ?? undefined, 'DocBody');
  const lists = bodies.flatMap((body) => ofd.find(OFD_XML, textOf(body, 'Signatures')) ?? []);
  const entries = lists.flatMap((list) =>
    childrenOf(ofd.xml(list) ?? undefined, 'Signature').map(({ attributes }) => {
      const path = ofd.find(list, attributes.BaseLoc);
      return path === null ? null : signatureAt(ofd, path, pages);
    }),
  );
  const broken = lists.filter((list) => ofd.xml(list) === null).length;
  const signatures = entries.filter((each) => each !== null);
  return { lists, signatures, unread: broken + entries.length - signatures.length };
};
