import { afterEach, expect, test, vi } from 'vitest';
import { server } from '../../sidebar/server.ts';

// The words are read once, from the page that carries them.
await vi.hoisted(async () => {
  Object.assign(globalThis, { otokuiWords: await import('../../sidebar/spoken/en.ts') });
});

type Handler = (value: unknown) => void;

/** Apps Script's runner: each `with…` gives a new one, the answer comes later. */
function answering(respond: (name: string, text: string, succeed: Handler, fail: Handler) => void) {
  const runner = (succeed: Handler, fail: Handler): unknown => ({
    withSuccessHandler: (handler: Handler) => runner(handler, fail),
    withFailureHandler: (handler: Handler) => runner(succeed, handler),
    serve: (name: string, text: string) => respond(name, text, succeed, fail),
  });
  const nobody = () => {};
  Object.assign(globalThis, { google: { script: { run: runner(nobody, nobody) } } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'google');
});

test('request and answer travel as JSON text', async () => {
  const sent: string[] = [];
  answering((name, text, succeed) => {
    sent.push(name, text);
    queueMicrotask(() => succeed('{"ok":true,"value":{"tab":"売上"}}'));
  });
  expect(await server('open', { tab: '売上' })).toEqual({ ok: true, value: { tab: '売上' } });
  expect(sent).toEqual(['open', '{"tab":"売上"}']);
});

test('an exception on the way becomes one sentence with "try again"', async () => {
  answering((_name, _text, _succeed, fail) => fail(new Error('ReferenceError: x')));
  expect(await server('undo', {})).toEqual({
    ok: false,
    problem: {
      code: 'unexpected',
      text: 'Something went wrong. Nothing of yours was changed. Try again.',
    },
    fix: { do: 'again' },
  });
});

test('what Apps Script turns into null is no answer', async () => {
  answering((_name, _text, succeed) => succeed(null));
  expect(await server('undo', {})).toMatchObject({ problem: { code: 'unexpected' } });
});

test('an argument that Apps Script refuses at once does not escape either', async () => {
  answering(() => {
    throw new TypeError('Failed due to illegal value in property: 0');
  });
  expect(await server('undo', {})).toMatchObject({ problem: { code: 'unexpected' } });
});

test.each([
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  'Authorization is required to perform that action.',
])('several accounts signed in are named as the cause: %s', async (message) => {
  answering((_name, _text, _succeed, fail) => fail(new Error(message)));
  expect(await server('look', {})).toMatchObject({ problem: { code: 'signIn' } });
});
