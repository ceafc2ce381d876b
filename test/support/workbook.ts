import writeWorkbookFile, { type SheetData } from 'write-excel-file/node';

type Cell = string | number | Date | boolean | null;

/** The XLSX file of some sheets: rows of cells by sheet name. Dates are stored as Excel stores dates. */
export async function workbookOf(sheets: Record<string, Cell[][]>): Promise<Buffer> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map(cellsOf) }));
  return await writeWorkbookFile(written).toBuffer();
}

function cellsOf(row: Cell[]): SheetData[number] {
  return row.map((value) => {
    if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' };
    return value;
  });
}
