/** What was typed does not fit the command; its text is the message `cli.usage.<code>`. Exit code 2. */
export class UsageError extends Error {
  readonly code: 'arguments' | 'unknown_option' | 'option_value' | 'unknown_command' | 'no_command';
  /** What should have been typed. */
  readonly usage: string;
  readonly values: Record<string, string>;
  constructor(code: UsageError['code'], usage: string, values: Record<string, string> = {}) {
    super(code);
    this.code = code;
    this.usage = usage;
    this.values = values;
  }
}
