import type { Reply, Requests } from './wire.ts';

const nothing = { state: null, sidebar: null, dialog: null, alerts: [], toasts: [] };

/** Asks the local server to do something; a server that is gone is an answer too. */
export async function ask<P extends keyof Requests>(path: P, request: Requests[P]): Promise<Reply> {
  return send(path, JSON.stringify(request), 'application/json');
}

/** Sends a file as it is; its name decides how it is read. */
export async function upload(file: File): Promise<Reply> {
  return send(`/do/file?name=${encodeURIComponent(file.name)}`, file, 'application/octet-stream');
}

async function send(path: string, body: BodyInit, type: string): Promise<Reply> {
  try {
    const response = await fetch(path, { method: 'POST', body, headers: { 'content-type': type } });
    if (response.ok) return (await response.json()) as Reply;
    return { ...nothing, error: await response.text() };
  } catch {
    return {
      ...nothing,
      error: null,
      alerts: ['The local server does not answer. Start it again.'],
    };
  }
}
