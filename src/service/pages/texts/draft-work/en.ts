const vehicles = (count: number): string => (count === 1 ? '1 vehicle' : `${count} vehicles`);
const letters = (count: number): string => (count === 1 ? '1 letter' : `${count} letters`);

/** Texts of what an exporter prepares: letters asked for early, copies and files of what was filed. */
export const DRAFT_WORK_EN = {
  early: {
    title: 'Letters of the manufacturers',
    link: 'Ask the manufacturers for letters',
    lead: 'You may ask before you submit. The manufacturer sees it at once, and signs after you have submitted.',
    lasts:
      'A request is for this VIN, this country and your firm. It ends when the vehicle or its country leaves the ' +
      'draft, and where nothing was submitted by its last day.',
    asked: (count: number) =>
      count === 0
        ? 'Nothing was asked for: it was asked before.'
        : `Asked for ${letters(count)}. They are bound when you submit.`,
    caption: 'Asked for from this draft, the newest first',
    states: {
      waiting: 'asked for, not yet filed',
      bound: 'filed: a letter is asked for',
      declined: 'declined',
      withdrawn: 'taken back',
      'left-draft': 'no longer in the draft',
      lapsed: 'lapsed: not filed in time',
    },
    columns: {
      vin: 'VIN',
      destination: 'Destination',
      state: 'State',
      until: 'Ends on',
      note: 'Note',
      exporter: 'Exporter',
      model: 'Model',
      askedOn: 'Asked for on',
      number: 'Number',
    },
    overtaken:
      'An application of another firm lists this vehicle now. One application gets a letter: this request goes on ' +
      'if that one is withdrawn, and lapses otherwise.',
    takeBack: 'Take back those that are ticked',
    tick: (vin: string) => `Choose ${vin}`,
    tickOne: 'Tick at least one.',
    owed: (owed: number, asked: number) =>
      `A manufacturer's letter is owed for ${vehicles(owed + asked)}. ${
        asked === 0 ? 'None is asked for.' : `${asked} asked for, to be bound when you submit.`
      }`,
    maker: {
      place: 'Not yet filed',
      title: 'Asked for, not yet filed',
      lead:
        'Exporters ask for these from drafts. Nothing can be drafted or signed before the application is ' +
        'submitted; then they stand among the requests.',
      caption: 'The newest first',
      empty: 'Nobody asks for a letter from a draft.',
      overtaken:
        'An application of another exporter lists this vehicle. One application gets a letter.',
      decline: 'Say no to those that are ticked',
      declineTitle: 'Decline before it is filed',
      declineLead: (count: number) =>
        `The exporter is told at once that there will be ${count === 1 ? 'no letter' : `none of ${letters(count)}`}.`,
      ground: 'Ground',
      groundHint: 'The exporter reads it.',
      go: 'Decline',
    },
  },
};
