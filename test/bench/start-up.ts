import vm from 'node:vm';
import { context, type Project } from '../host/script.ts';
import { plainScores } from './plain-loop.ts';
import { rowsOf } from './shop.ts';
import type { Trial } from './trial.ts';

/** Every call on Google's machines begins with an empty context: what evaluating our text costs. */
export const startUpTrials = (project: Project): Trial[] => [
  {
    what: 'Evaluate Code.js',
    size: project.code.length,
    unit: 'characters',
    prepare: () => ({
      ours: () => evaluate(project.code),
      peers: { 'an empty script': () => evaluate('function nothing() {}') },
    }),
  },
  {
    what: 'Evaluate Code.js, first RFM_SCORE',
    size: 1_000,
    prepare() {
      const rows = rowsOf(1_000);
      return {
        ours() {
          const script = context(fresh(project), { google: false });
          const ranges = [rows.customers, rows.dates, rows.amounts].map((range) =>
            script.bring(range),
          );
          return script.call('RFM_SCORE', ranges);
        },
        peers: { 'plain loop, warm': () => plainScores(rows) },
      };
    },
  },
];

let runs = 0;

/** A text that the engine has not seen: it would remember what it compiled. */
const unseen = (code: string): string => `/* ${++runs} */ ${code}`;

const fresh = (project: Project): Project => ({ ...project, code: unseen(project.code) });

function evaluate(code: string): unknown {
  const bare = vm.createContext(vm.constants.DONT_CONTEXTIFY as unknown as undefined);
  return new vm.Script(unseen(code)).runInContext(bare);
}
