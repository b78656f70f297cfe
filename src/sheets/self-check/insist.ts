/** Cleans up even where a call fails, as one does now and then for no reason: it is made again. */
export function insist(cleanUp: () => void): void {
  try {
    cleanUp();
  } catch {
    cleanUp();
  }
}
