import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainAddress } from './plain-address.ts';

test('an address is compared without case, spaces and the word at its end', () => {
  const house = plainAddress('示例市样本路8号B座902室');
  for (const written of [
    '示例市样本路8号b座902',
    '示例市 样本路8号 B座 902室号',
    '示例市样本路8号B座902号',
  ])
    assert.equal(plainAddress(written), house, written);
  assert.equal(plainAddress('示例路1号A座'), plainAddress('示例路1号a'));
  // another room, another house, and a word that stands within
  for (const written of ['示例市样本路8号B座903室', '示例市样本路B座902室', '示例市样本路8号902室'])
    assert.notEqual(plainAddress(written), house, written);
});
