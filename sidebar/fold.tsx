import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: ComponentChildren;
  readonly look?: string;
  readonly children?: ComponentChildren;
}

/** What is folded away under a line that opens it. */
export function Fold({ title, look, children }: Props) {
  return (
    <details class={look}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
