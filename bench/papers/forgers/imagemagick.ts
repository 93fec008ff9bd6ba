import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import QRCode from 'qrcode';
import { invoiceCode } from '../maker/paper-fields.ts';
import { type Forger, type Forgery, one, type Victim } from './forger.ts';
import { placeInPicture } from './place-in-picture.ts';
import { runs, versionOf } from './program.ts';

const FITS = /ImageMagick/;
/** Version 7 is `magick`; Debian 12 has version 6 as `convert`, where another program may stand before it. */
const NAMES = ['magick', '/usr/bin/convert', 'convert'];
let found: string | null | undefined;
const program = (): string | null => {
  found ??= NAMES.find((name) => versionOf(name, ['-version'], FITS) !== null) ?? null;
  return found;
};
const magick = (...words: readonly string[]): boolean => {
  const name = program();
  return name !== null && runs(name, words);
};

const FONT = '/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc';

/** A colour near to that of the paper: one pixel right of the value. */
const written = (
  { picture, capture, box, change }: Victim,
  ground: string,
  out: string,
): boolean => {
  const { left, top, width, height } = placeInPicture(capture, box, 2);
  return magick(
    picture,
    ...['-fill', ground, '-draw', `rectangle ${left},${top} ${left + width},${top + height}`],
    ...['-font', FONT, '-pointsize', String(Math.round(height * 0.72)), '-fill', '#222222'],
    ...['-gravity', 'NorthWest', '-annotate', `+${left + 2}+${top + 1}`, change.to],
    ...['-quality', '88', out],
  );
};

/** A capture with its code replaced by another content. */
const withCode =
  (content: (victim: Victim) => string): Forgery['make'] =>
  async (victims, folder) => {
    const made: (string | null)[] = [];
    for (const [at, victim] of victims.entries()) {
      const { qr } = victim.sheet;
      const code = `${folder}/${at}-code.png`;
      const out = `${folder}/${at}.jpg`;
      if (qr === null) {
        made.push(null);
        continue;
      }
      writeFileSync(code, await QRCode.toBuffer(content(victim), { margin: 3, scale: 6 }));
      // where codes stand is known of layouts 0 and 3 alone: the left top corner
      const box = victim.sheet.layout === 0 ? CODE_OF_RULED : null;
      if (box === null) {
        made.push(null);
        continue;
      }
      const { left, top, width, height } = placeInPicture(victim.capture, box(victim.sheet), 2);
      const done = magick(
        victim.picture,
        ...['(', code, '-resize', `${width}x${height}!`, ')'],
        ...['-geometry', `+${left}+${top}`, '-composite', '-quality', '90', out],
      );
      made.push(done ? out : null);
    }
    return made;
  };

/** Side, top and width of the code in `paper.typ`, first layout. */
const CODE_OF_RULED = ({ jitter, width, height }: Victim['sheet']) =>
  [
    (8 + (jitter[4] ?? 0) * 6) / width,
    (8 + (jitter[5] ?? 0) * 5) / height,
    (21 + (jitter[6] ?? 0) * 6) / width,
    (21 + (jitter[6] ?? 0) * 6) / height,
  ] as const;

const AMOUNT = 4;
const otherAmount = ({ sheet }: Victim): readonly string[] => {
  const parts = (sheet.qr ?? '').split(',');
  parts[AMOUNT] = (Number(parts[AMOUNT]) * 0.7).toFixed(2);
  return parts;
};

/** ImageMagick: paints, pastes, crops and compresses pictures. */
export const IMAGEMAGICK: Forger = {
  name: 'ImageMagick',
  version: () => {
    const name = program();
    return name === null ? null : versionOf(name, ['-version'], FITS);
  },
  forgeries: [
    {
      name: 'compressed again',
      form: 'picture',
      innocent: true,
      make: one('jpg', ({ picture }, out) => magick(picture, '-quality', '60', out)),
    },
    {
      name: 'cropped',
      form: 'picture',
      innocent: true,
      make: one('jpg', ({ picture }, out) =>
        magick(picture, '-shave', '9x6', '+repage', '-quality', '88', out),
      ),
    },
    {
      name: 'half the size, in grey',
      form: 'picture',
      innocent: true,
      make: one('jpg', ({ picture }, out) =>
        magick(picture, '-resize', '70%', '-colorspace', 'Gray', '-quality', '80', out),
      ),
    },
    {
      name: 'white box and another value painted',
      form: 'picture',
      innocent: false,
      make: one('jpg', (victim, out) => written(victim, 'white', out)),
    },
    {
      name: 'patch in the colour of the paper, another value',
      form: 'picture',
      innocent: false,
      make: one('jpg', (victim, out) => written(victim, '#efeeea', out)),
    },
    {
      name: 'another value painted, then compressed and cropped',
      form: 'picture',
      innocent: false,
      make: one('jpg', (victim, out) => {
        const first = out.replace(extname(out), '-first.png');
        return (
          written(victim, '#efeeea', first) &&
          magick(first, '-shave', '8x8', '+repage', '-quality', '70', out)
        );
      }),
    },
    {
      name: 'code replaced, its CRC as it was',
      form: 'picture',
      innocent: false,
      make: withCode((victim) => otherAmount(victim).join(',')),
    },
    {
      name: 'code replaced, with the right CRC',
      form: 'picture',
      innocent: false,
      make: withCode((victim) => invoiceCode(otherAmount(victim).slice(1, -1))),
    },
  ],
};
