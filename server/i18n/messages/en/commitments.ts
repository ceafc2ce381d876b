export const commitments = {
  state: {
    todo: 'to do',
    doing: 'in progress',
    done: 'done',
    confirmed: 'confirmed',
    overdue: 'overdue',
    cancelled: 'cancelled',
  },
};
