import type { IncomingMessage } from 'node:http';

/**
 * Why a request is not answered, or null. A page of the internet can make a browser send requests
 * to this machine: its own name in `Host` (after a rebinding of that name), or its own origin,
 * gives it away.
 */
export function refusal({ headers, method }: IncomingMessage, port: number): string | null {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${port}`);
  if (!hosts.includes(headers.host ?? '')) return 'This server answers to this machine only.';
  if (method === 'GET' || method === 'HEAD') return null;
  if (headers.origin !== `http://${headers.host}`) return 'Only the page itself may ask for that.';
  return null;
}
