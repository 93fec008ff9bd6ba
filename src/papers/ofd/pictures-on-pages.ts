import type { Place } from '../paper-reading.ts';
import { openOfd } from './open-ofd.ts';
import { sheetOf } from './page-sheet.ts';

/** A picture on a page of an OFD. */
export interface PictureOnPage {
  /** From 1. */
  readonly page: number;
  /** As shares of the page. */
  readonly box: readonly [number, number, number, number];
  /** PNG or JPEG. */
  readonly picture: Uint8Array;
}

/** Pictures of a file that are looked at: those of more would take longer than reading may. */
const MOST_PICTURES = 20;

/** The pictures on the pages of an OFD, page by page; none where it cannot be opened. */
export const picturesOnPages = (bytes: Uint8Array): readonly PictureOnPage[] => {
  const opened = openOfd(bytes);
  if ('problem' in opened) return [];
  return opened.document.pages
    .flatMap((_, at) => {
      const sheet = sheetOf(opened, at + 1);
      if ('problem' in sheet) return [];
      return sheet.items.flatMap((item) => {
        const picture = item.kind === 'image' ? sheet.pictures[item.picture] : undefined;
        if (item.kind !== 'image' || picture === undefined) return [];
        const [x, y, width, height] = item.box;
        const box = [
          x / sheet.width,
          y / sheet.height,
          width / sheet.width,
          height / sheet.height,
        ] as const;
        return [{ page: at + 1, box, picture }];
      });
    })
    .slice(0, MOST_PICTURES);
};

/** The place on the page of what has a place in a picture on it. */
export const placeInPicture = (
  { page, box }: Place,
  [left, top, width, height]: PictureOnPage['box'],
): Place => ({
  page,
  box:
    box === null
      ? null
      : [left + box[0] * width, top + box[1] * height, box[2] * width, box[3] * height],
});
