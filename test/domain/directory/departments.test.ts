import assert from 'node:assert/strict';
import { DepartmentModel } from '../../../server/domain/directory/department.model.ts';
import {
  addDepartment,
  deactivateDepartment,
  placeDepartment,
  reactivateDepartment,
} from '../../../server/domain/directory/departments.ts';
import { importDirectory } from '../../../server/domain/directory/import/import-directory.ts';
import { AppError, InvalidInput } from '../../../server/platform/errors.ts';
import { useTestDatabase } from '../../support/database.ts';

const faultOf = (field: string, code: string) => (error: unknown) =>
  error instanceof InvalidInput && error.faults[0]?.field === field && error.faults[0].code === code;
const conflict = (code: string) => (error: unknown) => error instanceof AppError && error.code === code;

const paths = async () => (await DepartmentModel.find().sort({ path: 1 }).lean()).map(({ path }) => path);
const load = (people: string) =>
  importDirectory(Buffer.from(`id;name;email;department;parent department\n${people}`), {
    apply: true,
    complete: false,
    acceptBrakes: false,
    by: 'cli',
    now: new Date('2026-01-05T12:00:00Z'),
  });

describe('departments', () => {
  useTestDatabase();

  it('are added at the top or below another', async () => {
    const top = await addDepartment({ name: ' Operações ', parentId: '' });
    await addDepartment({ name: 'TI', parentId: top._id });
    assert.deepEqual(await paths(), ['operações', 'operações/ti']);
    assert.equal(top.serves, true);
  });

  it('refuse an empty, long or taken name and an unknown parent', async () => {
    await addDepartment({ name: 'TI', parentId: '' });
    await assert.rejects(addDepartment({ name: ' ', parentId: '' }), faultOf('name', 'needed'));
    await assert.rejects(addDepartment({ name: 'x'.repeat(121), parentId: '' }), faultOf('name', 'long'));
    await assert.rejects(addDepartment({ name: 'ti', parentId: '' }), faultOf('name', 'taken'));
    await assert.rejects(addDepartment({ name: 'RH', parentId: 'nobody' }), faultOf('parentId', 'invalid'));
  });

  it('take everything below along when renamed or moved, and stay known by the old path', async () => {
    const top = await addDepartment({ name: 'Operações', parentId: '' });
    const it = await addDepartment({ name: 'TI', parentId: '' });
    await addDepartment({ name: 'Suporte', parentId: it._id });
    await placeDepartment(it._id, { name: 'Tecnologia', parentId: top._id });
    assert.deepEqual(await paths(), ['operações', 'operações/tecnologia', 'operações/tecnologia/suporte']);
    await load('1;Ana;;Suporte;TI\n2;Rui;;TI;');
    assert.deepEqual(await paths(), ['operações', 'operações/tecnologia', 'operações/tecnologia/suporte']);
    await placeDepartment(it._id, { name: 'Tecnologia', parentId: '' });
    const moved = await DepartmentModel.findById(it._id).lean();
    assert.deepEqual([moved?.path, moved?.parentId], ['tecnologia', undefined]);
  });

  it('cannot lie below themselves, nor take the place of another', async () => {
    const it = await addDepartment({ name: 'TI', parentId: '' });
    const desk = await addDepartment({ name: 'Suporte', parentId: it._id });
    await addDepartment({ name: 'RH', parentId: '' });
    for (const parentId of [it._id, desk._id])
      await assert.rejects(
        placeDepartment(it._id, { name: 'TI', parentId }),
        faultOf('parentId', 'department_cycle'),
      );
    await assert.rejects(placeDepartment(it._id, { name: 'RH', parentId: '' }), faultOf('name', 'taken'));
    assert.deepEqual(await paths(), ['rh', 'ti', 'ti/suporte']);
  });

  it('are deactivated only when nobody and nothing active is left in them', async () => {
    const it = await addDepartment({ name: 'TI', parentId: '' });
    const desk = await addDepartment({ name: 'Suporte', parentId: it._id });
    await assert.rejects(deactivateDepartment(it._id), conflict('department_has_children'));
    await deactivateDepartment(desk._id);
    await load('1;Ana;;TI;');
    await assert.rejects(deactivateDepartment(it._id), conflict('department_has_people'));
    assert.equal(await DepartmentModel.countDocuments({ active: true }), 1);
  });

  it('are reactivated below an active parent', async () => {
    const it = await addDepartment({ name: 'TI', parentId: '' });
    const desk = await addDepartment({ name: 'Suporte', parentId: it._id });
    await deactivateDepartment(desk._id);
    await deactivateDepartment(it._id);
    await assert.rejects(reactivateDepartment(desk._id), conflict('department_parent_inactive'));
    await reactivateDepartment(it._id);
    await reactivateDepartment(desk._id);
    assert.equal(await DepartmentModel.countDocuments({ active: true }), 2);
  });

  it('answer an unknown id with not found', async () => {
    await assert.rejects(placeDepartment('nobody', { name: 'X', parentId: '' }), conflict('not_found'));
    await assert.rejects(deactivateDepartment('nobody'), conflict('not_found'));
  });
});
