import type { ComponentChildren } from 'preact';

interface Props {
  readonly look: 'group' | 'list';
  readonly open: boolean;
  readonly unfold: (open: boolean) => void;
  readonly head: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A row that unfolds; the state of the page says which one is open. */
export function Row({ look, open, unfold, head, children }: Props) {
  return (
    <details
      class={`${look} row`}
      open={open}
      onToggle={({ currentTarget: { open: now } }) => {
        // The event also follows when the state closes this row because another was opened.
        if (now !== open) unfold(now);
      }}
    >
      <summary>{head}</summary>
      <div>{children}</div>
    </details>
  );
}
