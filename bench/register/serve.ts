/** A child of the row `register`: one node of the service over a register in a folder, until its parent lets go. */
import { argv } from 'node:process';
import { openRegister } from '../../src/register/opening/open-register.ts';
import { startNode } from '../../src/service/node/start-node.ts';
import { ownVersion } from '../harness/peer-version.ts';
import { TODAY } from './vehicles.ts';

const NO_LIMIT = { perSecond: 1e9, burst: 1e9 };

const [, , folder = ''] = argv;
const open = await openRegister({ place: { folder, durable: true }, today: TODAY });
if ('code' in open) throw new Error(`no register: ${open.code}`);
const node = await startNode(open, {
  host: '127.0.0.1',
  port: 0,
  version: ownVersion(),
  log: (told) => process.stdout.write(`${JSON.stringify(told)}\n`),
  jobs: false,
  limits: { signedIn: NO_LIMIT, address: NO_LIMIT, streams: 1000 },
});
process.once('message', async () => {
  await node.stop();
  process.disconnect();
});
process.send?.({ address: node.address });
