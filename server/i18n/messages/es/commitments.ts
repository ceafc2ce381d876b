export const commitments = {
  state: {
    todo: 'por hacer',
    doing: 'en curso',
    done: 'hecho',
    confirmed: 'confirmado',
    overdue: 'atrasado',
    cancelled: 'cancelado',
  },
};
