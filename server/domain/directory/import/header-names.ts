import { plainText } from '../plain-text.ts';
import { FIELDS, type Field } from './fault.ts';

export type HeaderLanguage = 'pt' | 'en' | 'es';

/** Header names by field and language, as plain text without '_', '-', '.', and spaces. */
const NAMES: Record<Field, Record<HeaderLanguage, string[]>> = {
  externalId: {
    pt: ['matricula', 'registro', 'codigo', 'chapa', 'numerodaficha', 'id'],
    en: ['employeeid', 'employeenumber', 'personid', 'personnelnumber', 'staffid', 'externalid', 'id'],
    es: ['legajo', 'numerodeempleado', 'numerodelegajo', 'idempleado', 'codigo', 'identificador', 'id'],
  },
  name: {
    pt: ['nome', 'nomecompleto', 'nomedofuncionario', 'nomedocolaborador', 'colaborador', 'funcionario'],
    en: ['name', 'fullname', 'employee', 'employeename'],
    es: ['nombre', 'nombrecompleto', 'nombreyapellido', 'apellidoynombre', 'empleado'],
  },
  email: {
    pt: ['email', 'emailcorporativo', 'emailprofissional', 'enderecodeemail'],
    en: ['email', 'emailaddress', 'workemail', 'mail'],
    es: ['correo', 'correoelectronico', 'correocorporativo', 'email'],
  },
  department: {
    pt: ['departamento', 'area', 'setor', 'centrodecusto', 'lotacao'],
    en: ['department', 'team', 'unit', 'costcenter', 'costcentre'],
    es: ['departamento', 'area', 'sector', 'centrodecosto', 'centrodecostos'],
  },
  parent: {
    pt: ['departamentosuperior', 'areasuperior', 'setorsuperior', 'departamentopai', 'diretoria'],
    en: ['parentdepartment', 'parent', 'departmentparent', 'parentunit', 'division'],
    es: ['departamentosuperior', 'areasuperior', 'sectorsuperior', 'departamentopadre', 'gerencia'],
  },
  head: {
    pt: ['gestor', 'gestora', 'lideranca', 'chefe', 'lider'],
    en: ['head', 'departmenthead', 'manager', 'ishead', 'lead'],
    es: ['jefe', 'jefa', 'jefatura', 'responsable'],
  },
  manager: {
    pt: [
      'gestorimediato',
      'gestordireto',
      'nomedogestor',
      'matriculadogestor',
      'superiorimediato',
      'supervisor',
    ],
    en: ['managerid', 'managername', 'directmanager', 'linemanager', 'reportsto', 'supervisor'],
    es: ['jefedirecto', 'jefeinmediato', 'nombredeljefe', 'legajodeljefe', 'supervisor', 'reportaa'],
  },
  status: {
    pt: ['situacao', 'status', 'situacaofuncional', 'situacaodofuncionario'],
    en: ['status', 'employmentstatus', 'employeestatus'],
    es: ['situacion', 'estado', 'situacionlaboral', 'estadolaboral'],
  },
  site: {
    pt: ['unidade', 'local', 'localidade', 'filial', 'cidade', 'estabelecimento'],
    en: ['site', 'location', 'office', 'city'],
    es: ['sede', 'localidad', 'ubicacion', 'oficina', 'ciudad', 'sucursal'],
  },
  hiredOn: {
    pt: ['admissao', 'datadeadmissao', 'dataadmissao', 'dtadmissao', 'admitidoem'],
    en: ['hiredon', 'hiredate', 'startdate', 'hired', 'dateofhire'],
    es: ['ingreso', 'fechadeingreso', 'fechaingreso', 'fechadealta', 'alta'],
  },
  locale: {
    pt: ['idioma', 'lingua'],
    en: ['language', 'locale'],
    es: ['idioma', 'lengua'],
  },
};

/** The field a header means in Portuguese, English or Spanish, whatever its case and accents; null for a stranger. */
export function fieldNamed(header: string): Field | null {
  const name = headerKey(header);
  return FIELDS.find((field) => Object.values(NAMES[field]).some((names) => names.includes(name))) ?? null;
}

/** The language most of the headers are in; Portuguese, then Spanish, when as many could be of another. */
export function languageOf(headers: string[]): HeaderLanguage {
  const languages: HeaderLanguage[] = ['pt', 'es', 'en'];
  const known = (language: HeaderLanguage) =>
    headers.filter((cell) => FIELDS.some((field) => NAMES[field][language].includes(headerKey(cell)))).length;
  return languages.reduce((best, each) => (known(each) > known(best) ? each : best));
}

/** A header without what spelling varies in: case, accents, spaces and signs between words. */
export function headerKey(header: string): string {
  return plainText(header).replaceAll(/[\s_.\-/]/g, '');
}
