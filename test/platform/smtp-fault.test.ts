import assert from 'node:assert/strict';
import { smtpFaultOf } from '../../server/platform/smtp-fault.ts';

const answered = (response: string, command: string, code = 'EENVELOPE') => ({
  code,
  command,
  response,
  responseCode: Number(response.slice(0, 3)),
});

describe('faults of a mail server', () => {
  const cases: [string, object][] = [
    ['credentials', answered('535 5.7.8 Username and Password not accepted.', 'AUTH PLAIN', 'EAUTH')],
    ['credentials', answered('535 5.7.3 Authentication unsuccessful', 'AUTH LOGIN', 'EAUTH')],
    ['credentials', { code: 'EAUTH', message: 'Missing credentials for "PLAIN"' }],
    [
      'auth_disabled',
      answered(
        '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
        'AUTH LOGIN',
        'EAUTH',
      ),
    ],
    ['auth_disabled', answered('530 5.7.57 Client not authenticated to send mail.', 'MAIL FROM')],
    [
      'sender_refused',
      answered('550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'DATA'),
    ],
    ['sender_refused', answered('554 5.2.252 SendAsDenied; a@b not allowed to send as c@d', 'DATA')],
    ['sender_refused', answered('550 Sender rejected', 'MAIL FROM')],
    ['too_many_connections', answered('432 4.3.2 Concurrent connections limit exceeded.', 'CONN')],
    ['too_many_connections', answered('421 4.7.0 Too many connections', 'CONN')],
    ['recipient', answered('550 5.1.1 No such user', 'RCPT TO')],
    ['refused', { code: 'ESOCKET', message: 'connect ECONNREFUSED 127.0.0.1:1' }],
    ['dns', { code: 'EDNS', message: 'getaddrinfo ENOTFOUND mail.invalid' }],
    ['timeout', { code: 'ETIMEDOUT', message: 'Connection timeout' }],
    ['timeout', { code: 'ETIMEDOUT', message: 'Greeting never received' }],
    ['tls', { code: 'ESOCKET', message: 'write EPROTO 1408F10B:SSL routines:wrong version number' }],
    ['tls', { code: 'ESOCKET', message: 'self-signed certificate' }],
    ['tls', { code: 'ETLS', message: 'Error upgrading connection with STARTTLS' }],
    ['tls', answered('500 Error: command not recognized', 'STARTTLS', 'ETLS')],
    ['other', answered('451 4.3.0 Try later', 'DATA')],
    ['other', new Error('something else')],
  ];
  for (const [fault, error] of cases)
    it(`${fault}: ${JSON.stringify(Object.values(error))}`, () => assert.equal(smtpFaultOf(error), fault));
});
