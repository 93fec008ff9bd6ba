import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { type PutBack, putBackClosings } from '../../register/log/put-back-closings.ts';
import { openRegister } from '../../register/opening/open-register.ts';
import { EXIT } from '../exit-status.ts';
import { Refusal } from '../refusal.ts';
import { openRefusal } from '../register/open-refusal.ts';
import { logFolderFor, type PlaceOptions, placeFor, variable } from '../register/register-place.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof log put-back` was asked. */
export interface PutBackOptions extends PlaceOptions {
  readonly secrets?: string;
  readonly lang: 'en' | 'zh';
}

const n = (value: number): string => value.toLocaleString('en');

const WORDS = {
  en: {
    nothing: (size: number) =>
      `nothing to put back: the files tell of no more than ${n(size)} leaves`,
    done: (before: number, size: number, waited: number) =>
      `put back: leaves ${n(before)} to ${n(size)}; of those that waited here, ${n(waited)} stand in the log`,
    next: 'Next: start the nodes. The log goes on where no witness knows more; Health says so where one does.',
  },
  zh: {
    nothing: (size: number) => `无需补回：文件所载不多于${n(size)}条`,
    done: (before: number, size: number, waited: number) =>
      `已补回第${n(before)}至${n(size)}条；本库待入日志的记录中，${n(waited)}条已在日志中`,
    next: '接着：启动各节点。若无见证方见过更大的日志，将继续汇总；否则见“运行状态”。',
  },
} as const;

type Fault = Exclude<PutBack['kind'], 'nothing' | 'put-back'>;

const FAULTS: Readonly<Record<Fault, Bilingual>> = {
  'no-key': {
    en: 'the log is not set up: log.key in the folder of secrets, and its folder (MILEPROOF_LOG), as docs/log.md says',
    zh: '日志尚未设置：请按docs/log.md备齐密钥文件夹中的log.key与日志文件夹（MILEPROOF_LOG）',
  },
  'other-key': {
    en: 'files and database are not of the log of this log.key: put back the right one',
    zh: '文件与数据库不属于此log.key的日志：请换回正确的密钥',
  },
  'other-tree': {
    en:
      'the files are damaged, or their tree does not begin with that of the database: mileproof log check says ' +
      'which; bring a whole copy',
    zh: '文件已损坏，或其内容不是数据库所载日志的延续：mileproof log check会指出问题；请换用完整副本',
  },
  'closed-today': {
    en: 'the database closed the log today, and a day is closed once: run it again tomorrow',
    zh: '数据库今天已汇总，每天只能汇总一次：请于次日再运行',
  },
  'too-many': {
    en: 'the files tell of more than 4,194,304 leaves that the database lacks: restore a later backup',
    zh: '文件比数据库多出4,194,304条以上：请恢复较新的备份',
  },
};

/** `mileproof log put-back`: closings that the database lost, from the files of the log; yields the exit status. */
export const logPutBackCommand = async (world: World, options: PutBackOptions): Promise<number> => {
  const secrets = options.secrets ?? variable(world, 'MILEPROOF_SECRETS');
  const log = logFolderFor(world);
  const open = await openRegister({
    ...{ place: placeFor(world, options), log },
    ...(secrets !== undefined && { secrets }),
  });
  if ('code' in open) throw openRefusal(open);
  try {
    const done = await putBackClosings(open.register);
    const say = WORDS[options.lang];
    if (done.kind === 'nothing') {
      tell(world, say.nothing(done.size));
      return EXIT.clear;
    }
    if (done.kind !== 'put-back') throw new Refusal(FAULTS[done.kind], EXIT.failed);
    tell(world, say.done(done.before, done.size, done.waited));
    tell(world, say.next);
    return EXIT.clear;
  } finally {
    await open.close();
  }
};
