import sharp, { type Sharp } from 'sharp';
import { oneOf, type Random, wholeBetween } from '../../../src/simulate/drawn/random.ts';

/** What honest papers suffer before they are captured. */
export const DIRT = ['none', 'stamp', 'fold', 'staple', 'handwriting', 'two-papers'] as const;
export type Dirt = (typeof DIRT)[number];

const svgOf = (width: number, height: number, inside: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`,
  );

const stamp = (width: number, height: number, random: Random): string => {
  const x = wholeBetween(random, width * 0.2, width * 0.7);
  const y = wholeBetween(random, height * 0.35, height * 0.8);
  const size = width * 0.03;
  return (
    `<g opacity="0.6" fill="none" stroke="#2334b0" stroke-width="${size * 0.1}" ` +
    `transform="rotate(${wholeBetween(random, -15, 15)} ${x} ${y})">` +
    `<rect x="${x}" y="${y}" width="${size * 5}" height="${size * 1.6}"/>` +
    `<text x="${x + size * 0.4}" y="${y + size * 1.2}" font-size="${size}" stroke="none" fill="#2334b0" ` +
    `font-family="WenQuanYi Zen Hei">已核对 ${wholeBetween(random, 1, 12)}</text></g>`
  );
};

const fold = (width: number, height: number, random: Random): string => {
  const at = height * (0.3 + 0.4 * random());
  const high = height * 0.02;
  return (
    '<defs><linearGradient id="f" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#000" stop-opacity="0"/>' +
    '<stop offset="0.5" stop-color="#000" stop-opacity="0.28"/>' +
    '<stop offset="0.55" stop-color="#fff" stop-opacity="0.5"/>' +
    '<stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient></defs>' +
    `<rect x="0" y="${at}" width="${width}" height="${high}" fill="url(#f)"/>`
  );
};

const staple = (width: number, _height: number, random: Random): string => {
  const x = width * (0.02 + 0.05 * random());
  return `<path d="M${x} ${x}l${width * 0.03} ${width * 0.012}" stroke="#777" stroke-width="${width * 0.003}"/>`;
};

const handwriting = (width: number, height: number, random: Random): string => {
  const x = width * (0.1 + 0.6 * random());
  const y = height * (0.7 + 0.2 * random());
  const step = () =>
    `q${wholeBetween(random, 0, 20)} ${wholeBetween(random, -25, 25)} ${wholeBetween(random, 10, 30)} 0`;
  return `<path d="M${x} ${y}${step()}${step()}${step()}${step()}" fill="none" stroke="#1a1a55" stroke-width="3"/>`;
};

const DRAWN = { stamp, fold, staple, handwriting } as const;

/**
 * A drawn paper with dirt on it.
 *
 * @param beside another paper, which lies under it on the same page where there are two.
 */
export const dirtied = async (
  page: Sharp,
  dirt: Dirt,
  random: Random,
  beside: Sharp | null,
): Promise<Sharp> => {
  if (dirt === 'none') return page;
  const flat = await page
    .flatten({ background: '#ffffff' })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const { width, height } = await sharp(flat).metadata();
  if (dirt === 'two-papers') {
    if (beside === null) return sharp(flat);
    const other = await beside
      .flatten({ background: '#ffffff' })
      .png({ compressionLevel: 0 })
      .toBuffer();
    const size = await sharp(other).metadata();
    return sharp({
      create: {
        width: Math.max(width, size.width),
        height: height + size.height + oneOf(random, [10, 40]),
        channels: 3,
        background: '#ffffff',
      },
    })
      .composite([
        { input: flat, left: 0, top: 0 },
        { input: other, left: 0, top: height },
      ])
      .png({ compressionLevel: 0 });
  }
  return sharp(flat).composite([
    { input: svgOf(width, height, DRAWN[dirt](width, height, random)) },
  ]);
};
