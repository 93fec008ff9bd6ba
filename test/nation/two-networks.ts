import { spawnSync } from 'node:child_process';

const BRIDGE = 'mileproof0';

/** Names of the network namespaces, each with an address of its own. */
const NETWORKS = [
  { name: 'mileproof-a', address: '10.97.53.2' },
  { name: 'mileproof-b', address: '10.97.53.3' },
] as const;

/** The address of this machine by which they reach it. */
export const HERE = '10.97.53.1';

/** A network namespace. */
export type Network = (typeof NETWORKS)[number];

const ip = (...words: readonly string[]): string | null => {
  const { error, status, stderr } = spawnSync('ip', words, { encoding: 'utf8' });
  return error?.message ?? (status === 0 ? null : stderr.trim());
};

const linkOf = ({ name }: Network): string => name.replace('-', '');

/** Takes both away. */
export const removeNetworks = (): void => {
  for (const network of NETWORKS) {
    ip('netns', 'del', network.name);
    ip('link', 'del', linkOf(network));
  }
  ip('link', 'del', BRIDGE);
};

/** Makes two networks beside this one; yields them, or why there can be none. */
export const makeNetworks = (): readonly Network[] | string => {
  removeNetworks();
  const steps = [
    ['link', 'add', BRIDGE, 'type', 'bridge'],
    ['addr', 'add', `${HERE}/24`, 'dev', BRIDGE],
    ['link', 'set', BRIDGE, 'up'],
    ...NETWORKS.flatMap((network) => {
      const { name, address } = network;
      const within = ['netns', 'exec', name, 'ip'];
      return [
        ['netns', 'add', name],
        ['link', 'add', linkOf(network), 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name],
        ['link', 'set', linkOf(network), 'master', BRIDGE, 'up'],
        [...within, 'addr', 'add', `${address}/24`, 'dev', 'eth0'],
        [...within, 'link', 'set', 'eth0', 'up'],
        [...within, 'link', 'set', 'lo', 'up'],
      ];
    }),
  ];
  for (const step of steps) {
    const failed = ip(...step);
    if (failed === null) continue;
    removeNetworks();
    return `network namespaces are not permitted here: ${failed}`;
  }
  return NETWORKS;
};

/** Cuts the one link of a network. */
export const cut = (network: Network): void => {
  ip('link', 'set', linkOf(network), 'down');
};

/** The processes in a network. */
export const processesIn = ({ name }: Network): readonly number[] =>
  spawnSync('ip', ['netns', 'pids', name], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line !== '')
    .map(Number);
