import assert from 'node:assert/strict';
import { addDepartment, deactivateDepartment } from '../../../server/domain/directory/departments.ts';
import { EmployeeModel } from '../../../server/domain/directory/employee.model.ts';
import {
  addEmployee,
  deactivateEmployee,
  editEmployee,
  type Person,
  reactivateEmployee,
} from '../../../server/domain/directory/employees.ts';
import { AppError, InvalidInput } from '../../../server/platform/errors.ts';
import { useTestDatabase } from '../../support/database.ts';

const code = (wanted: string) => (error: unknown) => error instanceof AppError && error.code === wanted;
const faults = (error: unknown) =>
  error instanceof InvalidInput ? error.faults.map((fault) => `${fault.field} ${fault.code}`) : [];

describe('employees', () => {
  useTestDatabase();
  let ana: Person;

  beforeEach(async () => {
    const department = await addDepartment({ name: 'TI', parentId: '' });
    ana = {
      externalId: '1',
      name: ' Ana  Sá ',
      email: 'Ana@Corp.example',
      departmentId: department._id,
      site: 'Recife',
      hiredOn: new Date('2020-01-31'),
      locale: 'pt-BR',
      isHead: true,
    };
  });

  async function faultsOf(change: Partial<Person>): Promise<string[]> {
    return await addEmployee({ ...ana, ...change }).then(() => [], faults);
  }

  it('are added active, with what they are called tidied', async () => {
    const stored = await EmployeeModel.findById(await addEmployee(ana)).lean();
    const { _id, prefsId, ...fields } = stored ?? assert.fail();
    const made = { active: true, searchText: 'ana sa ana@corp.example 1' };
    assert.deepEqual(fields, { ...ana, name: 'Ana Sá', email: 'ana@corp.example', ...made });
    assert.notEqual(prefsId, _id);
  });

  it('may be without an e-mail, any number of them', async () => {
    await addEmployee({ ...ana, email: '' });
    await addEmployee({ ...ana, externalId: '2', email: '', hiredOn: null });
    assert.equal(await EmployeeModel.countDocuments({ email: { $exists: false } }), 2);
  });

  it('are refused with every fault of the form', async () => {
    const wrong = {
      externalId: ' ',
      name: 'x'.repeat(121),
      email: 'Ana <ana@corp.example>',
      departmentId: 'nowhere',
    };
    assert.deepEqual(await faultsOf(wrong), [
      'externalId needed',
      'name long',
      'email address',
      'departmentId choice',
    ]);
  });

  it('cannot take the identifier or the e-mail of somebody else', async () => {
    await addEmployee(ana);
    assert.deepEqual(await faultsOf({ email: 'b@corp.example' }), ['externalId taken']);
    assert.deepEqual(await faultsOf({ externalId: '2', email: 'ANA@corp.example' }), ['email taken']);
    const id = await addEmployee({ ...ana, externalId: '2', email: '' });
    assert.deepEqual(await editEmployee(id, { ...ana, externalId: '2' }).catch(faults), ['email taken']);
  });

  it('are changed, and a new e-mail starts without bounces', async () => {
    const id = await addEmployee(ana);
    const bouncedAt = new Date('2026-01-01');
    await EmployeeModel.updateOne({ _id: id }, { $set: { bouncedAt } });
    await editEmployee(id, { ...ana, site: '' });
    assert.deepEqual((await EmployeeModel.findById(id).lean())?.bouncedAt, bouncedAt);
    await editEmployee(id, { ...ana, email: 'new@corp.example', hiredOn: null });
    const stored = await EmployeeModel.findById(id).lean();
    assert.deepEqual(
      [stored?.email, stored?.bouncedAt, stored?.hiredOn],
      ['new@corp.example', undefined, undefined],
    );
    await assert.rejects(editEmployee('nobody', ana), code('not_found'));
  });

  it('are deactivated and come back, but not into an inactive department', async () => {
    const id = await addEmployee(ana);
    await deactivateEmployee(id, { by: 'hr', now: new Date('2026-01-05T12:00:00Z') });
    assert.equal(await EmployeeModel.countDocuments({ active: true }), 0);
    await reactivateEmployee(id);
    assert.equal(await EmployeeModel.countDocuments({ active: true }), 1);
    await deactivateEmployee(id, { by: 'hr', now: new Date('2026-01-05T12:00:00Z') });
    await deactivateDepartment(ana.departmentId);
    await assert.rejects(reactivateEmployee(id), code('department_inactive'));
    await assert.rejects(
      deactivateEmployee('nobody', { by: 'hr', now: new Date('2026-01-05T12:00:00Z') }),
      code('not_found'),
    );
  });
});
