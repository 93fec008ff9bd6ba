import { join } from 'node:path';
import { type Forger, one } from './forger.ts';
import { runs, versionOf } from './program.ts';

const SCRIPT = join(import.meta.dirname, 'mutool-forge.js');

const scripted = (what: string) =>
  one('pdf', ({ pdf, box, change }, out) =>
    runs('mutool', ['run', SCRIPT, what, pdf, out, change.to, ...box.map(String)]),
  );

/** MuPDF's mutool: cleans, appends, annotates, redacts, and draws. */
export const MUTOOL: Forger = {
  name: 'mutool',
  version: () => versionOf('mutool', ['-v']),
  forgeries: [
    {
      name: 'cleaned and saved again',
      form: 'pdf',
      innocent: true,
      make: one('pdf', ({ pdf }, out) => runs('mutool', ['clean', '-gggg', '-z', pdf, out])),
    },
    { name: 'nothing changed, appended', form: 'pdf', innocent: true, make: scripted('nothing') },
    {
      name: 'white box and another value, appended',
      form: 'pdf',
      innocent: false,
      make: scripted('append'),
    },
    {
      name: 'white box and another value, saved whole',
      form: 'pdf',
      innocent: false,
      make: scripted('whole'),
    },
    {
      name: 'annotation with another value, appended',
      form: 'pdf',
      innocent: false,
      make: scripted('annotate'),
    },
    {
      name: 'value redacted, another written',
      form: 'pdf',
      innocent: false,
      make: scripted('redact'),
    },
    {
      name: 'printed to a picture with another value',
      form: 'picture',
      innocent: false,
      make: async (victims, folder) => {
        const forged = await scripted('whole')(victims, folder);
        return forged.map((pdf) => {
          const out = `${pdf}.png`;
          return pdf !== null && runs('mutool', ['draw', '-o', out, '-r', '200', pdf, '1'])
            ? out
            : null;
        });
      },
    },
  ],
};
