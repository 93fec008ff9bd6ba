import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countMedians } from '../exporters/figures/count-medians.ts';
import type { Licence } from '../licences/licence-shapes.ts';
import { askOfMoney } from '../money/ask-of-money.ts';
import { runNation } from '../nation/run-nation.ts';
import type { Register } from '../register.ts';
import { fateOf, licenceFateOf } from './application-fates.ts';
import { applicationOf, toldOfStories } from './cars-of-stories.ts';
import { Cast, type CastExporter } from './cast.ts';
import { daysAfter, laterOf } from './days.ts';
import type { DemonstrationAccess } from './demonstration-access.ts';
import { DEMONSTRATION_DAY, FIRST_DAY } from './demonstration-day.ts';
import { DEMONSTRATION_ORGANISATIONS } from './demonstration-organisations.ts';
import { Diary, type LivedDay } from './diary.ts';
import { fileExporter } from './file-exporter.ts';
import { followBorder } from './follow-border.ts';
import { GUESTS } from './guests.ts';
import { INVENTED_MAKERS } from './invented-makers.ts';
import { keyAuthorities } from './key-authorities.ts';
import { type ApplicationFate, ApplicationLead } from './lead-application.ts';
import { leadCases } from './lead-cases.ts';
import { leadComplaints } from './lead-complaints.ts';
import { leadExport } from './lead-export.ts';
import { leadExtracts } from './lead-extracts.ts';
import { leadLicence } from './lead-licence.ts';
import { leadNetwork } from './lead-network.ts';
import { leadReferrals } from './lead-referrals.ts';
import { leadStoryLetters } from './lead-story-letters.ts';
import { leadUnused } from './lead-unused.ts';
import { type MadeNation, type MadeRow, readMadeNation } from './nation/made-nation.ts';
import { type PlannedApplication, planApplications } from './nation/plan-applications.ts';
import { FIRST_TOLD, tellNation } from './nation/tell-nation.ts';
import { done } from './outcomes.ts';
import type { DemonstrationPress } from './papers/demonstration-press.ts';
import { followPapers, leadPapers } from './papers/lead-papers.ts';
import { correctFiguresBy, publishFiguresOf } from './publish-figures.ts';
import { sendLetters } from './send-letters.ts';
import { standExporter, WAYS } from './stand-exporter.ts';
import { STORIES } from './stories.ts';

/** What a demonstration is filled with the help of. */
export interface FillOptions {
  /** Who may act: the organisations, each with two persons who sign. */
  readonly access: DemonstrationAccess;
  /** Writes the feeds of a made-up nation into an empty folder, one CSV file an account. */
  readonly nation: (folder: string) => Promise<void>;
  /** Lets the database count anew what its tables hold. */
  readonly tidy: () => Promise<void>;
  /** Told how far it is, 0 to 1. */
  readonly progress: (done: number) => void;
}

/** Two exporters of the nation are the demonstration's own: those with the most vehicles. */
const OWN = ['exporter', 'second exporter'] as const;

const ownCode = (
  role: (typeof OWN)[number],
): { readonly uscc: string; readonly province: string } => {
  const found = DEMONSTRATION_ORGANISATIONS.find((one) => one.role === role);
  return { uscc: found?.uscc ?? '', province: found?.province ?? '' };
};

/** The nation with the demonstration's own exporters in the place of its largest. */
const withOwnExporters = (nation: MadeNation): MadeNation => {
  const licences = Map.groupBy(nation.get('licence') ?? [], ({ applicant = '' }) => applicant);
  licences.delete('');
  const largest = [...licences].toSorted(([, one], [, other]) => other.length - one.length);
  const codes = new Map(
    OWN.map((role, at) => [largest[at]?.[0] ?? '', ownCode(role).uscc] as const),
  );
  const renamed = (row: MadeRow): MadeRow =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, codes.get(cell) ?? cell]));
  return new Map([...nation].map(([account, rows]) => [account, rows.map(renamed)]));
};

/** The real manufacturer of the nation in whose place the demonstration's own stands, cars and all. */
const REPLACED = {
  ...{ id: 'byd-auto', legalName: '比亚迪汽车有限公司', brand: 'BYD', code: 'LGX' },
} as const;

/**
 * The nation with an invented manufacturer in the place of a real one: its name, its models and its cars. The codes of
 * both have the same share in the check digit, so that right ones stay right and wrong ones wrong.
 */
const withInventedMaker = (nation: MadeNation): MadeNation => {
  const { id, legalName, brand, code } = INVENTED_MAKERS.tianshu;
  const whole: ReadonlyMap<string, string> = new Map([
    [REPLACED.id, id],
    [REPLACED.legalName, legalName],
  ]);
  const renamed = (row: MadeRow): MadeRow => {
    const isOwn = (row['vin'] ?? '').startsWith(REPLACED.code);
    return Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        isOwn && name === 'brand'
          ? cell.replace(REPLACED.brand, brand)
          : (whole.get(cell) ?? cell.replaceAll(new RegExp(`\\b${REPLACED.code}`, 'g'), code)),
      ]),
    );
  };
  return new Map([...nation].map(([account, rows]) => [account, rows.map(renamed)]));
};

const PROVINCE_AT = [2, 4] as const;

const invite = async (
  register: Register,
  cast: Cast,
  nation: MadeNation,
  planned: readonly PlannedApplication[],
): Promise<void> => {
  for (const role of OWN) cast.addOwn(role, ownCode(role).uscc, ownCode(role).province);
  const { provinces } = register.engine.reader({ today: 0, everything: false }).reference;
  const names = new Map(
    (nation.get('licence') ?? []).map(({ applicant = '', applicantName }) => [
      applicant,
      applicantName,
    ]),
  );
  const codes = [
    ...(nation.get('exporter') ?? []).map(({ uscc = '' }) => uscc),
    ...planned.map(({ uscc }) => uscc),
  ].filter((uscc) => /^[0-9A-Z]{18}$/.test(uscc));
  const wanted = [
    ...[...new Set(codes)].map((uscc) => ({
      ...{
        uscc,
        name: names.get(uscc) ?? `示例企业 ${uscc}`,
        province: uscc.slice(...PROVINCE_AT),
      },
    })),
    ...GUESTS,
  ];
  for (const one of wanted) {
    if (cast.exporter(one.uscc) !== undefined) continue;
    const place = provinces.byCode(one.province);
    if (place === null) continue;
    await cast.addOffice(one.province, `示例${place.zh}商务主管部门`);
    await cast.addExporter(one);
  }
};

const WORKED_ON = 6; // not-law: days that a filing of the demonstration takes

const fileNation = (diary: Diary, cast: Cast, nation: MadeNation): void => {
  for (const row of nation.get('exporter') ?? []) {
    const {
      uscc = '',
      filedOn,
      filedUntil = '',
      standing = '',
      standingFrom,
      phone,
      address,
    } = row;
    const exporter = cast.exporter(uscc);
    if (exporter === undefined || filedOn === undefined || filedUntil < FIRST_TOLD) continue;
    const facts = {
      ...(phone !== undefined && { 'exporter.phone': phone }),
      ...(address !== undefined && { 'exporter.address': address }),
    };
    const submittedOn = daysAfter(filedOn, -WORKED_ON);
    fileExporter(diary, cast, { exporter, fate: 'filed', submittedOn, actedOn: filedOn, facts });
    const way = new Map([
      ['talked-to', 'talkedTo'],
      ['rectifying', 'rectifying'],
      ['barred', 'barred'],
    ] as const).get(standing as 'barred');
    if (way === undefined) continue;
    const steps = WAYS[way].length;
    const last = laterOf(standingFrom ?? '', daysAfter(filedOn, WORKED_ON * (steps + 1)));
    standExporter(diary, cast, exporter, way, last);
  }
};

const AFTER_SALES =
  '与目的国两家维修企业签有协议，常备易损配件，设中俄双语售后电话。 Agreements with two workshops in the destination, ' +
  'a stock of wearing parts, a telephone in Chinese and Russian.';

const receiveGuests = (diary: Diary, cast: Cast): void => {
  for (const [at, { uscc, filing, filedOn, way }] of GUESTS.entries()) {
    const exporter = cast.exporter(uscc);
    if (exporter === undefined) continue;
    const phone = `0991-555${String(at).padStart(4, '0')}`;
    const facts = { 'exporter.phone': phone, 'exporter.address': `示例路${at + 1}号` };
    const said = { phone, legalPerson: `示例法人${at + 1}`, afterSales: AFTER_SALES };
    const dates = { submittedOn: filedOn, actedOn: daysAfter(filedOn, WORKED_ON) };
    fileExporter(diary, cast, { exporter, fate: filing, ...dates, facts, said });
    if (way !== null) standExporter(diary, cast, exporter, way, daysAfter(DEMONSTRATION_DAY, -at));
  }
};

const leadOne = (
  diary: Diary,
  cast: Cast,
  exporter: CastExporter,
  planned: PlannedApplication,
  fate: ApplicationFate,
): void => {
  const licensed = (licences: readonly Licence[], vins: readonly string[], today: string): void => {
    const [licence] = licences;
    const more = licenceFateOf(planned);
    if (licence !== undefined && more !== null) {
      leadLicence(diary, cast, { exporter, licence: licence.id, fate: more }, today);
    }
    for (const vin of vins) {
      const exported = planned.exports.get(vin);
      if (exported === undefined) continue;
      const leaving = { vin, planned: exported, exporter, lane: planned.key };
      leadExport(diary, cast, leaving, daysAfter(today, 1));
    }
  };
  new ApplicationLead(diary, cast, exporter, planned, fate, licensed).begin();
};

/** Of the last applications some are not handed in yet. */
const LAST = 24; // not-law: applications of the demonstration
const DRAFTS = 6; // not-law: every so many of them

const BUSY_FROM = '2026-11-12'; // not-law: a day of the demonstration

const leadNation = (diary: Diary, cast: Cast, planned: readonly PlannedApplication[]): void => {
  for (const one of planned) {
    const exporter = cast.exporter(one.uscc);
    if (exporter === undefined) continue;
    const drafts = one.at > planned.length - LAST && one.at % DRAFTS === 0;
    leadOne(diary, cast, exporter, one, fateOf(one, { drafts, busyFrom: BUSY_FROM }));
  }
};

const tellStories = (diary: Diary, cast: Cast, press: DemonstrationPress): void => {
  const { uscc } = ownCode('exporter');
  const exporter = cast.exporter(uscc);
  if (exporter === undefined) return;
  for (const story of STORIES) {
    if (story.name === 'onPaper') {
      leadPapers(diary, press, exporter, story);
      continue;
    }
    // none of the fates of licences
    const planned = applicationOf(story, uscc, 0);
    const fate = fateOf(planned, { drafts: false, busyFrom: DEMONSTRATION_DAY });
    const question = story.asked ? ASKED : null;
    leadOne(diary, cast, exporter, planned, {
      ...fate,
      ...{
        until: story.until,
        pace: story.pace,
        question,
        releases: true,
        inspected: story.name === INSPECTED,
        appeal: () => story.appeal,
      },
    });
  }
  leadStoryLetters(diary, cast, exporter.actor);
};

/** The story whose car waits to be looked at: it is on the desk still. */
const INSPECTED = 'letterRevoked';

const ASKED = {
  vin: null,
  text: {
    en: 'The certificate names an engine number that the photograph does not show. Send the rubbing.',
    zh: '登记证书所载发动机号与照片不符，请补交拓印。',
  },
};

const withStories = (nation: MadeNation): MadeNation => {
  const whole = new Map(nation);
  for (const [account, row] of toldOfStories(ownCode('exporter').uscc)) {
    whole.set(account, [...(whole.get(account) ?? []), row]);
  }
  return whole;
};

/** The registry tells of the last days later: until then a gate rests on the applicant's word. */
const TOLD_LATER = '2026-11-09'; // not-law: a day of the demonstration
/** The month before that of the demonstration is screened as a nation too. */
const RUN_BEFORE = '2026-10-31'; // not-law: a day of the demonstration
const SIMULATED = 0.04; // not-law: share of the work
const LIVED = 0.9; // not-law: share of the work

/** Days after which tables have grown by much. */
const TIDIED = ['2026-02-01', '2026-05-01', '2026-08-01'] as const; // not-law: days of the demonstration

/**
 * Fills the made-up register: a year of a nation, told by its authorities and led through its offices, day by day, by
 * the use cases that everybody uses, until every state of every life is in it.
 *
 * @returns which moments of the filling stand for which days.
 */
export const fillDemonstration = async (
  register: Register,
  { access, nation, tidy, progress }: FillOptions,
): Promise<readonly LivedDay[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'mileproof-demonstration-'));
  try {
    progress(0);
    const feeds = join(folder, 'feeds');
    const scratch = join(folder, 'files');
    for (const path of [feeds, scratch]) await mkdir(path);
    await nation(feeds);
    progress(SIMULATED);
    const made = withOwnExporters(withInventedMaker(await readMadeNation(feeds)));
    const planned = planApplications(made, DEMONSTRATION_DAY);
    const diary = new Diary();
    const cast = new Cast(register.on(FIRST_DAY), access);
    await invite(register, cast, made, planned);
    keyAuthorities(diary, cast, FIRST_DAY);
    fileNation(diary, cast, made);
    receiveGuests(diary, cast);
    const exported = new Set(planned.flatMap(({ exports }) => [...exports.keys()]));
    const whole = withStories(made);
    const told = { nation: whole, scratch, last: DEMONSTRATION_DAY };
    tellNation(diary, cast, told, (account, row) => {
      const left = exported.has(row['vin'] ?? '');
      if (account === 'declaration') return !left;
      return account !== 'certificate' || (row['pendingExportOn'] ?? '') <= TOLD_LATER;
    });
    leadNation(diary, cast, planned);
    // a start that restores needs no compiler
    const { openDemonstrationPress } = await import('./papers/demonstration-press.ts');
    const press = await openDemonstrationPress();
    tellStories(diary, cast, press);
    leadNetwork(diary, cast);
    leadComplaints(diary, cast, register, planned, press);
    leadReferrals(diary, cast);
    leadExtracts(diary, cast, ownCode('exporter').uscc);
    sendLetters(diary, cast, ownCode('exporter').uscc);
    diary.on(DEMONSTRATION_DAY, leadUnused(cast));
    // what has changed since then is what the ministry reads first
    let edition = '';
    diary.on(RUN_BEFORE, async (register) => {
      const { id } = await done(runNation(register));
      edition = await publishFiguresOf(register, cast, id);
    });
    for (const day of [FIRST_TOLD, ...TIDIED]) diary.on(daysAfter(day, 1), tidy);
    await diary.live(register, DEMONSTRATION_DAY, (share) =>
      progress(SIMULATED + share * (LIVED - SIMULATED)),
    );
    const last = register.on(DEMONSTRATION_DAY);
    await followBorder(last);
    await followPapers(last, press, cast);
    const run = await done(runNation(last));
    await leadCases(last, cast, run);
    await correctFiguresBy(last, cast, edition, run.id);
    await done(countMedians(last));
    await done(askOfMoney(last));
    progress(1);
    // what followed the diary belongs to its last day, and is over by now
    return [...diary.lived.slice(0, -1), { day: DEMONSTRATION_DAY, began: Date.now() }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
