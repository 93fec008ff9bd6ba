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

test('栋, 棟, 幢 and 号楼 are one word for a building', () => {
  const house = plainAddress('示例区样本路318号7栋1204室');
  for (const written of [
    '示例区样本路318号7幢 1204',
    '示例区样本路318号7棟1204室',
    '示例区样本路318号7号楼1204',
  ])
    assert.equal(plainAddress(written), house, written);
  assert.equal(plainAddress('样本路8号3栋'), plainAddress('样本路8号3号楼'));
  // another building, a floor, and no building
  for (const written of ['318号8幢1204', '318号7楼1204', '318号71204'])
    assert.notEqual(plainAddress(`示例区样本路${written}`), house, written);
});
