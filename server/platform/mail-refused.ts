import { type SmtpFault, smtpFaultOf } from './smtp-fault.ts';

/**
 * Why a mail was not taken. recipient: the person's address, for good. queue: whoever it goes to, so nothing more is tried for a
 * while. later: this mail, for now. unreachable: the connection failed, so the next mail has to look whether there is one.
 */
export type Refusal = 'recipient' | 'queue' | 'later' | 'unreachable';

/** A mail the server did not take; `fault` says it in a word people can be told. */
export class MailRefused extends Error {
  readonly refusal: Refusal;
  /** What the server answered, e.g. '550', or the kind of failure, e.g. 'ECONNECTION'; never an address. */
  readonly code: string;
  readonly fault: SmtpFault;
  constructor(refusal: Refusal, code: string, fault: SmtpFault = 'other') {
    super(`mail refused (${refusal}): ${code}`);
    this.name = new.target.name;
    this.refusal = refusal;
    this.code = code;
    this.fault = fault;
  }
}

interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
}

const BROKEN_CONNECTION = /^(E?CONN|ETIMEDOUT|ESOCKET|EDNS|ETLS|EPROTOCOL|EPROXY)/;

/** What an SMTP failure means, by RFC 5321: 5xx is for good, 4xx for now, and the command says whom it is about. */
export function refusalOf(error: unknown): MailRefused {
  const { code = 'UNKNOWN', responseCode } = error as SmtpError;
  const answer = responseCode ? String(responseCode) : code;
  return new MailRefused(meaningOf(error as SmtpError), answer, smtpFaultOf(error));
}

function meaningOf({ code = '', command, responseCode }: SmtpError): Refusal {
  const isFinal = responseCode !== undefined && responseCode >= 500;
  // 421: the server is closing; 454: it cannot check who we are.
  if (code === 'EAUTH' || responseCode === 421 || responseCode === 454) return 'queue';
  // 'API' is an address that could not even be asked about.
  if (code === 'EENVELOPE' && command === 'API') return 'recipient';
  if (command === 'RCPT TO') return isFinal ? 'recipient' : responseCode ? 'later' : 'unreachable';
  if (command === 'MAIL FROM') return isFinal ? 'queue' : responseCode ? 'later' : 'unreachable';
  // A refused text is tried again: it is the same for everyone, and dropping all of them would lose the round.
  if (command === 'DATA' && responseCode) return 'later';
  if (isFinal) return 'queue';
  return responseCode || BROKEN_CONNECTION.test(code) ? 'unreachable' : 'later';
}
