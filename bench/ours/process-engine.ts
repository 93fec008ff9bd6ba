import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
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
  /** Bytes of all files whose rows were brought together; 0 of a task. */
  readonly bytesTold: number;
  /** Rows of certificates that are left after the task, as `rowsLeft` of the row counts them. */
  readonly left: number;
}

/**
 * An engine of processes on this machine, one after the other, each a task in a process of its own; what it brings
 * together it has DuckDB bring together, in a process too. What each took is kept in a file, so that a run that was
 * ended goes on.
 */
export class ProcessEngine implements Engine {
  readonly done: ProcessDone[];
  readonly #memory: string;
  readonly #kept: string;
  readonly #left: (done: TaskDone, work: Work) => Promise<number>;

  /**
   * @param memory what DuckDB may hold while it brings rows together.
   * @param kept the file in which is kept what each process took.
   * @param left rows of certificates that a task left, asked while its files stand.
   */
  constructor(memory: string, kept: string, left: (done: TaskDone, work: Work) => Promise<number>) {
    this.#memory = memory;
    this.#kept = kept;
    this.#left = left;
    const lines = existsSync(kept) ? readFileSync(kept, 'utf8').split('\n').filter(Boolean) : [];
    this.done = lines.map((line) => JSON.parse(line) as ProcessDone);
  }

  async tasks(
    work: Work,
    stages: readonly string[],
    ended: (done: TaskDone) => Promise<void>,
  ): Promise<void> {
    const { folder, fingerprint } = work;
    for (const stage of stages) {
      const words = ['bin/mileproof.js', 'task', folder, stage];
      const { out, usage } = await this.#run(stage, [
        ...[...words, '--fingerprint', fingerprint, '--attempt', '1', '--threads', '2'],
      ]);
      const done = JSON.parse(out) as TaskDone;
      const kind = stage.replace(/-\d+$/, '').replace(/-.*/, '');
      this.#keep({ kind, bytesTold: 0, left: await this.#left(done, work), ...usage });
      await ended(done);
    }
  }

  async exchange(
    query: string,
    from: Readonly<Record<string, readonly string[]>>,
    to: string,
  ): Promise<void> {
    const files = Object.values(from).flat();
    const bytesTold = files.reduce((sum, file) => sum + statSync(file).size, 0);
    await mkdir(to);
    const asked = JSON.stringify({ query, from, to, memory: this.#memory });
    const program = join(import.meta.dirname, 'exchange-process.ts');
    const { usage } = await this.#run('hot', [program], asked);
    this.#keep({ kind: 'hot', bytesTold, left: 0, ...usage });
  }

  #keep(done: ProcessDone): void {
    this.done.push(done);
    appendFileSync(this.#kept, `${JSON.stringify(done)}\n`);
  }

  async #run(
    what: string,
    words: readonly string[],
    input?: string,
  ): Promise<{ readonly out: string; readonly usage: Usage }> {
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
      if (status !== 0) throw new EngineFailed(`${what}: ${err}`);
      const took = usageIn(usage);
      process.stderr.write(`${what}: ${Math.round(took.peakMiB)} MiB\n`);
      return { out, usage: took };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
