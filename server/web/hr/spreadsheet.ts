import multer from 'multer';

/** Bytes of the largest file that is taken. */
export const LARGEST_FILE = 8_000_000;

/** Reads a form with one spreadsheet in the field `file` into memory; what is larger or carries more is refused with 413. */
export const spreadsheet = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: LARGEST_FILE, files: 1, fields: 10, fieldSize: 1_000, parts: 12 },
  // Browsers send file names in UTF-8 without saying so.
  defParamCharset: 'utf8',
}).single('file');
