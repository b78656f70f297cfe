import type { PagePart } from '../src/protocol.ts';
import { BackButton, SettingsButton } from './button.tsx';
import { Copy } from './copy.tsx';
import { MakeReport } from './make-report.tsx';
import type { Panel } from './panel.ts';
import { Lines, Table } from './table.tsx';
import { Title } from './title.tsx';
import { say } from './words.ts';

const JOBS = ['page', 'undo', 'open', 'settings'] as const;

/**
 * The view of a part of the report in short, as the server says it, with the button that writes
 * the whole of it on a tab. Where data lack, the way is to the settings. The query is there to be
 * copied.
 */
export function pageOf(part: PagePart) {
  return ({ panel }: { panel: Panel }) => {
    const { state } = panel;
    // What was asked for on another page may arrive on this one.
    const page = state.page?.part === part ? state.page : null;
    return (
      <>
        <Title panel={panel} text={page?.title ?? say.to[part]} undo jobs={JOBS} />
        {page && (
          <>
            <Lines lines={page.lines} />
            {page.tables.map((table) => (
              <Table key={table.title} {...table} />
            ))}
            {part === 'query' ? (
              <Copy panel={panel} text={page.copy} />
            ) : page.action ? (
              <MakeReport panel={panel} part={part} label={page.action} look="action" />
            ) : (
              <SettingsButton panel={panel} look="action" />
            )}
          </>
        )}
        <BackButton panel={panel} />
      </>
    );
  };
}
