import type { Actor } from '../../src/register/actor.ts';
import { clearCar } from '../register/a-car.ts';
import type { TestService } from './test-service.ts';

/** A page as somebody got it. */
interface GotPage {
  readonly status: number;
  readonly body: string;
  /** Where it goes on to; empty for a page. */
  readonly to: string;
}

/** Fields of a form; one that holds a list is sent as often. */
type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Visits pages as a browser without script does. */
export const visitor = (service: TestService, actor: Actor, language = 'en') => {
  const headers = { ...service.as(actor), 'accept-language': language, accept: 'text/html' };
  const got = async (response: Response): Promise<GotPage> => ({
    status: response.status,
    body: await response.text(),
    to: response.headers.get('location') ?? '',
  });
  const get = async (path: string): Promise<GotPage> =>
    got(await service.app.request(path, { headers }));
  const post = async (path: string, fields: Fields): Promise<GotPage> => {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of [value].flat()) body.append(name, one);
    }
    return got(await service.app.request(path, { method: 'POST', headers, body }));
  };
  const upload = async (path: string, name: string, text: string): Promise<GotPage> => {
    const body = new FormData();
    body.set('act', 'upload');
    body.set('once', crypto.randomUUID());
    body.set('file', new Blob([text]), name);
    return got(await service.app.request(path, { method: 'POST', headers, body }));
  };
  return { get, post, upload };
};

/**
 * A sheet of vehicles as CSV, headed by the names of facts; of each car what is given stands in the place of its own.
 */
export const sheetOf = (
  cars: readonly { readonly vin: string; readonly more?: Readonly<Record<string, string>> }[],
  uscc: string,
): string => {
  const rows = cars.map(({ vin, more = {} }) => {
    const stated = Object.values(clearCar(vin, uscc)).flatMap((accounts) => accounts ?? []);
    const facts = Object.assign({}, ...stated, more) as Record<string, string>;
    return Object.fromEntries(
      Object.entries(facts).filter(([name]) => name === 'licence.vin' || !name.endsWith('.vin')),
    );
  });
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => names.map((name) => row[name] ?? '').join(','));
  return [names.join(','), ...lines].join('\n');
};

/** The text of a page without its marks, for reading. */
export const textOf = (body: string): string =>
  body
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
