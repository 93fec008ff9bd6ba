import assert from 'node:assert/strict';
import { verify } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { demonstrationKey } from '../../src/letters/node/demonstration-key.ts';
import { ed25519FromSeed, secretOf, signerOf } from '../../src/letters/node/letter-key.ts';
import { nodeCrypto } from '../../src/letters/node/node-crypto.ts';
import { issueOfficial } from '../../src/letters/official/issue-official.ts';
import type { UnsignedOfficial } from '../../src/letters/official/official-document.ts';
import { DEMONSTRATION_ROOT } from '../../src/letters/trust/root-keys.ts';
import { SAMPLE_LETTER, SAMPLE_MAKER } from '../../tools/generate/letters/sample-letter.ts';
import {
  SAMPLE_DECISION,
  SAMPLE_EXTRACT,
  SAMPLE_LICENCE,
  SAMPLE_OFFICE,
  SAMPLE_OFFICE_NAME,
  SAMPLE_REFERRAL,
  SAMPLE_REGISTRY,
  SAMPLE_REGISTRY_NAME,
} from '../../tools/generate/letters/sample-official.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ownTrust } from './own-trust.ts';
import { ROOT, runCli } from './run-cli.ts';

const VECTORS = join(ROOT, 'docs', 'spec', 'letters', 'vectors');
const FOLDER = temporaryFolder('letter');
const at = (name: string): string => join(FOLDER, name);
const vector = (name: string): string => join(VECTORS, name);

const OFFICE_KEY = demonstrationKey(`${SAMPLE_OFFICE}#key-1`);
const AUTHORITY = {
  ...{ id: SAMPLE_OFFICE, name: SAMPLE_OFFICE_NAME, province: '65' },
  keys: [
    {
      ...{ id: OFFICE_KEY.id, suite: OFFICE_KEY.suite, from: '2026-01-01', until: null },
      ...{ publicKeyMultibase: OFFICE_KEY.publicKeyMultibase, compromisedSince: null },
      purposes: ['decision', 'licence'],
    },
  ],
};

const REGISTRY_KEY = demonstrationKey(`${SAMPLE_REGISTRY}#key-1`);
const REGISTRY = {
  ...{ id: SAMPLE_REGISTRY, name: SAMPLE_REGISTRY_NAME, province: null },
  keys: [
    {
      ...{ id: REGISTRY_KEY.id, suite: REGISTRY_KEY.suite, from: '2026-01-01', until: null },
      ...{ publicKeyMultibase: REGISTRY_KEY.publicKeyMultibase, compromisedSince: null },
      purposes: ['extract'],
    },
  ],
};

const LISTS = ['--status', vector('revocation.json'), '--status', vector('suspension.json')];
const OWN = await ownTrust(FOLDER, { authorities: [AUTHORITY, REGISTRY] });
const USUAL = [...OWN, ...LISTS, '--on', '2026-04-01'];
/** Without a root key of one's own. */
const DEMONSTRATION = ['--trust', vector('trust-list.json'), ...LISTS, '--on', '2026-04-01'];

const verifyIt = (file: string, ...words: string[]) =>
  runCli(['letter', 'verify', file, ...USUAL, ...words]);

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

describe('mileproof letter verify', () => {
  test('says the answer first, then its three checks, then the letter', async () => {
    const { status, out, err } = await verifyIt(vector('valid.json'));
    assert.equal(status, 0);
    assert.deepEqual(out.split('\n').slice(0, 7), [
      'valid',
      '  Unaltered: yes (signed, and unaltered since)',
      '  By the manufacturer: yes (signed by the manufacturer of this vehicle, with a key of its own)',
      '  In force: yes (in force by the latest list)',
      '  Log: no proof was given; documents from before the log have none, and are not worse for it',
      '',
      '  Letter: SH00012345',
    ]);
    assert.match(out, /KZ {2}Sample Service Almaty/);
    assert.equal(err, '');
  });

  test('says demonstration, and never valid, by keys that anybody can make', async () => {
    const verify = ['letter', 'verify', vector('valid.json')];
    const told = await runCli([...verify, ...DEMONSTRATION]);
    const [first = '', second = ''] = told.out.split('\n');
    assert.match(first, /^demonstration: /);
    assert.match(second, /demonstration, whose keys anybody can make/);
    assert.deepEqual([told.status, told.err], [2, '']);
    const json = await runCli([...verify, ...DEMONSTRATION, '--json']);
    const { answer, trustList, integrity } = JSON.parse(json.out);
    assert.deepEqual([json.status, answer, trustList.demonstration], [2, 'demonstration', true]);
    assert.equal(integrity.state, 'valid');
    // lists that are no longer the latest word, the other language, and the root key named by hand
    const late = await runCli([...verify, ...DEMONSTRATION, '--on', '2026-04-30', '--lang', 'zh']);
    assert.deepEqual([late.status, late.out.startsWith('演示：')], [2, true]);
    writeFileSync(at('demonstration-root.json'), JSON.stringify(DEMONSTRATION_ROOT));
    const named = await runCli([
      ...[...verify, ...DEMONSTRATION],
      ...['--root', at('demonstration-root.json')],
    ]);
    assert.deepEqual([named.status, firstLine(named.out)], [2, first]);
    // what is wrong with a letter is told as it is
    const changed = await runCli(['letter', 'verify', vector('changed.json'), ...DEMONSTRATION]);
    assert.deepEqual([changed.status, firstLine(changed.out)], [1, 'changed after signing']);
  });

  test('ends as the answer does', async () => {
    const cases: readonly (readonly [string, readonly string[], number, string])[] = [
      ['valid.json', ['--vin', 'LVVDB11B9RD000001', '--to', 'kz'], 0, 'valid'],
      ['valid.json', ['--vin', 'LVVDB11B9RD000002'], 1, 'not for this vehicle'],
      ['valid.json', ['--to', 'RU'], 1, 'not for this destination'],
      ['valid.json', ['--application', 'X'], 1, 'not for this application'],
      ['valid.json', ['--exporter', 'X'], 1, 'not for this exporter'],
      ['changed.json', [], 1, 'changed after signing'],
      ['key-of-another.json', [], 1, 'not by a manufacturer we know'],
      ['a-stamped-scan.json', [], 65, 'not a letter, a decision, a licence or an extract'],
    ];
    for (const [file, words, expected, line] of cases) {
      const { status, out } = await verifyIt(vector(file), ...words);
      assert.deepEqual([status, firstLine(out)], [expected, line], `${file} ${words}`);
    }
    const plain = ['letter', 'verify', vector('valid.json'), ...OWN];
    const late = await runCli([...plain, ...LISTS, '--on', '2026-04-30']);
    assert.equal(late.status, 2);
    assert.equal(firstLine(late.out), 'valid when last checked on 2026-04-01 07:00 (+08:00)');
    const open = await runCli([...plain, '--on', '2026-04-01']);
    assert.deepEqual([open.status, firstLine(open.out)], [2, 'could not be checked']);
    const revoked = ['--status', vector('revocation-set.json'), '--on', '2026-04-01'];
    const { status, out } = await runCli([...plain, ...revoked, '--lang', 'zh']);
    assert.deepEqual([status, firstLine(out)], [1, '已撤销（截至2026-04-01 07:00 (+08:00)）']);
  });

  test('reads standard input, and answers as one object', async () => {
    const words = ['letter', 'verify', '-', ...USUAL, '--json'];
    const { status, out } = await runCli(words, readFileSync(vector('valid.json')));
    const found = JSON.parse(out);
    assert.equal(status, 0);
    assert.equal(found.answer, 'valid');
    assert.deepEqual(found.trustList, {
      ...{ version: 1, issuedAt: '2026-03-01T00:00:00Z', demonstration: false },
    });
    const none = await runCli(words, '');
    assert.equal(none.status, 65);
    assert.equal(JSON.parse(none.out).noLetter.what, 'not-json');
  });

  test('says what is wrong with what it is given, and what to do', async () => {
    const cases: readonly (readonly [readonly string[], number, RegExp])[] = [
      [[at('none.json')], 66, /none\.json: there is no such file/],
      [[vector('valid.json'), '--trust', vector('valid.json')], 65, /no trust list: .*letters\.md/],
      [[vector('valid.json'), '--root', vector('valid.json')], 65, /no root key/],
      [[vector('valid.json'), '--status', vector('valid.json')], 65, /no status list/],
      [
        [vector('valid.json'), '--status', vector('revocation.json')],
        65,
        /does not know who signed/,
      ],
      [[FOLDER], 66, /it is a folder/],
      [[vector('valid.json'), '--on', 'x'], 64, /write a date/],
    ];
    // without --trust the list is the one that is shipped, whose register is another
    for (const [words, expected, message] of cases.toSpliced(4, 1)) {
      const { status, err } = await runCli(['letter', 'verify', ...words]);
      assert.equal(status, expected, words.join(' '));
      assert.match(err, message);
    }
    const changed = JSON.parse(readFileSync(vector('trust-list.json'), 'utf8'));
    writeFileSync(at('trust.json'), JSON.stringify({ ...changed, version: 9 }));
    const words = ['letter', 'verify', vector('valid.json'), '--trust', at('trust.json')];
    const { status, err } = await runCli(words);
    assert.equal(status, 65);
    assert.match(err, /changed after signing; fetch it again/);
  });
});

describe('mileproof letter verify of what an authority signed', () => {
  const signed = async (
    unsigned: UnsignedOfficial,
    name: string,
    key = OFFICE_KEY,
  ): Promise<string> => {
    const signer = signerOf(key) ?? assert.fail('no signer');
    const crypto = nodeCrypto(null);
    const made = await issueOfficial(unsigned, [signer], {
      crypto,
      created: '2026-03-24T02:00:00Z',
    });
    assert.ok(made.ok);
    writeFileSync(at(name), JSON.stringify(made.document));
    return at(name);
  };

  test('tells a decision from a letter, and refuses one that was changed', async () => {
    const file = await signed(SAMPLE_DECISION, 'decision.json');
    const { status, out } = await verifyIt(file);
    assert.equal(status, 0, out);
    assert.deepEqual(out.split('\n').slice(0, 8), [
      `a decision of ${SAMPLE_OFFICE_NAME}, as issued`,
      '  Unaltered: yes (signed, and unaltered since)',
      '  By the authority: yes (signed by this authority, with a key of its own)',
      '  In force: yes (in force by the latest list)',
      '  Log: no proof was given; documents from before the log have none, and are not worse for it',
      '',
      '  Decision: export licence refused',
      `  Authority: ${SAMPLE_OFFICE_NAME}`,
    ]);
    assert.match(out, /Reconsideration: the people’s government .* until 23 May 2026/);
    assert.match((await verifyIt(file, '--lang', 'zh')).out, /不予许可决定书/);
    const text = readFileSync(file, 'utf8').replace('BX-65-2026-000003', 'BX-65-2026-000004');
    writeFileSync(at('changed.json'), text);
    const changed = await verifyIt(at('changed.json'));
    assert.deepEqual([changed.status, firstLine(changed.out)], [1, 'changed after signing']);
    const { answer, official } = JSON.parse((await verifyIt(file, '--json')).out);
    assert.deepEqual([answer, official.type[1]], ['valid', 'AdministrativeDecision']);
    // by a list that names no authority
    const unknown = await runCli(['letter', 'verify', file, ...DEMONSTRATION]);
    assert.deepEqual([unknown.status, firstLine(unknown.out)], [1, 'not by an authority we know']);
  });

  test('says whether a licence holds', async () => {
    const file = await signed(SAMPLE_LICENCE, 'licence.json');
    const holds = await verifyIt(file);
    assert.deepEqual(
      [holds.status, firstLine(holds.out)],
      [0, `a licence of ${SAMPLE_OFFICE_NAME}, which holds`],
    );
    const over = await verifyIt(file, '--on', '2027-01-01');
    assert.deepEqual([over.status, firstLine(over.out)], [1, 'a licence that is over']);
  });

  test('tells a referral from a decision', async () => {
    const file = await signed(SAMPLE_REFERRAL, 'referral.json');
    const { status, out } = await verifyIt(file);
    assert.deepEqual([status, firstLine(out)], [0, `a referral of ${SAMPLE_OFFICE_NAME}, as sent`]);
    assert.match(out, /Letter of referral/);
    assert.match(out, /Money in doubt: CNY 17264\.50/);
    assert.match(out, /Not proven: That the money was paid before the exit\./);
    const zh = await verifyIt(file, '--lang', 'zh');
    assert.match(zh.out, /的线索移送函，与移送时一致/);
  });

  test('tells an extract of registration, without a network, and refuses a younger one', async () => {
    const file = await signed(SAMPLE_EXTRACT, 'extract.json', REGISTRY_KEY);
    const { status, out } = await verifyIt(file);
    assert.deepEqual(
      [status, firstLine(out)],
      [0, `an extract of ${SAMPLE_REGISTRY_NAME}, as issued`],
    );
    assert.match(out, /First registered in China on: 10 Jun 2025/);
    assert.match(out, /Deregistration: Deregistered on 20 Mar 2026/);
    const younger = readFileSync(file, 'utf8').replace('2025-06-10', '2026-06-10');
    writeFileSync(at('younger.json'), younger);
    const changed = await verifyIt(at('younger.json'));
    assert.deepEqual([changed.status, firstLine(changed.out)], [1, 'changed after signing']);
  });
});

describe('mileproof letter', () => {
  const key = demonstrationKey(`${SAMPLE_MAKER}#key-1`);
  writeFileSync(at('key.json'), JSON.stringify(key));
  writeFileSync(at('draft.json'), JSON.stringify(SAMPLE_LETTER));

  test('issue signs what verify finds valid', async () => {
    const created = ['--created', '2026-03-24T02:00:00Z'];
    const issue = ['letter', 'issue', at('draft.json'), '--key', at('key.json'), ...created];
    const { status, out, err } = await runCli(issue);
    assert.deepEqual([status, err], [0, '']);
    assert.equal(out, readFileSync(vector('valid.json'), 'utf8'));
    const written = await runCli([...issue, '--out', at('letter.json')]);
    assert.deepEqual([written.status, written.out], [0, '']);
    assert.equal((await verifyIt(at('letter.json'))).status, 0);
  });

  test('issue refuses what is no letter, with the place', async () => {
    const { recalls: _, ...rest } = SAMPLE_LETTER.credentialSubject;
    writeFileSync(at('less.json'), JSON.stringify({ ...SAMPLE_LETTER, credentialSubject: rest }));
    const words = ['letter', 'issue', at('less.json'), '--key', at('key.json')];
    const { status, out, err } = await runCli(words);
    assert.deepEqual([status, out], [65, '']);
    assert.match(err, /\/credentialSubject\/recalls: a member is missing; docs\/spec\/letters\.md/);
    const other = demonstrationKey('did:web:else.example#key-1');
    const mixed = { ...key, secretKeyMultibase: other.secretKeyMultibase };
    writeFileSync(at('mixed.json'), JSON.stringify(mixed));
    const refused = await runCli(['letter', 'issue', at('draft.json'), '--key', at('mixed.json')]);
    assert.equal(refused.status, 65);
    assert.match(refused.err, /do not belong together/);
    assert.ok(!refused.err.includes(other.secretKeyMultibase));
  });

  test('show says what it says, and that this is all', async () => {
    const { status, out, err } = await runCli([
      'letter',
      'show',
      vector('changed.json'),
      '--lang',
      'zh',
    ]);
    assert.equal(status, 0);
    assert.match(out, /目的国（地区）：KZ RU/);
    assert.match(err, /真伪请运行/);
  });

  test('key new makes a key that signs, once', async () => {
    for (const suite of ['eddsa-jcs-2022', 'sm2-jcs-2026']) {
      const out = at(`${suite}.json`);
      const words = ['letter', 'key', 'new', '--id', `${SAMPLE_MAKER}#new`, '--suite', suite];
      const made = await runCli([...words, '--out', out]);
      assert.equal(made.status, 0, made.err);
      const kept = JSON.parse(readFileSync(out, 'utf8'));
      assert.ok(!made.out.includes(kept.secretKeyMultibase));
      assert.equal(JSON.parse(made.out).publicKeyMultibase, kept.publicKeyMultibase);
      if (process.platform !== 'win32') assert.equal(statSync(out).mode & 0o777, 0o600);
      const again = await runCli([...words, '--out', out]);
      assert.equal(again.status, 73);
      assert.match(again.err, /never written over/);
      assert.equal((await runCli(['letter', 'issue', at('draft.json'), '--key', out])).status, 0);
    }
    const wrong = await runCli(['letter', 'key', 'new', '--id', 'x', '--out', at('x')]);
    assert.equal(wrong.status, 64);
  });

  test('export --untp is a JWS that the key of the issuer signed', async () => {
    const words = ['letter', 'export', '--untp', vector('valid.json'), '--key'];
    const { status, out } = await runCli([...words, at('key.json')]);
    assert.equal(status, 0);
    const [head = '', claims = '', signature = ''] = out.trim().split('.');
    const parsed = [head, claims].map((part) =>
      JSON.parse(Buffer.from(part, 'base64url').toString()),
    );
    assert.deepEqual(parsed[0], {
      ...{ alg: 'EdDSA', typ: 'vc+jwt', cty: 'vc', kid: key.id, iss: SAMPLE_MAKER },
    });
    // member for member as UNTP's own suite accepts it: docs/spec/letters.md, "UNTP"
    const { id, credentialStatus } = SAMPLE_LETTER;
    const ns = 'https://mileproof.example/ns#';
    assert.deepEqual(parsed[1], {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://test.uncefact.org/vocabulary/untp/dcc/0.6.0/',
      ],
      id: `${id}#untp`,
      type: ['DigitalConformityCredential', 'VerifiableCredential'],
      issuer: { type: ['CredentialIssuer'], id: SAMPLE_MAKER, name: '示例汽车有限公司' },
      validFrom: '2026-03-24T00:00:00+08:00',
      credentialStatus,
      credentialSubject: {
        type: ['ConformityAttestation', 'Attestation'],
        id,
        name: '售后维修服务确认书',
        description: 'After-sales confirmation for a used vehicle',
        ...{
          attestationType: 'declaration',
          assessorLevel: 'Self',
          assessmentLevel: 'Unspecified',
        },
        issuedToParty: {
          type: ['Party'],
          id: `${id}#exporter`,
          name: '示例进出口有限公司',
          registeredId: '91310000MA1FL0000X',
          idScheme: {
            ...{ type: ['IdentifierScheme'], id: `${ns}uscc`, name: 'Unified social credit code' },
          },
        },
        assessment: [
          {
            type: ['ConformityAssessment', 'Declaration'],
            id: `${id}#assessment`,
            assessmentDate: '2026-03-24',
            conformance: true,
            conformityTopic: 'governance.compliance',
            assessedProduct: [
              {
                product: {
                  type: ['Product'],
                  id: `${id}#vehicle`,
                  name: 'SQR7000',
                  registeredId: 'LVVDB11B9RD000001',
                  idScheme: {
                    type: ['IdentifierScheme'],
                    id: `${ns}vin`,
                    name: 'Vehicle identification number (ISO 3779)',
                  },
                },
              },
            ],
          },
        ],
        conformityCertificate: { linkURL: id, linkName: 'SH00012345', linkType: 'letter' },
      },
    });
    const signed = ed25519FromSeed(secretOf(key) ?? new Uint8Array());
    const bytes = Buffer.from(`${head}.${claims}`);
    assert.ok(verify(null, bytes, signed, Buffer.from(signature, 'base64url')));
    writeFileSync(at('other.json'), JSON.stringify(demonstrationKey('did:web:else.example#key-1')));
    const refused = await runCli([...words, at('other.json')]);
    assert.equal(refused.status, 64);
    assert.match(refused.err, /key of the letter's issuer/);
  });
});
