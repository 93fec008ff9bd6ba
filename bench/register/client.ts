import { Agent, request } from 'node:http';

/** One request to the service. */
export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** JSON. */
  readonly body?: string;
  /** A key of the API. */
  readonly key?: string;
  readonly accept?: string;
}

/** What was answered. */
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/**
 * Asks the service over connections that are kept open. One that was idle may be ended by the service at the moment at
 * which it is used again: what was sent over it was not read, and is sent once more over another.
 */
export class Client {
  readonly #address: URL;
  readonly #agent = new Agent({ keepAlive: true, maxFreeSockets: 1000 });

  constructor(address: string) {
    this.#address = new URL(address);
  }

  /**
   * Asks and reads the answer whole.
   *
   * @throws Error when the connection breaks.
   */
  ask(call: Call, again = true): Promise<Answered> {
    const { method, path, body, key, accept } = call;
    const { hostname, port } = this.#address;
    const sent = body === undefined ? undefined : Buffer.from(body);
    return new Promise((resolve, reject) => {
      let answering = false;
      const asked = request(
        {
          ...{ hostname, port, method, path, agent: this.#agent },
          headers: {
            ...(accept === undefined ? {} : { accept }),
            ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
            ...(sent === undefined
              ? {}
              : { 'content-type': 'application/json', 'content-length': sent.length }),
          },
        },
        (response) => {
          answering = true;
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              type: response.headers['content-type'] ?? '',
              text: Buffer.concat(parts).toString(),
            }),
          );
        },
      );
      asked.on('error', (error: NodeJS.ErrnoException) => {
        const ended = asked.reusedSocket && !answering && error.code === 'ECONNRESET';
        if (again && ended) resolve(this.ask(call, false));
        else reject(error);
      });
      asked.end(sent);
    });
  }

  /**
   * Asks for what has to be answered well.
   *
   * @throws Error with the answer, when its status is 400 or more.
   */
  async need(call: Call): Promise<Answered> {
    const answered = await this.ask(call);
    if (answered.status >= 400) {
      throw new Error(
        `${call.method} ${call.path}: ${answered.status} ${answered.text.slice(0, 500)}`,
      );
    }
    return answered;
  }

  close(): void {
    this.#agent.destroy();
  }
}
