/** Texts of the ministry's page of the figures for everybody. */
export const FIGURES_WORK_EN = {
  place: 'Publishing',
  title: 'Figures for everybody',
  lead:
    'One person of the ministry proposes the figures of a run, and another publishes them. What is published never ' +
    'changes. What turns out wrong is corrected by an edition beside it.',
  runsTitle: 'Runs whose figures can be published',
  noRuns:
    'No run has files of figures. Each run makes them where the key of the pseudonyms has 32 bytes or more, ' +
    'and the last two keep them.',
  ranOn: 'Run of',
  asOf: 'As of',
  doWith: 'What can be done',
  propose: 'Propose as the first edition',
  correct: (edition: string) => `Correct ${edition}`,
  waitingTitle: 'Waits for a second person',
  proposalsTitle: 'All proposals',
  proposalsEmpty: 'Nothing has been proposed yet.',
  what: 'What it is',
  proposedBy: 'By',
  you: 'you',
  another: 'another person',
  became: 'What came of it',
  notPublished: 'not published',
  noneWaits: 'Nothing waits.',
  own: 'You proposed this. Another person of the ministry publishes it.',
  toPublish: 'Look at it and publish',
  proposedAt: 'Proposed',
  corrects: 'Corrects',
  first: 'first edition of its month',
  editionsTitle: 'Editions',
  noEditions: 'Nothing has been published yet.',
  edition: 'Edition',
  publishedOn: 'Published',
  correctedBy: 'Corrected by',
  open: 'Its public page',
  proposeTitle: 'Propose the figures of this run',
  proposeLead: (asOf: string) =>
    `They become the first edition as of ${asOf}, once a second person publishes them.`,
  correctTitle: 'Propose a correction',
  correctLead: (edition: string) =>
    `The figures of this run take the place of ${edition}, which stays readable and says by what it was ` +
    'corrected, and why.',
  ground: 'Ground',
  reasonEn: 'Reason, in English',
  reasonZh: 'Reason, in Chinese',
  reasonHint:
    'Everybody reads it. Write no number but a month or a day: a count beside protected counts would undo them.',
  proposeFollows: 'Nothing is public yet. A second person looks at it first.',
  go: 'Propose',
  publishTitle: 'Publish these figures',
  publishLead: (asOf: string) => `As of ${asOf}. Everybody can read them at once.`,
  publishFollows: 'This cannot be undone. An edition never changes, and stands in the public log.',
  publish: 'Publish',
  moved: (places: number) =>
    `Counts of ${places} makers, provinces and months differ from those of the edition that it corrects.`,
  registered: 'Registered',
  left: 'Left within the window',
  reported: 'Reported as sold',
  never: 'Never registered',
  undecided: 'Not decided',
  done: {
    proposed: 'Proposed. A second person publishes it.',
    published: 'Published. Everybody can read it.',
  },
};
