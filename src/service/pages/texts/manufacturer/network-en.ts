const outlets = (count: number): string => (count === 1 ? '1 outlet' : `${count} outlets`);

/** Texts of a manufacturer's network. */
export const MAKER_NETWORK_EN = {
  network: {
    title: 'Network',
    lead: (attested: number, countries: number) =>
      `${outlets(attested)} attested, in ${countries === 1 ? '1 country' : `${countries} countries`}.`,
    lapseSoon: (count: number) =>
      count === 1
        ? 'The attestation of one outlet ends this month.'
        : `The attestations of ${count} outlets end this month.`,
    toAttest: 'Go to the attestation round',
    attest: 'Attestation round',
    import: 'Import a file',
    propose: 'Propose an outlet',
    publish: 'Publish',
    report: 'Yearly report',
    map: (count: number) => `Map of ${outlets(count)} of this list`,
    mapNote: 'The numbers are those of the list. A mark with a ring stands for others beside it.',
    caption: 'By country and number',
    empty: 'Your outlets abroad will stand here. Import a file, or propose the first.',
    emptyFiltered: 'No outlet is like this.',
    columns: {
      place: 'No.',
      number: 'Number',
      name: 'Outlet',
      state: 'State',
      country: 'Country',
      services: 'Says that it does',
      attestedOn: 'Attested on',
      attestedUntil: 'Lapses after',
    },
    saysNothing: 'nothing stated',
    not: 'not:',
    does: 'Does',
    lapsingBy: 'Lapses by',
    find: 'Name, place or number',
  },
  outlet: {
    says: {
      proposed: 'It is proposed. Nobody else sees it before you attest and publish it.',
      attested: 'It is attested. Letters may name it.',
      lapsed:
        'Its attestation has lapsed. No new letter names it; the office asks about letters that do.',
      disputed: 'An office disputes it. No new letter names it until that is settled.',
      closed: 'It is closed, for good.',
    },
    labels: {
      number: 'Number',
      name: 'Name',
      country: 'Country',
      address: 'Address',
      city: 'City',
      lon: 'Longitude',
      lat: 'Latitude',
      phone: 'Telephone',
      website: 'Website',
      openingHours: 'Opening hours',
      brands: 'Brands',
      position: 'Position',
    },
    hints: {
      number: 'Yours; letters name the outlet by it. Leave it empty to have one made.',
      name: 'As it stands over the door.',
      country: 'Its two letters, or its name.',
      lon: 'Degrees, such as 76.9286.',
      lat: 'Degrees, such as 43.2567.',
      phone: 'With the code of the country: +7 727 250 0000.',
      website: 'Beginning with https://',
      openingHours: 'As OpenStreetMap writes them: Mo-Fr 09:00-18:00.',
      brands: 'With a comma between. Empty: those of the manufacturer.',
    },
    missing: { name: 'Write the name of the outlet.', country: 'Write the country.' },
    positionHalf: 'Write both longitude and latitude, or neither.',
    positionWrong: 'Write degrees as decimal numbers.',
    position: 'Position',
    noPosition: 'not told: it stands on no map',
    publishedOn: 'First published on',
    notPublished: 'not published: only you and the authorities see it',
    closedOn: 'Closed on',
    map: (name: string) => `Map with ${name}`,
    servicesTitle: 'What it does',
    servicesLead: 'Say yes or no only where you know. “Not stated” is told as such.',
    servicesCaption: 'Each with who says so, and since when',
    service: 'Service',
    answer: 'Answer',
    teller: 'Who says so',
    on: 'Since',
    evidence: 'Evidence',
    superseded: 'superseded',
    changed: 'changed',
    history: 'What happened',
    next: 'What can be done',
    change: 'Change',
    proposeTitle: 'Propose an outlet',
    proposeLead: 'It is yours alone until you attest it and publish its country.',
    propose: 'Propose it',
    changeTitle: (name: string) => `Change ${name}`,
    changeLead: 'What was told before stays in the history. An attestation stays as old as it is.',
    close: {
      title: (name: string) => `Close ${name}`,
      lead: 'The outlet ends today, for good.',
      ground: 'Why',
      groundHint: 'May stay empty.',
      follows:
        'No new letter names it, and the office asks about every live letter that ' +
        'rests on it. This cannot be undone; an outlet that opens there again gets ' +
        'a new number.',
    },
    settle: {
      title: (name: string) => `Settle the dispute of ${name}`,
      lead: 'An office disputes it. Say what shows that it stands.',
      ground: 'What shows it',
      groundHint: 'The office reads it. One thing a sentence.',
      documents: 'Ids of documents',
      documentsHint: 'As the register gave them; with a comma between.',
      follows: 'The outlet is attested anew, from today. The office may dispute it again.',
    },
  },
  import: {
    title: 'Import outlets',
    lead: 'The file is read and checked, and you see what it would change. Nothing is taken before you confirm.',
    file: 'File',
    fileHint:
      'CSV or XLSX, GeoJSON of All The Places or OpenStreetMap, or schema.org JSON-LD; an outlet a row.',
    read: 'Read it',
    noFile: 'Choose a file.',
    columns:
      'Columns of a table: number, name, country, address, city, longitude, latitude, ' +
      'phone, website, opening hours, brands, and a column for each service with ' +
      'yes or no.',
    previewTitle: 'What the file would change',
    tells: (proposes: number, changes: number, same: number) =>
      `${outlets(proposes)} new, ${changes} changed, ${same} as they are.`,
    nothingTaken: 'Nothing is taken yet.',
    format: 'Read as',
    formats: { table: 'table', geojson: 'GeoJSON', 'schema-org': 'schema.org JSON-LD' },
    readAt: 'Read',
    rowsLeft: 'Rows left out',
    cellsLeft: 'Cells left out',
    problemsTitle: 'What is wrong in the file',
    problemsCaption: 'Row by row',
    noProblems: 'Nothing is wrong in the file.',
    row: 'Row',
    field: 'Field',
    value: 'Value',
    weight: 'What that means',
    weights: {
      file: 'nothing was read',
      row: 'the row is left out',
      cell: 'taken without this',
      note: 'taken; look at it',
    },
    remedy: 'What helps',
    linesTitle: 'Outlet by outlet',
    noLines: 'No outlet is like this.',
    outlet: 'Outlet',
    action: 'Would be',
    actions: { propose: 'new', change: 'changed', same: 'as it is' },
    changes: 'What it tells',
    nothingToDo: 'The file changes nothing.',
    another: 'Send another file',
    follows: (proposes: number, changes: number, left: number) =>
      `${outlets(proposes)} ${proposes === 1 ? 'is' : 'are'} proposed and ${changes} changed, all at once.${
        left === 0
          ? ''
          : ` ${left === 1 ? 'One row is' : `${left} rows are`} left out, as said above.`
      } Outlets that the file does not name stay as they are. What was told before stays in the history.`,
    confirm: (proposes: number, changes: number) => `Take ${outlets(proposes + changes)}`,
    confirmed: (proposes: number, changes: number) => `Taken: ${proposes} new, ${changes} changed.`,
  },
  attest: {
    title: 'Attestation round',
    lead: (lapsing: number, lapsed: number) =>
      `${outlets(lapsing)} ${lapsing === 1 ? 'lapses' : 'lapse'} this month; ${lapsed} ` +
      `${lapsed === 1 ? 'has' : 'have'} lapsed.`,
    means:
      'To attest is to say that the outlet stands and does what is told of it. ' +
      'It holds for half a year; what is not attested anew lapses.',
    round: 'Round',
    inRound: 'Attested in this round',
    toAttest: 'Lapse in this round, or lapsed',
    proposed: 'Proposed, never attested',
    disputed: 'Disputed: to be settled first',
    caption: 'What lapses in this round, lapsed, or was never attested',
    empty: 'Nothing lapses in this round.',
    tick: (name: string) => `choose ${name}`,
    all: (count: number) => `all ${count} of this list`,
    check: 'Go on: check them',
    nothing: 'No outlet is chosen that can be attested.',
    nothingRemedy: 'Tick at least one outlet of the list.',
    checkTitle: 'Check before you attest',
    checkLead: (count: number) => `You attest ${outlets(count)}, until`,
    checkCaption: 'By country and number',
    follows:
      'You say for your organisation that each of them stands and does what is ' +
      'told of it. An attestation cannot be taken back; an outlet can be closed.',
    go: (count: number) => `Attest ${outlets(count)}`,
    actsTitle: 'Attested in this round',
    attestedSome: (count: number) => `${outlets(count)} until`,
  },
  publish: {
    title: 'Publish the network',
    lead: 'The rules ask you to publish your outlets. Each country is a list of its own, with its day.',
    more:
      'What was published is kept as it was, with the hash of every file. A list ' +
      'holds outlets that you attested; lapsed and disputed ones are marked as ' +
      'such.',
    caption: 'By country',
    empty: 'Countries with outlets will stand here.',
    country: 'Country',
    attested: 'Attested now',
    publishedOn: 'Last published on',
    never: 'never',
    published: 'Outlets in it',
    files: 'Files',
    publish: 'Publish',
    nothingAttested: 'nothing is attested there',
    checkTitle: (country: string) => `Publish the list of ${country}`,
    checkLead: (count: number) => `It would hold ${outlets(count)}.`,
    checkCaption: 'As it would be published',
    follows:
      'Everybody sees these outlets from now on, and buyers are sent to them. ' +
      'A list that was published stays on record; a later one takes its place.',
    goTo: (country: string) => `Publish the list of ${country}`,
  },
  report: {
    title: 'Report outlets for the yearly review',
    lead: 'The ministry asks how many outlets you have in each country to which your cars left (318/2012).',
    caption: (year: number) => `Cars of your make that left in ${year}, and what you reported`,
    empty: (year: number) => `No car of your make left in ${year}, as far as customs told.`,
    country: 'Country',
    choose: 'Choose a country',
    year: 'Year of the review',
    outlets: 'Outlets there',
    outletsHint: '0 where there is none.',
    wrong: {
      country: 'Choose a country.',
      year: 'Write the year with four digits, from 2012.',
      outlets: 'Write a whole number from 0 to 100,000.',
    },
    follows:
      'The ministry sees the figure (D06), and everybody who looks for service in the country. The last report of a ' +
      'year counts; earlier ones stay on record.',
    go: 'Report',
  },
  coverage: {
    title: 'Coverage',
    lead: (year: number, none: number, thin: number, good: number) =>
      `Of the countries to which cars of your make left in ${year}: ${none} without ` +
      `an outlet, ${thin} thin, ${good} good.`,
    leadNone: (year: number) => `No car of your make left in ${year}, as far as customs told.`,
    asOf: 'Outlets as of',
    message: (country: string, cars: number, attested: number) =>
      `Most cars left for ${country}: ${cars}, with ${outlets(attested)} attested there.`,
    picture: 'Cars that left by country, with outlets; the table below has all figures',
    outlets,
    caption: (year: number) => `Countries by cars that left in ${year}`,
    empty: 'Countries to which cars of your make left, or where you have outlets, will stand here.',
    year: 'Year',
    columns: {
      country: 'Country',
      coverage: 'Coverage',
      cars: 'Cars that left',
      attested: 'Outlets attested',
      servingOthers: 'Serve cars they did not import',
      carsPerOutlet: 'Cars an outlet',
      lapsed: 'Lapsed',
      disputed: 'Disputed',
    },
    judged: { none: 'none', thin: 'thin', good: 'good' },
    methodTitle: 'How it is judged',
    method: (most: number, serving: number) =>
      'Cars that left are counted, whoever exported them. None: no attested outlet. ' +
      `Thin: more than ${most} cars of the year an outlet, or fewer than ${serving} ` +
      'that say they serve cars they did not import. Otherwise good.',
  },
};
