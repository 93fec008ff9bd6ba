import { z } from 'zod';
import { action } from '../action.ts';
import { CountryCode } from '../shapes.ts';
import { behindLists } from './list-behind.ts';
import { NETWORK_KEEPERS } from './outlet.ts';
import { Publication } from './outlet-shapes.ts';
import { publishCountry } from './publish-network.ts';

const MOST_COUNTRIES = 300; // not-law: items of a list

/**
 * A manufacturer publishes the lists of several countries in one act, all of them or none: those named, else all that
 * are behind. Each is a publication as `publishNetwork` makes it.
 */
export const publishBehind = action({
  method: 'POST',
  path: '/v1/network/publications/together',
  summary: { en: 'Publish the lists of several countries', zh: '一并公布多国网点名单' },
  description:
    'Without `countries` all that are behind (`GET /v1/network/behind`). All of them, or none.',
  access: NETWORK_KEEPERS,
  body: { countries: z.array(CountryCode).min(1).max(MOST_COUNTRIES).optional() },
  answer: z.strictObject({ items: z.array(Publication) }).meta({ id: 'NetworkPublications' }),
  status: 201,
  refusals: ['nothing-to-publish', 'outlet-not-attested'],
  work: async (at, { countries }) => {
    const behind = countries ?? (await behindLists(at.tx)).map(({ country }) => country);
    if (behind.length === 0) return at.refuse('nothing-to-publish', { field: 'countries' });
    const items: z.output<typeof Publication>[] = [];
    for (const country of new Set(behind)) items.push(await publishCountry(at, country, null));
    return { items };
  },
});
