/** What was answered to a browser: the body read where it is JSON. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as pages do
  readonly body: any;
  /** Cookies as they were set, with their attributes. */
  readonly set: readonly string[];
}

/** A browser at the pages of a service: keeps cookies, and sends where it comes from. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #address: string;
  readonly #origin: string;

  /**
   * @param address where the service listens.
   * @param origin what it is told outside: the browser believes to be there.
   */
  constructor(address: string, origin: string) {
    this.#address = address;
    this.#origin = origin;
  }

  /** Asks as a page of the service; `from` is another site's, null none, as a program. */
  async ask(
    method: string,
    path: string,
    body?: unknown,
    {
      from = this.#origin,
      headers = {},
    }: { from?: string | null; headers?: Record<string, string> } = {},
  ): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.#address}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(cookie === '' ? {} : { cookie }),
        ...(from === null ? {} : { origin: from }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const set = response.headers.getSetCookie();
    for (const line of set) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: json && text !== '' ? JSON.parse(text) : text,
      set,
    };
  }
}
