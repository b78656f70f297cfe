import { Footer } from './footer.tsx';
import { ListMade } from './list-made.tsx';
import { ContactLog } from './log.tsx';
import { NarrowDown } from './narrow-down.tsx';
import { pageOf } from './page.tsx';
import type { Panel } from './panel.ts';
import { Segments } from './segments.tsx';
import type { State } from './state.ts';
import { say } from './words.ts';
import { workingText } from './working.tsx';
import { YourSales } from './your-sales.tsx';

const views = {
  sales: YourSales,
  segments: Segments,
  list: ListMade,
  log: ContactLog,
  narrow: NarrowDown,
  visits: pageOf('visits'),
  areas: pageOf('areas'),
  query: pageOf('query'),
};

/** The whole sidebar: one view at a time, and what surrounds every view. */
export function App({ panel }: { panel: Panel }) {
  const { state } = panel;
  const View = views[state.view];
  return (
    <>
      <main>
        <View panel={panel} />
      </main>
      <Footer panel={panel} />
      <p role="status" class="spoken">
        {statusText(state)}
      </p>
    </>
  );
}

/** One sentence per step for those who do not see the bar; silence for what is over at once. */
function statusText({ busy, look, view }: State): string {
  if (busy) return busy.patience > 0 ? (busy.said ?? workingText(busy)) : '';
  return view === 'sales' && look ? say.tabRows(look.tab, look.rows) : '';
}
