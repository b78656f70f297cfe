import { ADDRESS_LAYOUTS, type Lists } from '../src/protocol.ts';
import { TaskButton } from './button.tsx';
import { count } from './format.ts';
import type { Panel } from './panel.ts';
import { addressesTask, ticksTask } from './tasks.ts';
import { language, say } from './words.ts';

/** The list tabs of the file, each with how far it is done, and below them what they brought. */
export function MadeLists({ panel, lists }: { panel: Panel; lists: Lists }) {
  const { open, effects } = lists;
  return (
    <section>
      <h2>{say.madeLists}</h2>
      {open.length === 0 && <p class="gray">{say.noLists}</p>}
      {open.map(({ tab, people, done }) => (
        <div key={tab} class="made">
          <h3>
            <bdi>{tab}</bdi>
          </h3>
          <p class="gray">{say.doneOf(count(language, done), count(language, people))}</p>
          <div class="buttons">
            <TaskButton
              panel={panel}
              task={ticksTask(panel.state, tab)}
              label={say.putTicks}
              look="share"
            />
            <TaskButton
              panel={panel}
              task={{ job: 'open', request: { tab } }}
              label={say.openTab}
            />
          </div>
          <details class="change">
            <summary>
              <span class="verb">{say.addresses}</span>
            </summary>
            {ADDRESS_LAYOUTS.map((layout) => (
              <TaskButton
                key={layout}
                panel={panel}
                task={addressesTask(panel.state, tab, layout)}
                label={say.layouts[layout]}
                look="share"
              />
            ))}
          </details>
        </div>
      ))}
      {effects.length > 0 && (
        <details>
          <summary>{say.effects}</summary>
          {effects.map(({ tab, lines }) => (
            <div key={tab}>
              <h3>
                <bdi>{tab}</bdi>
              </h3>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          ))}
        </details>
      )}
    </section>
  );
}
