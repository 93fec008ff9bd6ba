import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../cli/run-cli.ts';
import { madeOnce } from '../made-once.ts';

/** The version of Spark that the tests fetch. */
const PYSPARK = '4.3.0';

/** Where that lies, once fetched. */
const FOLDER = join(ROOT, '.cache', `pyspark-${PYSPARK}`);

/** The least Java that this Spark runs on. */
const JAVA = 17;

/** How Java runs a minute at a time: code that is compiled at its best pays back later. */
const BRIEF = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

const fails = (command: string, words: readonly string[]): string | null => {
  const { error, status, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (error !== undefined) return error.message;
  return status === 0 ? null : stderr.slice(-500); // not-law: characters
};

const javaVersion = (): number => {
  const { stderr = '' } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
};

/** Brings it into a folder that is empty; throws what pip said where it does not. */
const fetchSpark = async (partial: string): Promise<void> => {
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-cache-dir', '--no-compile'];
  const failed = fails('python3', [...pip, '--target', partial, `pyspark==${PYSPARK}`]);
  if (failed === null) return;
  rmSync(partial, { recursive: true, force: true });
  throw new Error(`pip did not bring pyspark ${PYSPARK}: ${failed}`);
};

/**
 * Why the tests with Spark are skipped; false when they can run. One of them fetches `pyspark` by pip, into a folder of
 * its own.
 */
export const withoutSpark = async (): Promise<string | false> => {
  if (process.platform !== 'linux') return 'processes are found by /proc, which Linux has';
  if (javaVersion() < JAVA) return `Spark needs a Java of ${JAVA} or later, and there is none`;
  if (fails('python3', ['-m', 'pip', '--version']) !== null) return 'there is no Python 3 with pip';
  return madeOnce(FOLDER, fetchSpark).then(
    () => false as const,
    ({ message }: Error) => message,
  );
};

/**
 * Variables of the environment under which `spark-submit` is found and has these settings; below `scratch` are its
 * local folders and its log of events.
 */
export const sparkEnv = (
  scratch: string,
  settings: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => {
  const home = join(FOLDER, 'pyspark');
  const [conf, local, events] = ['conf', 'local', 'events'].map((name) => {
    const folder = join(scratch, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  });
  const all = {
    'spark.driver.extraJavaOptions': BRIEF,
    'spark.executor.extraJavaOptions': BRIEF,
    'spark.sql.shuffle.partitions': '2',
    'spark.sql.codegen.wholeStage': 'false',
    'spark.eventLog.enabled': 'true',
    'spark.eventLog.dir': `file://${events}`,
    'spark.eventLog.rolling.enabled': 'false',
    'spark.eventLog.compress': 'false',
    'spark.local.dir': local,
    'spark.ui.enabled': 'false',
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name} ${value}\n`);
  writeFileSync(join(conf ?? '', 'spark-defaults.conf'), lines.join(''));
  return {
    SPARK_HOME: home,
    SPARK_CONF_DIR: conf ?? '',
    SPARK_LOCAL_IP: '127.0.0.1',
    SPARK_DAEMON_JAVA_OPTS: BRIEF,
    PYTHONPATH: FOLDER,
    PATH: [join(home, 'bin'), process.env['PATH'] ?? ''].join(delimiter),
  };
};

/** An attempt at a task, as Spark's log of events tells it. */
interface Attempt {
  readonly executor: string;
  readonly failed: boolean;
  readonly killed: boolean;
  readonly speculative: boolean;
  /** Bytes that it wrote for a shuffle. */
  readonly shuffled: number;
}

interface TaskEnd {
  readonly Event: string;
  readonly 'Task Info': Readonly<Record<string, unknown>>;
  readonly 'Task Metrics'?: {
    readonly 'Shuffle Write Metrics'?: { readonly 'Shuffle Bytes Written'?: number };
  };
}

/** The attempts at tasks of an application that ran with `sparkEnv(scratch)`. */
export const attemptsIn = (scratch: string): readonly Attempt[] =>
  readdirSync(join(scratch, 'events'))
    .flatMap((name) =>
      readFileSync(join(scratch, 'events', name), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line) as TaskEnd)
    .filter(({ Event }) => Event === 'SparkListenerTaskEnd')
    .map(({ 'Task Info': info, 'Task Metrics': metrics }) => ({
      executor: String(info['Executor ID']),
      failed: info['Failed'] === true,
      killed: info['Killed'] === true,
      speculative: info['Speculative'] === true,
      shuffled: metrics?.['Shuffle Write Metrics']?.['Shuffle Bytes Written'] ?? 0,
    }));
