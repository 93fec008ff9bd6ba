/** Upper ends of the classes of durations, in seconds, inclusive. */
const CLASSES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const; // not-law: seconds

const SECOND = 1000; // not-law: milliseconds

/** A request that was answered, without anything of whoever asked. */
export interface Answered {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly ms: number;
}

/** A value that is read when the metrics are: of the pool, of the process. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

interface Durations {
  readonly classes: number[];
  sum: number;
  count: number;
}

const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

const labels = (given: Readonly<Record<string, string | number>>): string =>
  `{${Object.entries(given)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(',')}}`;

/** What a node did since it began, as Prometheus reads it; patterns of addresses, never addresses. */
export class Metrics {
  readonly #version: string;
  readonly #gauges: readonly Gauge[];
  readonly #requests = new Map<string, number>();
  readonly #durations = new Map<string, Durations>();
  #running = 0;

  constructor(version: string, gauges: readonly Gauge[]) {
    this.#version = version;
    this.#gauges = gauges;
  }

  /** Counts a request that begins. */
  begun(): void {
    this.#running += 1;
  }

  /** Counts a request that ended, a stream at its end. */
  ended({ route, method, status, ms }: Answered): void {
    this.#running -= 1;
    const request = labels({ method, route, status });
    this.#requests.set(request, (this.#requests.get(request) ?? 0) + 1);
    const key = JSON.stringify([method, route]);
    const durations = this.#durations.get(key) ?? {
      classes: CLASSES.map(() => 0),
      sum: 0,
      count: 0,
    };
    this.#durations.set(key, durations);
    const seconds = ms / SECOND;
    durations.sum += seconds;
    durations.count += 1;
    for (const [place, end] of CLASSES.entries()) {
      if (seconds <= end) durations.classes[place] = (durations.classes[place] ?? 0) + 1;
    }
  }

  #durationLines(): readonly string[] {
    const name = 'mileproof_http_request_duration_seconds';
    return [...this.#durations].flatMap(([key, { classes, sum, count }]) => {
      const [method, route] = JSON.parse(key);
      const of = { method, route };
      return [
        ...CLASSES.map(
          (end, place) => `${name}_bucket${labels({ ...of, le: end })} ${classes[place]}`,
        ),
        `${name}_bucket${labels({ ...of, le: '+Inf' })} ${count}`,
        `${name}_sum${labels(of)} ${sum}`,
        `${name}_count${labels(of)} ${count}`,
      ];
    });
  }

  /** The text that Prometheus reads, format 0.0.4. */
  text(): string {
    const head = (name: string, kind: string, help: string): readonly string[] => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${kind}`,
    ];
    return [
      ...head('mileproof_build_info', 'gauge', 'Version of the program.'),
      `mileproof_build_info${labels({ version: this.#version })} 1`,
      ...head('mileproof_http_requests_total', 'counter', 'Requests answered.'),
      ...[...this.#requests].map(([of, count]) => `mileproof_http_requests_total${of} ${count}`),
      ...head('mileproof_http_requests_running', 'gauge', 'Requests that are being answered.'),
      `mileproof_http_requests_running ${this.#running}`,
      ...head(
        'mileproof_http_request_duration_seconds',
        'histogram',
        'From the request to the end of its answer.',
      ),
      ...this.#durationLines(),
      ...this.#gauges.flatMap(({ name, help, read }) => [
        ...head(name, 'gauge', help),
        `${name} ${read()}`,
      ]),
      '',
    ].join('\n');
  }
}
