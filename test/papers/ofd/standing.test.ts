import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { readOfd } from '../../../src/papers/ofd/read-ofd.ts';
import { standingSeal } from '../../../src/papers/standing-seal.ts';
import { readTrustRoots } from '../../../src/papers/trust/read-trust-roots.ts';
import {
  type OfdFiles,
  ofdFiles,
  packed,
  type SealAsked,
  signedContainer,
  signedFiles,
  signedV1,
  signedV4,
} from './ofd-maker.ts';
import { type Holder, openAuthority, pemOf, WITHOUT_OPENSSL } from './openssl-sm2.ts';

const LETTER = ofdFiles({ says: [[60, 12, 6, '售后维修服务确认书']] });

const indented = (text: string): string => text.replace(/^/gm, '      ');

describe('the seal that a letter stands on', { skip: WITHOUT_OPENSSL }, () => {
  let authority: ReturnType<typeof openAuthority>;
  let asked: SealAsked;
  let signer: Holder;
  before(() => {
    authority = openAuthority('/C=CN/O=测试CA/CN=公共根');
    signer = authority.certify('/C=CN/O=测试汽车有限公司/CN=公章');
    asked = { maker: authority.certify('/C=CN/O=测试制章/CN=制章人'), signer };
  });

  const file = (as: string, subjects: string): string =>
    `roots:\n  - as: ${as}\n    name: 测试汽车\n    subjects: [${subjects}]\n    certificates: |\n` +
    indented(pemOf(authority.root));

  const standing = async (files: OfdFiles, text = file('manufacturer', '测试汽车有限公司')) => {
    const roots = readTrustRoots(text);
    assert.ok(!('problem' in roots), JSON.stringify(roots));
    const reading = await readOfd(packed(files), { roots });
    assert.ok(!('problem' in reading));
    return standingSeal({ form: 'ofd', ...reading });
  };

  test('is an electronic seal with its standard, and whose it is', async () => {
    const v4 = signedFiles(LETTER, { value: signedV4(asked) });
    assert.deepEqual(await standing(v4), {
      ...{ as: 'manufacturer', name: '测试汽车', seal: 'e-seal', sealStandard: 'GB/T 38540-2020' },
      signedAt: '2026-03-01T02:03:04Z',
    });
    const v1 = await standing(signedFiles(LETTER, { value: signedV1(asked) }));
    assert.deepEqual([v1?.seal, v1?.sealStandard], ['e-seal', 'GM/T 0031-2014']);
    const plain = await standing(signedFiles(LETTER, { value: signedContainer(signer) }));
    assert.deepEqual([plain?.seal, plain?.sealStandard], ['signed', null]);
    const office = await standing(v4, file('authority', '测试汽车有限公司'));
    assert.equal(office?.as, 'authority');
  });

  test('is none of somebody else under the same root, and none where anything is told', async () => {
    const other = authority.certify('/C=CN/O=另一公司/CN=公章');
    const byOther = signedFiles(LETTER, { value: signedV4({ ...asked, signer: other }) });
    assert.equal(await standing(byOther), null);
    const v4 = signedFiles(LETTER, { value: signedV4(asked) });
    assert.equal(await standing({ ...v4, 'Doc_0/Annots/a.xml': '<a/>' }), null);
    const ended = signedV4({ ...asked, from: '20200101', until: '20221231' });
    assert.equal(await standing(signedFiles(LETTER, { value: ended })), null);
    assert.equal(await standing(LETTER), null);
    const page = 'Doc_0/Pages/Page_0/Content.xml';
    assert.equal(await standing({ ...v4, [page]: `${v4[page]} ` }), null);
  });

  test('rests on a file of roots that is read whole or not at all', () => {
    const read = readTrustRoots(file('authority', '测试汽车有限公司'));
    assert.ok(!('problem' in read));
    assert.deepEqual(
      read.map(({ as, name, subjects, certificates }) => [as, name, subjects, certificates.length]),
      [['authority', '测试汽车', ['测试汽车有限公司'], 1]],
    );
    for (const [text, problem, where] of [
      ['roots: []', 'no-roots-file', 'roots'],
      ['{', 'no-roots-file', ''],
      [file('office', '甲'), 'no-roots-file', 'roots.0.as'],
      [file('authority', ''), 'no-roots-file', 'roots.0.subjects'],
      ['roots: [{as: authority, name: 甲, certificates: none}]', 'no-certificates', '甲'],
    ] as const)
      assert.deepEqual(readTrustRoots(text), { problem, where });
  });
});
