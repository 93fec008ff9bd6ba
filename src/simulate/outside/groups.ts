/** What a labelled group of vehicles is, and the rules that it is about. */
export interface Group {
  readonly label: string;
  readonly about: string;
  /** Rules any of which ought to be raised of a scheme, none of which ought to be of an honest group. */
  readonly rules: readonly string[];
  readonly honest: boolean;
}

const scheme = (label: string, rules: string, about: string): Group => ({
  ...{ label, about, rules: rules.split(' '), honest: false },
});
const innocent = (label: string, rules: string, about: string): Group => ({
  ...{ label, about, rules: rules.split(' '), honest: true },
});

/** The schemes and the honest look-alikes of issue 17, as the generator labels them. */
export const GROUPS: readonly Group[] = [
  scheme(
    'burst',
    'R05',
    'a company registers sixty cars in three days of a month-end, keeps few and drives none',
  ),
  scheme(
    'branches',
    'R05 R06',
    'branches under several codes at one address, six cars each on two days of a quarter',
  ),
  scheme(
    'successor',
    'R32',
    'a barred exporter goes on under a new code, by the same controller, telephone or address',
  ),
  scheme('engine-across', 'R14', 'one engine number on cars of two makers'),
  scheme('number-again', 'R14', 'one certificate, invoice, policy or engine number on two cars'),
  scheme('number-alike', 'R14', 'such a number with O for 0 or I for 1'),
  scheme('number-longer', 'R14', 'such a number with one more character, or “-1”, at its end'),
  scheme('refund-no-exit', 'R22', 'a refund claimed on an entry that never left, a year ago'),
  scheme('refund-stranger', 'R22', 'a claimant that is neither exporter nor buyer'),
  scheme(
    'refund-beyond-tax',
    'R22',
    'two claims of one claimant that come to more than the tax of the invoice',
  ),
  scheme(
    'plated-late',
    'R08',
    'insured by a dealer in December, plated to a person 70 to 200 days later',
  ),
  scheme(
    'one-day-owner',
    'R04',
    'insured a week early, registered to a person and passed on a day or two later',
  ),
  scheme('value-off', 'R21', 'bought as a wreck, declared at the value of a sound car'),
  scheme(
    'readings-of-a-day',
    'R17 R18',
    'licence sheet and inspection of two days tell 45 and some thousand km',
  ),
  scheme('parked-batch', 'R02', 'forty cars filed on day 181 that nobody drove'),
  scheme(
    'hidden-link-home',
    'R07',
    'a first buyer that shares a telephone with its seller, at home; most passed on',
  ),
  scheme(
    'nominees',
    'R06',
    'twenty-five persons behind one telephone whose new cars one exporter takes',
  ),
  scheme('made-later', 'R15 R16', 'registered, by its papers, a year before it was made'),
  innocent('busy-month-ends', 'R05 R06', 'a fleet whose every month-end is busy; driven and kept'),
  innocent(
    'rental-branches',
    'R05 R06',
    'branches of a rental chain at one address, all year round; driven and kept',
  ),
  innocent('before-the-bar', 'G14', 'applied for by an exporter before it was barred'),
  innocent('office-tower', 'R32', 'exporters in a tower in which a barred one sits too'),
  innocent('paper-invoices', 'R14 R22', 'paper invoices, whose eight digits other offices use too'),
  innocent('short-engines', 'R14', 'short engine numbers, which makers number each by itself'),
  innocent('counted-numbers', 'R14', 'long numbers of a counter, neighbours of one another'),
  innocent('agents', 'R22', 'an agent declares and claims for the owner of the goods'),
  innocent('claims-in-parts', 'R22', 'two or three claims within the tax of the invoice'),
  innocent('own-late-plates', 'R08', 'a company insures and plates its own order late'),
  innocent(
    'second-licence',
    'D01 D02 R24 R13 G18',
    'the first licence ran out unused, the second was used',
  ),
  innocent(
    'returned',
    'D01 D02 R24',
    'came back, was given a later plate and left under its second licence',
  ),
  innocent('wrecks', 'R21', 'bought as wrecks and declared as such'),
  innocent(
    'in-yuan',
    'R21',
    'declared in yuan at what the exporter paid, years after the first sale',
  ),
  innocent(
    'late-customs',
    'D03 R24 R28',
    'deregistered after exits that one customs office has not sent yet',
  ),
  innocent(
    'well-driven-181',
    'R01 R02',
    'batches filed on day 181 to 186 that were driven 70 to 130 km a day',
  ),
  innocent('registered-late', 'R16 R15', 'made long before their first registration'),
  innocent(
    'blank-transport',
    'R18',
    'driven to a neighbour; the licence sheet leaves the transport blank',
  ),
  innocent(
    'young-with-letter',
    'G01 G03 G04 G05 G06 G07',
    'young cars with the letter of their maker',
  ),
  innocent('exports', 'G09 G11 G14', 'all other exports'),
  innocent('at-home', 'R08 R05 R14', 'all that stays at home'),
];
