import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** What pages alone ask for, and why the API need not. */
const BY_PAGES_ALONE: Readonly<Record<string, string>> = {
  beginBatch: 'the first half of `issueInBulk`, for a page that answers before all are signed',
  bringLetters:
    'the files of a form, each in a transaction of its own; a program brings them one by one (`bringLetter`)',
  compareVersions: 'which cells an amendment changed, for the eye: a program has both versions',
  countLetters: 'figures above a list; a program counts what it lists',
  countOnDesk: 'figures above the queue; a program counts what `listQueue` gives',
  countStands:
    'figures above the vehicles of an application; a program counts what `listDecisions` gives',
  findListedVehicle: 'the vehicle of a page with the links to the one before and behind it',
  findService:
    '`nearestOutlets` finds by position; the page of a car asks by country too, and shows published lists',
  getBrought:
    'shows one letter that was brought, verified now: a program verifies the file (`verifyLetter`)',
  getDraft:
    'the cells of a draft with their problems, for a form; a program hands in the rows again (`replaceDraft`)',
  getExit:
    'what is on record of an exit, beside the form by which it is deregistered; `listExits` tells the same',
  getExporter: 'name and standing above a page; `getStanding` and `listOrganisations` tell them',
  getLetterHistory: 'what befell a letter, in words of a page; `listEvents` of the letter tells it',
  goOnWithBatch:
    'the second half of `issueInBulk`, by the id alone; a program sends the same request again',
  letterAtBorder:
    'a letter by what stands on paper, held against the car; a program reads it by code and verifies it',
  lettersOfVehicles:
    'the letters beside the vehicles of one page; `listLetters` of the application tells them',
  listBrought: 'letters that were brought as files; the list of whoever brought them by a form',
  listLastFeeds: 'the newest feed of each authority, above a list; `listFeeds` tells them',
  listLetterNews: 'what became of letters by day, on a page of work; `listEvents` tells it',
  listNeighbours:
    'what a vehicle shares with others, beside its page; the verdict tells the findings of it',
  listReasons: 'codes behind the answers in a list of vehicles; `listVerdicts` tells them',
  listTellings: 'what everybody tells of a vehicle, side by side, for the eye of an officer',
  mendDraft: 'mends single cells in a form; a program hands in the rows again (`replaceDraft`)',
  nameExporters: 'names beside ids; `listOrganisations` tells them',
  nameOutlets: '`GET /v1/outlets?country=…&maker=…` tells the same',
  nameOwnOutlets: '`GET /v1/outlets?own=true&country=…` tells the same, in the order of numbers',
  outletsNamed: 'places that a letter names, beside it; `listOutlets` tells them',
  previewAsking:
    'what a form would ask for, before it is sent; `askForLetters` answers the same for each vehicle',
  previewLetters:
    'what a form would sign, before it is sent; `draftLetters` answers the same for each letter',
  readComplaint: 'how what is typed will be kept, before the form is sent',
  readRule: 'one rule in words with its parts marked; `listRules` tells it',
  replaceLetter:
    'drafts and supersedes in one step of a form; a program does both (`draftLetters`, `supersedeLetter`)',
  stepLettersTogether:
    'one ground for the letters that are ticked; a program takes the step letter by letter',
  vehicleOfApplication:
    'the vehicle of a page by its VIN; `listVehiclesOf` and `getDecision` tell it',
  waitingAppeals:
    'appeals on a page of work, those that wait longest first; `listAppeals` tells them',
};

/** What the API alone does, and why no page does it by the same name. */
const BY_THE_API_ALONE: Readonly<Record<string, string>> = {
  beginStanding: 'the first filing of an exporter begins it by itself',
  bringLetter: 'pages bring files with `bringLetters`, by the same work',
  checkFiling: 'pages check a file (`checkSheet`), not one filing',
  draftLetters: 'pages draft with the issue (`beginBatch`, `replaceLetter`), by the same work',
  followEvents: 'a stream is for programs; a page is opened again',
  getLawShadow:
    'how a law that is not in force would answer is tried by whoever writes laws, with the program',
  issueInBulk:
    'pages begin a batch and go on beside their answer (`beginBatch`, `goOnWithBatch`), its two halves',
  issueLetter: 'pages issue one letter as a batch of one',
  liftDuty: 'a duty is lifted on pages with the licence that is given back or revoked',
  listAppeals: 'pages show them in the order of work (`waitingAppeals`)',
  listVehiclesOf: 'pages show the vehicles with their decisions (`listDecisions`)',
  nearestOutlets: 'pages ask for a country as well (`findService`)',
  readPublication: 'the files of a published list: pages link to them',
  replayVerdict: 'an auditor replays with a program; pages show verdict and law',
  reportNetwork: 'programs of manufacturers report; pages show what was reported',
  shadowLaw: 'a law that is not in force is tried by whoever writes laws, with the program',
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
