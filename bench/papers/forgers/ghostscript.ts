import { type Forger, one } from './forger.ts';
import { runs, versionOf } from './program.ts';

const POINTS_OF_MM = 72 / 25.4; // not-law: points

const distil = (device: string, out: string, ...words: readonly string[]): boolean =>
  runs('gs', [
    '-q',
    '-dBATCH',
    '-dNOPAUSE',
    '-dSAFER',
    `-sDEVICE=${device}`,
    `-sOutputFile=${out}`,
    ...words,
  ]);

/** Ghostscript: distils a PDF anew, and paints over its pages. */
export const GHOSTSCRIPT: Forger = {
  name: 'Ghostscript',
  version: () => versionOf('gs', ['--version']),
  forgeries: [
    {
      name: 'distilled anew',
      form: 'pdf',
      innocent: true,
      make: one('pdf', ({ pdf }, out) => distil('pdfwrite', out, pdf)),
    },
    {
      name: 'printed to a PDF of pictures',
      form: 'pdf',
      innocent: true,
      make: one('pdf', ({ pdf }, out) => distil('pdfimage24', out, '-r150', pdf)),
    },
    {
      name: 'white box and another value painted at the end of the page',
      form: 'pdf',
      innocent: false,
      make: one('pdf', ({ pdf, sheet, box, change }, out) => {
        const [left, top, width, height] = box;
        const [wide, high] = [sheet.width * POINTS_OF_MM, sheet.height * POINTS_OF_MM];
        const y = (1 - top - height) * high;
        // Helvetica writes no Chinese: what is in Chinese stays blank under the box
        const value = change.to.replaceAll(/[^\x20-\x7e]/g, ' ').replaceAll(/[()\\]/g, ' ');
        const paint =
          `<< /EndPage { exch pop 2 lt { gsave 1 setgray ${left * wide - 1} ${y - 1} ${width * wide + 2} ` +
          `${height * high + 2} rectfill 0 setgray /Helvetica findfont ${height * high} scalefont setfont ` +
          `${left * wide} ${y + 1} moveto (${value}) show grestore true } { false } ifelse } >> setpagedevice`;
        return distil('pdfwrite', out, '-c', paint, '-f', pdf);
      }),
    },
    {
      name: 'the same, printed to a PDF of pictures',
      form: 'pdf',
      innocent: false,
      make: one('pdf', ({ pdf, patch }, out) => {
        const laid = `${out}-laid.pdf`;
        return (
          runs('qpdf', [pdf, '--overlay', patch, '--', laid]) &&
          distil('pdfimage24', out, '-r150', laid)
        );
      }),
    },
  ],
};
