import { textLines } from '../text/text-lines.ts';
import { openOfd } from './open-ofd.ts';
import { piecesOf } from './page-text.ts';

/** The text of an OFD, page by page in lines from top to bottom; none of a file that cannot be read. */
export const textOfOfd = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const opened = openOfd(bytes);
  if ('problem' in opened) return [];
  return opened.document.pages.map(({ box }, at) => {
    const pieces = (opened.stand[at]?.objects ?? []).flatMap((object) =>
      object.kind === 'text' ? piecesOf(object, box) : [],
    );
    return textLines(pieces, box[2] / box[3]).map(({ text }) => text);
  });
};
