/**
 * The rules any of which ought to be raised of a scheme's vehicles: its family. Filled in as rules come; the generator
 * does not follow. Empty where no rule is about it yet.
 */
export const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'demo-shield': ['R07', 'R33', 'R38'],
  'nominee-lessees': ['R34', 'R35', 'R40'],
  'policy-cancelled': ['R01', 'R34', 'R35', 'R46'],
  'plates-unfetched': ['R01', 'R34', 'R35', 'R45'],
  'twice-transferred': ['R01', 'R34', 'R35'],
  'machine-driven': ['R02', 'R35', 'R36', 'R38'],
  'split-filing': ['R01', 'R02', 'R34', 'R35', 'R36'],
  'newborn-split': ['R06', 'R07', 'R26', 'R34', 'R35'],
  'fleet-shell': ['R05', 'R07', 'R26', 'R34', 'R35'],
  'manager-ring': ['R07', 'R26', 'R35'],
  'agent-account': ['R06'],
  'owner-hop': ['R04', 'R35'],
  'insured-lot': ['R08'],
  'backdated-invoice': ['R15', 'R48'],
  'grandfather-late': ['R15', 'R44'],
  'hop-redate': ['R13', 'R15', 'R44'],
  'forged-letter-strong': ['R49'],
  'forged-letter-weak': [],
  'shared-outlet': ['R11', 'R39'],
  'closed-outlet': ['R29'],
  'sister-letter': ['G03'],
  'photo-reuse': ['R37'],
  'inspection-mill': ['R17', 'R18', 'R47'],
  'scrapped-clone': ['R13', 'G18'],
  'cert-borrowed': ['R14'],
  'motor-reuse': ['R14'],
  'stolen-twin': ['R28'],
  'bonded-swap': ['R12'],
  'transit-elsewhere': ['R12'],
  'barred-destination': ['R31'],
  'barred-phoenix': ['R32', 'G14'],
  'parts-skd': ['R20', 'R21'],
  'parts-no-licence': ['R21', 'R24'],
  'value-clone': ['R21', 'R41'],
  'currency-flip': ['R21', 'R42'],
  'twin-subsidy': ['R23', 'R43'],
  'writeoff-refund': ['R22'],
  'cancelled-entry': ['R22'],
  carousel: ['G18', 'R13', 'R22', 'R28'],
};

/** Why a scheme is not found, as far as somebody has looked; told on the page where it is found in too few. */
export const BLIND: Readonly<Record<string, string>> = {
  'forged-letter-weak': 'everything on the letter is right but that its maker never wrote it',
  'writeoff-refund':
    'the exporter claims on the first owner’s invoice, and R22 believes an exporter',
  'machine-driven':
    'rollers show only by an earlier reading of somebody else, which half of these cars lack',
  'forged-letter-strong':
    'no issuer has fifteen letters in so small a nation, and of fewer R49 says nothing',
  'twin-subsidy':
    'cars that stayed at home are the paying office’s own matter, and no question of R43',
  'currency-flip':
    'where nobody else trades in the second currency nothing tells its worth: R42 is unknown',
  'inspection-mill':
    'a car unread before shows no fall, and a mill’s day has three cars at most: R47 wants all read',
  'stolen-twin': 'R28 asks where money was drawn on the exit; a careful thief draws none',
  'fleet-shell':
    'cars not yet applied for are asked nothing; of few cars the careful drive some past R35’s six km a day',
};
