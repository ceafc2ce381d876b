export const commitments = {
  state: {
    todo: 'a fazer',
    doing: 'em andamento',
    done: 'feito',
    confirmed: 'confirmado',
    overdue: 'atrasado',
    cancelled: 'cancelado',
  },
};
