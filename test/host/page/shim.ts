/**
 * `google.script` for a page that runs in an iframe of the local sheet. The build puts it before the
 * page's own script; it talks to the window around the iframe and to nobody else.
 */
interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly handlers: Handlers;
}
interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}
type Runner = Record<string, (...args: never[]) => unknown>;

/** Google runs so many calls of a page at once; the next one waits. */
const AT_ONCE = 10;

/** Names of the functions a page may call, written in by the server. */
declare const otokuiServerFunctions: readonly string[];

const waiting: Call[] = [];
const running = new Map<number, Call>();
let lastId = 0;

function runner(handlers: Handlers): Runner {
  const made: Runner = {
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  for (const name of otokuiServerFunctions) {
    made[name] = (...args: unknown[]) => {
      const copies = args.map((arg, place) => legal(arg, String(place)));
      waiting.push({ id: ++lastId, name, args: copies, handlers });
      startNext();
    };
  }
  return Object.freeze(made);
}

/** A structural copy of an argument; throws at once, as Google's own page does, when it has none. */
function legal(value: unknown, place: string, above: readonly unknown[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (['string', 'number', 'boolean'].includes(typeof value)) return value;
  const plain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  if (!plain || above.includes(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${place}`);
  }
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item) => legal(item, place, inside));
  const entries = Object.entries(value as object).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, legal(item, key, inside)]));
}

function startNext(): void {
  while (running.size < AT_ONCE) {
    const call = waiting.shift();
    if (!call) return;
    running.set(call.id, call);
    const { id, name, args } = call;
    parent.postMessage({ otokui: 'call', id, name, args }, '*');
  }
}

function finish({ id, error, value }: { id: number; error: string | null; value: unknown }): void {
  const call = running.get(id);
  if (!call) return;
  running.delete(id);
  startNext();
  const { success, failure, userObject } = call.handlers;
  if (error === null) success?.(value, userObject);
  else if (failure) failure(new Error(error), userObject);
  else console.error(error);
}

addEventListener('message', (event) => {
  if (event.source === parent && event.data?.otokui === 'answer') finish(event.data);
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => parent.postMessage({ otokui: 'close' }, '*'),
        editor: { focus: () => parent.postMessage({ otokui: 'focus' }, '*') },
        setHeight: (height: number) => parent.postMessage({ otokui: 'size', height }, '*'),
        setWidth: (width: number) => parent.postMessage({ otokui: 'size', width }, '*'),
        origin: '',
      },
    },
  },
});
