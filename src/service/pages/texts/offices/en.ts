/** Texts of offices beside each other, English. */
export const OFFICES_EN = {
  place: 'Offices compared',
  title: 'Offices beside each other',
  lead: (since: string, until: string) =>
    `Decided from ${since} to ${until}. A line is the interval in which the true share lies with 95 % certainty; ` +
    'offices whose lines overlap cannot be told apart. The dashed line is the nation.',
  few: (of: number) => `only ${of}: too few for a share`,
  none: 'nothing known',
  caption: 'Offices by province',
  empty: 'There is no office yet.',
  nation: 'The nation',
  measures: {
    late: 'Decided late',
    refused: 'Vehicles refused',
    restricted: 'Red or yellow lane',
    irregular: 'Drawn, granted, irregular',
  },
  explained: {
    late: 'Of the applications decided whose working days are known: those that took longer than the law allows.',
    refused: 'Of the vehicles decided.',
    restricted: 'Of the applications filed within a year of the last nightly run.',
    irregular:
      'Of the vehicles drawn at random that were granted and on which no case is open: those of which a case ' +
      'confirmed what it was opened on. A high share says that much slips through.',
  },
  columns: {
    province: 'Province',
    decided: 'Decided',
    days: 'Median working days',
  },
  of: (count: number, of: number) => `${count} of ${of}`,
  between: (low: string, high: string) => `${low} to ${high}`,
};
