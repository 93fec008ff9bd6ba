import type { Visitor } from './crawl-pages.ts';

/** No page links to single vehicles. */
const LOOKED_UP = '/vehicles/LSJJV8DJ2SC765444?to=KZ';
/** Nor to a brand in a country. */
const BRAND = '/service?brand=Tianshu&country=KZ';
const BUTTON = /name="account" value="([^"]+)"/g;

/** The cookies that an answer sets, as a browser sends them back. */
const cookiesSet = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/**
 * Signs in as everybody whom a demonstration signs in by one click.
 *
 * @throws Error where one is not let in.
 */
export const visitorsOf = async (origin: string): Promise<readonly Visitor[]> => {
  const page = await (await fetch(`${origin}/sign-in`)).text();
  const visitors: Visitor[] = [
    { who: 'public', cookie: '', from: ['/', '/sign-in', LOOKED_UP, BRAND] },
  ];
  for (const [, who = ''] of page.matchAll(BUTTON)) {
    const answer = await fetch(`${origin}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ act: 'as', account: who }),
    });
    const cookie = cookiesSet(answer);
    if (answer.status !== 303 || cookie === '')
      throw new Error(`${who} is not let in: ${answer.status}`);
    visitors.push({ who, cookie, from: ['/work'] });
  }
  return visitors;
};
