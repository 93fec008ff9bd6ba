/** Texts of what a manufacturer does for its network, in English. */
export const NETWORK_WORK_EN = {
  keys: {
    title: 'Keys of the outlet',
    lead:
      'By a key the outlet says of cars of yours that it repaired them, refused them or waits for parts. It can do ' +
      'nothing else with it. Everybody sees its kind, day and place.',
    none: 'No key was given.',
    madeAt: 'Given',
    madeBy: 'By',
    lastUsed: 'Last used',
    state: 'State',
    lives: 'lives',
    ended: 'ended',
    never: 'never',
    give: 'Give a key',
    needsPublic: 'A key is given once the outlet stands in a published list.',
    needsPerson: 'A person gives keys.',
    madeTitle: 'Give this key to the outlet',
    madeLead: 'It is shown here once and kept nowhere. Send it by a way that nobody else reads.',
    outlet: 'Outlet',
    key: 'Key',
    where: 'Where the outlet speaks',
    end: 'End',
    endTitle: 'End this key?',
    endWarning: 'The outlet can say nothing more by it. What it said stays. It cannot be undone.',
    endGo: 'End the key',
  },
  spoken: {
    title: 'What the outlet said',
    since: 'Since',
    served: 'Repaired',
    refused: 'Refused',
    waiting: 'Wait for parts',
    refusing:
      'It refused several cars, and more than it repaired: in the coverage of its country it counts as none, and ' +
      'buyers see it last.',
    cars: 'Cars, each by what was said of it last',
    columns: { day: 'Day', kind: 'Said', vin: 'VIN' },
    kinds: { served: 'repaired', refused: 'refused', 'waiting-for-parts': 'waits for parts' },
    refusingColumn: 'Refusing',
  },
  behind: {
    home: (countries: number, names: string) =>
      `${countries === 1 ? '1 published list is' : `${countries} published lists are`} behind the network: ${names}`,
    never: (country: string) => `${country} (never published)`,
    toPublish: 'Publish them',
    state: 'Against the network',
    current: 'up to date',
    news: ({ added, changed, gone }: { added: number; changed: number; gone: number }) =>
      [
        ...(added === 0 ? [] : [`${added} new`]),
        ...(changed === 0 ? [] : [`${changed} changed`]),
        ...(gone === 0 ? [] : [`${gone} closed`]),
      ].join(', '),
    note: (countries: number) =>
      `${countries === 1 ? 'One list is' : `${countries} lists are`} behind the network. ` +
      'Buyers and letters are told the old one until you publish it.',
    all: (countries: number) => (countries === 1 ? 'Publish it' : `Publish all ${countries}`),
    chosen: 'Publish those that are ticked',
    tick: (country: string) => `Choose ${country}`,
    nothing: 'Tick at least one country.',
    checkTitle: 'Publish several lists',
    checkLead: (countries: number, outlets: number) =>
      `${countries === 1 ? '1 list' : `${countries} lists`} with ${outlets} outlets, each with today’s day.`,
    checkCaption: 'What each would say that the last one did not',
    outlets: 'Outlets in it',
    go: (countries: number) =>
      countries === 1 ? 'Publish the list' : `Publish ${countries} lists`,
    publish: 'Publish',
  },
  answers: {
    sentence: 'Answer by a sentence',
    sentenceHint: (language: string) => `The buyer reads it in her own language: ${language}.`,
    none: 'none: in words alone',
    sentences: {
      come: 'The car may come to a workshop (name it below)',
      parts: 'The parts are ordered (give the day)',
      need: 'We need something more (tick it below)',
      'not-covered': 'It is not done (say why)',
    },
    day: 'Day',
    dayHint: 'From which the car may come, or by which the parts are expected: 2026-12-14.', // not-law: an example
    why: 'Why not',
    text: 'Words beside it',
    textHint: 'May stay empty where a sentence says all. Shown as you write it. Name no persons.',
    bring: 'What to bring or to send',
    bringHint: 'Of a car that comes, or of what is needed.',
    preview: 'As the buyer reads it',
  },
  asks: {
    none: 'No text that we read asks for more than the letter itself.',
    months: (least: number) => `A guarantee of at least ${least} months is asked for.`,
    kilometres: (least: number) => `A guarantee up to at least ${least} km is asked for.`,
    partsYears: (least: number) => `Parts for at least ${least} years are asked for.`,
    languages: (names: string) => `Software is asked for in: ${names}.`,
    kept: 'the terms state it',
    short: 'the terms do not state it',
  },
  import: {
    told: (count: number) => (count === 1 ? '1 detail' : `${count} details`),
    count: 'How many',
    rows: (count: number) => `${count} rows`,
    more: (count: number) => `and ${count} more`,
  },
};
