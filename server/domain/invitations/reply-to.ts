import type { Mail } from '../../platform/mailer.ts';
import { isAddress } from '../directory/address.ts';

/** Where replies to a mail go: the address in the company's contact line, when it names exactly one. */
export function replyTo(contact: string): Pick<Mail, 'replyTo'> {
  const [address, ...others] = contact
    .split(/[\s<>,;:()]+/)
    .map((word) => word.replace(/\.$/, ''))
    .filter(isAddress);
  return address && others.length === 0 ? { replyTo: address } : {};
}
