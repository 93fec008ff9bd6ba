/**
 * A program that uses every import of the package, as JavaScript and as TypeScript: it asks the engine of a car,
 * verifies a letter of the specification's examples with either cryptography, and believes a webhook.
 *
 * Arguments: the folder of the examples, and the root key of their trust list as JSON. It prints one answer a line.
 */
export const PROGRAM = `
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openEngine } from 'mileproof';
import { readStatusList, readTrustList, verifyLetter } from 'mileproof/letters';
import { NODE_COMPRESSION, NODE_SM2, newLetterKey, nodeCrypto, signerOf } from 'mileproof/letters/node';
import { WEB_COMPRESSION, webCrypto } from 'mileproof/letters/web';
import { webhookVerifier } from 'mileproof/webhooks';

const engine = await openEngine();
const vin = 'LSJJV8DJ2SC765444';
const licence = { application: 'A1', vin, appliedOn: '2026-11-20', destination: '俄罗斯' };
const certificate = { vin, registeredOn: '2026年7月1日', pendingExportOn: '2026-11-18' };
const filing = { licence: [licence], certificate: [certificate], letter: [] };
const answer = await engine.answer({ today: '2026-11-24', filing });
if (answer.kind !== 'answered') throw new Error(answer.problem.remedy.en);
for (const { verdict } of answer.vehicles) console.log(verdict.gate, verdict.entry.answer);

const [, , folder = '', root = ''] = process.argv;
const read = (name = '') => readFileSync(folder + '/' + name, 'utf8');
const { vectors } = JSON.parse(read('vectors.json'));
for (const name of ['valid', 'sm2-alone']) {
  const vector = vectors.find((one = { file: '' }) => one.file === name + '.json');
  for (const { crypto, compression } of [
    { crypto: nodeCrypto(NODE_SM2), compression: NODE_COMPRESSION },
    { crypto: webCrypto(NODE_SM2), compression: WEB_COMPRESSION },
  ]) {
    const trusted = await readTrustList(read(vector.trustList), { roots: [JSON.parse(root)], crypto });
    if (!trusted.ok) throw new Error(trusted.reason);
    const { trustList } = trusted;
    const statusLists = [];
    for (const file of vector.statusLists) {
      const list = await readStatusList(read(file), { trustList, crypto, compression });
      if (list.ok) statusLists.push(list.list);
    }
    const how = { trustList, statusLists, wanted: vector.wanted, now: Date.parse(vector.now), crypto };
    console.log((await verifyLetter(read(vector.file), how)).answer === vector.answer ? vector.answer : 'wrong');
  }
}
console.log(signerOf(newLetterKey('did:web:example.org#1', 'eddsa-jcs-2022')) === null ? 'no key' : 'a key');

const secret = Buffer.alloc(32, 7);
const verify = webhookVerifier({ secrets: ['whsec_' + secret.toString('base64')] });
const signed = createHmac('sha256', secret).update('id-1.1000.{}').digest('base64');
const headers = { 'webhook-id': 'id-1', 'webhook-timestamp': '1000', 'webhook-signature': 'v1,' + signed };
for (const body of ['{}', '{}', '{ }']) console.log(verify({ headers, body }, new Date(1_000_000)));
`.trimStart();
