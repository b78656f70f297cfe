/** A part of the long run: test files, and what makes them long. */
export interface Part {
  readonly name: string;
  readonly files: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The parts that are tests; the slow platform and the guards are run by themselves. */
export const PARTS: readonly Part[] = [
  { name: 'cells', files: ['test/fuzz'], env: { FUZZ: '500000' } },
  {
    name: 'faults',
    files: ['test/sheets/faults.test.ts', 'test/sheets/faults-everywhere.test.ts'],
    env: {},
  },
  { name: 'owners', files: ['test/security/only-ours.test.ts'], env: { OWNERS: '1000' } },
  { name: 'people', files: ['test/security/two-people.test.ts'], env: { SOAK: '1' } },
];
