import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { PUBLIC_LANGUAGES } from '../../src/domain/statements/public-languages.ts';
import { NODE_COMPRESSION, nodeCrypto } from '../../src/letters/node/node-crypto.ts';
import { NODE_SM2 } from '../../src/letters/node/node-sm2.ts';
import { verifyDocument } from '../../src/letters/official/verify-official.ts';
import { readStatusList } from '../../src/letters/status/read-status-list.ts';
import { readTrustList } from '../../src/letters/trust/read-trust-list.ts';
import { DEMONSTRATION_ROOT } from '../../src/letters/trust/root-keys.ts';
import type { DocumentAnswer } from '../../src/letters/verification.ts';
import { LETTER_WORDS } from '../../src/letters/words/words-by-language.ts';
import { letterCode } from '../../src/register/letters/letter-addresses.ts';
import { getLetterDocument } from '../../src/register/letters/letter-documents.ts';
import { resumeLetter } from '../../src/register/letters/resume-letter.ts';
import { revokeLetter } from '../../src/register/letters/revoke-letter.ts';
import { suspendLetter } from '../../src/register/letters/suspend-letter.ts';
import { listSigningKeys } from '../../src/register/letters/trust/list-signing-keys.ts';
import { markKeyCompromised } from '../../src/register/letters/trust/mark-key-compromised.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { answerTexts } from '../../src/service/pages/public/letters/answer-texts.ts';
import { letterAnswerHtml } from '../../src/service/pages/public/letters/letter-answer.ts';
import { readCode } from '../../src/service/pages/public/letters/paper-code.ts';
import { TEXTS } from '../../src/service/pages/texts/texts.ts';
import { documentInPaper } from '../../src/typeset/document-in-paper.ts';
import { PAPER_TEXTS } from '../../src/typeset/texts/texts.ts';
import type { Vector } from '../../tools/generate/letters/vector.ts';
import { ROOT } from '../cli/run-cli.ts';
import { doneBy } from '../register/done-by.ts';
import { letterWorld, vinAt } from '../register/letter-world.ts';
import { neverSaid } from '../register/never-said.ts';
import { textOfPages } from '../typeset/pdf-pictures.ts';
import { asDemonstration } from './as-demonstration.ts';
import { formBytes } from './form-bytes.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const plenty = { perSecond: 1e6, burst: 1e6 };
const pages = pagesWith({ door, base: '/auth' });
const service = await testService({
  pages,
  limits: { address: plenty, signedIn: plenty, codes: { perSecond: 1e-6, burst: 60 } },
});
const world = await letterWorld(service);
const { register, manufacturer } = world;
const ORIGIN = 'http://localhost';
const GROUND = { ground: 'A ground' };

/** A letter that was issued: its document as bytes, and the code on its paper. */
const letterOf = async (place: number) => {
  const { id, number } = await world.letterFor(vinAt(place));
  const { bytes } = await doneBy(getLetterDocument(register, manufacturer, { letter: id }));
  const digest = createHash('sha256').update(bytes).digest();
  return { id, number, bytes, text: bytes.toString(), digest, code: letterCode(number, digest) };
};

const good = await letterOf(1);

const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await service.app.request(path, { headers: { accept: 'text/html', ...headers } });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
};

/** What the page answers to a file, or to fields alone. */
const dropped = async (
  file: Uint8Array | string | null,
  fields: Readonly<Record<string, string>> = {},
  language = 'en',
) => {
  const form = new FormData();
  form.set('act', 'verify');
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (file !== null) form.set('file', new Blob([new Uint8Array(Buffer.from(file))]), 'a-file');
  const { body: bytes, type } = await formBytes(form);
  const answer = await service.app.request('/letters', {
    method: 'POST',
    headers: {
      ...{ origin: ORIGIN, accept: 'text/html', cookie: `language=${language}` },
      'content-type': type,
    },
    body: bytes,
  });
  const body = await answer.text();
  const [, said = null] = /data-answer="([\w-]+)"/.exec(body) ?? [];
  return { status: answer.status, body, answer: said };
};

describe('a document is answered without a script', () => {
  test('by the one answer first, then three checks, then what it says', async () => {
    const { status, body, answer } = await dropped(good.bytes, {
      ...{ vin: vinAt(1).toLowerCase(), destination: 'GE' },
    });
    assert.deepEqual([status, answer], [200, 'valid']);
    assert.match(body, /<h1 [^>]*>[\s\S]*This letter is valid\.<\/h1>/);
    const order = ['This letter is valid.</h1>', 'The three checks', 'What the letter says'].map(
      (words) => body.indexOf(words),
    );
    assert.deepEqual(
      order,
      order.toSorted((one, other) => one - other),
    );
    assert.ok(!order.includes(-1));
    for (const told of [
      'Unaltered: yes',
      'By the manufacturer: yes',
      'In force: yes',
      '36 months, up to 100,000 km',
      'Auto GE-1',
      good.number,
    ])
      assert.ok(body.includes(told), told);
  });

  test('text that was pasted is answered as a file is', async () => {
    assert.equal((await dropped(null, { text: good.text })).answer, 'valid');
  });

  test('held against another vehicle or country it is not for them', async () => {
    assert.equal((await dropped(good.bytes, { vin: vinAt(2) })).answer, 'not-for-this-vehicle');
    const other = await dropped(good.bytes, { destination: 'KZ' });
    assert.equal(other.answer, 'not-for-this-destination');
    assert.match(other.body, /Do not rely on this/);
  });

  test('one digit changed is changed after signing, and no check is called valid that is not', async () => {
    const { answer, body } = await dropped(good.text.replace('"months":36', '"months":96'));
    assert.equal(answer, 'changed-after-signing');
    assert.match(body, /Unaltered: no/);
  });

  test('suspended, in force again, revoked for ever', async () => {
    const letter = await letterOf(2);
    const of = { letter: letter.id };
    await doneBy(suspendLetter(register, manufacturer, { ...of, ...GROUND }));
    assert.equal((await dropped(letter.bytes)).answer, 'suspended');
    await doneBy(resumeLetter(register, manufacturer, of));
    assert.equal((await dropped(letter.bytes)).answer, 'valid');
    await doneBy(revokeLetter(register, manufacturer, { ...of, ...GROUND }));
    const { answer, body } = await dropped(letter.bytes);
    assert.equal(answer, 'revoked');
    assert.match(body, /In force: no/);
    assert.match(body, /Unaltered: yes/);
  });

  test('a letter of a register that is not trusted here is never called valid', async () => {
    const other = readFileSync(join(ROOT, 'docs/spec/letters/vectors/valid.json'));
    const { answer, body } = await dropped(other);
    assert.equal(answer, 'not-by-a-known-manufacturer');
    // without a key nothing can be said of the signature
    assert.match(body, /Unaltered: could not be checked/);
  });

  test('what is no letter is said to be none, with its place; hostile files break nothing', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const utf16 = Buffer.from(`\ufeff${good.text}`, 'utf16le');
    const twice = good.text.replace('{', '{"id":"x",');
    for (const [name, file] of [
      ['deep', deep],
      ['UTF-16', utf16],
      ['binary', Buffer.from([0, 255, 254, 1, 2, 3, 128])],
      ['a member twice', twice],
      ['too long', `"${'x'.repeat(1_048_577)}"`],
      ['a script', '<script>alert(1)</script>'],
      ['half a character', good.text.replace('A', '\\ud800')],
    ] as const) {
      const { status, answer, body } = await dropped(file);
      assert.deepEqual([status, answer], [200, 'not-a-letter'], name);
      assert.doesNotMatch(body, /<script>alert/);
    }
    const unknown = await dropped(good.text.replace('"recalls"', '"extra":1,"recalls"'));
    assert.equal(unknown.answer, 'not-a-letter');
    assert.match(unknown.body, /<code dir="ltr">\/credentialSubject\/extra<\/code>/);
  });

  test('a paper, a picture, nothing and 10 MB are refused with what to do', async () => {
    const pdf = await dropped('%PDF-1.7\n…');
    assert.equal(pdf.status, 400);
    assert.match(pdf.body, /This is a paper copy, not the electronic file\. Scan its code/);
    const picture = await dropped(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]));
    assert.match(picture.body, /This is a picture, not the electronic file/);
    assert.match((await dropped(null)).body, /Choose a file or paste the text first/);
    const huge = await dropped(Buffer.alloc(10_000_000, 32));
    assert.equal(huge.status, 413);
  });

  test('names that attack a page are text', async () => {
    const { body } = await dropped(
      good.text.replace('Auto GE-1', '<img src=x onerror=alert(1)>\\u202egpj'),
    );
    assert.doesNotMatch(body, /<img src=x|\u202e/);
    assert.match(body, /&lt;img src=x onerror=alert\(1\)&gt;\ufffdgpj/);
  });

  test('in every language by that language’s words', async () => {
    for (const language of PUBLIC_LANGUAGES) {
      const { body } = await dropped(good.bytes, {}, language);
      const { letters } = TEXTS[language];
      assert.ok(body.includes(letters.answers.valid.title), language);
      assert.ok(body.includes(LETTER_WORDS[language].reasons.entitled), language);
      assert.ok(body.includes(PAPER_TEXTS[language].terms.heading), language);
    }
  });
});

describe('every vector is said in every language', async () => {
  const folder = join(ROOT, 'docs', 'spec', 'letters', 'vectors');
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const { vectors } = JSON.parse(text('vectors.json')) as { readonly vectors: readonly Vector[] };
  const crypto = nodeCrypto(NODE_SM2);
  const answers = new Set<DocumentAnswer>();
  for (const vector of vectors) {
    test(vector.name, async () => {
      const { file, trustList: trust, statusLists: names, wanted, now, answer, sm2 } = vector;
      const used = sm2 ? crypto : nodeCrypto(null);
      const read =
        trust === null
          ? null
          : await readTrustList(text(trust), { roots: [DEMONSTRATION_ROOT], crypto });
      const trustList = read?.ok === true ? read.trustList : null;
      const statusLists = [];
      for (const name of trustList === null ? [] : names) {
        const how = {
          trustList: trustList ?? assert.fail(),
          crypto,
          compression: NODE_COMPRESSION,
        };
        const list = await readStatusList(text(name), how);
        if (list.ok) statusLists.push(list.list);
      }
      const how = { trustList, statusLists, wanted, now: Date.parse(now), crypto: used };
      const found = await verifyDocument(text(file), how);
      answers.add(found.answer);
      assert.equal(found.answer, answer);
      for (const language of PUBLIC_LANGUAGES) {
        const page = TEXTS[language].letters;
        const sayings = {
          ...{ language, page, checks: LETTER_WORDS[language], paper: PAPER_TEXTS[language] },
        };
        const html = String(await letterAnswerHtml(found, { trustList }, sayings));
        const [title = ''] = answerTexts(found, sayings).title.split('{');
        assert.ok(html.includes(title), `${language} ${title}`);
        assert.doesNotMatch(html, /undefined|\[object|\{\w+\}/);
        if (found.letter === null) continue;
        for (const kind of ['integrity', 'issuer', 'status'] as const) {
          const { state, reason } = found[kind];
          const { checks, reasons } = LETTER_WORDS[language];
          const value = page.states[state];
          const said = page.pair.replace('{name}', checks[kind]).replace('{value}', value);
          assert.ok(html.includes(said), `${language} ${said}`);
          assert.ok(html.includes(reasons[reason]), `${language} ${reason}`);
        }
      }
    });
  }
  test('of all answers there are', () => {
    assert.deepEqual([...answers].sort(), Object.keys(TEXTS.en.letters.answers).sort());
  });
});

describe('where the code of a paper leads', () => {
  test('to the answer as of now, and to what the paper must say', async () => {
    const page = await get(`/L/${good.code}`);
    assert.equal(page.status, 200);
    assert.equal(page.headers.get('x-robots-tag'), 'noindex');
    assert.equal(page.headers.get('cache-control'), 'private, no-store');
    assert.equal(page.headers.get('referrer-policy'), 'same-origin');
    const digits = good.digest.toString('hex').slice(0, 16);
    const grouped = digits.replace(/.{4}(?=.)/g, '$& ');
    for (const told of [
      'This letter is valid.',
      good.number,
      grouped,
      'Georgia',
      'In force, issued on',
    ])
      assert.ok(page.body.includes(told), told);
    const small = await get(`/l/${good.code.toLowerCase()}`);
    assert.equal(small.status, 200);
    assert.ok(small.body.includes(`href="/L/${good.code}/document"`));
  });

  test('to the document itself, byte for byte, for a program and for a reader', async () => {
    for (const [path, accept] of [
      [`/L/${good.code}`, 'application/vc'],
      [`/L/${good.code}/document`, 'text/html'],
    ] as const) {
      const answer = await service.app.request(path, { headers: { accept } });
      assert.equal(answer.headers.get('content-type'), 'application/vc');
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), good.bytes);
    }
  });

  test('to its paper, in the language that is wanted', async () => {
    const answer = await service.app.request(`/L/${good.code}/paper?in=kk`);
    assert.equal(answer.headers.get('content-type'), 'application/pdf');
    const pdf = Buffer.from(await answer.arrayBuffer());
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    assert.ok(pdf.length < 200_000, `${pdf.length}`);
    // the document lies in it, byte for byte, and is checked when the paper is dropped
    assert.deepEqual(Buffer.from(documentInPaper(pdf, 1_000_000) ?? []), good.bytes);
    assert.equal(documentInPaper(pdf, 100), null);
    const { app } = asDemonstration(service, { pages });
    const made = await app.request(`/L/${good.code}/paper?in=kk`);
    const { mark } = PAPER_TEXTS.kk.specimen;
    assert.ok(!(await textOfPages(pdf)).some((page) => page.includes(mark)));
    const [first] = await textOfPages(new Uint8Array(await made.arrayBuffer()));
    assert.ok(first?.includes(mark));
    assert.equal(documentInPaper(pdf.subarray(0, pdf.indexOf('/EmbeddedFile') + 200), 1e6), null);
    const { answer: said, body } = await dropped(pdf);
    assert.equal(said, 'valid');
    assert.match(body, /attached to the PDF\. What is printed may be something else/);
    assert.match(body, /The paper must say exactly this/);
  });

  test('to what became of it', async () => {
    const letter = await letterOf(3);
    const of = { letter: letter.id };
    await doneBy(suspendLetter(register, manufacturer, { ...of, ...GROUND }));
    assert.match(
      (await get(`/L/${letter.code}`)).body,
      /This letter is suspended\.[\s\S]*Suspended on/,
    );
    await doneBy(revokeLetter(register, manufacturer, { ...of, ...GROUND }));
    assert.match(
      (await get(`/L/${letter.code}`)).body,
      /This letter is revoked\.[\s\S]*Revoked on/,
    );
  });

  test('suspended, revoked: its own sign, promises struck through, what to do, the way to the car', async () => {
    const letter = await letterOf(9);
    const of = { letter: letter.id };
    const valid = (await get(`/L/${letter.code}`)).body;
    assert.match(valid, /<i class="seal yes"[\s\S]*?<h1 tabindex="-1" class="good">/);
    assert.match(valid, /<b>Chery[^<]*<\/b> <bdi>奇瑞汽车股份有限公司<\/bdi>/);
    assert.match(valid, /For one car alone, and for Georgia alone\./);
    assert.match(valid, new RegExp(`href="/vehicles/${vinAt(9)}\\?letter=${letter.code}"`));
    assert.doesNotMatch(valid, /class="dead"|class="numbered"/);
    for (const [stop, seal, step] of [
      [suspendLetter, 'paused', 'Look the code up again'],
      [revokeLetter, 'no', 'Ask the seller for the letter in its place'],
    ] as const) {
      await doneBy(stop(register, manufacturer, { ...of, ...GROUND }));
      const { body } = await get(`/L/${letter.code}`);
      assert.match(
        body,
        new RegExp(`<i class="seal ${seal}"[\\s\\S]*?<h1 tabindex="-1" class="stop">`),
      );
      assert.match(
        body,
        /What it promised, not in force<\/h3><div class="dead"><dl class="facts">/,
      );
      assert.ok(body.includes(step));
    }
  });

  test('no letter has this code: a page as strong as that of one that stands, with what to do', async () => {
    const other = good.code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    const [unknown, none] = [await get(`/L/${other}`), await get('/L/nothing')];
    for (const { status, body } of [unknown, none]) {
      assert.equal(status, 404);
      assert.match(body, /data-answer="no-letter"><div class="sign"><i class="seal no"/);
      assert.match(body, /<h1 class="stop">No letter has this code\.<\/h1>/);
      assert.match(body, /<form method="get" action="\/find">/);
      assert.match(body, /href="\/complaints\/new"/);
    }
    // the code in groups of four, and whole in the box in which it is mended
    assert.ok(unknown.body.includes(other.replaceAll(/.{4}/g, '<span>$&</span>')));
    assert.match(unknown.body, new RegExp(`name="q" value="${other}"`));
    // a program is refused as before
    const program = await service.app.request(`/L/${other}`, {
      headers: { accept: 'application/json' },
    });
    assert.equal(program.status, 404);
    assert.doesNotMatch(await program.text(), /data-answer/);
    for (const language of PUBLIC_LANGUAGES) {
      const { body } = await get(`/L/${other}`, { cookie: `language=${language}` });
      const words = body.replaceAll(/<[^>]*>/g, ' ');
      assert.ok(words.includes(TEXTS[language].buyer.none.title), language);
      assert.doesNotMatch(words, neverSaid(language), language);
      assert.doesNotMatch(words, /forge|\bpay\b|поддел|платит|伪造|付款|pague/i, language);
    }
  });

  test('no faster than papers are read', async () => {
    let last = 200;
    for (let asked = 0; asked < 80 && last !== 429; asked += 1) {
      last = (await get('/L/AAAAAAAAAAAAAAAAAAAA')).status;
    }
    assert.equal(last, 429);
  });
});

test('a code that is typed leads on, whatever its case; one of elsewhere is named and not opened', async () => {
  const typed = async (code: string) => {
    const answer = await service.app.request('/find', {
      method: 'POST',
      headers: { origin: ORIGIN, accept: 'text/html' },
      body: new URLSearchParams({ act: 'find', q: code }),
    });
    return { to: answer.headers.get('location'), body: await answer.text() };
  };
  const to = `/L/${good.code}`;
  assert.equal((await typed(good.code.toLowerCase())).to, to);
  assert.equal((await typed(`HTTP://LOCALHOST/L/${good.code}`)).to, to);
  const elsewhere = await typed(`https://evil.example/L/${good.code}`);
  assert.equal(elsewhere.to, null);
  assert.match(elsewhere.body, /This code leads elsewhere: evil\.example/);
});

test('a code is read with or without its address, and never as that of another host', () => {
  const code = 'ABCDEFGHIJ2345672345';
  const read = (text: string) => readCode(text, ['letters.example', 'other.example:8080']);
  assert.deepEqual(read(`HTTPS://LETTERS.EXAMPLE/L/${code}`), { kind: 'code', code });
  assert.deepEqual(read(`other.example:8080/l/${code.toLowerCase()}`), { kind: 'code', code });
  assert.deepEqual(read(`https://letters.example.evil/L/${code}`), {
    ...{ kind: 'elsewhere', host: 'letters.example.evil' },
  });
  assert.deepEqual(read(`https://letters.example@evil/L/${code}`).kind, 'elsewhere');
  assert.deepEqual(read('https://evil.example/'), { kind: 'elsewhere', host: 'evil.example' });
  assert.deepEqual(read('javascript:alert(1)'), { kind: 'none' });
  assert.deepEqual(read(''), { kind: 'none' });
});

test('a key that came into other hands: what it signed is valid by the witness, and by nobody else', async () => {
  const letter = await letterOf(4);
  // what is reported counts from a whole second on: that of the signature is let pass
  await setTimeout(2_000);
  const { items } = await doneBy(listSigningKeys(register, manufacturer));
  await doneBy(markKeyCompromised(register, manufacturer, { key: items[0]?.id ?? '' }));
  const witnessed = await dropped(letter.bytes);
  assert.equal(witnessed.answer, 'valid');
  assert.match(witnessed.body, /as the register saw/);
  const { proof, ...rest } = JSON.parse(letter.text);
  const alone = { ...rest, proof: proof.slice(0, 1) };
  const { answer, body } = await dropped(JSON.stringify(alone));
  assert.equal(answer, 'could-not-be-checked');
  assert.match(body, /By the manufacturer: could not be checked/);
});
