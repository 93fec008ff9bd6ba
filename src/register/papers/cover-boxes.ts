import sharp from 'sharp';

/** Left, top, width, height as shares of a page. */
type Box = readonly [number, number, number, number];

/** Covers boxes of a picture in black, so that nothing of what stood there is in the bytes. @param png drawn by us. */
export const coverBoxes = async (png: Uint8Array, boxes: readonly Box[]): Promise<Uint8Array> => {
  if (boxes.length === 0) return png;
  const picture = sharp(png);
  const { width, height } = await picture.metadata();
  const covers = boxes.map(([x, y, w, h]) => ({
    left: Math.min(Math.floor(x * width), width - 1),
    top: Math.min(Math.floor(y * height), height - 1),
    wide: Math.max(1, Math.ceil(w * width)),
    high: Math.max(1, Math.ceil(h * height)),
  }));
  const black = covers.map(({ left, top, wide, high }) => ({
    input: {
      create: {
        width: Math.min(wide, width - left),
        height: Math.min(high, height - top),
        channels: 3 as const,
        background: '#000',
      },
    },
    left,
    top,
  }));
  return picture.composite(black).png().toBuffer();
};
