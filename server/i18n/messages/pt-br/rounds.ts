import type { Complete } from '../../complete.ts';
import type { rounds as en } from '../en/rounds.ts';

export const rounds: Complete<typeof en> = {
  state: {
    scheduled: 'agendada',
    open: 'aberta',
    closing: 'em conclusão',
    sealing: 'em conclusão',
    sealed: 'concluída',
    cancelled: 'cancelada',
    missed: 'não aberta',
    unreadable: 'ilegível',
    abandoned: 'abandonada',
    interrupted: 'interrompida',
  },
};
