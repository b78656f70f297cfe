import { ADDRESS_LAYOUTS, type Lists } from '../src/protocol.ts';
import { OpenButton, TaskButton } from './button.tsx';
import { Buttons } from './buttons.tsx';
import { Fold } from './fold.tsx';
import { count } from './format.ts';
import type { Panel } from './panel.ts';
import { Lines } from './table.tsx';
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
        <div key={tab}>
          <h3>
            <bdi>{tab}</bdi>
          </h3>
          <p class="gray">{say.doneOf(count(language, done), count(language, people))}</p>
          <Buttons>
            <TaskButton
              panel={panel}
              task={ticksTask(panel.state, tab)}
              label={say.putTicks}
              look="share"
            />
            <OpenButton panel={panel} tab={tab} label={say.openTab} />
          </Buttons>
          <Fold look="change" title={<span class="verb">{say.addresses}</span>}>
            {ADDRESS_LAYOUTS.map((layout) => (
              <TaskButton
                key={layout}
                panel={panel}
                task={addressesTask(panel.state, tab, layout)}
                label={say.layouts[layout]}
                look="share"
              />
            ))}
          </Fold>
        </div>
      ))}
      {effects.length > 0 && (
        <Fold title={say.effects}>
          {effects.map(({ tab, lines }) => (
            <div key={tab}>
              <h3>
                <bdi>{tab}</bdi>
              </h3>
              <Lines lines={lines} />
            </div>
          ))}
        </Fold>
      )}
    </section>
  );
}
