import { type Forger, one } from './forger.ts';
import { runs, versionOf } from './program.ts';

const qpdf = (...words: readonly string[]): boolean => runs('qpdf', words);

/** qpdf: saves again, joins and lays one page over another. */
export const QPDF: Forger = {
  name: 'qpdf',
  version: () => versionOf('qpdf', ['--version']),
  forgeries: [
    {
      name: 'saved again',
      form: 'pdf',
      innocent: true,
      make: one('pdf', ({ pdf }, out) => qpdf(pdf, out)),
    },
    {
      name: 'made ready for the web, streams of objects',
      form: 'pdf',
      innocent: true,
      make: one('pdf', ({ pdf }, out) =>
        qpdf(pdf, '--linearize', '--object-streams=generate', '--recompress-flate', out),
      ),
    },
    {
      name: 'a stamp laid over the page',
      form: 'pdf',
      innocent: true,
      make: one('pdf', ({ pdf, stamp }, out) => qpdf(pdf, '--overlay', stamp, '--', out)),
    },
    {
      name: 'white box and another value laid over',
      form: 'pdf',
      innocent: false,
      make: one('pdf', ({ pdf, patch }, out) => qpdf(pdf, '--overlay', patch, '--', out)),
    },
    {
      name: 'the same, encrypted without a password',
      form: 'pdf',
      innocent: false,
      make: one('pdf', ({ pdf, patch }, out) =>
        qpdf(pdf, '--overlay', patch, '--', '--encrypt', '', 'owner', '256', '--', out),
      ),
    },
  ],
};
