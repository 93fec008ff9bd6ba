import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import QRCode from 'qrcode';
import sharp from 'sharp';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import { readPaperFonts } from '../../../typeset/fonts.ts';

/** What a paper of the demonstration says. */
export interface DemonstrationSheet {
  readonly title: string;
  /** Labels as the official form prints them, each with its value. */
  readonly fields: readonly (readonly [label: string, value: string])[];
  /** Text of its QR code; null: it has none. */
  readonly code: string | null;
}

/** What stands on a drawing of the demonstration. */
interface DemonstrationDrawing {
  readonly caption: string;
  readonly plate: string;
  /** True: a bar code of what stands on the plate stands above it. */
  readonly barred: boolean;
}

/** Makes the papers and pictures of the demonstration; each says across its page that it is one. */
export interface DemonstrationPress {
  /** A PDF of one page. */
  readonly paper: (sheet: DemonstrationSheet) => Promise<Uint8Array>;
  /** A JPEG of a drawing in the place of a photograph. */
  readonly picture: (drawing: DemonstrationDrawing) => Promise<Uint8Array>;
}

const COMMON = `
#let said = json(bytes(sys.inputs.said))
#set text(font: ("Noto Sans", "Noto Sans Hans"), size: 9pt)
`;

/** Set apart and laid under the paper as a drawing: no reader takes its letters for those of a value. */
const ACROSS = `${COMMON}
#set page(width: 150mm, height: 84mm, margin: 0mm, fill: none)
#place(center + horizon, rotate(-24deg, box(text(size: 30pt, fill: luma(222))[演示~DEMONSTRATION])))
`;

const SHEET = `${COMMON}
#set page(width: 210mm, height: 132mm, margin: 12mm, background: image("/across.png", width: 86%))
#let ink = rgb("#7a3b1d")
#grid(columns: (1fr, auto), align: horizon,
  align(center, text(size: 17pt, fill: ink, tracking: 2pt, said.title)),
  if said.coded { image("/code.png", width: 28mm) })
#v(2mm)
#table(columns: (58mm, 1fr), stroke: 0.5pt + ink, inset: 5.5pt,
  ..said.fields.map(((label, value)) => (text(fill: ink, label), value)).flatten())
`;

const PICTURE = `${COMMON}
#set page(width: 160mm, height: 100mm, margin: 0mm, fill: rgb("#cfdde6"), background: {
  place(bottom, rect(width: 100%, height: 34mm, fill: rgb("#8d8f8c")))
  place(dx: 24mm, dy: 38mm, polygon(fill: rgb("#2f5d8a"),
    (0mm, 26mm), (4mm, 14mm), (24mm, 11mm), (40mm, 0mm), (78mm, 0mm),
    (94mm, 12mm), (110mm, 16mm), (112mm, 30mm), (0mm, 30mm)))
  place(dx: 68mm, dy: 41mm, polygon(fill: rgb("#dce8ee"),
    (0mm, 8mm), (8mm, 0mm), (30mm, 0mm), (40mm, 8mm)))
  for x in (40mm, 108mm) { place(dx: x, dy: 58mm, circle(radius: 9mm, fill: rgb("#222222"))) }
})
#place(top + center, dy: 6mm, text(size: 15pt, weight: "bold")[演示图画，并非照片 DEMONSTRATION])
#place(top + center, dy: 16mm, text(size: 11pt, said.caption))
#place(bottom + center, dy: -7mm, rect(fill: white, inset: 6pt, align(center, {
  if said.bars != none { image(bytes(said.bars), format: "svg", width: 110mm, height: 14mm, fit: "stretch") }
  text(size: 15pt, said.plate)
})))
`;

/** A bar code (Code 128) with the light ground that a reader needs. */
const barsSvg = async (text: string): Promise<string> => {
  const wasm = fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm'));
  await prepareZXingModule({
    overrides: { wasmBinary: Uint8Array.from(await readFile(wasm)).buffer },
    fireImmediately: true,
  });
  const { svg, error } = await writeBarcode(text, { format: 'Code128', withQuietZones: true });
  if (error !== '') throw new Error(error);
  return svg;
};

const ACROSS_AT = join(import.meta.dirname, 'across.png');
const CODE_AT = join(import.meta.dirname, 'code.png');
const PIXELS = 640; // not-law: pixels across
const QUALITY = 40; // not-law: of a JPEG

/** Opens the compiler with the fonts of the paper. */
export const openDemonstrationPress = async (): Promise<DemonstrationPress> => {
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: [...readPaperFonts().blobs] }],
  });
  const set = (mainFileContent: string, said: unknown) => {
    const { result } = compiler.compile({
      mainFileContent,
      inputs: { said: JSON.stringify(said) },
    });
    if (result === null) throw new Error('a paper of the demonstration was not set');
    return result;
  };
  const across = sharp(Buffer.from(compiler.plainSvg(set(ACROSS, {})))).flatten({
    background: 'white',
  });
  const picture = await across
    .resize({ width: PIXELS / 2 })
    .greyscale()
    .png({ palette: true, colours: 4 })
    .toBuffer();
  compiler.mapShadow(ACROSS_AT, picture);
  return {
    paper: async ({ title, fields, code }) => {
      if (code !== null) compiler.mapShadow(CODE_AT, await QRCode.toBuffer(code));
      return new Uint8Array(compiler.pdf(set(SHEET, { title, fields, coded: code !== null })));
    },
    picture: async ({ barred, ...drawing }) => {
      const bars = barred ? await barsSvg(drawing.plate) : null;
      const svg = compiler.plainSvg(set(PICTURE, { ...drawing, bars }));
      const drawn = sharp(Buffer.from(svg)).resize({ width: PIXELS });
      return new Uint8Array(await drawn.jpeg({ quality: QUALITY }).toBuffer());
    },
  };
};
