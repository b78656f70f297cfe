import { PlainButton, SettingsButton } from './button.tsx';
import { Buttons } from './buttons.tsx';
import type { Panel } from './panel.ts';
import { say } from './words.ts';

interface Props {
  readonly panel: Panel;
  readonly text: string | undefined;
}

/** A long text with the button that copies it, and the way to what it is made from. */
export function Copy({ panel, text }: Props) {
  const copy = () => {
    // The frame that Sheets shows the page in may not allow the newer way to the clipboard.
    const button = document.activeElement as HTMLElement;
    document.querySelector('textarea')?.select();
    document.execCommand('copy');
    button.focus();
    panel.send({ type: 'copied' });
  };
  const label = panel.state.copied ? say.copied : say.copy;
  return (
    <>
      <textarea readOnly rows={9} aria-label={say.to.query} value={text} />
      <Buttons>
        <PlainButton label={label} look="action" press={copy} />
        <SettingsButton panel={panel} look="share" />
      </Buttons>
    </>
  );
}
