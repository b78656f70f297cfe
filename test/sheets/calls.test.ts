import { expect, test } from 'vitest';
import { callsOf } from '../bench/calls.ts';
import { loadProject } from '../host/script.ts';

const MOST = 60;

const project = loadProject();
const few = callsOf(project, 1_000);
const many = callsOf(project, 20_000);

test.each(Array.from(few, ([name, one]) => [name, one, many.get(name)!] as const))(
  '%s asks the services as often for 20,000 rows as for 1,000, and never too often',
  (_, one, other) => {
    expect([one.answer.ok, other.answer.ok]).toEqual([true, true]);
    expect(other.calls).toBe(one.calls);
    expect(one.calls).toBeLessThanOrEqual(MOST);
  },
);

test('how far a command is costs the waiting sidebar one call a second and no cell', () => {
  expect(few.get('progress')).toMatchObject({ calls: 1, read: 0, written: 0 });
});

test('a command reads the sales once, and only single columns of them again', () => {
  const rows = 20_001;
  const others = 1_000;
  expect(many.get('look')!.read).toBeLessThanOrEqual(4 * rows + others);
  // Whether nobody sorted the customers meanwhile, and what our own column held before.
  expect(many.get('segment')!.read).toBeLessThanOrEqual((4 + 1 + 1) * rows + others);
});
