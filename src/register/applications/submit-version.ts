import { createHash } from 'node:crypto';
import { ACCOUNTS, type Account } from '../../domain/facts/fact-table.ts';
import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';
import { JOB } from '../actor.ts';
import { refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { screenApplication } from '../screening/screen-application.ts';
import { windClock } from '../steps/clock-of.ts';
import { takeStep } from '../steps/take-step.ts';
import { ownOrganisation } from '../stores/own-organisation.ts';
import { endTelling, type ToldRow, tellTogether } from '../telling/tell.ts';
import type { Transaction } from '../transaction.ts';
import { APPLICATION } from './application.ts';
import { EMPTY_DRAFT, takeDraft } from './application-drafts.ts';
import { findApplication, insertVersion } from './application-rows.ts';
import { listAgain, listedIn, listFirst } from './listed-vehicles.ts';
import { drawSample } from './sample/draw-sample.ts';
import type { KnownOfApplication } from './show-application.ts';

/** How far a submission is: what was told, then what was screened. */
export type Progress = (stage: 'told' | 'screened', done: number, total: number) => void;

/** What the register itself says of an application's rows, whatever the exporter wrote. */
interface Kept {
  readonly number: string;
  readonly applicant: string;
  readonly province: string;
  readonly appliedOn: string;
}

/** Facts of the licence account that only the office tells. */
const OFFICES_OWN = ['licence.number', 'licence.issuedOn', 'licence.validUntil'];

const keptRow = (account: Account, row: ToldRow, kept: Kept): ToldRow => {
  if (account === 'licence') {
    const stated = Object.entries(row.facts).filter(([name]) => !OFFICES_OWN.includes(name));
    return {
      ...row,
      facts: {
        ...Object.fromEntries(stated),
        'licence.application': kept.number,
        'licence.applicant': kept.applicant,
        'licence.province': kept.province,
        'licence.appliedOn': kept.appliedOn,
      },
    };
  }
  // a letter names the application by the exporter's own number for it
  return row.facts['letter.application'] === undefined
    ? row
    : { ...row, facts: { ...row.facts, 'letter.application': kept.number } };
};

const digestOf = (accounts: Json): Buffer =>
  createHash('sha256').update(canonicalJson(accounts)).digest();

/**
 * Submits what is prepared as the next version: lists its vehicles, tells its rows in the place of those told before,
 * and screens it. All in the transaction given.
 *
 * @returns what of the application is known without reading it.
 * @throws Refused `draft-empty`, `row-without-vin`, `row-without-destination`, `vin-twice`, `vin-under-way`,
 * `decided-already`, `number-of-another-vehicle`, `letter-of-another-application`, and whatever refuses the step.
 */
export const submitVersion = async (
  register: Register,
  tx: Transaction,
  { application, verb }: { readonly application: string; readonly verb: 'submit' | 'amend' },
  onProgress: Progress,
): Promise<KnownOfApplication> => {
  const { id: exporter, uscc } = await ownOrganisation(tx);
  const before = (await findApplication(tx, application)) ?? refuse('not-found');
  const { number, province } = before;
  const version = before.version + 1;
  await takeStep(tx, APPLICATION, application, verb, { version });
  const draft = await takeDraft(tx, application);
  const licences = draft?.accounts.licence ?? [];
  if (draft === null || licences.length === 0) return refuse('draft-empty');
  const listed = listedIn(licences);
  const submitted = await insertVersion(tx, {
    id: application,
    version,
    province,
    digest: digestOf(draft.accounts as unknown as Json),
  });
  const place = { application, version, province };
  if (verb === 'submit') await listFirst(tx, place, listed);
  else await listAgain(tx, place, listed);
  const source = { kind: 'application', id: application } as const;
  const { appliedOn } = submitted;
  const kept = { number, applicant: uscc, province, appliedOn };
  const told = ACCOUNTS.flatMap((account) => {
    const rows = draft.accounts[account] ?? [];
    return rows.length === 0
      ? []
      : [{ account, rows: rows.map((row) => keptRow(account, row, kept)) }];
  });
  const total = told.reduce((sum, { rows }) => sum + rows.length, 0);
  const isFirst = version === 1;
  const tellAndScreen = async (): Promise<void> => {
    if (!isFirst) await endTelling(tx, source);
    await tellTogether(tx, {
      ...{ teller: exporter, standing: 'stated', exporter, province, source },
      accounts: told,
    });
    onProgress('told', total, total);
    const vins = listed.map(({ vin }) => vin);
    await drawSample(register, tx, application, vins, appliedOn);
    const asked = { exporter, uscc, province, appliedOn, today: appliedOn };
    await screenApplication(register, tx, { application, version, kept: asked }, (screened, of) =>
      onProgress('screened', screened, of),
    );
    await windClock(register, tx, APPLICATION, application);
  };
  // the part is played once for all of it: each change is a round trip
  await tx.as(JOB, tellAndScreen, 'by-indexes');
  const known = { draft: EMPTY_DRAFT };
  // nobody asks of what was not submitted
  return isFirst ? { ...known, questions: [], versions: [submitted] } : known;
};
