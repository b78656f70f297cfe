import type { ComponentChildren } from 'preact';

/** The title of a view, with room for one small button; takes the focus when its view opens. */
export function Title({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="title">
      <h1 id="title" tabIndex={-1}>
        {text}
      </h1>
      {children}
    </div>
  );
}
