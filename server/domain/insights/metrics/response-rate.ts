import { type Share, shareOf } from './favourable-share.ts';

/** People of one round: all counts of persons; `bounced` = hard bounces, `withdrawn` = left before the round opened. */
export interface Turnout {
  answered: number;
  invited: number;
  bounced: number;
  withdrawn: number;
}

/** Response rate among those who could answer, with Wilson's interval; null when nobody could. */
export function responseRate({ answered, invited, bounced, withdrawn }: Turnout): Share | null {
  return shareOf({ x: answered, n: Math.max(0, invited - bounced - withdrawn) });
}
