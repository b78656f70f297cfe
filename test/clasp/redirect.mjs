/**
 * Loaded into the real clasp by `--import`: its clients of Google talk to the address in
 * `OTOKUI_LOOPBACK` instead. Clasp itself knows no setting for it.
 */
import { createRequire } from 'node:module';

const fromClasp = createRequire(createRequire(import.meta.url).resolve('@google/clasp'));
const { google } = fromClasp('googleapis');

for (const name of ['script', 'drive', 'oauth2']) {
  const make = google[name];
  google[name] = (options) =>
    make.call(google, { ...options, rootUrl: process.env.OTOKUI_LOOPBACK });
}
