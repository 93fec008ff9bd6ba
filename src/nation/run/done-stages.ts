import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Its presence in the folder of a stage says that the stage is complete. */
export const RESULT = 'result.json';

/** What is kept of a stage that is complete. */
export interface StageDone {
  /** Folder, below that of the work, in which the stage wrote. */
  readonly folder: string;
  /** What the stage yields. */
  readonly result: unknown;
}

/** The stages that are done in a folder of work, read only. */
export class DoneStages {
  /** The folder of the work. */
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What a stage left; null when it is not complete. */
  done(stage: string): StageDone | null {
    try {
      return JSON.parse(readFileSync(join(this.folder, stage, RESULT), 'utf8')) as StageDone;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Folder in which a stage wrote, or will. */
  folderOf(stage: string): string {
    return join(this.folder, this.done(stage)?.folder ?? stage);
  }

  isDone(stage: string): boolean {
    return this.done(stage) !== null;
  }
}
