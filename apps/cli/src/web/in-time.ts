import { InputError } from '@dramatis/readers';

/**
 * Run something that asks the web, and stop it when it takes too long.
 *
 * @param timeout milliseconds
 * @throws {InputError} with the reason why there is no answer
 */
export async function inTime<T>(timeout: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(timeout);
  try {
    return await run(signal);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (signal.aborted) throw new InputError(`no complete answer in ${timeout / 1000} s`);
    const { message, code } = error as { readonly message?: string; readonly code?: string };
    throw new InputError(`cannot be fetched: ${message || code}`);
  }
}
