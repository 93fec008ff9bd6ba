const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);
const papers = (count: number): string => (count === 1 ? '1 paper' : `${count} papers`);

/** Texts of the papers that an exporter hands in. */
export const OWN_PAPERS_EN = {
  place: 'Papers',
  title: (number: string) => `Papers of ${number}`,
  link: 'Hand in papers',
  lead:
    'Drop a whole folder of scans. Each file goes to its vehicle by the VIN in its name, or by what its code or text ' +
    'says. What is left you deal out by hand.',
  notYet: 'The office sees them once you submit the application.',
  notScanned:
    'No scan for malware is possible here. Papers are shown as pictures drawn here; an original is only saved, ' +
    'never opened.',
  label: 'Files',
  hint: 'JPEG, PNG, PDF, OFD or XML; 10 MB and 20 pages a file at most. Many at once.',
  drop: 'Files or a folder may be dropped here.',
  folder: 'Choose a folder',
  go: 'Hand them in',
  missing: 'Choose at least one file.',
  sending: '{done} of {all} files handed in',
  broke:
    'The connection broke after {done} of {all} files. Press the button to go on; nothing comes twice.',
  ready: '{all} files handed in, {failed} refused.',
  onward: 'See where they belong',
  handedIn: (count: number, again: number) =>
    again === 0
      ? `${files(count)} handed in.`
      : `${files(count)} handed in; ${again} of them were here before.`,
  failedTitle: (count: number) => `${files(count)} not taken`,
  failed: 'Files that were not taken',
  columns: {
    file: 'File',
    problem: 'What is wrong',
    remedy: 'What helps',
    picture: 'Picture',
    kind: 'Kind',
    vehicle: 'Vehicle',
    vin: 'VIN',
    others: 'Others',
    takeBack: 'Take back',
  },
  reading: (count: number) => `${papers(count)} not read yet. This page looks again by itself.`,
  readingBeside: (count: number) => `${papers(count)} not read yet.`,
  lookAgain: 'Look again',
  dealable: (count: number) =>
    count === 1
      ? 'One file was read and tells where it belongs.'
      : `${count} files were read and tell where they belong.`,
  deal: 'Deal them out',
  byHand: (count: number) => `${files(count)} to deal out by hand`,
  byHandLead:
    'Say of which vehicle each is, by its VIN or the last six characters. A letter or a customs declaration of ' +
    'several vehicles stays without one.',
  kindUnknown: (count: number) => `${files(count)} whose kind nobody has said`,
  more: (count: number) => `${files(count)} more once these are done.`,
  save: 'Save',
  noSuchVehicle: (name: string) => `${name}: no vehicle of this application has this VIN.`,
  between: (vins: string) => `Points to ${vins}`,
  picture: (name: string) => `The first page of ${name}`,
  sheet: 'Vehicles and their papers',
  sheetLead: (lacking: number, vehicles: number) =>
    lacking === 0
      ? 'Every row that you state is shown by a paper.'
      : `${lacking} of ${vehicles} vehicles still lack papers. What is stated and shown by none, the office confirms ` +
        'on the original on paper.',
  noVehicles: 'No vehicle is listed yet.',
  answers: {
    handedIn: 'there',
    lacks: 'missing',
    contradicts: 'contradicts',
    notStated: '–',
  },
  contradictions: (count: number) =>
    count === 1 ? 'One thing your papers contradict' : `${count} things your papers contradict`,
  contradictionsLead:
    'None of this keeps you from submitting. The office sees the same. Most are typing errors: mend the row, or put ' +
    'the right paper in the place of the wrong one.',
  says: (field: string, value: string, where: string) =>
    `Your paper says ${field} ${value} (${where})`,
  stated: (value: string) => `you state ${value}`,
  page: (page: number) => `page ${page}`,
  noPage: 'in the data of the file',
  takeValue: (value: string) => `State ${value}`,
  mendRow: 'Mend the row',
  mendPaper: 'Change or take back the paper',
  mended: 'The row was mended.',
  noContradiction: 'Your papers contradict nothing that you state, as far as they could be read.',
  ofMany: 'Papers of the whole application',
  notReadable: (count: number) => `${papers(count)} not readable`,
  notReadableLead: 'They count for no paper. Hand in another scan.',
  paper: {
    kind: 'Kind',
    vehicle: 'Vehicle',
    whole: 'the whole application',
    file: 'File',
    handedInAt: 'Handed in',
    said: 'What was read',
    nothingRead: 'Nothing was read on it.',
    waits: 'It was not read yet.',
    before: 'It was before the office and stays as it is.',
    original: 'Save the original',
    pictures: 'Pages',
    pageOf: (page: number) => `Page ${page}`,
    name: 'What it is',
    vinHint: 'VIN or its last six characters; nothing for the whole application',
    save: 'Save',
    takeBack: 'Take it back',
    letter: (number: string) => `This is the letter ${number}, made here.`,
    toLetter: 'See the letter',
  },
  letters: {
    title: 'Letters to take along',
    zip: 'All letters, PDF and JSON (ZIP)',
    pdf: 'All letters as one PDF for the counter',
    part: (part: number) => `part ${part}`,
  },
  questions: {
    files: 'Papers with this answer',
    filesHint: 'JPEG, PNG, PDF, OFD or XML; several at once.',
    handedIn: 'Papers handed in',
  },
};

/** What the catalogue holds, in any language. */
export type OwnPapersTexts = typeof OWN_PAPERS_EN;
