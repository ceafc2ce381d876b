import { type Anchor, verifyAudit } from '../domain/audit/verify.ts';
import { Conflict, InvalidInput } from '../platform/errors.ts';
import type { Command } from './command.ts';

export const auditVerify: Command = {
  usage: 'audit verify [--anchor NUMBER:HASH]',
  options: { anchor: { type: 'string' } },
  arguments: 0,
  run: async ({ values, t }) => {
    const { entries, newest, fault } = await verifyAudit(anchorFrom(values.anchor));
    if (fault) throw new Conflict(`audit_${fault.kind}`, { n: fault.n });
    const anchor = newest && `${newest.n}:${newest.hash}`;
    const lines = [t('cli.audit_whole', { count: entries }), anchor && `${t('cli.audit_anchor')}\n${anchor}`];
    return { json: { entries, anchor }, text: lines.filter(Boolean).join('\n') };
  },
};

function anchorFrom(text: unknown): Anchor | null {
  if (text === undefined) return null;
  const [, n, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(String(text)) ?? [];
  if (n && hash) return { n: Number(n), hash };
  throw new InvalidInput([{ field: '--anchor', code: 'anchor' }]);
}
