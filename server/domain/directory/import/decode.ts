/** The text of an uploaded file and how it was written. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'windows-1252';
}

/**
 * Reads a file as UTF-8 and, where it is not, as Windows-1252, which is what Excel saves; "Unicode text" of Excel is UTF-16. The byte order mark goes, and so
 * does NUL, which no spreadsheet shows and no database query should carry.
 */
export function decode(file: Buffer): Decoded {
  if (file[0] === 0xff && file[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(file).replaceAll('\0', ''), encoding: 'utf-16le' };
  const utf8 = asUtf8(file);
  const text = utf8 ?? fromWindows1252(file);
  return { text: text.replaceAll('\0', ''), encoding: utf8 === null ? 'windows-1252' : 'utf-8' };
}

function fromWindows1252(file: Buffer): string {
  // As a stream: in one piece, Node 20 decodes Latin-1 instead and loses €, dashes and curly quotes (0x80 to 0x9f).
  const decoder = new TextDecoder('windows-1252');
  return decoder.decode(file, { stream: true }) + decoder.decode();
}

function asUtf8(file: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return null;
  }
}
