import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Forger, Victim } from './forger.ts';
import { runs, versionOf } from './program.ts';

/** Converts files into a folder, all in one start of the program. */
const convert = (form: string, files: readonly string[], folder: string): boolean =>
  runs('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    ...['--headless', '--infilter=draw_pdf_import', '--convert-to', form, '--outdir', folder],
    ...files,
  ]);

const copies = (victims: readonly Victim[], folder: string): readonly string[] =>
  victims.map(({ pdf }, at) => {
    const file = join(folder, `${at}.pdf`);
    writeFileSync(file, readFileSync(pdf));
    return file;
  });

const FLAT = 'fodg';

/** LibreOffice Draw: opens a PDF as a drawing, and prints it as another. */
export const LIBREOFFICE: Forger = {
  name: 'LibreOffice',
  version: () => versionOf('soffice', ['--version'], /LibreOffice/),
  forgeries: [
    {
      name: 'opened in Draw and printed again',
      form: 'pdf',
      innocent: true,
      make: async (victims, folder) => {
        const out = join(folder, 'out');
        mkdirSync(out);
        convert('pdf', copies(victims, folder), out);
        return victims
          .map((_, at) => join(out, `${at}.pdf`))
          .map((file) => (existsSync(file) ? file : null));
      },
    },
    {
      name: 'value overwritten in Draw, printed again',
      form: 'pdf',
      innocent: false,
      make: async (victims, folder) => {
        const [drawn, out] = [join(folder, 'drawn'), join(folder, 'out')];
        mkdirSync(drawn);
        mkdirSync(out);
        convert(FLAT, copies(victims, folder), drawn);
        const edited = victims.map(({ change }, at) => {
          const file = join(drawn, `${at}.${FLAT}`);
          if (!existsSync(file)) return false;
          const text = readFileSync(file, 'utf8');
          if (!text.includes(change.from)) return false;
          writeFileSync(file, text.replaceAll(change.from, change.to));
          return true;
        });
        const files = victims.flatMap((_, at) =>
          edited[at] ? [join(drawn, `${at}.${FLAT}`)] : [],
        );
        if (files.length > 0)
          runs('soffice', [
            `-env:UserInstallation=file://${join(drawn, 'profile')}`,
            ...['--headless', '--convert-to', 'pdf', '--outdir', out, ...files],
          ]);
        return victims
          .map((_, at) => join(out, `${at}.pdf`))
          .map((file) => (existsSync(file) ? file : null));
      },
    },
  ],
};
