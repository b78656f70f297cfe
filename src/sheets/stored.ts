/** All that is stored with the file, read with one call; a run begins with nothing known. */
let known: Record<string, string> | null = null;

/** What is stored under a key, or null. Ask under the lock: another run may be writing. */
export function stored(key: string): string | null {
  known ??= PropertiesService.getDocumentProperties().getProperties();
  return known[key] ?? null;
}

/** Stores a text under a key. */
export function store(key: string, text: string): void {
  PropertiesService.getDocumentProperties().setProperty(key, text);
  if (known !== null) known[key] = text;
}

/** Takes a text off the store. */
export function forget(key: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(key);
  if (known !== null) delete known[key];
}
