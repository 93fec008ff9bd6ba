import { formsOf, type PageForm, plainText } from '../page-forms.ts';

/** One page that somebody can reach by links. */
export interface ReachedPage {
  /** Who sees it: the id of a demonstration's account, or `public`. */
  readonly who: string;
  /** Path with ids, VINs, codes and numbers taken out, by which pages of one kind are one. */
  readonly kind: string;
  /** Path with query, as linked. */
  readonly path: string;
  /** Its forms in which something is written. */
  readonly forms?: readonly PageForm[];
}

/** How a visitor is let in: the cookies of a session; empty for the public. */
export interface Visitor {
  readonly who: string;
  readonly cookie: string;
  /** Where the visitor begins. */
  readonly from: readonly string[];
}

const LINK = /\shref="(\/[^"#]*)/g;
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const VIN = /\/[A-HJ-NPR-Z0-9]{17}(?=$|[/?])/g;
const RECEIPT = /^(\/complaints)\/(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}/;
const LETTER_CODE = /^\/L\/[A-Z2-7]{20}/;
/** Addresses that are no page of their own: what a page loads, how it is shown, files to keep. */
const NO_PAGE =
  /^\/(assets|auth|docs|openapi|v1|sign-in)|[?&](as|lang|language|theme|density|sort|cursor|after)=|\.\w{2,5}$/;

const kindOf = (path: string): string =>
  path
    .replace(ID, '{id}')
    .replace(VIN, '/{vin}')
    .replace(RECEIPT, '$1/{receipt}')
    .replace(LETTER_CODE, '/L/{code}')
    .replace(/=[^&]*/g, '')
    .replace(/^(\/nation\/(?:makers|provinces|vehicles\/left))\/[^/?]+/, '$1/{key}')
    .replace(/\/(rules|destinations)\/[^/?]+/g, '/$1/{code}')
    .replace(/\/[A-Z]{1,2}-?\d+$/g, '/{code}');

/**
 * Follows the links of the pages, one page of each kind a visitor, breadth first.
 *
 * @param most how many kinds a visitor is shown at most: a guard against addresses that never end.
 * @throws Error on a link that leads nowhere.
 */
export const crawlPages = async (
  origin: string,
  { who, cookie, from }: Visitor,
  most = 200,
): Promise<readonly ReachedPage[]> => {
  const reached = new Map<string, ReachedPage>();
  const waiting = from.map((path) => ({ path, linkedFrom: '' }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { path, linkedFrom } = next;
    const kind = kindOf(path);
    if (reached.has(kind) || NO_PAGE.test(path)) continue;
    if (reached.size >= most) throw new Error(`${who} sees more than ${most} kinds of pages`);
    const answer = await fetch(`${origin}${path}`, {
      headers: { accept: 'text/html', ...(cookie === '' ? {} : { cookie }) },
      redirect: 'manual',
    });
    const to = answer.headers.get('location');
    const text = await answer.text();
    if (to !== null) {
      waiting.push({ path: to, linkedFrom: path });
      continue;
    }
    if (!answer.ok)
      throw new Error(`${who}: ${path}, linked from ${linkedFrom}, answers ${answer.status}`);
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) continue;
    // a page that is taken along is saved, not shown
    if ((answer.headers.get('content-disposition') ?? '').startsWith('attachment')) continue;
    const forms = formsOf(text).filter(({ controls }) => controls.length > 0);
    reached.set(kind, { who, kind, path, forms });
    for (const [, link = ''] of text.matchAll(LINK)) {
      waiting.push({ path: plainText(link), linkedFrom: path });
    }
  }
  return [...reached.values()];
};
