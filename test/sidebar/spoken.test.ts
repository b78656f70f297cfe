import { expect, test } from 'vitest';
import * as en from '../../src/words/en.ts';
import * as ja from '../../src/words/ja.ts';

test.each([en, ja])('today’s work names the setting that orders it ($language)', (words) => {
  expect(words.sidebar.workOrder).toContain(words.settings.keys['work.order'].name);
  expect(words.sidebar.workOrder).toContain(words.settings.tab);
});
