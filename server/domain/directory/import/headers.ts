import { plainText } from '../plain-text.ts';
import { FIELDS, type Field, type ImportFault } from './fault.ts';

type HeaderLanguage = 'pt' | 'en' | 'es';

/** Header names by field and language, as plain text without '_', '-', '.', and spaces. */
const NAMES: Record<Field, Record<HeaderLanguage, string[]>> = {
  externalId: {
    pt: ['matricula', 'registro', 'codigo', 'id'],
    en: ['employeeid', 'employeenumber', 'personid', 'staffid', 'externalid', 'id'],
    es: ['legajo', 'numerodeempleado', 'idempleado', 'codigo', 'identificador', 'id'],
  },
  name: {
    pt: ['nome', 'nomecompleto', 'colaborador', 'funcionario'],
    en: ['name', 'fullname', 'employee', 'employeename'],
    es: ['nombre', 'nombrecompleto', 'nombreyapellido', 'empleado'],
  },
  email: {
    pt: ['email', 'emailcorporativo', 'enderecodeemail'],
    en: ['email', 'emailaddress', 'workemail', 'mail'],
    es: ['correo', 'correoelectronico', 'email'],
  },
  department: {
    pt: ['departamento', 'area', 'setor'],
    en: ['department', 'team', 'unit'],
    es: ['departamento', 'area', 'sector'],
  },
  parent: {
    pt: ['departamentosuperior', 'areasuperior', 'setorsuperior', 'departamentopai'],
    en: ['parentdepartment', 'parent', 'departmentparent', 'parentunit'],
    es: ['departamentosuperior', 'areasuperior', 'sectorsuperior', 'departamentopadre'],
  },
  head: {
    pt: ['gestor', 'gestora', 'lideranca', 'chefe', 'lider'],
    en: ['head', 'departmenthead', 'manager', 'ishead', 'lead'],
    es: ['jefe', 'jefa', 'jefatura', 'responsable'],
  },
  site: {
    pt: ['unidade', 'local', 'localidade', 'filial', 'cidade'],
    en: ['site', 'location', 'office', 'city'],
    es: ['sede', 'localidad', 'ubicacion', 'oficina', 'ciudad'],
  },
  hiredOn: {
    pt: ['admissao', 'datadeadmissao', 'admitidoem'],
    en: ['hiredon', 'hiredate', 'startdate', 'hired', 'dateofhire'],
    es: ['ingreso', 'fechadeingreso', 'fechadealta', 'alta'],
  },
  locale: {
    pt: ['idioma', 'lingua'],
    en: ['language', 'locale'],
    es: ['idioma', 'lengua'],
  },
};

const REQUIRED: Field[] = ['externalId', 'name', 'email', 'department'];

/** Where the fields stand in the header line. */
export interface Header {
  /** Column index by field. */
  columns: Partial<Record<Field, number>>;
  /** How many columns a line should have. */
  width: number;
  /** Columns that mean nothing to Pulso and are never stored, as written. */
  ignored: string[];
  /** The language most of the names are in. */
  language: HeaderLanguage;
}

/** Recognises header names in Portuguese, English and Spanish, whatever their case and accents. */
export function readHeader(cells: string[]): { header: Header; faults: ImportFault[] } {
  const header: Header = { columns: {}, width: cells.length, ignored: [], language: languageOf(cells) };
  const faults: ImportFault[] = [];
  for (const [index, cell] of cells.entries()) {
    const field = fieldOf(cell);
    if (field === null) {
      if (cell.trim() !== '') header.ignored.push(cell.trim());
    } else if (header.columns[field] !== undefined) {
      faults.push({ line: 1, field, code: 'column_twice', values: { v: cell.trim() } });
    } else header.columns[field] = index;
  }
  for (const field of REQUIRED) {
    if (header.columns[field] === undefined)
      faults.push({ line: 1, field, code: 'column_missing', values: {} });
  }
  return { header, faults };
}

function fieldOf(cell: string): Field | null {
  const name = headerKey(cell);
  return FIELDS.find((field) => Object.values(NAMES[field]).some((names) => names.includes(name))) ?? null;
}

function languageOf(cells: string[]): HeaderLanguage {
  const languages: HeaderLanguage[] = ['pt', 'es', 'en'];
  const known = (language: HeaderLanguage) =>
    cells.filter((cell) => FIELDS.some((field) => NAMES[field][language].includes(headerKey(cell)))).length;
  return languages.reduce((best, each) => (known(each) > known(best) ? each : best));
}

function headerKey(cell: string): string {
  return plainText(cell).replaceAll(/[\s_.\-/]/g, '');
}
