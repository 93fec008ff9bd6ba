import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { VOCABULARY } from '../../domain/facts/vocabulary.ts';
import { readLaw } from '../../domain/rules/read/law.ts';
import { Engine } from '../../engine/engine.ts';
import type { ThreadLaw, ThreadMessage, ThreadTask } from './screened-apart.ts';
import { screenedParts } from './screened-parts.ts';

const { files, hash, pseudonymKey } = workerData as ThreadLaw;
const engine = new Engine(
  { ruleSet: readLaw(files, VOCABULARY).ruleSet, hash, files },
  { pseudonymKey },
);

/** Puts the parts out one by one; the next is made while one is written. */
const answer = async ({ port, asked }: ThreadTask): Promise<void> => {
  const gone = new AbortController();
  port.once('close', () => gone.abort());
  const { signal } = gone;
  const tell = (message: ThreadMessage): void => port.postMessage(message);
  try {
    let taken: Promise<unknown> = Promise.resolve();
    for await (const part of screenedParts(engine, asked)) {
      await taken;
      taken = once(port, 'message', { signal });
      // whoever asked may be gone before the next part is made
      taken.catch(() => {});
      tell(part);
    }
    tell({ kind: 'end' });
  } catch (error) {
    if (!signal.aborted) tell({ kind: 'failed', error });
  }
};

parentPort?.on('message', (task: ThreadTask) => {
  answer(task).finally(() => task.port.close());
});
