import type { ListId } from '../src/protocol.ts';
import type { State } from './state.ts';
import { say } from './words.ts';

const PARTS = ['subject', 'body', 'reason', 'words'] as const;

/** The message of a list as its first person gets it, as text; nothing until it was asked for. */
export function PreviewOf({ state: { previewed }, id }: { state: State; id: ListId }) {
  return (
    <div role="status">
      {previewed?.id === id && (
        <div class="notice">
          <h3>{say.previewOf(previewed.preview.name)}</h3>
          <dl>
            {PARTS.filter((part) => previewed.preview[part] !== '').map((part) => (
              <div key={part}>
                <dt>{say.parts[part]}</dt>
                <dd>{previewed.preview[part]}</dd>
              </div>
            ))}
          </dl>
          <p class="gray">{say.fields(previewed.preview.fields)}</p>
        </div>
      )}
    </div>
  );
}
