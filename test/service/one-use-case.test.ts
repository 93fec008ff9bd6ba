import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** What pages alone ask for, and why the API need not. */
const BY_PAGES_ALONE: Readonly<Record<string, string>> = {
  beginBatch: 'the first half of `issueInBulk`, for a page that answers before all are signed',
  bringLetters:
    'the files of a form, each in a transaction of its own; a program brings them one by one (`bringLetter`)',
  countExtracts: 'a figure on a desk; a program counts what `listExtracts` gives',
  countOnDesk: 'figures above the queue; a program counts what `listQueue` gives',
  findListedVehicle: 'the vehicle of a page with the links to the one before and behind it',
  listReasons: 'codes behind the answers in a list of vehicles; `listVerdicts` tells them',
  nameEvents: 'names beside what an event is about; a program reads the thing itself by its id',
  nameExporters: 'names beside ids in columns; a program reads a name with `getExporter`',
  nameOutlets: '`GET /v1/outlets?country=…&maker=…` tells the same',
  nameOwnOutlets: '`GET /v1/outlets?own=true&country=…` tells the same, in the order of numbers',
  readComplaint: 'how what is typed will be kept, before the form is sent',
  readRule: 'one rule in words with its parts marked; `listRules` tells it',
  waitingAppeals:
    'appeals on a page of work, those that wait longest first; `listAppeals` tells them',
};

/** What the API alone does, and why no page does it by the same name. */
const BY_THE_API_ALONE: Readonly<Record<string, string>> = {
  beginStanding: 'the first filing of an exporter begins it by itself',
  bringLetter: 'pages bring files with `bringLetters`, by the same work',
  checkFiling: 'pages check a file (`checkSheet`), not one filing',
  checkLetter:
    'a page shows the checks beside the document (`getLetterDocument`), by the same work',
  drawPaper: 'pages show the picture by its address under /v1',
  draftLetters: 'pages draft with the issue (`beginBatch`, `replaceLetter`), by the same work',
  extractsOfApplication: 'pages link to the ZIP and the PDF under /v1',
  followEvents: 'a stream is for programs; a page is opened again',
  getDocument: 'pages read a document with its bytes (`readDocumentBytes`), by the same work',
  openPaper: 'pages link to the original under /v1, as a download',
  issueInBulk:
    'pages begin a batch and go on beside their answer (`beginBatch`, `goOnWithBatch`), its two halves',
  issueLetter: 'pages issue one letter as a batch of one',
  lettersOfApplication: 'pages link to the ZIP and the PDF under /v1',
  listAppeals: 'pages show them in the order of work (`waitingAppeals`)',
  listLacking: 'pages show it in the sheet of cars by papers (`getPaperSheet`, `listPapersSheet`)',
  listNationAges:
    'pages draw ages in bars that end on the last day of the window (`getNationLeft`)',
  listNationApplications:
    'the page of a province counts them by lane (`listNationLanes`), and the queue lists them',
  listNationVintages:
    'how a month became known is for whoever models; pages show months as they are known now',
  listProofs: 'pages hand out the proof with its document (`documentProof`), by the same work',
  listPublicSales: 'what may leave the house is a file of the API, which the page links to',
  listVehiclesOf: 'pages show the vehicles with their decisions (`listDecisions`)',
  listVerdicts: 'pages fold verdicts with equal answers (`listVerdictChanges`)',
  mapColumns: 'pages save all answers on a sheet at once (`mendDraft`), by the same work',
  nearestOutlets: 'pages ask for a country as well (`findService`)',
  readPublication: 'the files of a published list: pages link to them',
  replayVerdict: 'an auditor replays with a program; pages show verdict and law',
  settleLog:
    'whoever runs the register says once that a restored log goes on, after what health tells',
  shadowLaw: 'a law that is not in force is tried by whoever writes laws, with the program',
  signedExtract: 'pages link to the signed document under /v1',
  supersedeLetter: 'pages draft and supersede in one step (`replaceLetter`)',
  withdrawLetter:
    'pages take an application or a vehicle of it back, with which what was asked for ends',
};

const ROOT = join(import.meta.dirname, '../..');

const textsOf = (pattern: string, exclude: readonly string[] = []): readonly string[] =>
  globSync(pattern, { cwd: ROOT, exclude: [...exclude, '**/*.test.ts'] }).map((file) =>
    readFileSync(join(ROOT, file), 'utf8'),
  );

/** Whatever is declared as an action or a step, or takes the register and who acts. */
const DECLARED =
  /export (?:const (\w+) = (?:(?:action|step)\(|(?:async )?\(\s*_?register: Register,\s*_?actor: Actor\b)|(?:async )?function\*? (\w+)\(\s*register: Register,\s*actor: Actor\b)/g;

/** The names that a text imports. */
const importedBy = (text: string): readonly string[] =>
  [...text.matchAll(/import \{([^}]*)\} from/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().replace(/ as .*/, '')),
  );

const useCases = new Set(
  textsOf('src/register/**/*.ts').flatMap((text) =>
    [...text.matchAll(DECLARED)].map(([, name, generator]) => name ?? generator ?? ''),
  ),
);

const called = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap(importedBy).filter((name) => useCases.has(name)));

const byPages = called(textsOf('src/service/pages/**/*.ts'));
const byApi = called([
  ...textsOf('src/service/**/*.ts', ['src/service/pages/**']),
  // areas are made of these lists
  ...textsOf('src/register/**/*actions.ts'),
]);

const without = (all: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...all].filter((name) => !others.has(name)).toSorted();

test('what a person can do a program can do, unless a line says why not', () => {
  assert.ok(byPages.size > 100, `${byPages.size} use cases of pages`);
  assert.deepEqual(without(byPages, byApi), Object.keys(BY_PAGES_ALONE).toSorted());
});

test('what a program can do a person can do, unless a line says why not', () => {
  assert.ok(byApi.size > 150, `${byApi.size} use cases of the API`);
  assert.deepEqual(without(byApi, byPages), Object.keys(BY_THE_API_ALONE).toSorted());
});
