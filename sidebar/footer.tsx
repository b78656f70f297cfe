import { say } from './words.ts';

/** The promise and the help, at the same place in every view. */
export function Footer() {
  const { promise, help, helpLines } = say;
  return (
    <footer>
      <p class="gray">{promise}</p>
      <details>
        <summary>{help}</summary>
        {helpLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
    </footer>
  );
}
