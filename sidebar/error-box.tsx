import type { Fix } from '../src/protocol.ts';
import { PlainButton, TaskButton } from './button.tsx';
import type { Panel } from './panel.ts';
import { type Failed, lookAtTab, lookFailed } from './state.ts';
import { say } from './words.ts';

/** The sentence's id, for the field that it is about. */
export const ERROR_ID = 'error';

/** One sentence and the button that mends it. Where nothing else can be done it is the blue one. */
export function ErrorBox({ panel }: { panel: Panel }) {
  const { failed } = panel.state;
  return (
    <div role="alert">
      {failed && (
        <div class="error">
          <p id={ERROR_ID}>{failed.problem.text}</p>
          {failed.fix && <FixButtons panel={panel} failed={failed} fix={failed.fix} />}
        </div>
      )}
    </div>
  );
}

function FixButtons({ panel, failed, fix }: { panel: Panel; failed: Failed; fix: Fix }) {
  const { send, state } = panel;
  const { fixes } = say;
  const look = lookFailed(state) ? 'action' : 'share';
  switch (fix.do) {
    case 'again':
      return <TaskButton panel={panel} task={failed.task} label={fixes.again} look={look} />;
    case 'useTab': {
      const scope = { tab: fix.tab, choice: {} };
      const press = () => send({ type: 'scoped', scope });
      return <PlainButton label={fixes.otherTab(fix.tab)} look={look} press={press} />;
    }
    case 'chooseColumns': {
      const press = () => send({ type: 'choosing' });
      return state.choosing || lookAtTab(state) ? null : (
        <PlainButton label={fixes.chooseColumns} look={look} press={press} />
      );
    }
  }
}
