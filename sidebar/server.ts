import type { Answer, Command, Commands, Failure } from '../src/protocol.ts';
import { say } from './words.ts';

/** What Apps Script puts into the page: each `with…` gives a new runner. */
interface Runner {
  withSuccessHandler(handler: (text: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  serve(name: string, request: string): void;
}
declare const google: { readonly script: { readonly run: Runner } };

/** How the page reaches the add-on; a test passes a function of its own. */
export type Server = <C extends Command>(
  name: C,
  request: Commands[C]['request'],
) => Promise<Answer<C>>;

/**
 * Asks the add-on and always gets an answer: whatever goes wrong on the way is a problem with
 * "try again", never an exception.
 */
export const server: Server = async (name, request) => {
  try {
    const text = await new Promise<unknown>((resolve, reject) => {
      google.script.run
        .withSuccessHandler(resolve)
        .withFailureHandler(reject)
        .serve(name, JSON.stringify(request));
    });
    return JSON.parse(String(text)) ?? failure('unexpected');
  } catch (error) {
    return failure(isForAnotherAccount(error) ? 'signIn' : 'unexpected');
  }
};

function failure(code: 'signIn' | 'unexpected'): Failure {
  return { ok: false, problem: { code, text: say[code] }, fix: { do: 'again' } };
}

/**
 * With several Google accounts signed in, Google runs the script as another one than the sheet's
 * and answers with one of these two texts.
 */
export function isForAnotherAccount(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error);
  return /PERMISSION_DENIED|Authorization is required to perform that action/.test(message);
}
