/** Texts of the one box for a number of any kind. */
export const FIND_EN = {
  label: 'VIN, letter code, or any number on your paper',
  go: 'Check',
  photograph: 'Photograph the QR code',
  photographKept: 'The picture is read on this device and not sent.',
  kindsTitle: 'What you have',
  looksTitle: 'Looks like this',
  kinds: {
    vin: 'The car: its VIN',
    code: 'The manufacturer’s letter: its code',
    number: 'or its number',
    extract: 'Registration in China: the number of its extract',
    receipt: 'Your complaint: its receipt',
    file: 'The letter as a file',
  },
  chooseFile: 'Choose a PDF or a picture',
  title: 'Look something up',
  missing: 'Type what stands on the car or on your paper.',
  unread: (length: number) =>
    `Nothing here looks like this. It has ${length} characters: compare it with the list below.`,
  numberTitle: 'This is the number of a paper',
  number:
    'A number alone opens nothing, so that nobody can try numbers. Type the code of 20 ' +
    'characters under the QR code of the same paper, or the VIN of the car.',
};
