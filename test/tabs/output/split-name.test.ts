import { expect, test } from 'vitest';
import { splitName } from '../../../src/tabs/output/split-name.ts';

test.each([
  ['山田 太郎', '山田', '太郎'],
  ['山田　太郎', '山田', '太郎'],
  ['山田太郎', '山田太郎', ''],
  ['佐藤 マリー アン', '佐藤', 'マリー アン'],
  ['Ann Lee', 'Lee', 'Ann'],
  ["Jean-Luc d'Or", "d'Or", 'Jean-Luc'],
  ['', '', ''],
])('%s is of the family %s, given name %s', (name, family, given) => {
  expect(splitName(name)).toEqual({ family, given });
});
