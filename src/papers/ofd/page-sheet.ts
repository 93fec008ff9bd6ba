import type { UnreadFile } from '../paper-reading.ts';
import type { Box } from './document.ts';
import { type Ofd, openOfd } from './open-ofd.ts';
import type { Colour, PageObject, PathStep } from './page-objects.ts';
import { isPicture } from './resources.ts';
import { readSignedValue } from './seal-value.ts';

/** Something to be drawn on a page, in millimetres from its upper left corner. It is data and never markup. */
export type SheetItem =
  | {
      readonly kind: 'text';
      /** One character, and where its baseline begins. */
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      /** Radians, clockwise. */
      readonly angle: number;
      readonly colour: Colour;
    }
  | {
      readonly kind: 'path';
      readonly steps: readonly PathStep[];
      readonly stroke: Colour | null;
      readonly fill: Colour | null;
      readonly width: number;
    }
  | {
      readonly kind: 'image';
      /** Its place in the pictures of the sheet. */
      readonly picture: number;
      readonly box: Box;
    };

/** A page as it is drawn. */
export interface OfdSheet {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly items: readonly SheetItem[];
  /** PNG or JPEG, as the file holds them. */
  readonly pictures: readonly Uint8Array[];
  /** How many things stand on the page that are not drawn. */
  readonly undrawn: number;
}

const BLACK: Colour = [0, 0, 0];

/** The pictures of seals on a page, with their boxes; null for one that is no PNG or JPEG. */
const sealsOn = (
  { ofd, listed }: Ofd,
  page: number,
): readonly { readonly box: Box; readonly picture: Uint8Array | null }[] =>
  listed.signatures.flatMap(({ path, valuePath, places }) => {
    const here = places.filter((place) => place.page === page);
    const [bytes, file] = [valuePath, path].map((each) => ofd.files.get(each ?? ''));
    if (here.length === 0 || bytes === undefined || file === undefined) return [];
    const picture = readSignedValue(bytes, file)?.seal?.picture ?? null;
    const drawn = picture !== null && isPicture(picture) ? picture : null;
    return here.flatMap(({ box }) => (box === null ? [] : [{ box, picture: drawn }]));
  });

/** What is drawn of a page of an open OFD. @param number from 1. */
export const sheetOf = (opened: Ofd, number: number): OfdSheet | UnreadFile => {
  const page = opened.document.pages[number - 1];
  const stand = opened.stand[number - 1];
  if (page === undefined || stand === undefined) return { problem: 'no-such-page' };
  const [left, top, width, height] = page.box;
  const pictures: Uint8Array[] = [];
  let undrawn = stand.unread;
  const image = (picture: Uint8Array | null | undefined, box: Box): readonly SheetItem[] => {
    if (picture === null || picture === undefined) {
      undrawn += 1;
      return [];
    }
    const known = pictures.indexOf(picture);
    const at = known < 0 ? pictures.push(picture) - 1 : known;
    return [{ kind: 'image', picture: at, box: [box[0] - left, box[1] - top, box[2], box[3]] }];
  };
  const items = (object: PageObject): readonly SheetItem[] => {
    switch (object.kind) {
      case 'text': {
        const { size, angle, colour } = object;
        return object.glyphs.map(({ text, x, y }) => ({
          ...{ kind: 'text', text, x: x - left, y: y - top },
          ...{ size, angle, colour: colour ?? BLACK },
        }));
      }
      case 'path':
        return [
          {
            ...object,
            steps: object.steps.map(
              ([step, ...points]): PathStep => [
                step,
                ...points.map((point, at) => point - (at % 2 === 0 ? left : top)),
              ],
            ),
          },
        ];
      case 'image':
        return image(object.isTurned ? null : opened.pictures.get(object.resource), object.box);
      default:
        return object satisfies never;
    }
  };
  const drawn = stand.objects.flatMap(items);
  const seals = sealsOn(opened, number).flatMap(({ box: [x, y, w, h], picture }) =>
    image(picture, [left + x * width, top + y * height, w * width, h * height]),
  );
  return { width, height, items: [...drawn, ...seals], pictures, undrawn };
};

/** What is drawn of a page of an OFD; why it is not otherwise. It never throws. @param page from 1. */
export const ofdPageSheet = (bytes: Uint8Array, page: number): OfdSheet | UnreadFile => {
  try {
    const opened = openOfd(bytes);
    return 'problem' in opened ? opened : sheetOf(opened, page);
  } catch {
    return { problem: 'damaged' };
  }
};
