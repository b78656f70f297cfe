import { build } from '../src/build.mjs';

/** Every test run drives the files that would be pushed, so they are built once before it. */
export default async function setup(): Promise<void> {
  await build();
}
