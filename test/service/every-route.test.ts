// alone: `marked-world.ts` is one world, which each of its files changes
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { API } from '../../src/service/api/api.ts';
import { letterWorld, TERMS, vinAt } from '../register/letter-world.ts';
import { another, newActor } from '../register/register-database.ts';
import { groundsFor, latestEvent } from '../register/rests-on.ts';
import { judge, license, submitOne } from '../register/walk.ts';
import { testService } from './test-service.ts';

const service = await testService();
const { app, as, owner } = service;
const { exporter, office, manufacturer, ministry, second, pool, applied } =
  await letterWorld(service);
const administrator = await newActor(owner, 'administrator');

const ROUTES = new Map(API.flatMap(({ routes }) => routes).map((route) => [route.id, route]));

/** Ids of the routes that this file asked with success. */
const askedHere = new Set<string>();

/** Which file asks the other routes with success. */
const ASKED_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  '../cli/serve.test.ts': ['readInvitation'],
  'document-pages.test.ts': [
    'getDocument',
    'getSignedDocument',
    'listDocuments',
    'readAuthorityDid',
    'readDocumentByCode',
    'signWaiting',
  ],
  'extracts.test.ts': [
    'annulExtract',
    'askForExtracts',
    'beginExtractBatch',
    'checkExtracts',
    'extractsOfApplicationAsFiles',
    'extractsOfApplicationAsPdf',
    'getExtract',
    'getExtractBatch',
    'getExtractDocument',
    'getExtractPaper',
    'goOnWithExtractBatch',
    'listExtracts',
    'refuseExtract',
    'signExtract',
    'withdrawExtract',
  ],
  'asked-by-name.test.ts': [
    'answerTogether',
    'askOralHearing',
    'cancelInspection',
    'changeLane',
    'countersignRefusals',
    'draftRefusals',
    'editRefusals',
    'getInspection',
    'getLane',
    'getRefusalGroup',
    'listGroups',
    'listInspections',
    'listInspectors',
    'orderInspection',
    'previewRefusals',
    'proposeRefusals',
    'recordInspection',
    'tellOfGroup',
    'waiveTogether',
    'listSamples',
    'previewDecide',
    'previewIssue',
    'previewRefusal',
    'previewRevocation',
    'previewSuspension',
    'previewStanding',
    'compareVersions',
    'conveneHearing',
    'countStands',
    'getDraft',
    'getDuty',
    'getExit',
    'getExporter',
    'getHearing',
    'holdHearing',
    'listHearings',
    'listNeighbours',
    'listSignatures',
    'listTellings',
    'listVerdictChanges',
    'openFilingContact',
    'sayOfFiling',
    'draftQuestions',
    'listQuestionTemplates',
    'keepQuestionTemplate',
    'endQuestionTemplate',
    'mendDraft',
    'endSheetWord',
    'listSheetWords',
    'mapColumns',
    'markedSheet',
    'takeBackRevocation',
    'vehicleOfApplication',
  ],
  'draft-work.test.ts': [
    'copyApplication',
    'declineEarlyRequests',
    'getFiled',
    'listDrafts',
    'listEarlyRequests',
    'prepareFiled',
    'withdrawEarlyRequests',
  ],
  'exporter-papers.test.ts': ['dealOutPapers'],
  'log.test.ts': ['listProofs', 'listProofsByCode', 'readLog', 'settleLog', 'signAbsence'],
  'outlets-speak.test.ts': [
    'readLetterAsks',
    'endOutletKey',
    'giveOutletKey',
    'listBehind',
    'listOutletKeys',
    'listOutletWords',
    'publishBehind',
    'sayForOutlet',
  ],
  'borders.test.ts': [
    'declareVehicle',
    'deregisterVehicle',
    'exitVehicle',
    'liftDuty',
    'listDeclarations',
    'listDeregistrations',
    'listDuties',
    'listExits',
    'listReturns',
    'lookUpVin',
    'mayLeave',
    'returnVehicle',
  ],
  'offices-compared.test.ts': ['compareOffices'],
  'holds.test.ts': [
    'getPass',
    'acceptStatement',
    'answerHold',
    'declareVehicles',
    'declineStatement',
    'getHold',
    'holdVehicle',
    'listHolds',
    'listPasses',
    'listWaitingExits',
    'referHold',
    'releaseHold',
    'stateDuty',
  ],
  'pages/people-pages.test.ts': [
    'listColleagues',
    'listFigures',
    'listNotes',
    'listOwnSteps',
    'numberMember',
    'writeNote',
  ],
  'registry-desk.test.ts': [
    'countDueDeregistrations',
    'deregisterVehicles',
    'listDueDeregistrations',
  ],
  'pages/referral-pages.test.ts': [
    'answerRuleDoubt',
    'askAboutReferral',
    'confirmReferral',
    'countDuties',
    'countMoneyQuestions',
    'countReferralOutcomes',
    'countReferrals',
    'dismissReferral',
    'draftReferral',
    'dropReferral',
    'editReferral',
    'followMoney',
    'getExporterFigures',
    'getReferral',
    'getReferralEvidence',
    'getRuleDoubt',
    'listAddressees',
    'listExporterRows',
    'listMoneyQuestions',
    'listReferable',
    'listReferralGrounds',
    'listReferrals',
    'listRuleDoubts',
    'listRulePrecision',
    'receiveReferral',
    'sendReferral',
    'signReferral',
    'tellMoreOfReferral',
  ],
  'pages/search-pages.test.ts': ['findEverything', 'listExporters'],
  'pages/cases-pages.test.ts': [
    'answerAsked',
    'askInCase',
    'assignCase',
    'countPatterns',
    'enterAnswer',
    'getAsked',
    'getCaseEvidence',
    'getRing',
    'listAsked',
    'listCaseVehicles',
    'listPatterns',
    'listRings',
    'listWhomToAsk',
    'noteInCase',
    'openCase',
    'resumeCase',
    'setCaseAside',
    'withdrawQuestion',
  ],
  'check-bounds.test.ts': ['checkFile'],
  'checks.test.ts': ['checkFiling', 'checkFilings'],
  'events-webhooks-jobs.test.ts': [
    'endWebhook',
    'listDeliveries',
    'listEvents',
    'listJobs',
    'listWebhooks',
    'makeWebhook',
    'replayWebhook',
    'streamEvents',
    'verifyEventChain',
  ],
  'feeds.test.ts': [
    'getFeed',
    'listFeedReaches',
    'reportHealth',
    'sayFeedTold',
    'setFeedRhythm',
    'listFeedProblems',
    'listFeeds',
    'listNationRuns',
    'requestNationRun',
    'takeFeed',
  ],
  'issue-many.test.ts': [
    'listAskedCars',
    'listAskingApplications',
    'listProductionLists',
    'listProductionProblems',
    'recallLetter',
    'recallLetterBatch',
    'changeStatusPlace',
    'getSigningRule',
    'getStatusPlace',
    'goOnWithLetterBatch',
    'listSecondPersonWaits',
    'listStatusPlaces',
    'reserveStatusPlaces',
    'setSigningRule',
    'takeProductionList',
  ],
  'law-shadows.test.ts': ['askLawShadow', 'followLawShadow', 'listLawShadows', 'readLawShadow'],
  'figures.test.ts': [
    'correctFigures',
    'getFiguresEdition',
    'getFiguresProposal',
    'listFiguresEditions',
    'listFiguresProposals',
    'listFiguresRuns',
    'proposeFigures',
    'publishFigures',
    'readFiguresFile',
  ],
  'letter-actions.test.ts': [
    'countLetters',
    'getBrought',
    'getLetterHistory',
    'letterAtBorder',
    'listBrought',
    'listLetterNews',
    'listLettersOfVehicles',
    'previewAsking',
    'previewLetters',
    'replaceLetter',
    'stepLettersTogether',
  ],
  'letters-said-told.test.ts': ['getLettersTold', 'sayLettersTold'],
  'letters.test.ts': [
    'bringLetter',
    'checkLetter',
    'getLetterBatch',
    'getLetterDocument',
    'issueLettersInBulk',
    'listLetters',
    'listTermsTemplates',
    'listTrustProposals',
    'listTrustVersions',
    'readLetterByCode',
    'readRegisterDid',
    'readStatusList',
    'readTrustList',
    'readTrustListVersion',
    'revokeLetter',
    'verifyLetter',
  ],
  'long-lists.test.ts': ['listQueue'],
  'marked-world.ts': [
    'acceptFiling',
    'answerAboutApplication',
    'answerAboutFiling',
    'askAboutFiling',
    'listApplications',
    'listFilings',
    'listKeys',
    'makeKey',
    'submitApplication',
  ],
  'nation-pages.test.ts': [
    'getDirectorPage',
    'getNationFigures',
    'getNationLeft',
    'getToDecide',
    'listDirectorPages',
    'listNationAges',
    'listNationApplications',
    'listNationClaimants',
    'listNationLanes',
    'listNationPayments',
    'listNationSales',
    'listNationService',
    'listNationVehicles',
    'listNationVintages',
    'listPublicSales',
  ],
  'network.test.ts': [
    'findService',
    'listNamedOutlets',
    'attestOutlets',
    'changeOutlet',
    'confirmImport',
    'disputeOutlet',
    'getImport',
    'getOutlet',
    'listImportLines',
    'listMakerDuties',
    'listPublications',
    'nearestOutlets',
    'previewAttestation',
    'proposeOutlet',
    'publishNetwork',
    'readCoverage',
    'readRound',
    'reportNetwork',
    'settleOutlet',
  ],
  'nothing-half.test.ts': [
    'amendApplication',
    'decideApplication',
    'editProposal',
    'getDecision',
    'grantVehicle',
  ],
  'pages/notices-pages.test.ts': [
    'confirmMail',
    'endCalendar',
    'endMail',
    'endOwnMail',
    'forgetContact',
    'getNews',
    'getNotices',
    'makeCalendar',
    'readMailLink',
    'subscribeMail',
  ],
  'pages/papers-pages.test.ts': ['listPapersSheet'],
  'papers.test.ts': [
    'getToldByPaper',
    'addPhotographs',
    'drawPaper',
    'getPaper',
    'getPaperReading',
    'handInPapers',
    'listBorderPapers',
    'listLacking',
    'listPapers',
    'namePaper',
    'openPaper',
    'takeBackPaper',
  ],
  'shell.test.ts': ['listRules', 'readLaw', 'readMe'],
  'sign-in/sign-in.test.ts': [
    'changeRights',
    'leaveOrganisation',
    'listMembers',
    'openName',
    'revokeKey',
    'takeUpInvitation',
  ],
  'steps.test.ts': [
    'acceptAnswer',
    'appealRefusal',
    'checkApplication',
    'countersignRefusal',
    'draftRefusal',
    'getFiling',
    'getStanding',
    'grantAll',
    'issueLicences',
    'judgeAppeal',
    'listAppeals',
    'listLicences',
    'previewGrants',
    'proposeRefusal',
    'submitLargeApplication',
    'surrenderLicence',
    'takeNextApplication',
  ],
  'verdicts.test.ts': [
    'confirmPapersSeen',
    'listStatedRows',
    'listVerdicts',
    'listVerdictsOfVin',
    'readVerdict',
    'replayVerdict',
    'shadowLaw',
  ],
};

/** What a route is asked with: values of its path, and query, a body, or lines and files as text. */
interface Given {
  readonly at?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: object;
  readonly text?: string;
  readonly type?: string;
}

/** Asks a route by its name as somebody, with success; gives what was answered. */
const well = async (id: string, actor: Actor | null, given: Given = {}) => {
  const { at = {}, query = '', body, text, type = 'application/json' } = given;
  const route = ROUTES.get(id) ?? assert.fail(`no route ${id}`);
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => at[name] ?? '');
  const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
  const answer = await app.request(`${path}${query}`, {
    method: route.method,
    headers: {
      ...(actor !== null && as(actor)),
      ...(sent !== undefined && { 'content-type': type }),
    },
    ...(sent !== undefined && { body: sent }),
  });
  const said = await answer.text();
  assert.ok(answer.status < 300, `${id}: ${answer.status} ${said}`);
  askedHere.add(id);
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as clients do
  return (said.startsWith('{') && !said.includes('}\n{') ? JSON.parse(said) : said) as any;
};

/** What a file that asks a route must say: the end of its path, or what stands before the last value in it. */
const saidOf = (id: string): string => {
  const { path } = ROUTES.get(id) ?? assert.fail(`no route ${id}`);
  const fixed = path.split(/\{\w+\}/).filter((piece) => piece !== '');
  return fixed.at(-1) ?? path;
};

/** An outlet, and one whose country nobody knows. */
const TABLE = `number,name,country,city,address,longitude,latitude,phone,mon,sun,parts
GE-91,Auto,GE,Tbilisi,Street 1,44.8,41.7,+995322000000,09:00-18:00,closed,yes
GE-92,Auto,Atlantis,Tbilisi,Street 2,44.8,41.7,+995322000001,09:00-18:00,closed,yes
`;
const NOTICE = { en: 'Mend it.', zh: '请整改。' };

test('what is before an office: applications, questions, decisions, vehicles', async () => {
  const vin = vinAt(1);
  const application = await applied([vin]);
  const at = { application };
  const { items } = await well('listVehiclesOf', office, { at });
  assert.deepEqual(
    items.map((one: { vin: string }) => one.vin),
    [vin],
  );
  const taken = await well('takeApplication', office, { at });
  assert.equal(taken.takenBy, office.person);
  const released = await well('releaseApplication', office, { at });
  assert.equal(released.takenBy, null);
  await well('assignApplication', office, { at, body: { person: office.person } });
  await well('takeApplication', office, { at });
  await well('askAboutApplication', office, {
    at,
    body: { questions: [{ vin: null, text: NOTICE }] },
  });
  const questions = await well('listQuestions', exporter);
  assert.equal(questions.items[0].text.zh, NOTICE.zh);
  const decisions = await well('listDecisions', office);
  assert.equal(decisions.items[0].vin, vin);
});

test('a draft is replaced from a file', async () => {
  const sheet = (vin: string): Given => ({
    query: '?name=cars.csv',
    text: `licence.vin,licence.destination\n${vin},KZ\n`,
    type: 'text/csv',
  });
  const { id } = await well('draftApplicationFromFile', exporter, sheet(vinAt(2)));
  await well('replaceDraftFromFile', exporter, { ...sheet(vinAt(3)), at: { application: id } });
  const drafted = await well('getDraftRows', exporter, { at: { application: id } });
  assert.ok(JSON.stringify(drafted).includes(vinAt(3)));
  assert.ok(!JSON.stringify(drafted).includes(vinAt(2)));
});

test('every step of a standing, by an office, a second person and the ministry', async () => {
  const at = { exporter: exporter.organisation ?? '' };
  const signing = await another(owner, office);
  await well('beginStanding', office, { at, body: { ground: 'Art. 1' } });
  const { items } = await well('listStandings', office);
  assert.deepEqual(
    items.map((one: { exporter: string }) => one.exporter),
    [at.exporter],
  );
  const evidence = await latestEvent(owner, at.exporter);
  const { items: named } = await well('listEvidence', office, { at, query: '?kind=event' });
  assert.equal(named[0].id, evidence[0].id);
  const { items: grounds } = await well('listGrounds', office, {
    query: '?decision=standing.propose-bar',
  });
  assert.equal(grounds[0].article, '商贸函〔2025〕648号第一（三）项');
  const resting = (verb: Parameters<typeof groundsFor>[0]) => ({
    at,
    body: { grounds: groundsFor(verb), evidence },
  });
  const noticed = (verb: Parameters<typeof groundsFor>[0]) => ({
    at,
    body: { grounds: groundsFor(verb), evidence, notice: NOTICE },
  });
  const talk = () => well('talkToExporter', office, resting('talk'));
  const order = async (): Promise<void> => {
    await well('proposeOrder', office, noticed('propose-order'));
    const { id: hearing } = await well('tellExporter', office, { body: at });
    await well('answerHearing', exporter, { at: { hearing }, body: { answer: 'Not so.' } });
    await well('orderRectification', signing, { at });
  };
  const report = () =>
    well('reportRectification', exporter, { body: { report: 'Done.', evidence } });
  const bar = async (): Promise<void> => {
    await well('proposeBar', office, noticed('propose-bar'));
    const { id: hearing } = await well('tellExporter', office, { body: at });
    await well('waiveHearing', exporter, { at: { hearing } });
    await well('barExporter', signing, { at });
  };
  await talk();
  assert.equal(
    (await well('settleTalk', office, { at, body: { grounds: groundsFor('settle') } })).state,
    'good',
  );
  await talk();
  await well('proposeOrder', office, noticed('propose-order'));
  assert.equal((await well('dropProposal', office, { at })).state, 'talkedTo');
  await order();
  assert.equal((await report()).state, 'reported');
  await well('clearRectification', office, resting('clear'));
  await talk();
  await order();
  await report();
  await bar();
  assert.equal((await well('liftBar', ministry, resting('lift'))).state, 'good');
  await talk();
  const overturned = await well('overturnStanding', second, {
    at,
    body: { grounds: groundsFor('overturn') },
  });
  assert.equal(overturned.state, 'good');
});

test('a filing is taken back, another refused', async () => {
  const drafted = async (): Promise<string> =>
    (await well('draftFiling', exporter, { body: { facts: {} } })).id;
  const submitted = { at: { filing: await drafted() }, body: {} };
  await well('submitFiling', exporter, submitted);
  await well('withdrawFiling', exporter, { at: submitted.at });
  const other = { at: { filing: await drafted() } };
  await well('submitFiling', exporter, { ...other, body: {} });
  const body = { grounds: groundsFor('refuse'), notice: NOTICE };
  assert.equal((await well('refuseFiling', office, { ...other, body })).state, 'refused');
});

test('a complaint is counted, its receivers are named, and its case is listed, read and given back', async () => {
  await well('fileComplaint', null, {
    body: {
      ...{ vin: vinAt(9), kind: 'parts', country: 'KZ', refusedOn: '2026-11-20' },
      ...{ language: 'ru', words: 'Нет деталей.' },
    },
  });
  const [{ id: complaint }] = (await well('listComplaints', ministry)).items;
  assert.deepEqual(await well('countComplaints', ministry), { byState: { filed: 1 }, yours: 0 });
  const at = { complaint };
  const receivers = await well('listReceivers', ministry, { at });
  assert.ok(
    receivers.items.some(
      (one: { organisation: string }) => one.organisation === manufacturer.organisation,
    ),
  );
  await well('acknowledgeComplaint', ministry, { at });
  assert.equal((await well('getComplaint', ministry, { at })).state, 'acknowledged');
  await well('escalateComplaint', ministry, { at, body: { reason: 'Refused again.' } });
  const [{ id: caseFile }] = (await well('listCases', ministry)).items;
  assert.equal((await well('getCase', ministry, { at: { caseFile } })).origin.complaint, complaint);
  await well('takeCase', ministry, { at: { caseFile } });
  assert.equal((await well('releaseCase', ministry, { at: { caseFile } })).state, 'opened');
  await well('takeCase', ministry, { at: { caseFile } });
  const body = { outcome: 'unfounded', ground: 'It was repaired.' };
  assert.equal((await well('closeCase', ministry, { at: { caseFile }, body })).state, 'closed');
});

test('a complaint is followed and disputed by its receipt, its contact is opened, and it is closed', async () => {
  const { receipt } = await well('fileComplaint', null, {
    body: {
      ...{ vin: vinAt(10), kind: 'parts', country: 'KZ', refusedOn: '2026-11-20' },
      ...{ language: 'ru', words: 'Нет деталей.', contact: 'buyer@example.org' },
    },
  });
  const [{ id: complaint }] = (await well('listComplaints', ministry, { query: '?state=filed' }))
    .items;
  const at = { complaint };
  const reason = 'To ask for the date of the visit';
  const { contact } = await well('openContact', ministry, { at, body: { reason } });
  assert.equal(contact, 'buyer@example.org');
  await well('acknowledgeComplaint', ministry, { at });
  const answered = async (): Promise<void> => {
    const { organisation } = manufacturer;
    await well('forwardComplaint', ministry, { at, body: { organisation, note: 'Who?' } });
    const body = { text: 'Come.', language: 'en', ground: 'Letter' };
    await well('answerComplaint', manufacturer, { at, body });
  };
  await answered();
  const disputed = { at: { receipt }, body: { words: 'Опять отказали.' } };
  assert.equal((await well('disputeAnswer', null, disputed)).state, 'acknowledged');
  await answered();
  assert.equal((await well('closeComplaint', ministry, { at })).state, 'closed');
  assert.equal((await well('followComplaint', null, { at: { receipt } })).answers.length, 2);
});

test('letters are declined, taken back, suspended and resumed', async () => {
  const application = await applied([vinAt(21), vinAt(22), vinAt(23)]);
  const { asked } = await well('askForLetters', exporter, { body: { application } });
  const [one, two, three] = [21, 22, 23].map(
    (place): string =>
      asked.find(({ vin }: { vin: string }) => vin === vinAt(place))?.id ?? assert.fail(`${place}`),
  );
  assert.ok(one !== undefined && two !== undefined && three !== undefined);
  const body = { ground: 'Not ours.' };
  const declined = await well('declineLetter', manufacturer, { at: { letter: one }, body });
  assert.equal(declined.state, 'declined');
  await well('withdrawLetter', exporter, { at: { letter: two } });
  const at = { letter: three };
  await well('draftLetters', manufacturer, { body: { letters: [three], terms: TERMS } });
  await well('issueLetter', manufacturer, { at });
  await well('suspendLetter', manufacturer, { at, body: { ground: 'Sold?' } });
  await well('resumeLetter', manufacturer, { at });
  const held = await well('getLetter', exporter, { at });
  assert.equal(held.state, 'issued');
  for (const id of ['lettersForTheCounter', 'lettersOfApplicationAsFiles'])
    await well(id, exporter, { at: { application } });
  for (const id of ['getPaperSheet', 'listPapersToDeal', 'listToldByPapers'])
    await well(id, exporter, { at: { application } });
  const { number } = await well('getApplication', office, { at: { application } });
  const again = { application: number, vin: vinAt(23) };
  const drafts = await well('draftLetters', manufacturer, {
    body: { vehicles: [again], terms: TERMS },
  });
  const by: string = drafts.items[0].id;
  const superseded = await well('supersedeLetter', manufacturer, { at, body: { by } });
  assert.equal(superseded.state, 'issued');
});

test('a licence is suspended, resumed and revoked', async () => {
  const submitted = await submitOne(pool, exporter, '65', vinAt(31));
  const verdict = await judge(pool, submitted, exporter, '65');
  const at = { licence: (await license(pool, office, exporter, submitted, verdict)).licence };
  const evidence = await latestEvent(owner, exporter.organisation ?? '');
  const suspend = { grounds: groundsFor('suspend'), evidence };
  await well('suspendLicence', office, { at, body: suspend });
  await well('resumeLicence', office, { at, body: { grounds: groundsFor('resume') } });
  const revoke = { grounds: groundsFor('revoke'), evidence, notice: NOTICE };
  await well('proposeRevocation', office, { at, body: revoke });
  const { id: hearing } = await well('tellExporter', office, { body: at });
  await well('waiveHearing', exporter, { at: { hearing } });
  const revoked = await well('revokeLicence', ministry, { at });
  assert.equal(revoked.state, 'revoked');
  assert.equal((await well('getLicence', exporter, { at })).id, at.licence);
});

test('an application is taken back, an outlet and an organisation are closed', async () => {
  const application = await applied([vinAt(41)]);
  await well('withdrawApplication', exporter, { at: { application }, body: {} });
  const { items } = await well('listOutlets', manufacturer, { query: '?own=true' });
  const outlet: string = items[0].id;
  assert.equal(
    (await well('closeOutlet', manufacturer, { at: { outlet }, body: { ground: 'Ended.' } })).state,
    'closed',
  );
  const { id } = await well('makeOrganisation', administrator, {
    body: { part: 'tax', name: '某税务局' },
  });
  await well('closeOrganisation', administrator, { at: { id } });
  const found = await well('listOrganisations', administrator, { query: `?id=${id}&part=tax` });
  assert.notEqual(found.items[0].closedAt, null);
});

test('a trust list is published, a key of it ends, and so do terms', async () => {
  const { id: key } = await well('makeSigningKey', manufacturer, { body: {} });
  const { id: proposal } = await well('proposeTrustList', ministry);
  const published = await well('publishTrustList', second, { at: { proposal } });
  assert.equal(published.version, 2);
  const until = '2030-01-01';
  await well('endSigningKey', manufacturer, { at: { key }, body: { until } });
  const keys = await well('listSigningKeys', manufacturer);
  assert.equal(keys.items.find((one: { id: string }) => one.id === key).until, until);
  await well('markKeyCompromised', manufacturer, { at: { key }, body: {} });
  const own = generateKeyPairSync('ed25519');
  const jwk = JSON.stringify(own.publicKey.export({ format: 'jwk' }));
  const query = `?key=${encodeURIComponent(jwk)}`;
  const { text } = await well('challengeForKey', manufacturer, { query });
  const signature = sign(null, Buffer.from(text), own.privateKey).toString('base64');
  const taken = await well('addOwnKey', manufacturer, { body: { key: jwk, signature } });
  assert.deepEqual([taken.elsewhere, taken.trusted], [true, false]);
  assert.match((await well('readRootKey', null)).suite, /jcs/);
  const kept = { name: 'usual', terms: TERMS };
  const { id: template } = await well('keepTermsTemplate', manufacturer, { body: kept });
  const ended = await well('endTermsTemplate', manufacturer, { at: { template } });
  assert.equal(ended.ended, template);
});

test('letters that are missing and that rest on outlets are listed, and many are verified', async () => {
  assert.deepEqual((await well('listWithoutLetter', manufacturer)).next, null);
  assert.deepEqual((await well('listRestingLetters', manufacturer)).next, null);
  const lines = '{"document":"{}"}\n';
  const answers = await well('verifyLetters', null, { text: lines, type: 'application/x-ndjson' });
  assert.match(String(answers), /"type":"end"/);
});

test('rows of a draft are replaced, and a letter by another', async () => {
  const accounts = (vin: string) => ({ licence: [{ vin, destination: 'KZ' }] });
  const body = { accounts: accounts(vinAt(51)) };
  const { id } = await well('draftApplication', exporter, { body });
  const at = { application: id };
  await well('replaceDraft', exporter, { at, body: { accounts: accounts(vinAt(52)) } });
  assert.ok(JSON.stringify(await well('getDraftRows', exporter, { at })).includes(vinAt(52)));
  const did = await well('readMakerDid', null, { at: { maker: 'chery' } });
  assert.match(did.id, /chery/);
  const table = { query: '?name=outlets.csv', text: TABLE, type: 'text/csv' };
  const brought = await well('previewImport', manufacturer, table);
  const found = await well('listImportProblems', manufacturer, { at: { import: brought.id } });
  assert.ok(found.items.length > 0);
});

test('who did not take up an invitation is invited again', async () => {
  const body = { organisation: office.organisation, name: '测试人', rights: ['act'] };
  const { person, token } = await well('invitePerson', administrator, { body });
  const again = await well('inviteAgain', administrator, { at: { person } });
  assert.notEqual(again.token, token);
});

test('every route is asked with success, here or in a file that names it', () => {
  const there = Object.entries(ASKED_ELSEWHERE);
  for (const [file, ids] of there) {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8');
    for (const id of ids) assert.ok(text.includes(saidOf(id)), `${file} does not ask ${id}`);
  }
  const asked = [...askedHere, ...there.flatMap(([, ids]) => ids)];
  assert.deepEqual(
    [...ROUTES.keys()].filter((id) => !asked.includes(id)),
    [],
  );
  const twice = there.flatMap(([, ids]) => ids).filter((id) => askedHere.has(id));
  assert.deepEqual(twice, [], 'what is asked here stands in no list');
});
