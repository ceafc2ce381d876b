export const rounds = {
  state: {
    scheduled: 'scheduled',
    open: 'open',
    closing: 'being sealed',
    sealing: 'being sealed',
    sealed: 'sealed',
    cancelled: 'cancelled',
    missed: 'not opened',
    unreadable: 'unreadable',
    abandoned: 'given up',
    interrupted: 'interrupted',
  },
};
