import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

/** The name of the folder changes with the package, so an old browser is never taken for a new. */
const UNPACKED = 'otokui-chromium-147';

/**
 * The Chromium that npm installs as a package, unpacked once per machine into the temporary
 * folder. It brings libnss3, libnspr4 and libexpat for machines without them; null elsewhere than
 * on Linux x86-64, the only system it is built for.
 */
export async function carriedChromium(): Promise<LaunchOptions | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const home = join(tmpdir(), UNPACKED);
  if (!existsSync(home)) await unpack(home);
  const environment = { ...process.env, LD_LIBRARY_PATH: join(home, 'al2023', 'lib') };
  return {
    executablePath: join(home, 'chromium'),
    // A machine without fonts of its own would draw no text at all.
    env: existsSync('/etc/fonts')
      ? environment
      : { ...environment, FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

/**
 * Unpacks beside the place and moves the finished folder there, so that two test files starting
 * together never run a half-written browser. The package writes into the temporary folder it is
 * told, and brings out its libraries only where it believes to be on Amazon Linux.
 */
async function unpack(home: string): Promise<void> {
  const { default: packed } = await import('@sparticuz/chromium');
  const folder = await mkdtemp(`${home}-`);
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    await packed.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  try {
    await rename(folder, home);
  } catch {
    // Another test file was first: its folder is as good as ours.
    await rm(folder, { recursive: true, force: true });
  }
}
