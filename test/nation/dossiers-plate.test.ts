import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dossiers, folderLines, VIN } from './dossier-lines.ts';
import type { Feeds } from './feed-tables.ts';

const FACTS = ['vehicle.plateProvince', 'vehicle.plateKind'] as const;

describe('a plate', () => {
  it('tells its province and, by its last character, police and driving schools', async () => {
    for (const [plate, expected] of [
      ['粤A12345', '44 -'],
      ['粤A1234警', '44 police'],
      ['粤A1234学', '44 learner'],
      ['粤A1234挂', '44 -'],
      ['警A12345', '- -'],
      [null, '- -'],
    ] as const) {
      const feeds: Feeds = {
        licence: [{ vin: VIN, application: 'A1' }],
        certificate: [{ vin: VIN, plate }],
      };
      assert.deepEqual(await dossiers(feeds, ...FACTS), [expected], String(plate));
      assert.deepEqual(folderLines(feeds, ...FACTS), [expected], String(plate));
    }
  });
});
