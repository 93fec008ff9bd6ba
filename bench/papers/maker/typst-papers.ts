import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import { barsSvg, qrSvg, sealSvg } from './drawings.ts';
import type { Sheet } from './sheet.ts';

/** Where Debian puts `fonts-arphic-*` and `fonts-wqy-*`. */
const DEBIAN = ['/usr/share/fonts/truetype/arphic', '/usr/share/fonts/truetype/wqy'];
const PAPER = join(import.meta.dirname, 'paper.typ');
const PATCH = join(import.meta.dirname, 'patch.typ');
/** Papers after which the compiler forgets what it did not need again. */
const KEPT = 3;

const require = createRequire(import.meta.url);
/** The font that npm brings. */
const OURS = join(
  dirname(require.resolve('@embedpdf/fonts-sc')),
  '../fonts/NotoSansHans-Regular.otf',
);

/** Names of those font folders of Debian that this machine lacks; none where it has all. */
export const missingFonts = (): readonly string[] => DEBIAN.filter((folder) => !existsSync(folder));

/** Where a value stands on a page: left, top, width and height as shares of the page. */
export interface ValueBox {
  readonly label: string;
  readonly value: string;
  readonly box: readonly [left: number, top: number, width: number, height: number];
}

/** A paper as Typst set it. */
interface SetPaper {
  readonly pdf: Uint8Array;
  readonly boxes: readonly ValueBox[];
}

const told = z.array(
  z.object({
    value: z.object({
      label: z.string(),
      value: z.string(),
      x: z.number(),
      y: z.number(),
      width: z.number(),
      height: z.number(),
    }),
  }),
);
const POINTS_OF_MM = 72 / 25.4; // not-law: points

/** What is laid over a value: the size of the page, the box of the value, and another value or, with null, a stamp. */
interface Patch extends Pick<Sheet, 'width' | 'height' | 'font' | 'size'> {
  readonly box: ValueBox['box'];
  readonly value: string | null;
}

/** Sets papers through Typst. */
export interface PaperSetter {
  /** A sheet as a PDF with a text layer. */
  readonly set: (sheet: Sheet) => SetPaper;
  /** A PDF of a page with nothing on it but the patch. */
  readonly patch: (patch: Patch) => Uint8Array;
}

/** Opens Typst with the fonts of the papers. */
export const openPaperSetter = (): PaperSetter => {
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [
      // in this order: the compiler takes no font from memory after it has searched folders
      { fontBlobs: [readFileSync(OURS)] },
      { fontPaths: DEBIAN.filter((folder) => existsSync(folder)) },
    ],
  });
  const compiled = (mainFilePath: string, inputs: Record<string, string>) => {
    const { result, takeDiagnostics } = compiler.compile({ mainFilePath, inputs });
    if (result === null) throw new Error(`not set: ${JSON.stringify(takeDiagnostics())}`);
    return result;
  };
  return {
    set: (sheet) => {
      const drawn = {
        ...sheet,
        qrSvg: sheet.qr === null ? null : qrSvg(sheet.qr),
        barsSvg: sheet.bars === null ? null : barsSvg(sheet.bars.widths),
        seals: sheet.seals.map((seal) => ({ ...seal, svg: sealSvg(seal) })),
      };
      const set = compiled(PAPER, { sheet: JSON.stringify(drawn) });
      const pdf = compiler.pdf(set);
      const places = told.parse(compiler.query(set, { selector: '<value>' }));
      compiler.evictCache(KEPT);
      const [width, height] = [sheet.width * POINTS_OF_MM, sheet.height * POINTS_OF_MM];
      return {
        pdf,
        boxes: places.map(({ value: { label, value, ...at } }) => ({
          label,
          value,
          box: [at.x / width, at.y / height, at.width / width, at.height / height],
        })),
      };
    },
    patch: (patch) => compiler.pdf(compiled(PATCH, { patch: JSON.stringify(patch) })),
  };
};
