import { expect, test } from 'vitest';
import { NO_CONTACT, sentContact } from '../../sidebar/contact.ts';

test('what was left empty is not sent, so that the server fills in what it knows', () => {
  const contact = { ...NO_CONTACT, customer: 'Sato Yuki', type: 'call', purpose: 'thanks' };
  expect(sentContact(contact)).toEqual({
    customer: 'Sato Yuki',
    type: 'call',
    purpose: 'thanks',
  });
  const full = { ...contact, memo: 'm', value: 'v', open: true, day: '2025-07-01' };
  expect(sentContact(full)).toEqual(full);
});
