/**
 * What the user did wrong or what the program cannot do now, as a stable code. The text people read is the message
 * `errors.<code>` of the language modules, filled with `values`.
 */
export class AppError extends Error {
  readonly code: string;
  readonly status: number;
  readonly values: Record<string, string | number>;
  constructor(code: string, status: number, values: Record<string, string | number> = {}) {
    super(code);
    this.name = new.target.name;
    this.code = code;
    this.status = status;
    this.values = values;
  }
}

/** One field of an input that cannot be accepted; `field` is the name in the form, '' for the whole form. */
export interface Fault {
  field: string;
  code: string;
  values?: Record<string, string | number>;
}

/** Input that cannot be accepted (400, or 422 for a form shown again with what was typed). CLI exit code 2. */
export class InvalidInput extends AppError {
  readonly faults: Fault[];
  constructor(faults: Fault[], status: 400 | 413 | 422 = 422) {
    super('invalid_input', status);
    this.faults = faults;
  }
}

/** The thing does not exist, or the reader may not know that it does (404). */
export class NotFound extends AppError {
  constructor() {
    super('not_found', 404);
  }
}

/** Signed in, but this role may not do it (403). */
export class Forbidden extends AppError {
  constructor() {
    super('forbidden', 403);
  }
}

/** The thing is in a state that does not allow it (409); `code` says which rule. CLI exit code 1. */
export class Conflict extends AppError {
  constructor(code: string, values: Record<string, string | number> = {}) {
    super(code, 409, values);
  }
}

/** Could not be done or confirmed now; trying again may help (503). CLI exit code 1. */
export class Unavailable extends AppError {
  constructor(code = 'unavailable') {
    super(code, 503);
  }
}
