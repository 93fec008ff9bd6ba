import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readPaperFonts } from '../../src/typeset/fonts.ts';

/** VIN of the invoice as it was set, and the VIN that forgeries put in its place. */
export const TRUE_VIN = 'LSVVZ9D27KA000017';
export const FALSE_VIN = 'LGXVTJGA0VFU91470';

const INVOICE = `
#set page(width: 210mm, height: 140mm, margin: 12mm)
#set text(font: ("Noto Sans", "Noto Sans Hans"), size: 10pt)
= 机动车销售统一发票
#table(columns: 2,
  [发票号码], [26442000000012345678],
  [开票日期], [2026-11-02],
  [车辆识别代号/车架号码], [${TRUE_VIN}],
  [价税合计], [128000.00],
  [购买方], [广州某某贸易有限公司],
)
`;

let compiler: NodeCompiler | null = null;

/** A PDF set by Typst from its source. */
export const typstPdf = (source = INVOICE): Uint8Array => {
  compiler ??= NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: [...readPaperFonts().blobs] }],
  });
  const set = compiler.compile({ mainFileContent: source }).result;
  if (set === null) throw new Error('the paper was not set');
  return new Uint8Array(compiler.pdf(set));
};

/** Text as bytes, each sign one. */
export const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

const joined = (...parts: readonly (Uint8Array | string)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin(part) : part))),
  );

/** Bodies of objects by their numbers. */
export type RawObjects = Readonly<Record<number, string | Uint8Array>>;

const startOf = (pdf: Uint8Array): number => {
  const text = Buffer.from(pdf).toString('latin1');
  return Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
};

/** Appends an update: its objects, a table of them, and a trailer with `/Prev`. */
export const appended = (pdf: Uint8Array, objects: RawObjects, trailer: string): Uint8Array => {
  let file = joined(pdf, '\n');
  const rows: string[] = [];
  for (const [number, body] of Object.entries(objects)) {
    rows.push(`${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`);
    file = joined(file, `${number} 0 obj\n`, body, '\nendobj\n');
  }
  const before = startOf(pdf);
  const prev = Number.isNaN(before) ? '' : `/Prev ${before} `;
  const table = `xref\n0 1\n0000000000 65535 f \n${rows.join('')}`;
  return joined(
    ...[file, table, `trailer\n<< ${prev}${trailer} >>\n`, `startxref\n${file.length}\n%%EOF\n`],
  );
};

/** A PDF written by hand. */
export const rawPdf = (objects: RawObjects, trailer: string): Uint8Array =>
  appended(latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3'), objects, trailer);

/** A stream with its dictionary. */
export const stream = (dict: string, bytes: Uint8Array | string): Uint8Array =>
  joined(`<< ${dict} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream');

/** A PDF of one page that paints `content` with Helvetica as `/F1`; further objects begin at 6. */
export const onePage = (content: string, more: RawObjects = {}, page = ''): Uint8Array =>
  rawPdf(
    {
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 400] /Contents 4 0 R
        /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
      4: stream('', content),
      5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      ...more,
    },
    '/Size 6 /Root 1 0 R',
  );

/** A linearised PDF of one page (ISO 32000-1, annex F): the table of its first page stands before that of the rest. */
export const linearised = (content: string): Uint8Array => {
  const objects: RawObjects = {
    6: '<< /Linearized 1 /N 1 /O 3 >>',
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 400] /Contents 4 0 R
      /Resources << /Font << /F1 5 0 R >> >> >>`,
    4: stream('', content),
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  };
  const places = new Map<number | string, number>();
  const row = (number: number) => `${String(places.get(number) ?? 0).padStart(10, '0')} 00000 n \n`;
  const writeOnce = (): Uint8Array => {
    let file = latin('%PDF-1.7\n');
    const put = (name: number | string, ...parts: readonly (Uint8Array | string)[]) => {
      places.set(name, file.length);
      file = joined(file, ...parts);
    };
    const object = (number: number) =>
      put(number, `${number} 0 obj\n`, objects[number] ?? '', '\nendobj\n');
    object(6);
    const prev = String(places.get('rest') ?? 0).padStart(10);
    const first = `xref\n3 4\n${[3, 4, 5, 6].map(row).join('')}`;
    put('first', first, `trailer\n<< /Size 7 /Root 1 0 R /Prev ${prev} >>\nstartxref\n0\n%%EOF\n`);
    for (const number of [3, 4, 5, 1, 2]) object(number);
    put('rest', `xref\n0 3\n0000000000 65535 f \n${row(1)}${row(2)}trailer\n<< /Size 3 >>\n`);
    return joined(file, `startxref\n${places.get('first')}\n%%EOF\n`);
  };
  // once for the places, which its tables have to name, and once with them
  writeOnce();
  return writeOnce();
};

const HOLE = 6000;
const WIDTH = 10;

/**
 * Appends a field with a signature, shown at `rect` with `look` as what it paints, over all but the signature itself;
 * `number` is its first free object. `sign` answers CMS over the bytes that it is given.
 */
export const signedPdf = (
  pdf: Uint8Array,
  number: number,
  sign: (bytes: Uint8Array) => Uint8Array,
  { look = '', form = 'adbe.pkcs7.detached', others = '' } = {},
): Uint8Array => {
  const range = `/ByteRange [0 ${'9'.repeat(WIDTH)} ${'9'.repeat(WIDTH)} ${'9'.repeat(WIDTH)}]`;
  const update = appended(
    pdf,
    {
      1: `<< /Type /Catalog /Pages 2 0 R
        /AcroForm << /SigFlags 3 /Fields [${others} ${number} 0 R] >> >>`,
      3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 400] /Contents 4 0 R
        /Annots [${others} ${number} 0 R] /Resources << /Font << /F1 5 0 R >> >> >>`,
      [number]: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (s${number}) /V ${number + 1} 0 R /F 4
        /Rect [400 ${number * 8} 560 ${number * 8 + 20}] /AP << /N ${number + 2} 0 R >> >>`,
      [number + 1]: `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${form} ${range}
        /M (D:20261130103000+08'00') /Contents <${'0'.repeat(HOLE)}> >>`,
      [number + 2]: stream(
        '/Type /XObject /Subtype /Form /BBox [0 0 160 20] /Resources << /Font << /F1 5 0 R >> >>',
        look,
      ),
    },
    `/Size ${number + 3} /Root 1 0 R`,
  );
  const file = Buffer.from(update);
  const first = file.lastIndexOf(`<${'0'.repeat(HOLE)}>`);
  const second = first + HOLE + 2;
  const numbers = [first, second, file.length - second].map((one) => String(one).padStart(WIDTH));
  file.write(`/ByteRange [0 ${numbers.join(' ')}]`, file.lastIndexOf(range), 'latin1');
  const signature = sign(Buffer.concat([file.subarray(0, first), file.subarray(second)]));
  file.write(Buffer.from(signature).toString('hex'), first + 1, 'latin1');
  return new Uint8Array(file);
};
