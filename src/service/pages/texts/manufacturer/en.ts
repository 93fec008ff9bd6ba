import { MAKER_DESK_EN } from './desk-en.ts';
import { MAKER_NETWORK_EN } from './network-en.ts';
import { OWN_KEY_EN } from './own-key-en.ts';
import { MAKER_SIGNING_EN } from './signing-en.ts';

const letters = (count: number): string => (count === 1 ? '1 letter' : `${count} letters`);
const cars = (count: number): string => (count === 1 ? '1 vehicle' : `${count} vehicles`);

const keysWait = (count: number): string => {
  if (count === 0) return 'Every key is in it.';
  return count === 1 ? 'One key waits to be in it.' : `${count} keys wait to be in it.`;
};

/** Texts of the pages of manufacturers. */
export const MANUFACTURER_EN = {
  ...MAKER_NETWORK_EN,
  ...MAKER_DESK_EN,
  ...OWN_KEY_EN,
  ...MAKER_SIGNING_EN,
  places: {
    requests: 'Letters asked for',
    production: 'Production lists',
    letters: 'Letters',
    terms: 'Terms',
    network: 'Network',
    coverage: 'Coverage',
    keys: 'Signing keys',
    trust: 'Trust list',
  },
  choose: 'Choose',
  answers: { yes: 'yes', no: 'no', 'not-stated': 'not stated' },
  done: {
    decline: 'Declined. The exporter is told the ground. This cannot be undone.',
    suspend: 'Suspended. It holds again once you resume it.',
    resume: 'It is in force again.',
    revoke: 'Revoked. This cannot be undone.',
    supersede: 'Issued. The letter before it is superseded. This cannot be undone.',
    kept: 'The terms are kept.',
    told: 'Said. Letters in your name that you did not tell are a question from now on.',
    ended: 'The terms are no longer offered. Letters that hold them stay as they are.',
    proposed: 'Proposed. Nobody else sees it before you attest and publish it.',
    changed: 'Changed. What was told before stays in the history.',
    closed: 'Closed. This cannot be undone.',
    settled: 'Settled. The outlet is attested anew.',
    attested: 'Attested. Publish the countries anew so that everybody is told.',
    imported: 'Taken. New outlets are proposed; attest them so that letters may name them.',
    published: 'Published. What was published is kept with its day.',
    reported: 'Reported. The last report of a year counts.',
    keyMade: 'The key is made. It signs once the ministry publishes a trust list that names it.',
    keyTaken:
      'The key is taken. Letters by it verify once the ministry publishes a trust list that names it.',
    keyEnded: 'The last day of the key is set. It can be brought closer and not put off.',
    keyCompromised:
      'The key is marked. It signs nothing more, and the trust list says so from now on.',
    ruleSet: 'Set. It holds from the next letter on.',
    ruleEnded: 'The rule is switched off. No letter needs a second person.',
    placesKept: 'Reserved. Put what stands beside each number into its letter, then sign it.',
    trustProposed: 'Proposed. A second person of the ministry publishes it.',
    trustPublished: 'Published. A version never changes.',
  },
  columns: {
    number: 'Number',
    state: 'State',
    vin: 'VIN',
    model: 'Model',
    destination: 'Destination',
    exporter: 'Exporter',
    application: 'Application',
    askedOn: 'Asked for on',
    issuedOn: 'Issued on',
  },
  home: {
    title: 'What waits for you',
    requests: (count: number) =>
      count === 1 ? 'One letter is asked for.' : `${count} letters are asked for.`,
    oldest: (exporter: string, application: string) =>
      `The oldest has waited since that day: ${exporter}, application ${application}.`,
    toRequests: 'See what is asked for',
    drafted: (count: number) =>
      count === 1
        ? 'One letter is drafted and not issued.'
        : `${count} letters are drafted and not issued.`,
    goOn: 'Go on with them',
    lapsing: (count: number) =>
      count === 1
        ? 'The attestation of one outlet ends this month.'
        : `The attestations of ${count} outlets end this month.`,
    lapsed: (count: number) =>
      count === 1
        ? 'The attestation of one outlet has lapsed.'
        : `The attestations of ${count} outlets have lapsed.`,
    attest: 'Attest them',
    disputed: (name: string) => `An office disputes the outlet ${name}.`,
    settle: 'Settle it',
    without: (count: number, more: boolean) =>
      count === 1
        ? 'One car of your make left without the letter that the law asks for.'
        : `${more ? 'More than ' : ''}${count} cars of your make left without the letter that the law asks for.`,
    toWithout: 'See them',
    complaints: (count: number) =>
      count === 1
        ? 'One complaint waits for your answer.'
        : `${count} complaints wait for your answer.`,
    toComplaints: 'Answer them',
    noKey: 'No key of yours signs today. No letter can be issued.',
    keyEnds: (name: string) => `The last key that signs, ${name}, ends.`,
    toKeys: 'See the signing keys',
  },
  letters: {
    title: 'Letters',
    caption: 'The newest first',
    find: 'Number, VIN or its last characters',
    issue: 'Issue letters',
    tick: (number: string) => `choose letter ${number}`,
    empty: 'The letters that exporters ask you for, and those that you issue, will stand here.',
    emptyFiltered: 'No letter is like this.',
    chosenTitle: 'With those that are ticked',
    chosenLead: 'You see what would follow before anything is done.',
    suspendChosen: 'Suspend them',
    revokeChosen: 'Revoke them',
  },
  told: {
    title: 'Say that all letters are told',
    lead: 'You say that all letters you issued up to a day are known here: signed here, or in your feed of letters.',
    until: 'All letters are told that were issued up to',
    hint: 'The day included, as 2026-11-30.',
    follows:
      'A letter in your name that was issued up to this day and that you did not tell is a question from then on: ' +
      'the licence office asks you before it grants. You may say another day at any time; the last that you say ' +
      'counts.',
    go: 'Say so',
    said: (until: string, on: string) =>
      `You said on ${on} that all letters issued up to ${until} are told.`,
    notSaid: 'You have not said up to which day all your letters are told.',
  },
  requests: {
    title: 'Letters asked for',
    caption: 'The oldest first',
    count: (count: number) =>
      count === 0
        ? 'No letter is asked for.'
        : count === 1
          ? 'One letter waits to be issued or declined.'
          : `${count} letters wait to be issued or declined.`,
    tick: (number: string) => `choose request ${number}`,
    all: (count: number, filtered: boolean) =>
      filtered ? `all ${count} that this filter shows` : `all ${count}`,
    empty:
      'When an exporter asks you for a letter, it will stand here until you issue or decline it.',
    emptyFiltered: 'No request is like this.',
    chosenTitle: 'With those that are ticked',
    issue: 'Issue letters',
    decline: 'Decline them',
    upload: 'Issue from a list of VINs instead',
  },
  letter: {
    title: (number: string) => `Letter ${number}`,
    says: {
      requested: 'An exporter asks for it. It is not drafted yet.',
      declined: 'You declined it.',
      withdrawn: 'The exporter took it back, or the vehicle is no longer applied for.',
      drafted: 'It is drafted. Nobody has it before you issue it.',
      signed: 'It is signed, and held: nobody relies on it yet.',
      issued: 'It is in force.',
      suspended: 'It is suspended. Whoever verifies it is told so.',
      revoked: 'It is revoked. Whoever verifies it is told so.',
      superseded: 'Another letter has taken its place.',
    },
    suspendedOn: 'Suspended on',
    revokedOn: 'Revoked on',
    ground: 'Ground',
    replaces: 'Takes the place of',
    replacedBy: 'Its place was taken by',
    thatLetter: 'See that letter',
    batch: 'Issued together with',
    thatBatch: 'See the letters issued together',
    terms: 'What it promises',
    outlets: 'Outlets that it names',
    noDocument: 'There is no signed document: it was not issued.',
    checks: 'How it verifies now',
    document: 'The document',
    documentLead:
      'The code leads to the document on paper too. Whoever has the paper sees how the letter stands.',
    hash: 'SHA-256',
    pdf: 'PDF',
    json: 'Signed document (JSON)',
    qr: (number: string) => `QR code with the address of letter ${number}`,
    timeline: 'What happened',
    next: 'What can be done',
    issue: 'Go on to issue it',
  },
  verify: {
    answers: {
      valid: 'It verifies.',
      'valid-when-last-checked': 'It verified when it was last checked.',
      'changed-after-signing': 'It was changed after signing.',
      revoked: 'It is revoked.',
      suspended: 'It is suspended.',
      'not-by-a-known-manufacturer': 'It is not by a manufacturer on the trust list.',
      'key-not-valid-on-that-day': 'Its key was not valid on the day of signing.',
      'issuer-not-entitled-for-this-make': 'Whoever signed does not answer for this make.',
      'not-for-this-vehicle': 'It is for another vehicle.',
      'not-for-this-destination': 'It is for another destination.',
      'not-for-this-application': 'It is for another application.',
      'not-for-this-exporter': 'It is for another exporter.',
      'could-not-be-checked': 'It could not be checked.',
      'not-a-letter': 'It is no letter.',
    },
    checks: { integrity: 'Document', issuer: 'Issuer', status: 'Status' },
    means: {
      integrity: 'nothing was changed since it was signed',
      issuer: 'who signed was entitled on that day',
      status: 'in force, suspended or revoked',
    },
    states: { valid: 'valid', invalid: 'not valid', 'not-checked': 'could not be checked' },
    asOf: 'As of',
  },
  terms: {
    warranty: 'Warranty',
    guarantee: (months: number, kilometres: string | null) =>
      kilometres === null
        ? `${months} months, no limit of distance`
        : `${months} months or ${kilometres} km`,
    startsOn: 'Begins with',
    starts: {
      'first registration abroad': 'first registration abroad',
      'first registration in China': 'first registration in China',
      export: 'export',
    },
    battery: 'High-voltage battery',
    noBattery: 'nothing is promised of it',
    parts: 'Parts',
    leadTime: (days: number) => (days === 1 ? 'within 1 day' : `within ${days} days`),
    leadTimeUnknown: 'time not stated',
    partsYears: (years: number) => (years === 1 ? 'kept for 1 year' : `kept for ${years} years`),
    and: '; ',
    updates: 'Software updates',
    languages: 'Languages of the software',
    remoteLock: 'Lock from afar',
    remoteLockYes: 'the manufacturer may lock the car remotely',
    remoteLockNo: 'the manufacturer does not lock the car remotely',
    recalls: 'Recalls',
    recallsYes: 'recalls in China are carried out abroad',
    recallsNo: 'recalls in China are not carried out abroad',
    yes: 'yes',
    no: 'no',
    none: 'none stated',
    noOutlets: 'It names no outlet.',
    outletsCaption: 'Outlets by their numbers',
    outlet: 'Outlet',
    address: 'Address',
    phone: 'Telephone',
    does: 'Does',
    months: 'Warranty, months',
    kilometres: 'Warranty, kilometres',
    noLimit: 'Leave it empty for no limit.',
    batteryMonths: 'High-voltage battery, months',
    batteryHint: 'Leave it empty where nothing is promised of it.',
    batteryKilometres: 'High-voltage battery, kilometres',
    leadTimeDays: 'Parts within so many days',
    leadTimeHint: 'Leave it empty where you do not say.',
    partsYearsLabel: 'Parts kept for so many years',
    languagesHint: 'Codes such as ru, kk, en; with a comma between.',
    promises: 'What else holds',
    promise: {
      updates: 'software updates are provided abroad',
      remoteLock: 'the manufacturer may lock the car remotely',
      recalls: 'recalls in China are carried out abroad',
    },
    missingFigure: 'Enter a whole number.',
    wrongFigure: (most: number) => `Enter a whole number of at most ${most}.`,
    missingBattery: 'Enter the months of the battery, or take its kilometres away.',
    missingStart: 'Choose with what the warranty begins.',
    wrongLanguages: 'Write codes of languages, such as ru or zh-Hans.',
  },
  issue: {
    title: 'Issue letters',
    steps: ['Choose the vehicles', 'Terms and outlets', 'See what will be signed'],
    lead: 'Choose among the letters that exporters ask for:',
    uploadTitle: 'From a list of VINs',
    uploadLead:
      'A row a vehicle. A VIN for which a letter is asked for needs no more; for ' +
      'others the list also names the application.',
    file: 'File with VINs',
    fileHint: 'CSV, XLSX, JSON, NDJSON or Parquet. Columns: VIN, application number.',
    read: 'Read it',
    noFile: 'Choose a file.',
    noneUsable: 'No row of the file can be used.',
    nothing: 'Choose at least one letter.',
    leftTitle: (count: number) =>
      count === 1 ? 'One row is left out' : `${count} rows are left out`,
    row: 'Row',
    value: 'Value',
    remedy: 'What helps',
    noVin: 'Write a VIN of 17 characters.',
    notAsked:
      'No letter is asked for this vehicle. Name the application that lists it, or have the exporter ask.',
    termsTitle: 'Terms and outlets',
    count: (count: number, destinations: readonly string[]) =>
      destinations.length === 0
        ? `${letters(count)}.`
        : `${letters(count)} for ${destinations.join(', ')}.`,
    which: (count: number) => (count === 1 ? 'Which letter' : `Which ${count} letters`),
    terms: 'What the letters promise',
    noTemplates: 'You may keep these terms by a name below and fill them in next time.',
    template: 'Terms that you keep',
    fill: 'Fill them in',
    outletsTitle: 'Outlets that they name',
    outletsHint: 'Each letter names those in its own destination.',
    outletsAll: 'All outlets attested in the destination',
    outletsChosen: 'Only those that are ticked',
    outletsThere: (count: number) => (count === 1 ? 'Show the outlet' : `Show ${count} outlets`),
    outletsMore: (count: number) =>
      count === 1 ? 'Show one other outlet' : `Show ${count} other outlets`,
    noOutletHere: 'Your network has no outlet there. No letter can be issued for it.',
    notAttested: 'cannot be named before it is attested',
    preview: 'See what will be signed',
    keep: 'Keep these terms by a name',
    templateName: 'Name',
    templateHint: 'Terms of the same name are replaced. Letters that hold them stay as they are.',
    keepGo: 'Keep them',
    noTemplateName: 'Write a name.',
    kept: (name: string) => `Kept as “${name}”.`,
    previewTitle: 'What will be signed',
    sound: (sound: number, all: number) =>
      sound === all
        ? `${all === 1 ? 'The letter' : `All ${all} letters`} can be issued.`
        : `${sound} of ${letters(all)} can be issued.`,
    nothingSigned: 'Nothing is signed yet.',
    allSound: 'Nothing stands against any of them.',
    problemsTitle: (count: number) =>
      count === 1 ? 'One letter cannot be issued' : `${count} letters cannot be issued`,
    wrong: 'What is wrong',
    moreProblems: (count: number) => `${count} more follow when these are mended or left out.`,
    warningsTitle: 'What the office will ask about',
    someRefuse: (country: string, count: number) =>
      `${count === 1 ? 'One outlet' : `${count} outlets`} named in ${country} ` +
      `${count === 1 ? 'says that it does' : 'say that they do'} not serve cars ` +
      `${count === 1 ? 'it' : 'they'} did not import.`,
    noParts: (country: string) => `No outlet named in ${country} says that it has parts.`,
    numberLater: 'given when it is issued',
    toKeys: 'See the signing keys',
    toNetwork: 'See the network',
    follows: (count: number) =>
      `${letters(count)}: all of them or none. ` +
      'A letter that was issued is never changed; it can be suspended, revoked ' +
      'or superseded. The vehicles are screened anew when they are in force.',
    go: (count: number) => `Sign and issue ${letters(count)}`,
  },
  batch: {
    title: (count: number) => `${letters(count)} issued together`,
    issued: (count: number) =>
      count === 1 ? 'The letter is issued.' : `All ${count} letters are issued.`,
    signed: (signed: number, all: number) => `${signed} of ${all} signed.`,
    progress: 'Letters signed',
    allOrNone: 'Nobody has them before all are signed; then all are issued at once, or none.',
    reloads: 'This page asks anew by itself. You may leave it and come back.',
    reload: 'Ask now',
    stopped:
      'Nobody is at work on it now. It goes on where it stopped. Where a letter stands in its way, issue the others ' +
      'from the list of what is asked for.',
    goOn: 'Go on',
    caption: 'Letters of this batch',
    empty: 'The letters will stand here.',
  },
  decide: {
    ground: 'Ground',
    decline: {
      title: (number: string) => `Decline ${number}`,
      lead: 'No letter is issued for this vehicle and application.',
      groundHint: 'The exporter reads it. Name the vehicle’s lack or the rule.',
      follows:
        'The exporter is told and may ask again. The request itself cannot be taken up again.',
    },
    recall: {
      title: (number: string) => `Recall letter ${number}`,
      lead: 'It was signed, and nobody relies on it yet.',
      groundHint: '',
      follows:
        'It is a draft again, and can be issued with other terms or declined. Nobody is told.',
    },
    suspend: {
      title: (number: string) => `Suspend ${number}`,
      lead: 'The letter is out of force until you resume it.',
      groundHint: 'The office and the exporter read it.',
      follows:
        'Whoever verifies the letter is told that it is suspended. The gate of its ' +
        'vehicle is no longer clear by it, and its application is screened anew. ' +
        'You may resume it.',
    },
    resume: {
      title: (number: string) => `Resume ${number}`,
      lead: 'The letter is in force again.',
      groundHint: '',
      follows:
        'Whoever verifies the letter is told that it is in force. Its application is screened anew.',
    },
    revoke: {
      title: (number: string) => `Revoke ${number}`,
      lead: 'The letter ends today, for ever.',
      groundHint: 'The office and the exporter read it; a buyer is told the day alone.',
      follows:
        'Whoever verifies the letter is told that it is revoked. The gate of its ' +
        'vehicle is no longer clear by it, and its application is screened anew. ' +
        'A vehicle that left keeps what was promised while it left. This cannot ' +
        'be undone; you may issue another letter.',
    },
  },
  together: {
    decline: {
      title: 'Decline letters that were asked for',
      lead: (count: number) => `${letters(count)}: one ground for all.`,
    },
    suspend: {
      title: 'Suspend letters',
      lead: (count: number) => `${letters(count)}: one ground for all, and all or none.`,
    },
    revoke: {
      title: 'Revoke letters',
      lead: (count: number) => `${letters(count)}: one ground for all, and all or none.`,
    },
    letters: 'Letters',
    caption: (count: number) => (count === 1 ? 'The letter' : `The first ${count}`),
    nothing: 'Nothing is chosen.',
    nothingRemedy: 'Tick at least one letter of the list that can take this step.',
  },
  supersede: {
    title: (number: string) => `Issue another letter in the place of ${number}`,
    lead: 'For the same vehicle and application, with other terms or outlets.',
    now: 'As it is now',
    afterwards: 'As it will be',
    outletsChosen: (count: number) =>
      count === 1
        ? 'It will name one outlet that was ticked.'
        : `It will name ${count} outlets that were ticked.`,
    follows:
      'The new letter is signed and issued, and the one before it ends, both at ' +
      'once. Whoever verifies the old one is told so. This cannot be undone.',
  },
  templates: {
    title: 'Terms that you keep',
    lead: 'Kept by a name, to be filled in when letters are issued.',
    empty: 'Terms that you keep will stand here.',
    allOutlets: 'Names all outlets attested in the destination.',
    someOutlets: (count: number) => `Names ${count} chosen outlets.`,
    edit: 'Change',
    end: 'End',
    newTitle: 'Keep new terms',
    editTitle: (name: string) => `Change “${name}”`,
    editLead: 'Letters that were issued with them stay as they are.',
    name: 'Name',
    keep: 'Keep them',
    endTitle: (name: string) => `End “${name}”?`,
    endFollows:
      'They are no longer offered. Letters that hold them stay as they are. You may keep the same terms anew.',
  },
  without: {
    title: 'Cars that left without a letter',
    lead: 'Cars of your make that left the country and needed your letter by law, and had none.',
    more: 'You see which cars, where to and when. Who exported them is not told.',
    caption: 'The latest exit first',
    empty: 'No car of your make left without the letter that the law asks for.',
    columns: {
      vin: 'VIN',
      country: 'Country',
      days: 'Days between',
      registeredOn: 'First registered',
      appliedOn: 'Applied for',
      exitedOn: 'Left on',
    },
    count: cars,
  },
  keys: {
    title: 'Signing keys',
    lead: (count: number) =>
      count === 0
        ? 'No key of yours signs today.'
        : count === 1
          ? 'One key of yours signs today.'
          : `${count} keys of yours sign today.`,
    more:
      'Letters are signed here with the newest key that is kept here, signs today and stands in the trust list ' +
      'in force.',
    caption: 'The newest first',
    empty: 'Your keys will stand here. Without one no letter can be issued.',
    key: 'Key',
    state: 'State',
    states: {
      signs: 'signs',
      waits: 'waits for the trust list',
      begins: 'begins later',
      ended: 'ended',
      compromised: 'compromised',
    },
    suite: 'Suite',
    suiteHint: 'The world verifies Ed25519; Chinese offices also verify SM2.',
    elsewhere: 'private half kept by its holder',
    suites: { 'eddsa-jcs-2022': 'Ed25519 (eddsa-jcs-2022)', 'sm2-jcs-2026': 'SM2 (sm2-jcs-2026)' },
    from: 'Signs from',
    fromHint: 'Today or later. Let it overlap with the key before it.',
    until: 'Signs until',
    noEnd: 'no end set',
    compromisedSince: 'Compromised since',
    acts: 'Steps',
    end: 'Set its last day',
    compromise: 'Mark as compromised',
    trustTitle: 'The trust list in force',
    noTrustList: 'No trust list is published yet. The ministry publishes it.',
    version: 'Version',
    issuedAt: 'Published',
    digest: 'SHA-256',
    inIt: 'Your keys in it',
    inItTells: (names: readonly string[]) => (names.length === 0 ? 'none' : names.join(', ')),
    makeTitle: 'Make another key',
    makeLead:
      'To change keys, make the next one, have it published, then set the last day of the one before it.',
    make: 'Make the key',
    wrongFrom: 'Enter today or a later day.',
    endTitle: (name: string) => `The last day of ${name}`,
    endLead: 'The key signs up to this day and no longer.',
    lastDay: 'Last day',
    lastDayHint: 'As 2026-12-31; today or later. It can be brought closer and not put off.',
    endFollows:
      'What it signed until then stays valid. This cannot be undone; you may make another key.',
    compromiseTitle: (name: string) => `Mark ${name} as compromised`,
    compromiseLead: 'Others have, or may have, the secret of this key.',
    since: 'Since when',
    sinceHint: 'China’s time, as 2026-11-24 09:30. Leave it empty for now.',
    compromiseFollows:
      'It signs nothing more. The register publishes a trust list at once that ' +
      'says so. What it signed before that moment stays valid; what claims to ' +
      'be from after is not. This cannot be undone.',
  },
  trust: {
    title: 'The trust list: who may sign',
    lead: (version: number, waits: number) => `Version ${version} is in force. ${keysWait(waits)}`,
    none: 'No trust list is published yet.',
    more:
      'It names manufacturers as the Announcement has them, offices and the ministry, and their keys ' +
      'with their days. One person proposes it, another publishes it.',
    proposal: 'What is proposed',
    noProposal: 'Nothing waits to be published.',
    noManufacturers: 'Nobody would be on it.',
    codes: (count: number) => (count === 1 ? '1 maker code' : `${count} maker codes`),
    compromised: 'compromised since',
    secondPerson: 'You proposed it. A second person publishes it.',
    toPublish: 'Read and publish it',
    proposeLead:
      'The proposal holds whoever is announced today, and whichever authority has keys here.',
    propose: 'Propose what holds today',
    noKeys: 'Keys of manufacturers will stand here.',
    versions: 'Published versions',
    version: 'Version',
    issuedAt: 'Published',
    digest: 'SHA-256',
    publishTitle: 'Publish the trust list',
    publishLead: (count: number) =>
      count === 1 ? 'One manufacturer may sign by it.' : `${count} manufacturers may sign by it.`,
    publishFollows:
      'It is signed and given out as the next version, and verifiers read it. ' +
      'A version never changes. This cannot be undone; another version may follow.',
    publish: 'Publish it',
  },
};
