import { childOf, childrenOf, elementsIn, textOf } from '../xml.ts';
import type { OfdDocument } from './document.ts';
import type { OfdPackage } from './open-package.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];

/** Whether bytes begin as a picture of a form that is drawn does: PNG or JPEG. */
export const isPicture = (bytes: Uint8Array): boolean =>
  [PNG, JPEG].some((start) => start.every((byte, at) => bytes[at] === byte));

/** The pictures of a document that can be drawn, by the identifier by which its pages name them. */
export const picturesOf = (
  ofd: OfdPackage,
  { path, root }: OfdDocument,
): ReadonlyMap<string, Uint8Array> => {
  const pictures = new Map<string, Uint8Array>();
  const named = [...elementsIn(root)].filter(({ name }) => /^(?:Public|Document)Res$/.test(name));
  for (const { text } of named) {
    const list = ofd.find(path, text);
    const res = ofd.xml(list) ?? undefined;
    const base = res?.attributes.BaseLoc ?? '';
    for (const media of childrenOf(childOf(res, 'MultiMedias'), 'MultiMedia')) {
      const file = textOf(media, 'MediaFile');
      if (list === null || file === undefined) continue;
      const found = ofd.find(list, `${base}/${file}`) ?? ofd.find(list, file);
      const bytes = ofd.files.get(found ?? '');
      if (bytes !== undefined && isPicture(bytes)) pictures.set(media.attributes.ID ?? '', bytes);
    }
  }
  return pictures;
};
