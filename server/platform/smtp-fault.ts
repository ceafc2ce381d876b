/** What keeps a mail server from taking mails, as an operator would tell it apart. */
export const SMTP_FAULTS = [
  'auth_disabled',
  'credentials',
  'sender_refused',
  'too_many_connections',
  'refused',
  'dns',
  'timeout',
  'tls',
  'recipient',
  'other',
] as const;

export type SmtpFault = (typeof SMTP_FAULTS)[number];

interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
  message?: string;
}

/**
 * Tells faults apart by reply and enhanced status code (RFC 5321, RFC 3463) and by what the services themselves write: 5.7.139
 * and 5.7.57 of Microsoft 365, 5.7.8 of Google, 4.3.2 for too many connections.
 */
const REPLIES: [SmtpFault, RegExp][] = [
  [
    'auth_disabled',
    /5\.7\.139|5\.7\.57|SmtpClientAuthentication is disabled|basic authentication is disabled/i,
  ],
  ['too_many_connections', /4\.3\.2|concurrent connection|too many (concurrent )?connections/i],
  ['credentials', /^(535|534|454)|5\.7\.[89]\b/],
  [
    'sender_refused',
    /5\.7\.60|5\.2\.252|SendAsDenied|send as|not (allowed|permitted) to (send|relay)|5\.7\.1\b/i,
  ],
];

const CONNECTION: [SmtpFault, RegExp][] = [
  ['dns', /^EDNS|ENOTFOUND|EAI_AGAIN/],
  ['refused', /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/],
  ['tls', /^ETLS|certificate|SSL routines|wrong version|STARTTLS/i],
  ['timeout', /ETIMEDOUT|timeout|greeting never received/i],
];

/** The fault behind an error of the mail library; 'other' when nothing is known of it. */
export function smtpFaultOf(error: unknown): SmtpFault {
  const { code = '', command = '', responseCode, response = '', message = '' } = error as SmtpError;
  if (code === 'ETLS' || command === 'STARTTLS') return 'tls';
  if (responseCode) {
    const known = REPLIES.find(([, pattern]) => pattern.test(response))?.[0];
    if (known) return known;
    if (command === 'RCPT TO') return 'recipient';
    return command === 'MAIL FROM' ? 'sender_refused' : code === 'EAUTH' ? 'credentials' : 'other';
  }
  if (code === 'EAUTH') return 'credentials';
  return CONNECTION.find(([, pattern]) => pattern.test(code) || pattern.test(message))?.[0] ?? 'other';
}
