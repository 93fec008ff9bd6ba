import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Forger, Forgery } from './forger.ts';
import { runs, versionOf } from './program.ts';

/** The Python with the packages of `python-forge.py`, made by `forgers/set-up.ts`; another by `FORGERS_PYTHON`. */
export const PYTHON =
  process.env['FORGERS_PYTHON'] ??
  join(import.meta.dirname, '..', '..', '..', '.cache', 'forgers', 'python', 'bin', 'python');
const SCRIPT = join(import.meta.dirname, 'python-forge.py');

const scripted =
  (what: string): Forgery['make'] =>
  async (victims, folder) => {
    const jobs = victims.map(({ pdf, patch, picture, box, change, sheet }, at) => ({
      ...{ pdf, patch, picture, box, from: change.from, to: change.to },
      ...{
        width: sheet.width,
        height: sheet.height,
        words: sheet.fields.map(({ value }) => value),
      },
      out: join(folder, `${at}.pdf`),
    }));
    const list = join(folder, 'jobs.json');
    writeFileSync(list, JSON.stringify(jobs));
    runs(PYTHON, [SCRIPT, what, list, folder]);
    return jobs.map(({ out }) => (existsSync(out) ? out : null));
  };

const packageVersion = (name: string): string | null =>
  existsSync(PYTHON)
    ? versionOf(
        PYTHON,
        ['-c', `import importlib.metadata as m; print(m.version('${name}'))`],
        /^\d/,
      )
    : null;

const forgery = (what: string, name: string, innocent = false): Forgery => ({
  name,
  form: 'pdf',
  innocent,
  make: scripted(what),
});

/** pikepdf: changes what a PDF is made of. */
export const PIKEPDF: Forger = {
  name: 'pikepdf',
  version: () => packageVersion('pikepdf'),
  forgeries: [
    forgery('pikepdf-again', 'saved again', true),
    forgery('pikepdf-glyphs', 'glyphs of the value changed in place'),
    forgery('pikepdf-invisible', 'value made invisible, another written'),
  ],
};

/** pypdf: merges pages, saves whole or appends. */
export const PYPDF: Forger = {
  name: 'pypdf',
  version: () => packageVersion('pypdf'),
  forgeries: [
    forgery('pypdf-again', 'saved again', true),
    forgery('pypdf-merge', 'white box and another value merged, saved whole'),
    forgery('pypdf-append', 'the same, appended'),
  ],
};

/** ReportLab: makes PDFs of pictures, as scanners do. */
export const REPORTLAB: Forger = {
  name: 'ReportLab',
  version: () => packageVersion('reportlab'),
  forgeries: [
    forgery('reportlab-scan', 'a scan as PDF', true),
    forgery('reportlab-read', 'a scan as PDF, its words invisible over it', true),
    forgery('reportlab-box', 'a scan as PDF, white box and another value over it'),
  ],
};

/** pyHanko: signs PDFs; others change what it signed. */
export const PYHANKO: Forger = {
  name: 'pyHanko',
  version: () => packageVersion('pyHanko'),
  forgeries: [
    forgery('pyhanko-sign', 'signed', true),
    forgery('pyhanko-twice', 'signed by two', true),
    forgery('pyhanko-append', 'signed, then white box and another value appended'),
    forgery('pyhanko-byte', 'signed, then a byte of the signed range changed'),
    forgery('pyhanko-strip', 'value changed, signature taken off'),
  ],
};
