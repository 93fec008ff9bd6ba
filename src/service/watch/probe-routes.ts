import type { PlainRoute } from '../api/plain-route.ts';
import type { Metrics } from './metrics.ts';

/** What the probes look at. */
export interface Probed {
  /** Why the node takes no requests at the moment, as a code; null when it does. */
  readonly ready: () => Promise<string | null>;
  readonly metrics: Metrics;
}

const json = (body: object, status: number): Response => Response.json(body, { status });

/** `/health`, `/ready` and `/metrics`: for the machine that runs the service, not for its users. */
export const probeRoutes = ({ ready, metrics }: Probed): readonly PlainRoute[] => [
  {
    id: 'readHealth',
    path: '/health',
    summary: { en: 'Is the process alive', zh: '进程是否存活' },
    answers: { 200: 'application/json' },
    answer: async () => json({ status: 'alive' }, 200),
  },
  {
    id: 'readReadiness',
    path: '/ready',
    summary: { en: 'Does the node take requests', zh: '节点是否正常' },
    description:
      'Asks the database. `reason` is `closing`, `database` or why the schema is not the one of this program.',
    answers: { 200: 'application/json', 503: 'application/json' },
    answer: async () => {
      const reason = await ready();
      return reason === null
        ? json({ status: 'ready' }, 200)
        : json({ status: 'not-ready', reason }, 503);
    },
  },
  {
    id: 'readMetrics',
    path: '/metrics',
    summary: { en: 'Metrics for Prometheus', zh: 'Prometheus 指标' },
    description: 'Of this node since it began. Patterns of addresses, no address and no person.',
    answers: { 200: 'text/plain' },
    answer: async () =>
      new Response(metrics.text(), {
        headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
      }),
  },
];
