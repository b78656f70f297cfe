import type { ComponentChildren } from 'preact';

interface Props {
  /** One below the other instead of side by side. */
  readonly look?: 'down' | '';
  readonly children: ComponentChildren;
}

/** Buttons that belong together. */
export function Buttons({ look = '', children }: Props) {
  return <div class={`buttons ${look}`}>{children}</div>;
}
