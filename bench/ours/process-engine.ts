import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import {
  type Engine,
  EngineFailed,
  type TaskDone,
  type Work,
} from '../../src/nation/run/engine-stages.ts';
import { REPORT_USAGE, type Usage, usageIn } from '../harness/screen-process.ts';

const root = join(import.meta.dirname, '..', '..');

/** What a process of the engine did, and what it took. */
export interface ProcessDone extends Usage {
  /** Kind of the stage: its name without its number, `hot` of what is brought together. */
  readonly kind: string;
}

/**
 * An engine of processes on this machine, one after the other, each a task in a process of its own; what it brings
 * together it has DuckDB bring together, in a process too.
 */
export class ProcessEngine implements Engine {
  readonly done: ProcessDone[] = [];
  /** Bytes of all files whose rows were brought together. */
  bytesTold = 0;
  readonly #memory: string;
  readonly #ended: (done: TaskDone, work: Work) => Promise<void>;

  /**
   * @param memory what DuckDB may hold while it brings rows together.
   * @param ended told of each task that is done, while its files stand.
   */
  constructor(memory: string, ended: (done: TaskDone, work: Work) => Promise<void>) {
    this.#memory = memory;
    this.#ended = ended;
  }

  async tasks(
    work: Work,
    stages: readonly string[],
    ended: (done: TaskDone) => Promise<void>,
  ): Promise<void> {
    const { folder, fingerprint } = work;
    for (const stage of stages) {
      const words = ['bin/mileproof.js', 'task', folder, stage];
      const out = await this.#run(stage.replace(/-\d+$/, '').replace(/-.*/, ''), [
        ...[...words, '--fingerprint', fingerprint, '--attempt', '1', '--threads', '2'],
      ]);
      const done = JSON.parse(out) as TaskDone;
      await this.#ended(done, work);
      await ended(done);
    }
  }

  async exchange(
    query: string,
    from: Readonly<Record<string, readonly string[]>>,
    to: string,
  ): Promise<void> {
    for (const file of Object.values(from).flat()) this.bytesTold += statSync(file).size;
    await mkdir(to);
    const asked = JSON.stringify({ query, from, to, memory: this.#memory });
    await this.#run('hot', [join(import.meta.dirname, 'exchange-process.ts')], asked);
  }

  async #run(kind: string, words: readonly string[], input?: string): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'mileproof-bench-'));
    const usage = join(folder, 'usage');
    try {
      const child = spawn(process.execPath, ['--import', REPORT_USAGE, ...words], {
        cwd: root,
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { ...process.env, MILEPROOF_BENCH_USAGE: usage },
      });
      if (input !== undefined) child.stdin.end(input);
      const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
      const [out, err, status] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        closed,
      ]);
      if (status !== 0) throw new EngineFailed(`${kind}: ${err}`);
      this.done.push({ kind, ...usageIn(usage) });
      return out;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
