/** Leads a screening on Spark that did its patterns before; started by `driver.py` with a folder and rows of a part. */
import { join } from 'node:path';
import { EngineLines } from '../../src/nation/run/engine-lines.ts';
import { screenNation } from '../../src/nation/screen-nation.ts';
import { ROOT } from '../cli/run-cli.ts';
import { engineOrder } from './engine-order.ts';

const [scratch = '', partRows] = process.argv.slice(2);
const engine = new EngineLines(process.stdin, process.stdout, [
  process.execPath,
  join(ROOT, 'bin', 'mileproof.js'),
]);
const order = engineOrder(scratch, 'sparked', { partRows: Number(partRows), engine });
const { kind } = await screenNation(order);
process.stdin.destroy();
process.exitCode = kind === 'screened' ? 0 : 1;
