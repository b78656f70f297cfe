import type { State } from './state.ts';

/** Kept in the owner's browser, where nobody else looks; the file itself is not touched. */
const KEY = 'otokui.options';

/** How lists were last made with this browser; nothing where it keeps nothing for the page. */
export function lastOptions(): State['options'] {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

/** Keeps them for the next time the panel is opened; of a handover nothing, as it names people. */
export function keepOptions(options: State['options']): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...options, handover: undefined }));
  } catch {
    // A browser that keeps nothing for the page: the settings decide again next time.
  }
}
