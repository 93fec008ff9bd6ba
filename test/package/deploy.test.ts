import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { ROOT, runCli } from '../cli/run-cli.ts';

const DEPLOY = join(ROOT, 'deploy');
const read = (file: string): string => readFileSync(join(DEPLOY, file), 'utf8');

/** What the program has of a command: it says so itself. */
const assertHas = async ([command = '', ...words]: readonly string[]): Promise<void> => {
  const { status, out } = await runCli([command, '--help']);
  assert.equal(status, 0, command);
  const options = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0]);
  for (const option of options) assert.match(out, new RegExp(`^  ${option}\\b`, 'm'), option);
};

const ComposeService = z.object({
  image: z.string(),
  command: z.string().optional(),
  read_only: z.boolean().optional(),
  secrets: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.union([z.array(z.string()), z.record(z.string(), z.object({}))]).default([]),
});
const Compose = z.object({
  services: z.record(z.string(), ComposeService),
  volumes: z.record(z.string(), z.null()),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
});

describe('compose.yaml', () => {
  const text = read('compose.yaml');
  const { services, volumes, secrets } = Compose.parse(parse(text, { merge: true }));
  /** What the head tells to put beside the file. */
  const told = [...text.matchAll(/^# {3}([\w-]+)/gm)].map(([, name]) => `./${name}`);

  test('names nothing that it does not declare, and no file that is neither there nor told of', () => {
    for (const [name, service] of Object.entries(services)) {
      const others = Array.isArray(service.depends_on)
        ? service.depends_on
        : Object.keys(service.depends_on);
      for (const other of others) assert.ok(other in services, `${name}: ${other}`);
      for (const secret of service.secrets) assert.ok(secret in secrets, `${name}: ${secret}`);
      for (const volume of service.volumes) {
        const [from = ''] = volume.split(':');
        const isThere = from.startsWith('./')
          ? told.includes(from) || existsSync(join(DEPLOY, from))
          : from in volumes;
        assert.ok(isThere, `${name}: ${from}`);
      }
    }
    for (const { file } of Object.values(secrets)) assert.ok(told.includes(file), file);
    const [, upstreams = ''] = /reverse_proxy (.*) \{/.exec(read('Caddyfile')) ?? [];
    assert.deepEqual(upstreams.split(' '), ['node-a:8460', 'node-b:8460']);
    for (const one of upstreams.split(' ')) assert.ok(one.replace(':8460', '') in services);
  });

  test('runs the program by commands that it has, with a root that is read-only', async () => {
    const own = Object.values(services).filter(({ image }) => image === 'mileproof');
    assert.equal(own.length, 3);
    for (const { command = '', read_only } of own) {
      assert.equal(read_only, true);
      await assertHas(command.trim().split(/\s+/));
    }
  });
});

const Container = z.object({
  image: z.literal('mileproof'),
  args: z.array(z.string()).optional(),
  securityContext: z.object({ readOnlyRootFilesystem: z.literal(true) }),
  volumeMounts: z.array(z.object({ name: z.string(), mountPath: z.string() })),
});
const Pod = z.object({
  securityContext: z.object({ runAsNonRoot: z.literal(true) }),
  initContainers: z.array(Container).default([]),
  containers: z.array(Container),
  volumes: z.array(z.object({ name: z.string() })),
});
const Manifest = z.object({
  kind: z.string(),
  spec: z.object({
    selector: z.unknown().optional(),
    template: z.object({ spec: Pod }).optional(),
  }),
});

test('kubernetes.yaml mounts what it declares and runs commands that the program has', async () => {
  const documents = parseAllDocuments(read('kubernetes.yaml')).map((one) => {
    assert.deepEqual(one.errors, []);
    return Manifest.parse(one.toJS());
  });
  assert.deepEqual(
    documents.map(({ kind }) => kind),
    ['Job', 'Deployment', 'Service'],
  );
  assert.deepEqual(documents[1]?.spec.selector, { matchLabels: documents[2]?.spec.selector });
  for (const { spec } of documents) {
    const pod = spec.template?.spec;
    const volumes = pod?.volumes.map(({ name }) => name) ?? [];
    for (const one of [...(pod?.initContainers ?? []), ...(pod?.containers ?? [])]) {
      for (const { name } of one.volumeMounts) assert.ok(volumes.includes(name), name);
      if (one.args !== undefined) await assertHas(one.args);
    }
  }
});

test('the unit and the Containerfile run a command that the program has, not as root', async () => {
  const unit = read('mileproof.service').split('\n');
  for (const line of unit) assert.match(line, /^$|^#|^\[(?:Unit|Service|Install)\]$|^[A-Z]\w+=\S/);
  const [started = ''] = unit.filter((line) => line.startsWith('ExecStart='));
  const [, ...words] = started.split(' ');
  await assertHas(words);
  assert.ok(unit.includes('User=mileproof'));

  const steps = read('Containerfile').replaceAll('\\\n', '').split('\n');
  for (const step of steps) assert.match(step, /^$|^#|^[A-Z]+ \S/);
  assert.ok(steps.includes('USER 10001:10001'));
  const [command = ''] = steps.filter((step) => step.startsWith('CMD '));
  await assertHas(z.array(z.string()).parse(JSON.parse(command.slice('CMD '.length))));
});
