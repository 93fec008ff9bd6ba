import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, JOB, PUBLIC } from '../../src/register/actor.ts';
import { asActor } from '../../src/register/as-actor.ts';
import { heardBySql } from './heard.ts';
import { newActor, registerDatabase, say, settled } from './register-database.ts';
import { latestEvent, layLaw, setGrounds } from './rests-on.ts';
import { judge, license, submitOne } from './walk.ts';

/**
 * Who reads whose rows of each table, and who may write any: section 5 of the register's design.
 *
 * A and B are two exporters, in provinces 65 and 44, each with a vehicle of its own maker that left the country; N is
 * what belongs to nobody in particular. Whoever acts is exporter A, its maker, the office of 65, and the parts of the
 * whole country. `AB` reads both, `.` none; `i` writes new rows, `u` changes rows: of whom it reads, else of whom the
 * letter is followed by. `-`: none of these, but under a condition or in its own name.
 */
const MATRIX = `
relation             exporter maker    office   ministry customs  registry tax      admin    public   job
organisation         A        .        A        AB       AB       AB       AB       AB.iu    .        AB
person               A.iu     iu       iu       iu       iu       iu       iu       AB.iu    .        AB
invitation           A.iu     iu       iu       iu       iu       iu       iu       AB.iu    .        .
sealed_name          .        .        .        .        .        .        .        .        .        iN
api_key              A.iu     iu       iu       iu       iu       iu       iu       AB.i-u   .        AB.u
event                A.i-     i        A.iAB    AB.i     iAB      iAB      iAB      AB.i     i        AB.i
event_era            .        .        .        .        .        .        .        .        .        .
event_seal           .        .        .        N        .        .        .        N        .        .
feed_file            .        i        i        i        i        N.i      i        N        .        N
feed_problem         .        i        i        i        i        N.i      i        N        .        .
feed_reach           .        iu       iu       iu       iu       N.iu     iu       .        .        .
feed_rhythm          .        .        .        N.i-     .        .        .        N.i-     .        .
missing              .        .        .        N        .        .        .        N        .        N.iu
backup_taken         .        .        .        .        .        .        .        N        .        .
account_row          A        .        AN       ABN      .        N        N        .        .        ABN.iu
account_key          .        .        .        .        .        .        .        .        .        N.i
feed_staged          .        .        .        .        .        .        .        .        .        N.i
feed_followed        .        .        .        .        .        .        .        .        .        N.i
used_once            .        .        .        .        .        .        .        .        .        N.i
letter_relied_on     .        .        .        .        .        .        .        .        .        N.iu
rule_set             .        .        N        N        .        .        .        .        .        N.i
law_ground           N        .        N        N        .        .        .        .        .        N.i
law_in_force         N        .        N        N        .        .        .        .        .        N.i
verdict              A        .        A        AB       .        .        .        .        .        AB.i
screening            .        .        A        AB       .        .        .        .        .        AB.i
law_shadow           .        .        .        N        .        .        .        N        .        N.i
filing               A.iu     .        A.u      AB       .        .        .        .        .        AB.u
filing_version       A.i      .        A        AB       .        .        .        .        .        AB
filing_said          A.i      .        A        AB       .        .        .        .        .        .
standing_of          A.u      .        A.iu     AB.u     .        .        .        .        .        AB
told_standing        A        .        A        AB       .        .        .        .        .        AB
application          A.iu     .        A.u      AB       .        .        .        .        .        AB.u
application_draft    A.iu     .        .        .        .        .        .        .        .        .
draft_sheet          A.iu     .        .        .        .        .        .        .        .        .
sheet_word           A.iu     .        .        .        .        .        .        .        .        .
application_version  A.i      .        A        AB       .        .        .        .        .        AB
application_vehicle  A.iu     .        A.u      AB.u     .        .        .        .        .        AB
told_vehicle         A        .        A        AB       .        .        .        .        .        AB
question             A.u      .        A.i      AB       .        .        .        .        .        AB
paper_seen           A        .        A.i      AB       .        .        .        .        .        AB
paper                A        .        A        .        .        .        .        .        .        AB
paper_bytes          A        .        A        .        .        .        .        .        .        AB
paper_reading        A        .        A        .        .        .        .        .        .        AB.u
paper_attached       A.iu     iu       A.iu     iu       iu       iu       iu       .        i        AB
paper_to_compare     .        .        .        .        .        .        .        .        .        N.iu
paper_capture        .        .        .        .        .        .        .        .        .        N.iu
paper_alike          .        .        .        .        .        .        .        .        .        N.i
licence              A.u      .        A.iu     AB.u     AB.u     AB       A        .        .        AB
hearing              A.u      .        A.iu     AB.iu    .        .        .        .        .        AB.u
told_hearing         A        .        A        AB       .        .        .        .        .        AB
refusal_group        .        .        A.i      AB       .        .        .        .        .        AB
inspection           A        .        A.iu     AB       A.u      .        .        .        .        AB
lane_change          .        .        A.i      AB       .        .        .        .        .        AB
licensed_vehicle     A        A        A.i      AB       AB.u     AB.u     AB       .        .        AB
duty                 A.u-     .        A.iu     AB.u     AB.iu    AB.u     .        .        .        AB.i-u
sample               .        .        A        AB       .        .        .        .        .        AB.i
hold                 A.u      .        A.u      AB.u     AB.iu    .        .        .        .        AB
hold_attempt         A        .        A        AB       AB.i     .        .        .        .        AB
border_pass          .        .        A        AB       AB.i     .        .        .        .        AB
step_said            A        .        A        AB       .        .        .        .        .        AB
step_evidence        A        .        A        AB       .        .        .        .        .        AB
signing_key          .        A.i-u    A.iu     AB.i-u-  .        A.iu     .        .        .        AB
official_document    A        .        A        AB       AB       AB       A        .        .        AB.iu
extract              A.iu     .        .        AB       .        AB.u     .        .        .        AB.u
extract_batch        .        .        .        .        .        A.i      .        .        .        A
trust_proposal       .        .        .        N.i      .        .        .        .        .        .
trust_list           N        N        N        N.i      N        N        N        N        N        N.i
status_list          .        .        .        .        .        .        .        .        .        AB.iu
status_credential    .        .        .        .        .        .        .        .        .        N.iu
question_template    .        .        A.iu     .        .        .        .        .        .        .
terms_template       .        A.iu     .        .        .        .        .        .        .        .
letter_terms         A        A.i      A        AB       AB       .        .        .        .        AB
letter_batch         .        A.iu     .        .        .        .        .        .        .        .
early_request        A.iu     A.u      .        .        .        .        .        .        .        AB
letter               A.i-u    A.i-u    A        AB       AB       .        .        .        .        AB.u
letter_hold          .        .        .        .        .        .        .        .        .        .
production_list      .        A.i      .        .        .        .        .        .        .        .
production_problem   .        A.i      .        .        .        .        .        .        .        .
produced_vehicle     .        A.iu     .        .        .        .        .        .        .        .
letter_document      N        N        N        N        N        .        .        .        .        N.iu
letter_brought       A        .        A        AB       AB       .        .        .        .        AB.iu
letter_change        .        .        .        .        .        .        .        .        .        N.iu
outlet               N        AN.i-uA  ABN.u    ABN.u    N        N        N        N        N        ABN
outlet_version       .        A        AB       AB       .        .        .        .        .        AB
outlet_service       .        A.i      AB.i     AB.i     .        .        .        .        .        AB
outlet_said          .        A        AB       AB       .        .        .        .        .        AB
attestation          .        A.i-     AB       AB       .        .        .        .        .        AB
network_import       .        A.i-u    .        .        .        .        .        .        .        .
network_publication  AB       AB.i-    AB       AB       AB       AB       AB       AB       AB       AB
published_outlet     AB       AB.iA    AB       AB       AB       AB       AB       AB       AB       AB
network_report       AB       AB.i-    AB       AB       AB       AB       AB       AB       AB       AB
outlet_key           .        A.iu     .        .        .        .        .        .        .        .
outlet_word          .        A        AB       AB       .        .        .        .        i        .
complaint            A.u      A.u      A.u      AB.u     .        .        .        .        iu       .
told_complaint       A        A        A        AB       .        .        .        .        .        .
complaint_forward    A        A        A.i      AB.i     .        .        .        .        .        .
complaint_said       A.i      A.i      A.i-     AB       .        .        .        .        i        .
complaint_contact    .        .        A        AB       .        .        .        .        i        .
note                 .        .        A.i      i        .        .        .        .        .        .
assignment           .        .        A.i      .        .        .        .        .        .        .
case_file            .        .        A.iu     AB.iu    .        .        .        .        .        AB
case_vehicle         .        .        A        AB       .        .        .        .        .        iAB
case_exporter        .        .        A        AB       .        .        .        .        .        iAB
case_evidence        .        .        A        AB       .        .        .        .        .        iAB
case_said            .        .        A        AB       .        .        .        .        .        .
case_question        A.u      A.u      A.iu     AB.iu    A.u      A.u      A.u      .        .        .
told_case_question   A        A        A        AB       A        A        A        .        .        .
referral             .        .        A.iu     AB.i-u-  u        .        A.u      .        .        AB
referral_evidence    .        .        A.i      AB.i-    .        .        A        .        .        .
referral_said        .        .        A.i      AB.i-    i        .        A.i      .        .        .
rule_answer          .        .        A        AB.i     .        .        .        .        .        .
rule_outcome         .        .        A        AB       .        .        .        .        .        .
money_question       .        .        .        AB       .        .        A        .        .        .
province_median      .        .        A        AB       .        .        .        .        .        .
exporter_row         .        .        A        AB       .        .        .        .        .        .
number_series        .        .        .        .        .        .        .        .        .        .
answered             A.iu     iu       iu       iu       iu       iu       iu       iu       .        .
webhook              A.iu     iu       iu       iu       iu       iu       iu       iu       .        AB.u
delivery             A        .        .        .        .        .        .        .        .        AB.iu
delivery_attempt     A        .        .        .        .        .        .        .        .        AB.i
mail_address         A.iu     iu       iu       iu       iu       iu       iu       iu       .        AB.u
calendar             A.iu     iu       iu       iu       iu       iu       iu       iu       .        .
complaint_mail       .        .        .        .        .        .        .        .        i        AB.u
mail                 .        .        .        .        .        .        .        .        .        AB.iu
news_of_questions    N        N        .        .        N        N        N        .        .        .
news_of_hearings     .        .        .        .        .        .        .        .        .        .
news_of_complaints   .        .        .        .        .        .        .        .        .        .
news_of_refusals     .        .        .        .        .        .        .        .        .        .
nation_run           .        .        N        N        .        .        .        .        .        N.i
nation_pattern       .        .        A        AB       .        .        .        .        .        AB.i
nation_ring          .        .        N        N        .        .        .        .        .        N.i
nation_followed      .        .        .        .        .        .        .        .        .        N.i
nation_product       .        .        .        N        .        .        .        .        .        N.i
nation_sales         .        .        .        N        .        .        .        .        .        N.i
nation_public_sales  .        .        .        N        .        .        .        .        .        N.i
nation_vintage       .        .        .        N        .        .        .        .        .        N.i
nation_vehicle       .        .        .        AB       .        .        .        .        .        AB.i
nation_application   .        .        .        N        .        .        .        .        .        N.i
nation_lane          .        .        .        N        .        .        .        .        .        N.i
nation_claimant      .        .        .        N        .        .        .        .        .        N.i
nation_payment       .        .        .        N        .        .        .        .        .        N.i
nation_service       .        .        .        N        .        .        .        .        .        N.i
nation_figures       .        .        .        N        .        .        .        .        .        N.i
nation_figures_file  .        .        .        .        .        .        .        .        .        N.i
figures_proposal     .        .        .        N.i      .        .        .        .        .        .
figures_file         N        N        N        AN       N        N        N        N        N        N
figures_edition      N        N        N        N.i      N        N        N        N        N        N
director_page        .        .        .        N        .        .        .        .        .        N.i
access               .        .        .        .        .        .        .        .        .        .
secret_mark          .        .        .        .        .        .        .        .        .        N.i
logged               AN       N        AN       ABN      ABN      ABN      N        N        N        ABN
log_pending          .        .        .        .        .        .        .        .        .        N
log_batch            N        N        N        N        N        N        N        N        N        N
log_leaf             N        N        N        N        N        N        N        N        N        N
log_subtree          N        N        N        N        N        N        N        N        N        N
log_cosignature      N        N        N        N        N        N        N        N        N        N.i
log_restored         .        .        .        .        .        .        .        N.u      .        N.u
log_stopped          .        .        .        .        .        .        .        N        .        N.iu
life_state           N        N        N        N        N        N        N        N        N        N
life_step            N        N        N        N        N        N        N        N        N        N
life_by_date         N        N        N        N        N        N        N        N        N        N
`;

const { pool, owner } = await registerDatabase();
await layLaw(pool);
const VIN = { A: 'LGXCE4CB2PZZZ0001', B: 'LSJCE4CB2PZZZ0002' } as const;

const exporterA = await newActor(owner, 'exporter', { province: '65', uscc: '91650100MA7TESTAAA' });
const exporterB = await newActor(owner, 'exporter', { province: '44', uscc: '91440100MA7TESTBBB' });
const office65 = await newActor(owner, 'office', { province: '65' });
const office44 = await newActor(owner, 'office', { province: '44' });
const maker = await newActor(owner, 'manufacturer', { maker: 'chery' });
const makerB = await newActor(owner, 'manufacturer', { maker: 'saic' });
const ministry = await newActor(owner, 'ministry');
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');
const tax = await newActor(owner, 'tax');
const administrator = await newActor(owner, 'administrator');

const ACTING: readonly (readonly [string, Actor])[] = [
  ['exporter', exporterA],
  ['maker', maker],
  ['office', office65],
  ['ministry', ministry],
  ['customs', customs],
  ['registry', registry],
  ['tax', tax],
  ['admin', administrator],
  ['public', PUBLIC],
  ['job', JOB],
];

/** One life of an exporter's vehicle up to its exit, and a row in every table beside it. */
const live = async (
  exporter: Actor,
  office: Actor,
  name: keyof typeof VIN,
  made: string,
): Promise<void> => {
  const province = office.province ?? '';
  const submitted = await submitOne(pool, exporter, province, VIN[name]);
  const verdict = await judge(pool, submitted, exporter, province);
  const { licence, licensed } = await license(pool, office, exporter, submitted, verdict);
  await heardBySql(pool, office, exporter, 'licence', licence);
  await say(pool, exporter, `SELECT register.keep_paper(sha256($1), 'pdf', 1, $1, 1)`, [
    Buffer.from(name),
  ]);
  await say(
    pool,
    exporter,
    `INSERT INTO register.paper_attached (id, paper, attached_to, thing, vin, kind, name)
      VALUES (gen_random_uuid(), sha256($1), 'application', $2, $3, 'saleInvoice', 'x')`,
    [Buffer.from(name), submitted.application, VIN[name]],
  );
  await say(
    pool,
    JOB,
    `INSERT INTO register.official_document (number, kind, thing, exporter, province, authority, content)
      SELECT number, 'licence', id, exporter, province, $2, '{}'
      FROM register.licence
      WHERE exporter = $1`,
    [exporter.organisation, office.organisation],
  );
  await owner.query('ALTER TABLE register.licensed_vehicle DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE register.licensed_vehicle
      SET state = 'exited', customs_entry = 'E', declared_on = '2026-01-01', exited_on = '2026-01-02', maker = $2
      WHERE id = $1`,
    [licensed, made],
  );
  await owner.query('ALTER TABLE register.licensed_vehicle ENABLE TRIGGER USER');
  await say(
    pool,
    exporter,
    `INSERT INTO register.filing (number, exporter, province, facts, state, verb)
      VALUES ($1, $2, $3, '{}', 'draft', 'draft')`,
    [`F${name}`, exporter.organisation, province],
  );
  await say(
    pool,
    exporter,
    `INSERT INTO register.filing_version (filing, version, exporter, province, facts)
      SELECT id, 1, exporter, province, facts FROM register.filing WHERE number = $1`,
    [`F${name}`],
  );
  await say(
    pool,
    exporter,
    `INSERT INTO register.filing_said (filing, sealed, key_version)
      SELECT id, 'x', 1 FROM register.filing WHERE number = $1`,
    [`F${name}`],
  );
  await say(
    pool,
    office,
    `INSERT INTO register.question_template (organisation, name, text_zh) VALUES ($1, $2, '请补正')`,
    [office.organisation, name],
  );
  await say(
    pool,
    exporter,
    `INSERT INTO register.application_draft (application, exporter, accounts, problems, vehicles)
      VALUES ($1, $2, '{}', '[]', 0)`,
    [submitted.application, exporter.organisation],
  );
  await say(
    pool,
    exporter,
    `INSERT INTO register.draft_sheet (application, part, sealed, key_version) VALUES ($1, 'read', 'x', 1)`,
    [submitted.application],
  );
  await say(
    pool,
    exporter,
    `INSERT INTO register.sheet_word (field, written, meant) VALUES ('', '表上', 'licence.odometerKm')`,
  );
  await say(
    pool,
    office,
    `INSERT INTO register.standing_of (exporter, province, state, verb) VALUES ($1, $2, 'good', 'begin')`,
    [exporter.organisation, province],
  );
  const evidence = await latestEvent(owner, exporter.organisation ?? '');
  await say(
    pool,
    office,
    `UPDATE register.standing_of
      SET state = 'talkedTo', verb = 'talk', ${setGrounds('talk', evidence)}, stepped_at = now()
      WHERE exporter = $1`,
    [exporter.organisation],
  );
  await say(
    pool,
    office,
    `INSERT INTO register.question (application, exporter, province, text_en, text_zh)
      VALUES ($1, $2, $3, 'Why?', '为何？')`,
    [submitted.application, exporter.organisation, province],
  );
  await say(
    pool,
    office,
    `INSERT INTO register.note (id, exporter, sealed, key_version) VALUES (gen_random_uuid(), $1, 'x', 1)`,
    [exporter.organisation],
  );
  await owner.query(
    `INSERT INTO register.assignment (application, organisation, assigned_to, assigned_by, verb)
      VALUES ($1, $2, $3, $3, 'take')`,
    [submitted.application, office.organisation, office.person],
  );
  await say(
    pool,
    office,
    `INSERT INTO register.duty (rule, vehicle, exporter, province, vin, due, state, verb)
      VALUES ('D01', $1, $2, $3, $4, '2026-03-01', 'open', 'begin')`,
    [licensed, exporter.organisation, province, VIN[name]],
  );
  const [row] = await say<{ id: number }>(
    pool,
    JOB,
    `INSERT INTO register.account_row (
        account, teller, standing, exporter, province, source_kind, source, source_row, vin, facts
      )
      VALUES ('licence', $1, 'stated', $1, $2, 'application', $3, 1, $4, '{}')
      RETURNING id`,
    [exporter.organisation, province, submitted.application, VIN[name]],
  );
  await say(
    pool,
    office,
    `INSERT INTO register.paper_seen (application, exporter, province, row_id, seen_by) VALUES ($1, $2, $3, $4, $5)`,
    [submitted.application, exporter.organisation, province, row?.id, office.person],
  );
  await say(
    pool,
    exporter,
    `INSERT INTO register.answered (organisation, key, request, status, sealed, key_version)
      VALUES ($1, 'one', sha256('a'), 200, 'x', 1)`,
    [exporter.organisation],
  );
  const [hook] = await say<{ id: string }>(
    pool,
    exporter,
    `INSERT INTO register.webhook (organisation, url, secret, key_version, seen_transaction)
      VALUES ($1, 'https://example.test/', 'x', 1, 0)
      RETURNING id`,
    [exporter.organisation],
  );
  await say(
    pool,
    exporter,
    `INSERT INTO register.api_key (organisation, label, digest, scopes) VALUES ($1, 'key', sha256($2), '{read}')`,
    [exporter.organisation, name],
  );
  await say(
    pool,
    exporter,
    `INSERT INTO register.invitation (person, organisation, digest, expires_at)
      VALUES ($1, $2, sha256($3), now() + interval '1 day')`,
    [exporter.person, exporter.organisation, name],
  );
  await say(
    pool,
    exporter,
    `INSERT INTO register.mail_address (id, sealed, key_version, language, kinds, digest, link)
      VALUES (gen_random_uuid(), 'x', 1, 'en', '{duties}', 'soon', sha256($1))`,
    [name],
  );
  await say(
    pool,
    exporter,
    `INSERT INTO register.calendar (secret, language) VALUES (sha256($1), 'en')`,
    [name],
  );
  await owner.query(
    `INSERT INTO register.delivery (webhook, organisation, event)
      SELECT $1, $2, id FROM register.event WHERE exporter = $2 ORDER BY id LIMIT 1`,
    [hook?.id, exporter.organisation],
  );
  await owner.query(
    `INSERT INTO register.delivery_attempt (delivery, number, organisation)
      SELECT id, 1, organisation FROM register.delivery WHERE organisation = $1`,
    [exporter.organisation],
  );
};

/** Id of a complaint about a side's car, by label. */
const COMPLAINED = new Map<string, string>();

/** A complaint that was forwarded to the side's manufacturer, then to its exporter; and one that was made a case. */
const complain = async (
  name: keyof typeof VIN,
  { exporter, office, made }: { exporter: Actor; office: Actor; made: Actor | null },
): Promise<void> => {
  const file = async (receipt: string): Promise<string> => {
    const id = crypto.randomUUID();
    await asActor(pool, PUBLIC, async (tx) => {
      await tx.run(`SELECT set_config('mileproof.receipt', $1, true)`, [receipt]);
      await tx.run(
        `INSERT INTO register.complaint (id, receipt, vin, kind, country, refused_on, language, state, verb)
          VALUES ($1, register.shown_receipt(), $2, 'parts', 'KZ', '2026-01-03', 'ru', 'filed', 'file')`,
        [id, VIN[name]],
      );
      await tx.run(
        `INSERT INTO register.complaint_said (id, complaint, verb, language, sealed, key_version)
          VALUES (gen_random_uuid(), $1, 'file', 'ru', 'x', 1)`,
        [id],
      );
      await tx.run('INSERT INTO register.complaint_contact VALUES ($1, $2, 1)', [id, 'x']);
      await tx.run(
        'INSERT INTO register.complaint_mail (complaint, link) VALUES ($1, sha256($2))',
        [id, id],
      );
    });
    await say(
      pool,
      office,
      `UPDATE register.complaint SET state = 'acknowledged', verb = 'acknowledge', stepped_at = now() WHERE id = $1`,
      [id],
    );
    COMPLAINED.set(id, name);
    return id;
  };
  const id = await file(`followed ${name}`);
  for (const answerer of [made, exporter]) {
    if (answerer === null) continue;
    await asActor(pool, office, async (tx) => {
      await tx.run(
        `UPDATE register.complaint SET state = 'forwarded', verb = 'forward', stepped_at = now() WHERE id = $1`,
        [id],
      );
      await tx.run(
        `INSERT INTO register.complaint_forward (complaint, organisation, note) VALUES ($1, $2, 'N')`,
        [id, answerer.organisation],
      );
    });
    await asActor(pool, answerer, async (tx) => {
      await tx.run(
        `UPDATE register.complaint SET state = 'answered', verb = 'answer', stepped_at = now() WHERE id = $1`,
        [id],
      );
      await tx.run(
        `INSERT INTO register.complaint_said (id, complaint, verb, language, text, ground)
          VALUES (gen_random_uuid(), $1, 'answer', 'en', 'T', 'G')`,
        [id],
      );
    });
  }
  const other = await file(`escalated ${name}`);
  await asActor(pool, office, async (tx) => {
    await tx.run(
      `UPDATE register.complaint SET state = 'escalated', verb = 'escalate', stepped_at = now() WHERE id = $1`,
      [other],
    );
    await tx.run(
      `INSERT INTO register.case_file (id, complaint, reason, evidence, state, verb)
        VALUES (gen_random_uuid(), $1, 'R', ARRAY[$1]::uuid[], 'opened', 'open')`,
      [other],
    );
  });
};

await live(exporterA, office65, 'A', 'chery');
await live(exporterB, office44, 'B', 'saic');
await complain('A', { exporter: exporterA, office: office65, made: maker });
await complain('B', { exporter: exporterB, office: office44, made: null });
/** In the case of a side: evidence, a note, and questions to its exporter and to those who are named beside it. */
const workCase = async (
  name: keyof typeof VIN,
  office: Actor,
  asked: readonly Actor[],
): Promise<void> => {
  const [file] = await say<{ id: string }>(
    pool,
    office,
    `UPDATE register.case_file SET state = 'taken', verb = 'take', stepped_at = now() WHERE vin = $1 RETURNING id`,
    [VIN[name]],
  );
  COMPLAINED.set(file?.id ?? '', name);
  await say(
    pool,
    office,
    `UPDATE register.case_file
      SET state = 'taken', verb = 'note', stepped_at = clock_timestamp(), said = 'S'
      WHERE vin = $1`,
    [VIN[name]],
  );
  await say(
    pool,
    JOB,
    `INSERT INTO register.case_evidence VALUES (gen_random_uuid(), $1, 'complaint', 'x', sha256('x'))`,
    [file?.id],
  );
  for (const { organisation } of asked)
    await say(
      pool,
      office,
      `INSERT INTO register.case_question (id, case_file, organisation, text, answer_by, state, verb)
        VALUES (gen_random_uuid(), $1, $2, 'Q', register.today(), 'asked', 'ask')`,
      [file?.id, organisation],
    );
};
await workCase('A', office65, [exporterA, maker, customs, registry, tax]);
await workCase('B', office44, [exporterB]);
await owner.query(`
  INSERT INTO register.sealed_name VALUES ('p', 'x', 1);
  INSERT INTO register.screening (
      application, version, exporter, province, asked_on, rule_set, program, question, digest
    )
    SELECT application, version, exporter, province, asked_on, rule_set, program, 'x', sha256('x')
    FROM register.verdict;
  INSERT INTO register.law_shadow (rule_set, against, takes_effect_on, vehicles, changed, changes)
    SELECT hash, hash, '2026-01-01', 0, 0, '[]' FROM register.rule_set;
  INSERT INTO register.nation_run (as_of, rule_set) SELECT '2026-01-01', hash FROM register.rule_set;
  INSERT INTO register.nation_pattern (run, vin, facts, province)
    SELECT id, vin, '{}', province
    FROM register.nation_run, (VALUES ('${VIN.A}', '65'), ('${VIN.B}', '44')) v(vin, province);
  INSERT INTO register.used_once VALUES ('certificate', 'L1', '${VIN.A}');
  INSERT INTO register.letter_relied_on SELECT vin, application FROM register.application_vehicle;
  INSERT INTO register.feed_file (account, teller, name, digest, rows, rows_taken)
    VALUES ('certificate', '${registry.organisation}', 'c.csv', sha256('a'), 1, 1);
  INSERT INTO register.missing (kind, name, since) VALUES ('feed', 'certificate', '2026-01-01');
  INSERT INTO register.backup_taken (as_of, program, rows) VALUES (now(), 'mileproof', 1);
  INSERT INTO register.feed_problem SELECT id, 1, 1, NULL, 'not-a-date', NULL FROM register.feed_file;
  INSERT INTO register.account_row (account, teller, standing, source_kind, source, source_row, vin, facts)
    SELECT 'certificate', teller, 'fed', 'feed', id, 1, '${VIN.A}', '{}' FROM register.feed_file;
  INSERT INTO register.account_key SELECT 'certificate', 'C1', id FROM register.account_row WHERE standing = 'fed';
  INSERT INTO register.feed_staged VALUES (gen_random_uuid(), 2, NULL, 't', '{}', '{}', '{}');
  INSERT INTO register.feed_followed SELECT id, 0 FROM register.feed_file;
  INSERT INTO register.nation_ring SELECT id, 1, '{}', '{65}' FROM register.nation_run;
  INSERT INTO register.nation_followed SELECT id, 0 FROM register.nation_run;
  INSERT INTO register.nation_product SELECT id, 180, 100, '2025-12-31' FROM register.nation_run;
  INSERT INTO register.nation_sales
    SELECT run, 'm', '65', '2025-12', 1, 1, 1, 1, 0, 0, 0, true
    FROM register.nation_product;
  INSERT INTO register.nation_public_sales
    SELECT run, 'm', '65', '2025-12', 5, 5, 0, 0, 0 FROM register.nation_product;
  INSERT INTO register.nation_vintage
    SELECT run, 'm', '2025-12', '2025-12-31', 1, 1, 0, true FROM register.nation_product;
  INSERT INTO register.nation_vehicle
    SELECT run, vin, 'left', 'm', '', '', NULL, NULL, NULL, false, ''
    FROM register.nation_product, (VALUES ('${VIN.A}'), ('${VIN.B}')) v(vin);
  INSERT INTO register.nation_application
    SELECT run, 'SQ-1', '65', NULL, 'green', 0, '', NULL, 1, 0 FROM register.nation_product;
  INSERT INTO register.nation_lane SELECT run, '65', 'green', 1, 1, 0, 0, 0 FROM register.nation_product;
  INSERT INTO register.nation_claimant SELECT run, 1, 'c', 1, 1, 1, 1, 1, 1, 0, 0 FROM register.nation_product;
  INSERT INTO register.nation_payment
    SELECT run, 1, 1, 'refund', 'refund', '${VIN.A}', NULL, NULL, NULL, NULL, NULL, NULL, 1, true,
      '{}', '{}', '{}', '{}', '{}'
    FROM register.nation_product;
  INSERT INTO register.nation_service SELECT run, NULL, NULL, NULL, 1, 1, 0, 0, 0, 0 FROM register.nation_product;
  INSERT INTO register.director_page (run, as_of, content) SELECT run, '2026-01-01', '{}' FROM register.nation_product;
  INSERT INTO register.secret_mark VALUES ('pseudonym.key', repeat('0', 64));
  INSERT INTO register.nation_figures SELECT run, '{}' FROM register.nation_product;
  INSERT INTO register.nation_figures_file (run, name, bytes) SELECT run, 'a.csv', 'x' FROM register.nation_product;
`);
// each car was held at the border, and went on by a signed ground
await owner.query('SET session_replication_role = replica');
await owner.query(`
  INSERT INTO register.paper_to_compare (paper) VALUES (sha256('x'));
  INSERT INTO register.paper_capture
    VALUES (sha256('x'), 1, 'whole', repeat('0', 512)::bit(512), array_fill(0, ARRAY[32]));
  INSERT INTO register.paper_alike (paper, page, other, other_page, correlation)
    VALUES ('\\x00', 1, '\\x01', 1, 1);
`);
await owner.query(`
  INSERT INTO register.sample (vehicle, application, vin, exporter, province, drawn_on, per_thousand, lot)
    SELECT id, application, vin, exporter, province, '2026-11-24', 20, decode(repeat('0', 64), 'hex')
    FROM register.application_vehicle
    WHERE vin IN ('${VIN.A}', '${VIN.B}')
    ON CONFLICT DO NOTHING;
  INSERT INTO register.refusal_group (application, exporter, province, made_by)
    SELECT application, exporter, province, gen_random_uuid() FROM register.sample;
  INSERT INTO register.lane_change (application, exporter, province, lane, engine, reason, person)
    SELECT application, exporter, province, 'red', 'green', 'R', gen_random_uuid() FROM register.sample;
  INSERT INTO register.inspection (
      number, vehicle, application, exporter, province, vin, port, ordered_on, reason, place, look_at, state, verb
    )
    SELECT
      'CY' || vin, vehicle, application, exporter, province, vin,
      CASE vin WHEN '${VIN.A}' THEN '${customs.organisation}'::uuid END, '2026-01-01', 'R', 'P', 'L', 'ordered',
      'order'
    FROM register.sample;
  INSERT INTO register.hold (number, vin, vehicle, exporter, province, port, state, verb)
    SELECT 'WF' || vin, vin, id, exporter, province, '${customs.organisation}', 'held', 'hold'
    FROM register.licensed_vehicle;
  INSERT INTO register.hold_attempt (hold, port, step, reasons)
    SELECT id, port, 'hold', '{vehicle-differs}' FROM register.hold;
  INSERT INTO register.border_pass (vehicle, exporter, province, vin, port, person, step, ambers, ground, words)
    SELECT
      id, exporter, province, vin, '${customs.organisation}', '${customs.person}', 'declare', '{odometer-less}',
      'other', 'W'
    FROM register.licensed_vehicle;
  SET session_replication_role = origin;
`);
/** What a manufacturer has, and a letter of its for an exporter, issued. */
const letterOf = async (exporter: Actor, made: Actor, name: keyof typeof VIN): Promise<void> => {
  const code = name.repeat(10);
  await owner.query(`
    INSERT INTO register.signing_key (
        manufacturer, maker, number, address, suite, public_key, sealed, key_version, from_day, made_by
      )
      VALUES (
        '${made.organisation}', '${made.maker}', 1, 'did:${name}', 'eddsa-jcs-2022', '${name}', 'x', 1, '2026-01-01',
        '${made.person}'
      );
    INSERT INTO register.status_list (manufacturer, number, code) VALUES ('${made.organisation}', 1, '${code}');
    INSERT INTO register.terms_template (manufacturer, name, terms) VALUES ('${made.organisation}', 'T', '{}');
    INSERT INTO register.letter_terms (manufacturer, destination, terms, outlets)
      VALUES ('${made.organisation}', 'KZ', '{}', '[]');
    INSERT INTO register.letter_batch (id, manufacturer, request, letters)
      VALUES (gen_random_uuid(), '${made.organisation}', sha256('a'), 1);
    INSERT INTO register.letter (
        number, manufacturer, maker, application, vin, application_number, exporter, exporter_uscc, exporter_name,
        province, destination, model, terms, status_list, status_index, issued_on, state, verb
      )
      SELECT 'SH${code}', s.manufacturer, '${made.maker}', v.application, v.vin, 'N', v.exporter, 'U', 'X', v.province,
        'KZ', 'M', t.id, s.id, 1, '2026-01-01', 'issued', 'issue'
      FROM register.application_vehicle v, register.status_list s
      JOIN register.letter_terms t ON t.manufacturer = s.manufacturer
      WHERE v.exporter = '${exporter.organisation}' AND s.manufacturer = '${made.organisation}';
    INSERT INTO register.production_list (
        manufacturer, name, digest, replaces, rows, taken, problems, handed_in_by
      )
      VALUES ('${made.organisation}', 'L', sha256('a'), false, 1, 1, 1, '${made.person}');
    INSERT INTO register.production_problem (list, number, manufacturer, row_number, field, code, value)
      SELECT l.id, 0, l.manufacturer, 2, 'vin', 'vin-missing', ''
      FROM register.production_list l
      WHERE l.manufacturer = '${made.organisation}';
    INSERT INTO register.produced_vehicle (manufacturer, vin, list)
      SELECT l.manufacturer, 'LVVDB11B4RD000001', l.id
      FROM register.production_list l
      WHERE l.manufacturer = '${made.organisation}';
    INSERT INTO register.early_request (
        number, manufacturer, maker, application, vin, destination, model, exporter, exporter_uscc, exporter_name,
        province, asked_on, until_day
      )
      SELECT l.number, l.manufacturer, l.maker, l.application, l.vin, 'KZ', 'M', l.exporter, 'U', 'X', l.province,
        '2026-01-01', '2026-01-31'
      FROM register.letter l
      WHERE l.exporter = '${exporter.organisation}';
    INSERT INTO register.letter_document (letter, code, signing_key, valid_on, bytes)
      SELECT l.id, '${code}${code}', k.id, '2026-01-01', convert_to('${name}', 'UTF8')
      FROM register.letter l
      JOIN register.signing_key k ON k.manufacturer = l.manufacturer
      WHERE l.exporter = '${exporter.organisation}';
    INSERT INTO register.letter_brought (
        issuer, maker, number, application, vin, exporter, province, destination, bytes, verification
      )
      SELECT 'did:x', 'x', '${name}', v.application, v.vin, v.exporter, v.province, 'KZ', 'x', '{}'
      FROM register.application_vehicle v
      WHERE v.exporter = '${exporter.organisation}';
  `);
};
await owner.query('SET session_replication_role = replica');
for (const [at, { organisation, person }] of [office65, office44].entries())
  await owner.query(`
    INSERT INTO register.signing_key (
        authority, purposes, number, address, suite, public_key, sealed, key_version, from_day, made_by
      )
      VALUES (
        '${organisation}', '{decision}', 1, 'did:office-${at}', 'eddsa-jcs-2022', 'office-${at}', 'x', 1, '2026-01-01',
        '${person}'
      );
  `);
await owner.query(`
  INSERT INTO register.signing_key (
      authority, purposes, number, address, suite, public_key, sealed, key_version, from_day, made_by
    )
    VALUES (
      '${registry.organisation}', '{extract}', 1, 'did:registry', 'eddsa-jcs-2022', 'registry', 'x', 1, '2026-01-01',
      '${registry.person}'
    );
  INSERT INTO register.extract_batch (registry, extracts, basis, made_by)
    VALUES ('${registry.organisation}', 1, 'told', '${registry.person}');
  INSERT INTO register.extract (
      number, vehicle, application, application_number, exporter, exporter_name, province, vin, destination, registry,
      asked_on, basis, said, signed_on, state, verb
    )
    SELECT
      'DJ' || substr(translate(upper(replace(v.id::text, '-', '')), '0189', 'WXYZ'), 1, 10), v.id, v.application, 'N',
      v.exporter, 'E', v.province, v.vin, 'KE', '${registry.organisation}', '2026-01-01', 'told', '{}', '2026-01-01',
      'issued', 'sign'
    FROM register.application_vehicle v;
  INSERT INTO register.official_document (number, kind, thing, exporter, province, authority, content)
    SELECT number, 'extract', id, exporter, province, registry, '{}'
    FROM register.extract;
`);
await letterOf(exporterA, maker, 'A');
await letterOf(exporterB, makerB, 'B');
await owner.query(`
  INSERT INTO register.status_credential (list, purpose, bytes, of_change, built_at)
    SELECT id, 'revocation', 'x', now(), now() FROM register.status_list;
  INSERT INTO register.letter_change (verb, vins) VALUES ('issue', '{x}');
  INSERT INTO register.trust_proposal (manufacturers, proposed_by) VALUES ('[]', '${ministry.person}');
  INSERT INTO register.trust_list (version, issued_at, bytes, proposal, published_by)
    SELECT 1, now(), 'x', id, proposed_by FROM register.trust_proposal;
  INSERT INTO register.figures_proposal (run, as_of, terms, proposed_by)
    SELECT run, '2025-12-31', '{}', '${ministry.person}'
    FROM register.nation_product, generate_series(1, 2);
  INSERT INTO register.figures_edition (id, month, number, proposal, bytes, published_by)
    SELECT '2025-12-e1', '2025-12', 1, id, 'x', proposed_by FROM register.figures_proposal LIMIT 1;
  INSERT INTO register.figures_file (proposal, name, bytes)
    SELECT p.id, CASE WHEN e.id IS NULL THEN 'proposed.csv' ELSE 'published.csv' END, 'x'
    FROM register.figures_proposal p
    LEFT JOIN register.figures_edition e ON e.proposal = p.id;
  SET session_replication_role = origin;
`);
/** A network of one manufacturer: an outlet that only it and authorities see, with a row in every table beside it. */
const networkOf = async (made: Actor): Promise<void> => {
  await owner.query(`
    INSERT INTO register.outlet (organisation, maker, number, name, country, state, verb)
      VALUES ('${made.organisation}', '${made.maker}', '1', 'O', 'KZ', 'proposed', 'propose');
    INSERT INTO register.outlet_version (outlet, version, organisation, details, told_on)
      SELECT id, 1, organisation, '{}', '2026-01-01' FROM register.outlet WHERE organisation = '${made.organisation}';
    INSERT INTO register.outlet_service (outlet, service, answer)
      SELECT id, 'parts', 'yes' FROM register.outlet WHERE organisation = '${made.organisation}';
    INSERT INTO register.outlet_said (event, outlet, organisation, verb, part, evidence, said_on)
      SELECT
        (SELECT max(e.id) FROM register.event e) - (SELECT count(*) FROM register.outlet_said),
        id, organisation, 'dispute', 'office', '{}', '2026-01-01'
      FROM register.outlet
      WHERE organisation = '${made.organisation}';
    INSERT INTO register.attestation (organisation, maker, round, attested_on, attested_until, outlets)
      SELECT organisation, maker, '2026-H1', '2026-01-01', '2026-01-02', ARRAY[id]
      FROM register.outlet
      WHERE organisation = '${made.organisation}';
    INSERT INTO register.network_import (organisation, maker, name, format, digest, rows, problems)
      VALUES ('${made.organisation}', '${made.maker}', 'o.csv', 'table', sha256('a'), '[]', '[]');
    INSERT INTO register.network_publication (organisation, maker, country, outlets, digests)
      VALUES ('${made.organisation}', '${made.maker}', 'KZ', 1, '{}');
    INSERT INTO register.published_outlet (publication, organisation, country, place, outlet, facts)
      SELECT p.id, p.organisation, p.country, 1, o.id, '{}'
      FROM register.network_publication p
      JOIN register.outlet o ON o.organisation = p.organisation
      WHERE p.organisation = '${made.organisation}';
    INSERT INTO register.network_report (organisation, maker, country, year, outlets)
      VALUES ('${made.organisation}', '${made.maker}', 'KZ', 2026, 1);
    INSERT INTO register.outlet_key (outlet, organisation, person, digest)
      SELECT id, organisation, '${made.person}', sha256(id::text::bytea)
      FROM register.outlet
      WHERE organisation = '${made.organisation}';
    INSERT INTO register.outlet_word (outlet, key, vin, kind, said_of, told_on)
      SELECT outlet, id, 'LVVDB11B0RD000001', 'served', '2026-01-01', '2026-01-01'
      FROM register.outlet_key
      WHERE organisation = '${made.organisation}';
  `);
};
await owner.query('SET session_replication_role = replica');
await networkOf(maker);
await networkOf(makerB);
// of a third manufacturer: one that stands in a published list
await owner.query(`
  INSERT INTO register.outlet (
      organisation, maker, number, name, country, state, verb, attested_on, attested_until, published_on
    )
    SELECT id, 'gwm', '1', 'O', 'KZ', 'attested', 'attest', '2026-01-01', '2026-01-02', '2026-01-01'
    FROM register.organisation
    WHERE id = '${(await newActor(owner, 'manufacturer', { maker: 'gwm' })).organisation}';
  SET session_replication_role = origin;
`);
/** A referral of a side's office to a tax office, answered; a rule that its case found wrong; a median. */
const refer = async (name: keyof typeof VIN, office: Actor, to: Actor): Promise<void> => {
  await owner.query(`
    INSERT INTO register.referral (
        number, province, office, addressee, claimant, grounds, rules, facts, version, drafted_by, drafted_on,
        signed_by, signed_on, signed_version, sent_on, received_on, answered_on, recovered, state, verb
      )
      VALUES (
        'YS${name}', '${office.province}', '${office.organisation}', '${to.organisation}', 'C', '{g}', '{R22}', 'F', 1,
        '${office.person}', '2026-01-01', gen_random_uuid(), '2026-01-01', 1, '2026-01-01', '2026-01-01', '2026-01-01',
        0, 'confirmed', 'confirm'
      );
    INSERT INTO register.referral_evidence (referral, version, place, kind, source, vin, content, at_risk, step)
      SELECT id, 1, 1, 'verdict', 'x', '${VIN[name]}', 'x', false, now()
      FROM register.referral
      WHERE number = 'YS${name}';
    INSERT INTO register.referral_said (referral, step, verb, part, organisation, text)
      SELECT id, now(), 'confirm', 'tax', addressee, '${name}' FROM register.referral WHERE number = 'YS${name}';
    INSERT INTO register.official_document (number, kind, thing, addressee, province, authority, content)
      SELECT number, 'referral', id, addressee, province, office, '{}'
      FROM register.referral
      WHERE number = 'YS${name}';
    INSERT INTO register.rule_answer (case_file, answer, law, answered_by)
      SELECT id, '${name}', 'x', gen_random_uuid() FROM register.case_file WHERE vin = '${VIN[name]}';
    ${
      name === 'A'
        ? `INSERT INTO register.account_row (account, teller, standing, source_kind, source, source_row, vin, facts)
            VALUES ('invoice', '${to.organisation}', 'fed', 'feed', gen_random_uuid(), 1, '${VIN.A}', '{}');`
        : ''
    }
    INSERT INTO register.money_question (refund, ground, teller, vin)
      VALUES (${name === 'A' ? 1 : 2}, 'g', '${to.organisation}', '${VIN[name]}');
    INSERT INTO register.province_median VALUES ('${office.province}', 'applied', 1, 1, '2026-01-01');
  `);
};
await owner.query('SET session_replication_role = replica');
await refer('A', office65, tax);
await refer('B', office44, await newActor(owner, 'tax'));
await owner.query('SET session_replication_role = origin');
// one closing, with a witness, of a register that was restored and then stopped
await owner.query(`
  SELECT register.close_log(
    0, array_agg(sha256(n::text::bytea) ORDER BY n), ARRAY[sha256('a')], sha256('b'), 'checkpoint'
  )
    FROM generate_series(1, 4096) n;
  INSERT INTO register.log_cosignature (batch, witness, line) VALUES (1, 'w', 'line');
  INSERT INTO register.log_restored DEFAULT VALUES;
  INSERT INTO register.log_stopped (code) VALUES ('log-unsure');
`);
const { rows: things } = await owner.query<{ thing: string; exporter: string }>(`
  SELECT id AS thing, exporter FROM register.licence
  UNION ALL SELECT id, exporter FROM register.licensed_vehicle
  UNION ALL SELECT id, exporter FROM register.hold
`);
await settled(owner);
await owner.query('SELECT register.seal_events()');

/** Of a manufacturer's own: the vehicle of its letter. */
const OF_MAKER = `CASE manufacturer WHEN '${maker.organisation}' THEN '${VIN.A}' ELSE '${VIN.B}' END`;

/** Of a manufacturer's own network. */
const OF_NETWORK = `CASE organisation WHEN '${maker.organisation}' THEN '${VIN.A}' ELSE '${VIN.B}' END`;

/** Of an office's own. */
const OF_OFFICE = `CASE organisation WHEN '${office65.organisation}' THEN '${VIN.A}' ELSE '${VIN.B}' END`;

/** By table, what tells whose a row is, in a column that every reader of the table may read. */
const OWNER_COLUMN: Readonly<Record<string, string>> = {
  organisation: 'id::text',
  person: 'organisation::text',
  invitation: 'organisation::text',
  api_key: 'organisation::text',
  event: 'exporter::text',
  account_row: `coalesce(exporter::text, 'N')`,
  answered: 'organisation::text',
  webhook: 'organisation::text',
  delivery: 'organisation::text',
  delivery_attempt: 'organisation::text',
  licensed_vehicle: 'vin',
  money_question: 'vin',
  paper: '(SELECT min(a.exporter::text) FROM register.paper_attached a WHERE a.paper = sha256)',
  paper_bytes:
    '(SELECT min(a.exporter::text) FROM register.paper_attached a WHERE a.paper = paper_bytes.paper)',
  paper_reading:
    '(SELECT min(a.exporter::text) FROM register.paper_attached a WHERE a.paper = paper_reading.paper)',
  hold: 'vin',
  sample: 'vin',
  hold_attempt: '(SELECT h.vin FROM register.hold h WHERE h.id = hold)',
  border_pass: 'vin',
  outlet: `CASE maker WHEN 'chery' THEN '${VIN.A}' WHEN 'saic' THEN '${VIN.B}' ELSE 'N' END`,
  outlet_version: OF_NETWORK,
  outlet_service: `(
    SELECT CASE o.maker WHEN 'chery' THEN '${VIN.A}' ELSE '${VIN.B}' END
    FROM register.outlet o
    WHERE o.id = outlet
  )`,
  outlet_key: OF_NETWORK,
  outlet_word: `(
    SELECT CASE o.maker WHEN 'chery' THEN '${VIN.A}' ELSE '${VIN.B}' END
    FROM register.outlet o
    WHERE o.id = outlet
  )`,
  outlet_said: OF_NETWORK,
  attestation: OF_NETWORK,
  network_import: OF_NETWORK,
  network_publication: OF_NETWORK,
  published_outlet: OF_NETWORK,
  network_report: OF_NETWORK,
  signing_key: `CASE authority
    WHEN '${office65.organisation}' THEN '${VIN.A}'
    WHEN '${office44.organisation}' THEN '${VIN.B}'
    WHEN '${registry.organisation}' THEN '${VIN.A}'
    ELSE ${OF_MAKER}
  END`,
  extract_batch: `'${VIN.A}'`,
  status_list: OF_MAKER,
  question_template: `CASE name WHEN 'A' THEN '${VIN.A}' ELSE '${VIN.B}' END`,
  filing_said: `(SELECT f.exporter::text FROM register.filing f WHERE f.id = filing)`,
  terms_template: OF_MAKER,
  letter_terms: OF_MAKER,
  letter_batch: OF_MAKER,
  production_list: OF_MAKER,
  production_problem: OF_MAKER,
  produced_vehicle: OF_MAKER,
  nation_pattern: 'vin',
  nation_vehicle: 'vin',
  complaint: 'vin',
  told_complaint: 'id::text',
  complaint_forward: 'complaint::text',
  complaint_said: 'complaint::text',
  complaint_contact: 'complaint::text',
  // whoever acts for the register does not read the vehicle
  case_file: 'id::text',
  case_vehicle: 'case_file::text',
  case_exporter: 'case_file::text',
  case_evidence: 'case_file::text',
  case_said: 'case_file::text',
  case_question: `CASE organisation WHEN '${exporterB.organisation}' THEN '${VIN.B}' ELSE '${VIN.A}' END`,
  told_case_question: `CASE organisation WHEN '${exporterB.organisation}' THEN '${VIN.B}' ELSE '${VIN.A}' END`,
  official_document: `coalesce(exporter::text, CASE number WHEN 'YSA' THEN '${VIN.A}' ELSE '${VIN.B}' END)`,
  referral: `CASE number WHEN 'YSA' THEN '${VIN.A}' ELSE '${VIN.B}' END`,
  referral_evidence: 'vin',
  referral_said: `CASE text WHEN 'A' THEN '${VIN.A}' ELSE '${VIN.B}' END`,
  rule_answer: `CASE answer WHEN 'A' THEN '${VIN.A}' ELSE '${VIN.B}' END`,
  rule_outcome: `CASE number WHEN 'YSA' THEN '${VIN.A}' ELSE '${VIN.B}' END`,
  note: OF_OFFICE,
  assignment: OF_OFFICE,
  mail_address: 'organisation::text',
  calendar: 'organisation::text',
  complaint_mail: 'complaint::text',
  mail: 'complaint::text',
  logged: `coalesce(thing::text, 'N')`,
  // of two proposals one was published
  figures_file: `CASE name WHEN 'published.csv' THEN 'N' ELSE '${VIN.A}' END`,
  province_median: `CASE province WHEN '65' THEN '${VIN.A}' ELSE '${VIN.B}' END`,
};
const OF_NOBODY = [
  ...[
    'sealed_name',
    'event_era',
    'event_seal',
    'feed_file',
    'feed_staged',
    'feed_followed',
    'paper_to_compare',
    'paper_capture',
    'paper_alike',
    'nation_ring',
    'nation_followed',
    'nation_product',
    'nation_sales',
    'nation_public_sales',
    'nation_vintage',
    'nation_application',
    'nation_lane',
    'nation_claimant',
    'nation_payment',
    'nation_service',
    'nation_figures',
    'nation_figures_file',
    'figures_proposal',
    'figures_edition',
    'director_page',
    'feed_problem',
    'feed_reach',
    'feed_rhythm',
    'missing',
    'backup_taken',
    'account_key',
    'used_once',
    'letter_relied_on',
    'rule_set',
    'log_pending',
    'log_batch',
    'log_leaf',
    'log_subtree',
    'log_cosignature',
    'log_restored',
    'log_stopped',
    'law_ground',
    'law_in_force',
    'number_series',
    'law_shadow',
    'trust_proposal',
    'trust_list',
    'status_credential',
    'letter_document',
    'letter_change',
    'letter_hold',
    'news_of_questions',
    'news_of_hearings',
    'news_of_complaints',
    'news_of_refusals',
  ],
  ...['nation_run', 'access', 'secret_mark', 'life_state', 'life_step', 'life_by_date'],
];

const LABELS: ReadonlyMap<string, string> = new Map([
  [exporterA.organisation ?? '', 'A'],
  [exporterB.organisation ?? '', 'B'],
  [VIN.A, 'A'],
  [VIN.B, 'B'],
  ['N', 'N'],
  ...things.map(
    ({ thing, exporter }) => [thing, exporter === exporterA.organisation ? 'A' : 'B'] as const,
  ),
  ...COMPLAINED,
]);

const ownerIn = (relation: string): string =>
  OF_NOBODY.includes(relation) ? `'N'` : (OWNER_COLUMN[relation] ?? 'exporter::text');

const labelsOf = (rows: readonly { readonly whose: string | null }[]): string =>
  [...new Set(rows.flatMap(({ whose }) => LABELS.get(whose ?? '') ?? []))].sort().join('');

const seen = async (relation: string, actor: Actor): Promise<string> => {
  try {
    const rows = await say<{ whose: string | null }>(
      pool,
      actor,
      `SELECT DISTINCT ${ownerIn(relation)} AS whose FROM register.${relation}`,
    );
    return labelsOf(rows);
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return '';
    throw error;
  }
};

/** Whose rows a policy lets somebody write, held against the rows that are there. */
const reached = async (
  relation: string,
  actor: Actor,
  action: 'INSERT' | 'UPDATE',
): Promise<string> => {
  const { rows } = await owner.query<{ condition: string }>(
    `SELECT coalesce(with_check, qual) AS condition
      FROM pg_policies
      WHERE schemaname = 'register' AND tablename = $1 AND cmd = $2 AND roles = ARRAY[$3::name]`,
    [relation, action, `mileproof_${actor.part}`],
  );
  await owner.query('BEGIN');
  await owner.query(
    `SELECT
      set_config('mileproof.organisation', $1, true),
      set_config('mileproof.person', $2, true),
      set_config('mileproof.province', $3, true)`,
    [actor.organisation ?? '', actor.person ?? '', actor.province ?? ''],
  );
  const found = await owner.query<{ whose: string | null }>(
    `SELECT DISTINCT ${ownerIn(relation)} AS whose
      FROM register.${relation}
      WHERE ${rows[0]?.condition ?? 'false'}`,
  );
  await owner.query('ROLLBACK');
  return labelsOf(found.rows);
};

/** What somebody writes, as the matrix says it beside what it reads. */
const written = async (relation: string, actor: Actor, read: string): Promise<string> => {
  const { rows } = await owner.query<{ i: boolean; u: boolean; d: boolean }>(
    `SELECT
      has_any_column_privilege($1, $2, 'INSERT') AS i,
      has_any_column_privilege($1, $2, 'UPDATE') AS u,
      has_table_privilege($1, $2, 'DELETE, TRUNCATE') AS d`,
    [`mileproof_${actor.part}`, `register.${relation}`],
  );
  const of = async (action: 'INSERT' | 'UPDATE'): Promise<string> => {
    const whose = await reached(relation, actor, action);
    return whose === read ? '' : whose || '-';
  };
  const [may] = rows;
  return [
    may?.i ? `i${await of('INSERT')}` : '',
    may?.u ? `u${await of('UPDATE')}` : '',
    may?.d ? 'd' : '',
  ].join('');
};

const [head = '', ...lines] = MATRIX.trim().split('\n');
const parts = head.trim().split(/ +/).slice(1);

test('the matrix names every table and view, and every part', async () => {
  const { rows } = await owner.query<{ relname: string }>(
    `SELECT relname FROM pg_class WHERE relnamespace = 'register'::regnamespace AND relkind IN ('r', 'v')`,
  );
  const named = lines.map((line) => line.split(/ +/)[0] ?? '');
  assert.deepEqual([...named].sort(), rows.map(({ relname }) => relname).sort());
  assert.deepEqual(
    parts,
    ACTING.map(([name]) => name),
  );
});

for (const line of lines) {
  const [relation = '', ...cells] = line.trim().split(/ +/);
  test(`${relation}: each part reads and writes what the matrix says`, async () => {
    const found: string[] = [];
    for (const [, actor] of ACTING) {
      const read = await seen(relation, actor);
      const writes = await written(relation, actor, read);
      found.push([read, writes].filter((word) => word !== '').join('.') || '.');
    }
    assert.deepEqual(found, cells);
  });
}

test('nobody writes a row for another exporter or another province', async () => {
  const refused = async (actor: Actor, text: string, values: readonly unknown[]): Promise<void> =>
    assert.rejects(say(pool, actor, text, values), { code: '42501' });
  const draft = `INSERT INTO register.application (number, exporter, province, state, verb)
    VALUES ('X', $1, '65', 'draft', 'draft')`;
  await refused(exporterA, draft, [exporterB.organisation]);
  const begin = `INSERT INTO register.standing_of (exporter, province, state, verb) VALUES ($1, $2, 'good', 'begin')`;
  await refused(office65, begin, [exporterB.organisation, '44']);
  const withdrawn = await say(
    pool,
    exporterA,
    `UPDATE register.application SET state = 'withdrawn', verb = 'withdraw', stepped_at = now()
      WHERE exporter = $1
      RETURNING id`,
    [exporterB.organisation],
  );
  assert.deepEqual(withdrawn, []);
});

test('an exporter lays no event before another exporter or an office', async () => {
  const tell = `INSERT INTO register.event (verb, kind, thing, exporter, province)
    VALUES ('read', 'application', gen_random_uuid(), $1, $2)`;
  for (const values of [
    [exporterB.organisation, null],
    [exporterA.organisation, '44'],
  ]) {
    await assert.rejects(say(pool, exporterA, tell, values), { code: '42501' });
  }
  await say(pool, exporterA, tell, [exporterA.organisation, null]);
});

test('an exporter reads neither the bytes of a verdict nor its risk', async () => {
  for (const column of ['bytes', 'risk', 'program', 'digest']) {
    await assert.rejects(say(pool, exporterA, `SELECT ${column} FROM register.verdict`), {
      code: '42501',
    });
  }
  assert.equal((await say(pool, exporterA, 'SELECT told, gate FROM register.verdict')).length, 1);
});

test('an exporter reads no state, ground or signature of what an office only proposes', async () => {
  const secret = [
    ...[
      'state',
      'verb',
      'ground',
      'grounds',
      'found',
      'pieces',
      'notice_en',
      'proposed_by',
      'took_part',
    ],
    'stepped_by',
  ];
  for (const relation of ['application_vehicle', 'standing_of']) {
    for (const column of secret) {
      const asked = say(pool, exporterA, `SELECT ${column} FROM register.${relation}`);
      await assert.rejects(asked, { code: '42501' }, `${relation}.${column}`);
    }
  }
  await say(
    pool,
    office65,
    `UPDATE register.standing_of
      SET state = 'orderProposed', verb = 'propose-order',
        ${setGrounds('propose-order', await latestEvent(owner, exporterA.organisation ?? ''))}, notice_en = 'n',
        notice_zh = 'n', stepped_at = now()
      WHERE exporter = $1`,
    [exporterA.organisation],
  );
  const standing =
    'SELECT state, ground, notice_en FROM register.told_standing WHERE exporter = $1';
  const told = (who: Actor) => say(pool, who, standing, [exporterA.organisation]);
  assert.deepEqual(await told(exporterA), [{ state: 'talkedTo', ground: null, notice_en: null }]);
  assert.deepEqual(await told(office65), [
    { state: 'orderProposed', ground: '商贸函〔2025〕648号第一（三）项', notice_en: 'n' },
  ]);
  // a bar may be proposed before the exporter has reported
  await owner.query('ALTER TABLE register.standing_of DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE register.standing_of SET state = 'barProposed', before_proposal = 'rectifying' WHERE exporter = $1`,
    [exporterA.organisation],
  );
  assert.deepEqual((await told(exporterA))[0]?.['state'], 'rectifying');
});

test('what was asked in a screening, rows of other offices too, is read by the register alone', async () => {
  const ask = 'SELECT question FROM register.screening';
  for (const actor of [exporterA, office65, ministry, administrator]) {
    await assert.rejects(say(pool, actor, ask), { code: '42501' });
  }
  assert.equal((await say(pool, JOB, ask)).length, 2);
});

test('the role of the service owns nothing and cannot pass by a policy', async () => {
  const { rows } = await owner.query(
    `SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolinherit FROM pg_roles
      WHERE rolname LIKE 'mileproof\\_%' AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolinherit)`,
  );
  assert.deepEqual(rows, []);
  const client = await pool.connect();
  try {
    await assert.rejects(client.query('SELECT FROM register.application'), { code: '42501' });
    await assert.rejects(client.query('SET ROLE postgres'), { code: '42501' });
  } finally {
    client.release();
  }
});

test('no part reads or writes anything of sign-in, of the job runner or of the history', async () => {
  const { rows } = await owner.query(
    `SELECT n.nspname, c.relname, r.rolname, has_any_column_privilege(r.rolname, c.oid, 'INSERT, UPDATE') AS writes
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_roles r ON r.rolname = ANY ($1)
      WHERE n.nspname IN ('sign_in', 'jobs', 'register_history')
        AND c.relkind IN ('r', 'p', 'v')
        AND has_schema_privilege(r.rolname, n.oid, 'USAGE')
        AND (
          has_any_column_privilege(r.rolname, c.oid, 'SELECT, INSERT, UPDATE')
          OR has_table_privilege(r.rolname, c.oid, 'DELETE, TRUNCATE')
        )
      ORDER BY 1, 2, 3`,
    [ACTING.map(([, { part }]) => `mileproof_${part}`)],
  );
  // whether the schema is good for the program
  const reads = { nspname: 'register_history', relname: 'migration', rolname: 'mileproof_job' };
  assert.deepEqual(rows, [{ ...reads, writes: false }]);
});

/** One statement of the public that shows a receipt. */
const withReceipt = (receipt: string, text: string): Promise<readonly object[]> =>
  asActor(pool, PUBLIC, async (tx) => {
    await tx.run(`SELECT set_config('mileproof.receipt', $1, true)`, [receipt]);
    return tx.rows(text);
  });

test('a receipt shows its own complaint, and no word, contact or other complaint', async () => {
  const seen = await withReceipt('followed A', 'SELECT vin, state FROM register.complaint');
  assert.deepEqual(seen, [{ vin: VIN.A, state: 'answered' }]);
  const said = await withReceipt(
    'followed A',
    'SELECT verb, part, text FROM register.complaint_said',
  );
  assert.deepEqual(
    said.map((row) => (row as { verb: string }).verb),
    ['answer', 'answer'],
  );
  for (const column of ['province', 'exporter', 'number', 'maker', 'stepped_by', 'stepped_for'])
    await assert.rejects(withReceipt('followed A', `SELECT ${column} FROM register.complaint`), {
      code: '42501',
    });
  for (const relation of ['complaint_contact', 'complaint_forward', 'case_file', 'event'])
    await assert.rejects(withReceipt('followed A', `SELECT * FROM register.${relation}`), {
      code: '42501',
    });
  for (const text of [
    'SELECT sealed FROM register.complaint_said',
    'SELECT organisation FROM register.complaint_said',
    `SELECT * FROM register.open_contact(gen_random_uuid(), 'a reason of some length')`,
    'DELETE FROM register.complaint',
    `UPDATE register.complaint SET vin = 'LGXCE4CB2PZZZ0009'`,
    'UPDATE register.complaint_said SET text = NULL',
  ])
    await assert.rejects(withReceipt('followed A', text), { code: '42501' });
  // the hash of a receipt opens nothing, in whatever manner it is shown
  const { rows } = await owner.query<{ hash: string }>(
    `SELECT encode(receipt, 'hex') AS hash FROM register.complaint`,
  );
  for (const receipt of ['', 'none', ...rows.flatMap(({ hash }) => [hash, `\\x${hash}`])])
    assert.deepEqual(await withReceipt(receipt, 'SELECT id FROM register.complaint'), []);
  assert.deepEqual(await withReceipt('none', 'SELECT * FROM register.receipt_days()'), []);
});

test('nobody takes a step of a complaint that is not his, nor says anything beside his own step', async () => {
  const [id = ''] = [...COMPLAINED].find(([, name]) => name === 'A') ?? [];
  const step = (actor: Actor, state: string, verb: string) =>
    say(
      pool,
      actor,
      `UPDATE register.complaint SET state = $2, verb = $3, stepped_at = now() WHERE id = $1 RETURNING id`,
      [id, state, verb],
    );
  assert.deepEqual(await step(office44, 'closed', 'accept'), []);
  assert.deepEqual(await step(exporterB, 'answered', 'answer'), []);
  await assert.rejects(step(maker, 'closed', 'accept'), { code: 'MP002' });
  await assert.rejects(step(office65, 'filed', 'file'), { code: 'MP002' });
  // a step that brings nothing is taken back at the end
  await assert.rejects(step(office65, 'forwarded', 'forward'), { code: '23514' });
  await assert.rejects(step(office65, 'escalated', 'escalate'), { code: '23514' });
  for (const [actor, verb] of [
    [maker, 'answer'],
    [exporterB, 'answer'],
    [office65, 'answer'],
    [exporterA, 'dispute'],
  ] as const)
    await assert.rejects(
      say(
        pool,
        actor,
        `INSERT INTO register.complaint_said (id, complaint, verb, language, text, ground)
          VALUES (gen_random_uuid(), $1, $2, 'en', 'T', 'G')`,
        [id, verb],
      ),
      ({ code }: { code: string }) => ['42501', '23514', '23505'].includes(code),
    );
  // whoever answered last has said it, and says nothing more
  await assert.rejects(
    say(
      pool,
      exporterA,
      `INSERT INTO register.complaint_said (id, complaint, verb, language, text, ground)
        VALUES (gen_random_uuid(), $1, 'answer', 'en', 'more', 'G')`,
      [id],
    ),
    { code: '23505' },
  );
  await assert.rejects(
    say(
      pool,
      office65,
      `INSERT INTO register.complaint_forward (complaint, organisation, note) VALUES ($1, $2, 'N')`,
      [id, exporterA.organisation],
    ),
    { code: '42501' },
  );
  await assert.rejects(
    say(pool, exporterA, `SELECT * FROM register.open_contact($1, 'a reason of some length')`, [
      id,
    ]),
    { code: '42501' },
  );
  assert.deepEqual(
    await say(
      pool,
      { ...office44, person: office44.person },
      `SELECT * FROM register.open_contact($1, $2)`,
      [id, 'a reason of some length'],
    ),
    [],
  );
});

test('a complaint does not choose its office, its exporter, its number or its day', async () => {
  for (const column of ['province', 'exporter', 'number', 'filed_on', 'stepped_part'])
    await assert.rejects(
      withReceipt(
        'chosen',
        `INSERT INTO register.complaint (id, receipt, vin, kind, country, refused_on, language, state, verb, ${column})
          VALUES (gen_random_uuid(), register.shown_receipt(), '${VIN.B}', 'parts', 'KZ', '2026-01-03', 'ru', 'filed',
            'file', NULL)`,
      ),
      { code: '42501' },
    );
  // nor is it filed under the receipt of another, or without one
  await assert.rejects(
    withReceipt(
      'mine',
      `INSERT INTO register.complaint (id, receipt, vin, kind, country, refused_on, language, state, verb)
        VALUES (gen_random_uuid(), sha256('theirs'), '${VIN.B}', 'parts', 'KZ', '2026-01-03', 'ru', 'filed', 'file')`,
    ),
    { code: '42501' },
  );
});

test('whoever is asked reads its question alone and answers it, and nothing of the case', async () => {
  for (const column of ['text', 'case_file', 'answer', 'vins'])
    await assert.rejects(say(pool, exporterA, `SELECT ${column} FROM register.case_question`), {
      code: '42501',
    });
  const told = await say<{ text: string; case_file: string | null }>(
    pool,
    exporterA,
    'SELECT text, case_file FROM register.told_case_question',
  );
  assert.deepEqual(told, [{ text: 'Q', case_file: null }]);
  const answer = (actor: Actor, of: Actor) =>
    say(
      pool,
      actor,
      `UPDATE register.case_question
        SET state = 'answered', verb = 'answer', answer = 'A', stepped_at = now()
        WHERE organisation = $1
        RETURNING id`,
      [of.organisation],
    );
  assert.deepEqual(await answer(exporterB, exporterA), []);
  assert.deepEqual(await answer(customs, tax), []);
  await assert.rejects(answer(office65, exporterA), { code: 'MP002' });
  await assert.rejects(
    say(
      pool,
      office65,
      `UPDATE register.case_question
        SET state = 'answered', verb = 'enter', answer = 'A', answered_on = register.today(), stepped_at = now()
        WHERE organisation = $1`,
      [tax.organisation],
    ),
    { code: 'MPC06' },
  );
  assert.equal((await answer(tax, tax)).length, 1);
});

test('a case is opened by whoever made the complaint one, and closed by whoever has it', async () => {
  const { rows } = await owner.query<{ id: string; complaint: string }>(
    'SELECT id, complaint FROM register.case_file WHERE vin = $1',
    [VIN.A],
  );
  const [file] = rows;
  const open = (actor: Actor, complaint: string | undefined) =>
    say(
      pool,
      actor,
      `INSERT INTO register.case_file (id, complaint, reason, evidence, state, verb)
        VALUES (gen_random_uuid(), $1, 'R', ARRAY[$1]::uuid[], 'opened', 'open')`,
      [complaint],
    );
  await assert.rejects(open(office44, file?.complaint), { code: '42501' });
  await assert.rejects(open(ministry, file?.complaint), { code: '42501' });
  await assert.rejects(open(office65, file?.complaint), { code: '23505' });
  const [id = ''] = [...COMPLAINED].find(([, name]) => name === 'A') ?? [];
  await assert.rejects(open(office65, id), { code: '42501' });
  const close = (actor: Actor) =>
    say(
      pool,
      actor,
      `UPDATE register.case_file
        SET state = 'closed', verb = 'close', outcome = 'confirmed', ground = 'G', stepped_at = now()
        WHERE id = $1
        RETURNING id`,
      [file?.id],
    );
  // it was taken, and answers are out
  await assert.rejects(close(office65), { code: 'MPC04' });
  await assert.rejects(close(ministry), { code: 'MPC01' });
  const withdraw = (actor: Actor) =>
    say(
      pool,
      actor,
      `UPDATE register.case_question
        SET state = 'withdrawn', verb = 'withdraw', stepped_at = now()
        WHERE case_file = $1 AND state = 'asked'`,
      [file?.id],
    );
  await assert.rejects(withdraw(ministry), { code: 'MPC01' });
  await withdraw(office65);
  assert.deepEqual(await close(office44), []);
  assert.equal((await close(office65)).length, 1);
  await assert.rejects(close(office65), { code: 'MP002' });
});
