import type { Host } from '../model/host.ts';

let connected: Host | undefined;

/** Gives the services of this context the workbook and the run that they belong to. */
export function connect(host: Host): void {
  connected = host;
}

/** The outer world; the services of one context serve one run. */
export function here(): Host {
  if (!connected) throw new Error('The services are not connected to a run.');
  return connected;
}

/** An error as the services throw it. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}
