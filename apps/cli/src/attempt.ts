/** What it gives, or the error it throws: one report that breaks a stage must not take the others with it. */
export function attempt<T>(run: () => T): T | Error {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
