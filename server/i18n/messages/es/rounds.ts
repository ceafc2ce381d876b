import type { Complete } from '../../complete.ts';
import type { rounds as en } from '../en/rounds.ts';

export const rounds: Complete<typeof en> = {
  state: {
    scheduled: 'programada',
    open: 'abierta',
    closing: 'en conclusión',
    sealing: 'en conclusión',
    sealed: 'concluida',
    cancelled: 'cancelada',
    missed: 'no abierta',
    unreadable: 'ilegible',
    abandoned: 'abandonada',
    interrupted: 'interrumpida',
  },
};
