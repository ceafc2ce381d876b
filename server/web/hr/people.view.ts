import type { TreeDepartment } from '../../domain/directory/departments.query.ts';
import type { Employee } from '../../domain/directory/employees.ts';
import type { PeopleFilter, PeoplePage } from '../../domain/directory/people.query.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FormState } from '../form.ts';
import { choicesOf } from './department-choices.ts';

interface Reading {
  t: Translate;
  tree: TreeDepartment[];
}

/** A page of people with the search that found them. */
export function presentPeople(found: PeoplePage, filter: PeopleFilter, { t, tree }: Reading) {
  const names = new Map(tree.map(({ id, name }) => [id, name]));
  return {
    count: t('common.people', { count: found.total }),
    isFiltered:
      filter.text !== '' || filter.departmentId !== null || filter.withoutEmail || filter.state !== 'active',
    people: found.people.map((person) => ({
      href: `/hr/people/${person._id}`,
      name: person.name,
      externalId: person.externalId,
      email: person.email ?? null,
      department: names.get(person.departmentId) ?? '',
      site: person.site,
      marks: [
        ...(person.isHead ? [t('directory.field.head')] : []),
        ...(person.absent ? [t('people.absent')] : []),
        ...(person.active ? [] : [t('people.state.inactive')]),
      ],
    })),
    filter,
    departments: choicesOf(tree, filter.departmentId ?? ''),
    states: (['active', 'inactive', 'all'] as const).map((value) => ({
      value,
      text: t(`people.state.${value}`),
      selected: value === filter.state,
    })),
    nextHref: found.next === null ? null : hrefOf({ ...filter, after: found.next }),
    firstHref: filter.after === null ? null : hrefOf({ ...filter, after: null }),
  };
}

/** The form of a person: what was typed, else what is stored. */
export function presentPerson(person: Employee | null, state: FormState, tree: TreeDepartment[]) {
  const stored: FormState['values'] = person
    ? {
        externalId: person.externalId,
        name: person.name,
        email: person.email ?? '',
        departmentId: person.departmentId,
        site: person.site,
        hiredOn: person.hiredOn?.toISOString().slice(0, 10) ?? '',
        locale: person.locale,
        ...(person.isHead && { isHead: 'on' }),
        ...(person.absent && { absent: 'on' }),
      }
    : {};
  const values = Object.keys(state.values).length > 0 ? state.values : stored;
  return {
    action: person ? `/hr/people/${person._id}` : '/hr/people',
    isActive: person?.active ?? null,
    errors: state.errors,
    values,
    departments: choicesOf(tree, String(values.departmentId ?? '')),
  };
}

function hrefOf({ text, departmentId, state, withoutEmail, after }: PeopleFilter): string {
  const query = new URLSearchParams({
    ...(text && { text }),
    ...(departmentId && { department: departmentId }),
    ...(state !== 'active' && { state }),
    ...(withoutEmail && { withoutEmail: 'on' }),
    ...(after && { after }),
  });
  return query.size > 0 ? `/hr/people?${query}` : '/hr/people';
}
