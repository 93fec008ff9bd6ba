import type { ExtractAnswer } from '../../../../register/extracts/check-extracts.ts';

/** Texts of the page where papers of extracts are checked; `{day}` is filled where it is shown. */
export const EXTRACT_CHECK_EN = {
  place: 'Check an extract of registration',
  title: 'Is this extract of registration real?',
  lead:
    'Type the number that stands on it, or the code under its QR code. With the VIN and the days ' +
    'that are printed you learn too whether the paper was changed.',
  paper: 'Number or code',
  paperHint: 'The number begins with DJ; the code has 20 characters.',
  vin: 'VIN on the paper',
  first: 'First registration, as printed',
  gone: 'Deregistration, as printed',
  empty: 'May stay empty.',
  go: 'Check it',
  missing: 'Type the number or the code.',
  wrong: 'Give the day as it is printed, or leave it empty.',
  differs: 'Otherwise on the paper',
  must: 'This is what was signed. The paper must say exactly this.',
  since: 'Since {day}.',
  doc: 'The signed document and the paper itself',
  again: 'Check another',
  answers: {
    'as-issued': {
      title: 'As issued.',
      means:
        'The registry signed it, nothing was changed since, and it has told nothing else of the car.',
    },
    changed: {
      title: 'Changed: the paper says something else than what was signed.',
      means:
        'Do not rely on the paper. The registry signed an extract under this number, but not this one.',
    },
    overtaken: {
      title: 'As issued, and no longer true: the registry told something else since.',
      means: 'Ask the exporter for a later extract.',
    },
    replaced: {
      title: 'As issued, and replaced by a later extract.',
      means: 'Ask the exporter for the later one.',
    },
    annulled: {
      title: 'Annulled by the registry.',
      means: 'Do not rely on it. Ask the exporter.',
    },
    'not-ours': {
      title: 'Not ours: nothing was signed under this number or code.',
      means:
        'Compare the characters once more. If they are right, no registry here issued this paper.',
    },
    'could-not-be-checked': {
      title: 'It could not be checked now.',
      means: 'That says nothing against it, and nothing for it. Try again later.',
    },
  } satisfies Readonly<Record<ExtractAnswer, { readonly title: string; readonly means: string }>>,
};
