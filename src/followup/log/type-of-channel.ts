import type { Channel } from '../../protocol.ts';
import type { ContactType } from './log.ts';

/** What a contact by a list's channel is; a list has a reason for each person, so it is personal. */
const TYPES: Readonly<Record<Channel, ContactType | null>> = {
  mail: 'message',
  post: 'letter',
  phone: 'phone',
  visit: 'visit',
  none: null,
};

/** The type of a contact that came of a list; null for a list that asks for none. */
export function typeOfChannel(channel: Channel): ContactType | null {
  return TYPES[channel] ?? null;
}
