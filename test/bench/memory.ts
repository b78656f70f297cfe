import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measured, Piece } from './memory-child.ts';

const SIZE = 1_000_000;

/** How often the child's memory is looked at while it works. */
const EVERY = 20;

const PIECES: Readonly<Record<Piece, string>> = {
  read: 'Read a tab of messy texts',
  score: 'Read, score, rank: all of an analysis',
  function: 'RFM_SCORE',
};

/**
 * Memory beyond the cells themselves, each piece in a process of its own: at its peak while it works
 * and what its result holds on to.
 */
export async function memoryTable(): Promise<string[][]> {
  const header = ['peak MB', 'what', 'rows', 'kept MB', 'the cells MB'];
  const rows: string[][] = [];
  for (const piece of Object.keys(PIECES) as Piece[]) {
    const { cells, kept, peak } = await memoryOf(piece);
    const megabytes = [peak, kept, cells].map((bytes) => (bytes / 2 ** 20).toFixed(0));
    rows.push([megabytes[0], PIECES[piece], SIZE.toLocaleString('en'), ...megabytes.slice(1)]);
  }
  return [header, ...rows];
}

/** Runs the piece in a child and watches what the system gives it, which only Linux tells. */
function memoryOf(piece: Piece): Promise<Measured & { peak: number }> {
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      '--import',
      'tsx',
      fileURLToPath(new URL('./memory-child.ts', import.meta.url)),
      piece,
      String(SIZE),
    ],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const resident = () =>
    4096 * Number(readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ')[1]);
  return new Promise((resolve, reject) => {
    let most = 0;
    let watch: NodeJS.Timeout | undefined;
    child.on('message', (message: 'ready' | Measured) => {
      if (message === 'ready') {
        watch = setInterval(() => {
          most = Math.max(most, resident());
        }, EVERY);
        child.send('go');
      } else {
        clearInterval(watch);
        most = Math.max(most, resident());
        child.kill();
        resolve({ ...message, peak: most - message.resident });
      }
    });
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code !== null && code !== 0) reject(new Error(`${piece} ended with ${code}`));
    });
  });
}
