import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { isGenuineLink, readLink, signLink } from '../../../server/domain/invitations/link-token.ts';
import { deriveRoundKeys } from '../../../server/domain/rounds/keys.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('link token', () => {
  const roundKey = Buffer.from(Array.from({ length: 32 }, (_, byte) => byte));
  const { link } = deriveRoundKeys(roundKey, 'scheduleABC:2026-01-05');
  const id = Buffer.from(Array.from({ length: 16 }, (_, byte) => byte));
  const token = signLink(link, id);

  function opens(text: string): boolean {
    const claim = readLink(text);
    return claim !== null && isGenuineLink(link, claim);
  }

  it('is the same for invitation and reminders, and the one computed independently', () => {
    assert.equal(token, 'AAECAwQFBgcICQoLDA0OD6oue5FyfvZXF4bWgwMrenw');
    assert.equal(signLink(link, id), token);
  });

  it('leads to its invitation', () => {
    assert.deepEqual(readLink(token)?.invitationId, id);
    assert.equal(opens(token), true);
  });

  it('is refused with any one character replaced by any other', () => {
    let refused = 0;
    for (let at = 0; at < token.length; at += 1) {
      for (const other of ALPHABET) {
        if (other === token[at]) continue;
        if (!opens(token.slice(0, at) + other + token.slice(at + 1))) refused += 1;
      }
    }
    assert.equal(refused, token.length * (ALPHABET.length - 1));
  });

  it('is refused in another spelling of the same bytes', () => {
    const spellings = [...ALPHABET].map((last) => token.slice(0, -1) + last);
    const same = spellings.filter((text) =>
      Buffer.from(text, 'base64url').equals(Buffer.from(token, 'base64url')),
    );
    assert.equal(same.length, 4);
    assert.deepEqual(same.filter(opens), [token]);
  });

  it('is refused in every other shape', () => {
    const shapes = [
      '',
      `${token}=`,
      `${token}A`,
      token.slice(1),
      ` ${token}`,
      `${token}\n`,
      token.replace(/./, '+'),
      'a'.repeat(1e6),
    ];
    for (const shape of shapes) assert.equal(readLink(shape), null);
  });

  it('of another round or another invitation proves nothing', () => {
    const other = deriveRoundKeys(roundKey, 'scheduleABC:2026-01-12').link;
    assert.equal(opens(signLink(other, id)), false);
    const mixed = Buffer.concat([randomBytes(16), Buffer.from(token, 'base64url').subarray(16)]);
    assert.equal(opens(mixed.toString('base64url')), false);
  });
});
