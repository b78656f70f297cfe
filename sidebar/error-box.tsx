import type { Fix } from '../src/protocol.ts';
import { OpenButton, PlainButton, SettingsButton, TaskButton, UndoButton } from './button.tsx';
import type { Panel } from './panel.ts';
import { type Failed, isCalm, lookAtTab, lookFailed } from './state.ts';
import { say } from './words.ts';

/** The sentence's id, for the field that it is about. */
export const ERROR_ID = 'error';

/**
 * One sentence and the button that mends it. Where nothing else can be done it is the blue one.
 * That the owner stopped the work is news and no alarm.
 */
export function ErrorBox({ panel }: { panel: Panel }) {
  const { failed } = panel.state;
  const calm = failed && isCalm(failed);
  const box = failed && (
    <div class={calm ? 'notice' : 'error'}>
      <p id={ERROR_ID}>{failed.problem.text}</p>
      {failed.fix && <FixButton panel={panel} failed={failed} fix={failed.fix} />}
    </div>
  );
  return (
    <>
      <div role="alert">{!calm && box}</div>
      <div role="status">{calm && box}</div>
    </>
  );
}

function FixButton({ panel, failed, fix }: { panel: Panel; failed: Failed; fix: Fix }) {
  const { send, state } = panel;
  const { fixes } = say;
  const look = lookFailed(state) ? 'action' : 'share';
  const lookAnew = () => {
    // A list that is gone is no matter of the sales: the lists are asked for again.
    const inLists = 'list' in failed.task.request;
    send({ type: 'went', view: inLists ? 'log' : 'sales' });
    const tab = fix.do === 'useTab' ? fix.tab : undefined;
    if (!inLists) send({ type: 'scoped', scope: { tab, choice: {} } });
  };
  switch (fix.do) {
    case 'again':
      return <TaskButton panel={panel} task={failed.task} label={fixes.again} look={look} />;
    case 'useTab':
      return <PlainButton label={fixes.otherTab(fix.tab)} look={look} press={lookAnew} />;
    case 'look':
      return <PlainButton label={fixes.look} look={look} press={lookAnew} />;
    case 'undo':
      return <UndoButton panel={panel} look={look} />;
    case 'settings':
      return <SettingsButton panel={panel} look={look} />;
    case 'open':
      return <OpenButton panel={panel} tab={fix.tab} label={say.openNamed(fix.tab)} look={look} />;
    case 'chooseColumns': {
      const press = () => send({ type: 'choosing' });
      return state.choosing || lookAtTab(state) ? null : (
        <PlainButton label={fixes.chooseColumns} look={look} press={press} />
      );
    }
  }
}
