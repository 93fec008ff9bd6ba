import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIVES } from '../../src/domain/lives/lives.ts';
import { API } from '../../src/service/api/api.ts';

/** The life of what a path names first: `/v1/filings/{filing}/submit`. */
const LIFE_AT: Readonly<Record<string, string>> = {
  filings: 'filing',
  standings: 'standing',
  applications: 'application',
  decisions: 'vehicleDecision',
  letters: 'letter',
  outlets: 'outlet',
  licences: 'licence',
  duties: 'duty',
  holds: 'hold',
  complaints: 'complaint',
  cases: 'case',
  hearings: 'hearing',
  referrals: 'referral',
  asked: 'caseQuestion',
  inspections: 'inspection',
  extracts: 'extract',
};

/** Routes that take a step and whose path does not say so: `life verb`. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  draftFiling: ['filing draft'],
  reportRectification: ['standing report'],
  draftApplication: ['application draft', 'vehicleDecision list'],
  draftApplicationFromFile: ['application draft', 'vehicleDecision list'],
  takeNextApplication: ['application take'],
  submitLargeApplication: ['application submit'],
  amendApplication: ['vehicleDecision amend'],
  withdrawApplication: ['vehicleDecision withdraw'],
  grantAll: ['vehicleDecision grant'],
  judgeAppeal: ['vehicleDecision uphold', 'vehicleDecision overturn'],
  askForLetters: ['letter request'],
  bringLetter: ['letter request'],
  draftLetters: ['letter draft'],
  issueLettersInBulk: ['letter issue'],
  recallLetterBatch: ['letter recall'],
  replaceLetter: ['letter draft', 'letter supersede', 'letter issue'],
  stepLettersTogether: ['letter decline', 'letter suspend', 'letter revoke'],
  proposeOutlet: ['outlet propose'],
  changeOutlet: ['outlet change'],
  attestOutlets: ['outlet attest'],
  tellExporter: ['hearing tell'],
  tellOfGroup: ['hearing tell'],
  answerTogether: ['hearing answer'],
  waiveTogether: ['hearing waive'],
  proposeRefusals: ['vehicleDecision propose-refusal'],
  countersignRefusals: ['vehicleDecision countersign'],
  editRefusals: ['vehicleDecision edit'],
  orderInspection: ['inspection order'],
  proposeRevocation: ['hearing propose'],
  takeBackRevocation: ['hearing drop', 'hearing take-back'],
  issueLicences: ['licence issue', 'licensedVehicle license'],
  declareVehicle: ['licensedVehicle declare', 'hold hold'],
  declareVehicles: ['licensedVehicle declare', 'hold hold'],
  holdVehicle: ['hold hold'],
  exitVehicle: ['licensedVehicle exit', 'licence use', 'licence use-up', 'duty meet', 'hold hold'],
  returnVehicle: ['licensedVehicle return', 'duty lift', 'duty meet'],
  deregisterVehicle: ['licensedVehicle deregister', 'duty meet'],
  deregisterVehicles: ['licensedVehicle deregister', 'duty meet'],
  fileComplaint: ['complaint file'],
  acceptAnswer: ['complaint accept'],
  closeComplaint: ['complaint accept'],
  disputeAnswer: ['complaint dispute'],
  escalateComplaint: ['case open'],
  draftReferral: ['referral draft'],
  openCase: ['case open'],
  askForExtracts: ['extract request'],
  askInCase: ['caseQuestion ask'],
};

/** Parts to which a life gives a step that no route gives them, with the reason. */
const ONLY_IN_LIFE: Readonly<Record<string, { readonly parts: readonly string[]; why: string }>> = {
  'duty begin': {
    parts: ['office', 'customs', 'registry', 'register'],
    why: 'it begins with another step, or by a job',
  },
  'duty meet': { parts: ['register'], why: 'a job finds that it is met' },
  'letter recall': {
    parts: ['register'],
    why: 'what can no longer be issued is recalled by a job',
  },
  'letter take-effect': { parts: ['register'], why: 'a job issues what was held long enough' },
  'letter supersede': { parts: ['register'], why: 'when the letter in its place is in force' },
  'duty lift': { parts: ['exporter'], why: 'only with the licence that it gives back' },
  'hearing take-back': {
    parts: ['exporter'],
    why: 'only with what it amends, withdraws or gives back',
  },
  'extract overtake': { parts: ['register'], why: 'what the registry tells overtakes it' },
  'extract replace': { parts: ['register'], why: 'only with the later one that is signed' },
  'hearing sign': { parts: ['office', 'ministry'], why: 'only with the step that is signed' },
};

const stepAt = (path: string): string | null => {
  const [, thing = '', verb = ''] = /^\/v1\/([a-z]+)\/\{[a-zA-Z]+\}\/([a-z-]+)$/.exec(path) ?? [];
  const life = LIVES.find(({ name }) => name === LIFE_AT[thing]);
  return life?.steps.some((step) => step.verb === verb) === true ? `${life.name} ${verb}` : null;
};

const sorted = (parts: Iterable<string>): readonly string[] => [...new Set(parts)].sort();

test('each step is open at its routes to whom its life gives it, and to nobody else', () => {
  const served = new Map<string, string[]>();
  for (const { id, method, path, access } of API.flatMap(({ routes }) => routes)) {
    const named = method === 'POST' ? stepAt(path) : null;
    const parts = access === 'public' ? ['buyer'] : access.parts;
    for (const step of [...(named === null ? [] : [named]), ...(TAKES[id] ?? [])])
      served.set(step, [...(served.get(step) ?? []), ...parts]);
  }
  const given = new Map<string, string[]>();
  for (const { name, steps } of LIVES) {
    for (const { verb, by } of steps) {
      const step = `${name} ${verb}`;
      given.set(step, [...(given.get(step) ?? []), ...by]);
    }
  }
  const differing = [...given].flatMap(([step, by]) => {
    const routes = sorted([...(served.get(step) ?? []), ...(ONLY_IN_LIFE[step]?.parts ?? [])]);
    return routes.join() === sorted(by).join() ? [] : [{ step, life: sorted(by), routes }];
  });
  assert.deepEqual(differing, []);
});

test('whoever takes a step signs it where its life says so, and nowhere else', () => {
  let signed = 0;
  for (const { id, method, path, access, refusals = [] } of API.flatMap(({ routes }) => routes)) {
    const named = method === 'POST' ? stepAt(path) : null;
    const taken = [...(named === null ? [] : [named]), ...(TAKES[id] ?? [])];
    const needs = new Set(
      LIVES.flatMap(({ name, steps }) =>
        steps
          .filter(({ verb }) => taken.includes(`${name} ${verb}`))
          .flatMap(({ needs: all = [] }) => all),
      ),
    );
    const right = access === 'public' ? 'read' : access.right;
    if (named !== null) assert.equal(right === 'sign', needs.has('signature'), id);
    if (!needs.has('signature') && !needs.has('person')) continue;
    signed += 1;
    assert.ok(refusals.includes('person-needed'), id);
  }
  assert.ok(signed > 25, `${signed}`);
});

test('what is said here of steps and routes is of some that there are', () => {
  const ids = new Set<string>(API.flatMap(({ routes }) => routes).map(({ id }) => id));
  const steps = new Set(
    LIVES.flatMap(({ name, steps: all }) => all.map(({ verb }) => `${name} ${verb}`)),
  );
  assert.deepEqual(
    Object.keys(TAKES).filter((id) => !ids.has(id)),
    [],
  );
  const named = [...Object.values(TAKES).flat(), ...Object.keys(ONLY_IN_LIFE)];
  assert.deepEqual(
    named.filter((step) => !steps.has(step)),
    [],
  );
});
