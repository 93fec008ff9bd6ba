/** Texts of what people do: who has what, notes, one's own work, figures of an office; English. */
export const PEOPLE_EN = {
  you: 'you',
  staff: (number: string) => `staff no. ${number}`,
  unnumbered: (id: string) => `colleague ${id}`,
  staffNumber: 'Staff number',
  staffNumberHint:
    'Up to 20 letters, digits and hyphens. Colleagues know each other by it; it never passes to another person.',
  staffNumberGo: 'Keep the number',
  staffNumberDone: 'The staff number is kept.',
  done: {
    assigned: 'It has changed hands. Whoever has it sees it first.',
    noted: 'The note is kept. It cannot be changed; write another where it is wrong.',
  },
  assign: {
    place: 'Assign',
    has: 'In the hands of',
    nobody: 'nobody',
    yours: 'It is yours until you give it back, also when the half hour is over.',
    give: 'Give it to a colleague',
    handOver: 'Hand it over',
    takeOver: 'Take it over',
    reassign: 'Give it to another',
    title: (number: string) => `Who has ${number}`,
    lead: (who: string) => `In the hands of ${who}.`,
    leadNobody: 'Nobody has it: whoever asks for the next may get it.',
    person: 'To whom',
    personHint: 'Colleagues who act, by their staff numbers.',
    toNobody: 'back to all',
    isYou: (who: string) => `${who} (you)`,
    why: 'Why',
    whyHint: 'Kept as a note on the application. Needed where a colleague has or had it.',
    follows:
      'Whoever gets it is given it first by “take the next”. What is written is kept, and no exporter sees it.',
    go: 'Give it',
  },
  notes: {
    title: 'Notes',
    place: 'Notes',
    lead: 'What your office wrote down for itself, the last first. No exporter and no other authority sees it.',
    on: {
      application: 'Notes on the application',
      vehicle: 'Notes on the vehicle',
      exporter: 'Notes on the exporter',
    },
    none: 'No notes yet.',
    all: (shown: number) => `The last ${shown} are shown: all notes`,
    text: 'New note',
    textHint: 'For your office alone. It cannot be changed later.',
    go: 'Keep the note',
    missing: 'Write something, of at most 4,000 characters.', // not-law: characters
    columns: { when: 'When', who: 'Who', about: 'On', text: 'Note' },
  },
};
