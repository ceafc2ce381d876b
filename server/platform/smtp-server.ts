/** How a connection to a mail server is secured: encrypted after the greeting, from the first byte, or not at all. */
export const SECURITIES = ['starttls', 'tls', 'none'] as const;

/** A mail server as it is chosen in the program; SMTP_URL has no such details. */
export interface SmtpServer {
  host: string;
  port: number;
  security: (typeof SECURITIES)[number];
  /** '' where the server asks for no name. */
  user: string;
  password: string;
  /** Sender of all mails: 'Name <address>' or an address. */
  from: string;
  /** Most mails a minute this process hands over. */
  perMinute: number;
  /** Most connections at a time. */
  connections: number;
}
