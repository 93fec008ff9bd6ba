/** Texts of holds at the border, for customs, offices and exporters. */
export const HOLDS_EN = {
  place: 'Holds',
  title: 'Holds at the border',
  lead: 'Cars that a port did not let go. No port declares or lets out one that nobody has released.',
  caption: 'the last step first',
  empty: 'No car is held. What a port does not let go shows here.',
  columns: {
    number: 'Number',
    state: 'State',
    vin: 'VIN',
    reasons: 'Because',
    port: 'Port',
    heldOn: 'Held on',
    attempts: 'Attempts',
  },
  standing: 'Those that nobody released',
  done: {
    held: 'The car is held. It is recorded.',
    answered: 'Your answer is recorded. Port and office read it.',
    referred: 'It is referred. The hold stands until it is released.',
    released: 'The hold is released. The car may be declared again.',
  },
  known: {
    title: 'Who knows',
    ports: 'Every port sees it, as soon as it asks of the car.',
    office: 'The office that issued the licence sees it on its list.',
    noOffice: 'No licence lists the car: the ministry sees it.',
    exporter: 'The exporter reads the reasons, and may answer.',
    waits:
      'It is released by a second officer of this port or by the office that issued the licence.',
  },
  facts: {
    heldOn: 'Held on',
    port: 'Port',
    licence: 'Licence',
    noLicence: 'none lists the car',
    destination: 'Destination by the licence',
    application: 'Application',
    answer: 'Answered last',
    ground: 'On the ground that',
    case: 'Case',
  },
  attempts: {
    title: 'What was tried',
    at: 'When, China time',
    port: 'Port',
    step: 'What for',
    steps: { declare: 'entry', exit: 'exit', hold: 'held by an officer' },
    entry: 'Entry',
    destination: 'Destination',
    odometer: 'Odometer',
    reasons: 'Because',
    words: 'The officer adds',
  },
  happened: 'What happened',
  answer: {
    go: 'Answer',
    label: 'Your answer',
    hint: 'What is so, and by which paper it is shown.',
    lead: (number: string) => `You answer the hold ${number}.`,
    follows: 'The port and the office read it. The car stays held until it is released.',
  },
  refer: {
    go: 'Refer',
    label: 'Ground',
    hint: 'Whom it concerns and why.',
    lead: (number: string) => `The hold ${number} is handed on to whoever looks into it.`,
    follows: 'The car stays held until it is released.',
  },
  release: {
    go: 'Release',
    label: 'Ground',
    hint: 'Which paper or finding shows that the reasons are gone.',
    lead: (number: string, vin: string) => `The hold ${number} of ${vin} ends.`,
    follows: 'Every port may declare the car again. This cannot be undone; it may be held again.',
    notYou: 'You recorded an attempt of it: another officer of your port releases it.',
    otherPort: 'The port that holds it releases it, or the office that issued the licence.',
  },
  passes: {
    one: 'Went on by a signed ground',
    title: 'What went on by a signed ground',
    lead: 'Cars that an officer let go on though something was to be looked at, with the signed reason.',
    caption: 'the last first',
    empty: 'Nothing went on by a signed ground.',
    columns: {
      vin: 'VIN',
      licence: 'Licence',
      port: 'Port',
      at: 'When, China time',
      ambers: 'To be looked at',
      ground: 'Signed ground',
      told: 'Highest reading, km',
      shown: 'Shown, km',
    },
  },
  wait: {
    office: (count: number) =>
      count === 1 ? 'One car is held at the border.' : `${count} cars are held at the border.`,
    passes: (count: number) =>
      count === 1
        ? 'One car went on by a signed ground within seven days.'
        : `${count} cars went on by a signed ground within seven days.`,
    exporter: (count: number) =>
      count === 1
        ? 'A car of yours is held at the border'
        : `${count} cars of yours are held at the border`,
    toHolds: 'Read why, and answer',
  },
};
