/** Texts of what an office asks, by ground and by template. */
export const QUESTION_WORK_EN = {
  /** Behind a last day in a row: days that are left; zero is today, below it is over. */
  daysLeft: (days: number) =>
    days === 0 ? ' (today)' : days > 0 ? ` (${days} d)` : ` (${-days} d late)`,
  offers: {
    label: 'Questions to put in',
    hint: 'By the grounds of this application, and templates of your office. They can be changed before they are sent.',
    ground: (rule: string, count: number, text: string) =>
      `${rule}, ${count} ${count === 1 ? 'vehicle' : 'vehicles'}: ${text}`,
    template: (name: string, text: string) => `${name}: ${text}`,
    insert: 'Put in what is ticked',
    missing: 'Tick what shall be put in.',
    /** One line for many vehicles. */
    many: (vins: readonly string[], text: string) => `Vehicles ${vins.join(', ')}: ${text}`,
    templates: 'Templates of your office',
  },
  templates: {
    title: 'Templates of questions',
    lead: 'What your office asks again and again. Only your office sees them; each line is a question.',
    empty: 'No template yet.',
    newTitle: 'A new template',
    editTitle: (name: string) => `Change “${name}”`,
    editLead: 'Kept by the same name, it takes the place of the one before. What was asked stays.',
    name: 'Name',
    zh: 'Question in Chinese',
    en: 'The same in English',
    enHint: 'May stay empty. As many lines as in Chinese.',
    uneven: 'As many lines as in Chinese, or none.',
    keep: 'Keep',
    edit: 'Change',
    end: 'End',
    kept: 'The template is kept.',
    ended: 'The template is ended. What was asked by it stays.',
  },
  filing: {
    after: 'After-sales service, in its words',
    none: 'The exporter has not said how its cars are cared for.',
    contact: 'Telephone and legal person',
    reason: 'Why you open them',
    reasonHint:
      'At least ten characters. Kept for good with your name, and the exporter may ask for it.',
    reasonMissing: 'Write the reason: at least ten characters.',
    open: 'Open',
    phone: 'Telephone',
    legalPerson: 'Legal person',
    opened: 'Opened just now; the page does not keep it.',
    sealed: 'kept as a pseudonym; opened below',
    papers: 'Papers handed in with it',
    papersNone: 'No paper was handed in: no business licence to look at.',
    ownPapersNone: 'None yet. The office holds your facts against a scan of the business licence.',
    handIn: 'Add papers',
    handInHint:
      'The business licence, contracts with workshops: JPEG, PNG, PDF, OFD or XML; several at once.',
    handInGo: 'Hand them in',
    earlier: 'Earlier filings of this exporter',
    earlierNone: 'None.',
    submittedOn: 'Handed in',
    number: 'Filing',
    labels: { legalPerson: 'Legal person', afterSales: 'After-sales service' },
    hints: {
      legalPerson:
        'As on the business licence. Sealed; the office opens it for a reason that is kept.',
      afterSales:
        'Who repairs your cars in the destinations, which parts you keep, how buyers reach you.',
    },
    missing: {
      both: 'Write the telephone too: the three are said together.',
    },
  },
};
