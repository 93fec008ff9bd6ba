import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { readOfd } from '../../../src/papers/ofd/read-ofd.ts';
import type { CheckKey } from '../../../src/papers/texts/keys.ts';
import { type TrustRoots, trustRoot } from '../../../src/papers/trust/trust-roots.ts';
import { share } from '../../tier.ts';
import {
  type OfdFiles,
  ofdFiles,
  packed,
  type SealAsked,
  type SignAsked,
  sealV4,
  signedContainer,
  signedFiles,
  signedV1,
  signedV4,
} from './ofd-maker.ts';
import { type Holder, openAuthority, pemOf, sign, WITHOUT_OPENSSL } from './openssl-sm2.ts';

const INVOICE = ofdFiles({
  says: [
    [60, 12, 6, '机动车销售统一发票'],
    [10, 25, 3, '发票号码:26312000000012345678'],
  ],
});
const PAGE = 'Doc_0/Pages/Page_0/Content.xml';
const OTHER = ofdFiles({ says: [[10, 25, 3, '一份通知']] });

let authority: ReturnType<typeof openAuthority>;
let maker: Holder;
let signer: Holder;
let asked: SealAsked;
let roots: TrustRoots;

/** A root that must be readable. */
const rooted = (holder: Holder, subjects: readonly string[] = []): TrustRoots => {
  const root = trustRoot({ as: 'authority', name: '税务', subjects }, pemOf(holder));
  assert.ok(root !== null);
  return [root];
};

const read = async (files: OfdFiles, known: TrustRoots | null = roots) => {
  const reading = await readOfd(packed(files), { roots: known });
  assert.ok(!('problem' in reading), JSON.stringify(reading));
  return reading;
};

type Reading = Awaited<ReturnType<typeof read>>;

/** What is told of the seals, and of which file or person, as `check: value, value`. */
const toldOf = ({ checks }: Reading): readonly string[] =>
  checks.flatMap((check) =>
    check.answer === 'told'
      ? `${check.check}: ${check.evidence.map(({ as, value }) => (as === 'signer' ? as : value)).join(', ')}`
      : [],
  );

const whyOf = ({ checks }: Reading, key: CheckKey): string | undefined => {
  const found = checks.find(({ check }) => check === key);
  return found?.answer === 'cannot-be-checked' ? found.why : found?.answer;
};

const statesOf = ({ seals }: Reading) => seals.map(({ state }) => state);

const sealed = (files: OfdFiles = INVOICE, more: Partial<SignAsked & SealAsked> = {}): OfdFiles => {
  const { value, protects, method, seal, ...rest } = more;
  return signedFiles(files, {
    value: value ?? signedV4({ ...asked, ...rest }, seal),
    ...(protects === undefined ? {} : { protects }),
    ...(method === undefined ? {} : { method }),
    ...(seal === undefined ? {} : { seal }),
  });
};

describe('the seals of an OFD', { skip: WITHOUT_OPENSSL }, () => {
  before(() => {
    authority = openAuthority('/C=CN/O=测试税务局/CN=测试根');
    maker = authority.certify('/C=CN/O=测试制章/CN=制章人');
    signer = authority.certify('/C=CN/O=测试税务局/CN=发票监制章');
    asked = { maker, signer };
    roots = rooted(authority.root);
  });

  test('of version 4 are whole, and say whose they are and when it was signed', async () => {
    const reading = await read(sealed());
    assert.deepEqual(toldOf(reading), []);
    assert.deepEqual(reading.seals, [
      {
        form: 'ofd-seal-v4',
        signer: 'C=CN, O=测试税务局, CN=发票监制章',
        name: '测试专用章',
        // 105 and 14 of 210 by 140 mm, 42 by 28 large
        place: { page: 1, box: [0.5, 0.1, 0.2, 0.2] },
        signedAt: '2026-03-01T02:03:04Z',
        state: 'whole',
        trusted: true,
        trustedAs: 'authority',
        trustedName: '税务',
      },
    ]);
    assert.equal(whyOf(reading, 'seal-revocation'), 'not-asked');
  });

  test('that name their signers by digest are whole', async () => {
    const reading = await read(sealed(INVOICE, { byDigest: true }));
    assert.deepEqual([statesOf(reading), toldOf(reading)], [['whole'], []]);
    assert.equal(whyOf(reading, 'seal-signer'), 'not-found');
  });

  test('of version 1 are whole', async () => {
    const reading = await read(sealed(INVOICE, { value: signedV1(asked) }));
    assert.deepEqual([statesOf(reading), toldOf(reading)], [['whole'], []]);
    const [seal] = reading.seals;
    assert.deepEqual(
      [seal?.form, seal?.name, seal?.trusted, seal?.signedAt],
      ['ofd-seal-v1', '测试旧章', true, '2026-03-01T02:03:04Z'],
    );
  });

  for (const attributes of [false, true])
    test(`that are signed containers are whole${attributes ? ', with attributes' : ''}`, async () => {
      const value = signedContainer(signer, { attributes });
      const reading = await read(sealed(OTHER, { value }));
      assert.deepEqual([statesOf(reading), toldOf(reading)], [['whole'], []]);
      assert.deepEqual(reading.seals[0]?.form, 'ofd-signature');
      // of the file without attributes: 10:03:04 in China
      assert.equal(reading.seals[0]?.signedAt, '2026-03-01T02:03:04Z');
    });

  test('that are bare signatures are whole where the certificate is configured', async () => {
    const files = sealed(OTHER, { value: (file) => sign(signer, Buffer.from(file)) });
    const known = await read(files, rooted(signer));
    assert.deepEqual([statesOf(known), toldOf(known)], [['whole'], []]);
    assert.equal(known.seals[0]?.signer, 'C=CN, O=测试税务局, CN=发票监制章');
    const unknown = await read(files);
    assert.deepEqual([statesOf(unknown), toldOf(unknown)], [['not-verifiable'], []]);
    assert.equal(whyOf(unknown, 'seal-signature'), 'no-certificate');
  });

  test('with SHA-256 are whole', async () => {
    const method = ['2.16.840.1.101.3.4.2.1', 'sha256'] as const;
    const reading = await read(sealed(INVOICE, { method }));
    assert.deepEqual([statesOf(reading), toldOf(reading)], [['whole'], []]);
    const forged = {
      ...sealed(INVOICE, { method }),
      [PAGE]: String(INVOICE[PAGE]).replace('345678', '345679'),
    };
    assert.deepEqual(toldOf(await read(forged)), [`seal-files: /${PAGE}`]);
  });

  test('with a digest that is unknown, or too weak, are never called changed', async () => {
    for (const [name, digest] of [
      ['1.2.156.10197.1.401.2', 'sha256'],
      ['1.2.840.113549.2.5', 'md5'],
    ] as const) {
      const files = sealed(INVOICE, { method: [name, digest] });
      const reading = await read({ ...files, [PAGE]: `${INVOICE[PAGE]} ` });
      assert.deepEqual([statesOf(reading), toldOf(reading)], [['not-verifiable'], []]);
      assert.equal(whyOf(reading, 'seal-files'), 'digest-unknown');
    }
  });

  test('with a digest that is unknown are not called changed by the list and the signature either', async () => {
    const value = (file: string): Buffer => signedV4(asked)(`${file} `);
    const method = ['1.2.156.10197.1.401.2', 'sha256'] as const;
    const reading = await read(sealed(INVOICE, { value, method }));
    assert.deepEqual([statesOf(reading), toldOf(reading)], [['not-verifiable'], []]);
    // the same under a digest that is known
    const known = await read(sealed(INVOICE, { value }));
    assert.deepEqual(toldOf(known), ['seal-digest: Doc_0/Signs/Sign_0/Signature.xml']);
  });

  test('of a form that is unknown are never called changed', async () => {
    for (const value of [
      Buffer.from('no DER'),
      Buffer.from('3003020101', 'hex'),
      Buffer.alloc(0),
    ]) {
      const reading = await read(sealed(INVOICE, { value: () => value }));
      assert.deepEqual([statesOf(reading), toldOf(reading)], [['not-verifiable'], []]);
    }
  });

  test('tell a digit that was changed on the page, and a protected file that is gone', async () => {
    const files = sealed();
    const page = String(files[PAGE]).replace('345678', '345679');
    const changed = await read({ ...files, [PAGE]: page });
    assert.deepEqual([statesOf(changed), toldOf(changed)], [['changed'], [`seal-files: /${PAGE}`]]);
    const more = { ...INVOICE, 'Doc_0/Res/a.png': 'a picture' };
    const { 'Doc_0/Res/a.png': _, ...without } = sealed(more);
    assert.deepEqual(toldOf(await read(without)), ['seal-files: /Doc_0/Res/a.png']);
  });

  test('tell every byte of a protected file that is another', async () => {
    const note = 'Doc_0/Res/note.txt';
    const text = Buffer.from('LSVAA4187E2000014 价税合计 123456.00 元');
    const files = sealed({ ...INVOICE, [note]: text });
    assert.deepEqual(toldOf(await read(files)), []);
    for (let at = 0; at < text.length; at += 1) {
      const other = Buffer.from(text);
      other[at] = (other[at] ?? 0) ^ (1 << (at % 8));
      const reading = await read({ ...files, [note]: other });
      assert.deepEqual(
        [statesOf(reading), toldOf(reading)],
        [['changed'], [`seal-files: /${note}`]],
        `${at}`,
      );
    }
  });

  test('are never whole, trusted and silent with another byte in what was signed', async () => {
    const files = sealed();
    for (const path of ['Doc_0/Signs/Sign_0/Signature.xml', 'Doc_0/Signs/Sign_0/SignedValue.dat']) {
      const whole = Buffer.from(files[path] ?? '');
      const step = Math.ceil(whole.length / share(400));
      for (let at = 0; at < whole.length; at += step) {
        const other = Buffer.from(whole);
        other[at] = (other[at] ?? 0) ^ 1;
        const reading = await read({ ...files, [path]: other });
        const [seal] = reading.seals;
        const passes =
          seal?.state === 'whole' && seal.trusted === true && toldOf(reading).length === 0;
        assert.ok(!passes, `${path} ${at}`);
      }
    }
  });

  test('tell who works all digests out anew and cannot sign', async () => {
    const forged = { ...INVOICE, [PAGE]: String(INVOICE[PAGE]).replace('345678', '345679') };
    const intruder = authority.certify('/C=CN/O=某公司/CN=某人');
    const value = (file: string): Buffer => {
      const right = signedV4(asked)(file);
      const wrong = signedV4({ ...asked, signer: { ...intruder, der: signer.der } })(file);
      assert.notDeepEqual(right, wrong);
      return wrong;
    };
    const reading = await read(sealed(forged, { value }));
    assert.deepEqual(
      [statesOf(reading), toldOf(reading)],
      [['changed'], ['seal-signature: signer']],
    );
  });

  test('tell a signer for whom the seal was not made', async () => {
    const other = authority.certify('/C=CN/O=某公司/CN=某人');
    for (const byDigest of [false, true]) {
      const reading = await read(sealed(INVOICE, { signer: other, named: signer, byDigest }));
      assert.deepEqual(toldOf(reading), ['seal-signer: signer']);
    }
  });

  test('tell a seal that its maker did not make, and one beside it that is another', async () => {
    const picture = sealV4(asked);
    picture[picture.indexOf('round red')] = 0x52;
    const reading = await read(sealed(INVOICE, { seal: picture }));
    assert.deepEqual([statesOf(reading), toldOf(reading)], [['changed'], ['seal-maker: signer']]);
    const beside = sealed(INVOICE, { seal: sealV4(asked) });
    const copy = 'Doc_0/Signs/Sign_0/Seal.esl';
    assert.deepEqual(toldOf(await read(beside)), []);
    assert.deepEqual(toldOf(await read({ ...beside, [copy]: sealV4(asked) })), [
      `seal-copy: ${copy}`,
    ]);
  });

  test('tell what was signed outside the days of the seal and of the certificate', async () => {
    const ended = await read(sealed(INVOICE, { from: '20200101', until: '20221231' }));
    assert.deepEqual(toldOf(ended), ['seal-times: 2026-03-01T02:03:04Z, 2022-12-31T23:59:59Z']);
    // whole it is all the same
    assert.deepEqual(statesOf(ended), ['whole']);
    const young = authority.certify('/C=CN/O=测试税务局/CN=新章', '20260401000000Z');
    const early = await read(sealed(INVOICE, { signer: young }));
    assert.deepEqual(toldOf(early), ['seal-times: 2026-03-01T02:03:04Z, 2026-04-01T00:00:00Z']);
  });

  test('bear the hours by which the time of China differs from that of Greenwich', async () => {
    // the seal ends at 23:59:59 of the day before: within a day it is not told, after it it is
    for (const [at, told] of [
      ['20260228235959Z', []],
      ['20260301235959Z', []],
      ['20260302000000Z', ['seal-times: 2026-03-02T00:00:00Z, 2026-02-28T23:59:59Z']],
    ] as const)
      assert.deepEqual(toldOf(await read(sealed(INVOICE, { until: '20260228', at }))), told);
  });

  test('of an authority of their own are whole and not trusted', async () => {
    const own = openAuthority('/C=CN/O=测试税务局/CN=测试根');
    const twin = own.certify('/C=CN/O=测试税务局/CN=发票监制章');
    const files = sealed(INVOICE, { signer: twin, maker: twin });
    const reading = await read(files);
    assert.deepEqual([statesOf(reading), toldOf(reading)], [['whole'], ['seal-root: signer']]);
    assert.deepEqual([reading.seals[0]?.trusted, reading.seals[0]?.trustedAs], [false, null]);
    const unconfigured = await read(files, null);
    assert.deepEqual(toldOf(unconfigured), []);
    assert.deepEqual(unconfigured.seals[0]?.trusted, null);
    assert.equal(whyOf(unconfigured, 'seal-root'), 'no-roots');
  });

  test('of a root that certifies anybody are trusted for those whom it is configured for', async () => {
    for (const [subjects, trusted] of [
      [['测试税务局'], true],
      [['发票监制章'], true],
      [['测试'], false],
    ] as const) {
      const reading = await read(sealed(), rooted(authority.root, subjects));
      assert.equal(reading.seals[0]?.trusted, trusted, subjects.join());
    }
  });

  test('lead to the root over authorities that come with them, and over no signer', async () => {
    const between = authority.certifyIssuer('/C=CN/O=测试税务局/CN=中间');
    const below = authority.certify(
      '/C=CN/O=测试/CN=下级',
      '20240101000000Z',
      '20290101000000Z',
      between,
    );
    const trusted = async (leaf: Holder, ...others: readonly Holder[]) => {
      const value = signedContainer(leaf, { others });
      return (await read(sealed(OTHER, { value }))).seals[0]?.trusted;
    };
    assert.equal(await trusted(below, between), true);
    assert.equal(await trusted(below), false);
    const bySigner = authority.certify(
      '/C=CN/O=测试/CN=冒名',
      '20240101000000Z',
      '20290101000000Z',
      signer,
    );
    assert.equal(await trusted(bySigner, signer), false);
  });

  test('tell parts that they do not protect, wherever these stand', async () => {
    const added = { ...sealed(), 'Doc_0/Annots/Annotation.xml': '<a/>' };
    const reading = await read(added);
    assert.deepEqual(toldOf(reading), ['seal-cover: Doc_0/Annots/Annotation.xml']);
    assert.deepEqual(statesOf(reading), ['whole']);
  });

  test('are innocent of a second signature by the same signer and what it adds', async () => {
    const first = sealed();
    const second = sealed({ ...first, 'Doc_0/Annots/Annotations.xml': '<a/>' });
    const reading = await read(second);
    assert.deepEqual([statesOf(reading), toldOf(reading)], [['whole', 'whole'], []]);
  });

  test('tell what another signer added later', async () => {
    const other = authority.certify('/C=CN/O=某公司/CN=某人');
    const second = sealed(
      { ...sealed(), 'Doc_0/Annots/Annotations.xml': '<a/>' },
      { signer: other },
    );
    const reading = await read(second);
    assert.deepEqual(statesOf(reading), ['whole', 'whole']);
    assert.deepEqual(toldOf(reading), ['seal-cover: Doc_0/Annots/Annotations.xml']);
  });

  test('that are missing are told of an invoice, and of nothing else', async () => {
    const { 'OFD.xml': ofd, 'Doc_0/Document.xml': document, [PAGE]: page } = sealed();
    const bare = String(ofd).replace(/<ofd:Signatures>.*<\/ofd:Signatures>/, '');
    const stripped = { 'OFD.xml': bare, 'Doc_0/Document.xml': document ?? '', [PAGE]: page ?? '' };
    assert.deepEqual(toldOf(await read(stripped)), ['seal-missing: GB/T 38540']);
    assert.deepEqual(toldOf(await read(OTHER)), []);
  });
});
