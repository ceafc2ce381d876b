import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DepartmentModel } from '../../../../server/domain/directory/department.model.ts';
import { EmployeeModel } from '../../../../server/domain/directory/employee.model.ts';
import { ImportModel } from '../../../../server/domain/directory/import/import.model.ts';
import {
  type ImportOptions,
  importDirectory,
} from '../../../../server/domain/directory/import/import-directory.ts';
import { emptyDatabase, useTestDatabase } from '../../../support/database.ts';

const now = new Date('2026-01-05T12:00:00Z');
const dryRun: ImportOptions = { apply: false, complete: false, acceptBrakes: false, by: 'cli', now };
const apply: ImportOptions = { ...dryRun, apply: true };
const sample = (name: string) => readFileSync(`test/data/directory/${name}`);
const csv = (...lines: string[]) => Buffer.from(['id;name;email;department;site', ...lines].join('\n'));

describe('importDirectory', () => {
  useTestDatabase();

  it('counts without saving, then saves, then finds nothing left to do', async () => {
    const file = sample('aurora-pt-excel.csv');
    const dry = await importDirectory(file, dryRun);
    assert.deepEqual([dry.state, dry.counts.added, dry.newDepartments.length], ['ready', 320, 14]);
    assert.equal(await EmployeeModel.countDocuments(), 0);
    assert.equal(await DepartmentModel.countDocuments(), 0);

    const applied = await importDirectory(file, apply);
    assert.deepEqual([applied.state, applied.counts], ['applied', dry.counts]);
    assert.equal(await EmployeeModel.countDocuments({ active: true }), 320);

    const again = await importDirectory(file, { ...apply, complete: true });
    const { rows, unchanged, withoutEmail, ...changes } = again.counts;
    assert.deepEqual([rows, unchanged], [320, 320]);
    assert.deepEqual(new Set(Object.values(changes)), new Set([0]));
  });

  it('stores the tree with its parents', async () => {
    await importDirectory(csv('1;Ana;;Support;'), apply);
    const file = 'id;name;email;department;parent department\n2;Rui;;Help desk;Support\n';
    await importDirectory(Buffer.from(file), apply);
    const [support, desk] = await DepartmentModel.find().sort({ path: 1 }).lean();
    assert.deepEqual([support?.path, desk?.path], ['support', 'support/help desk']);
    assert.deepEqual([support?.parentId, desk?.parentId, desk?.serves], [undefined, support?._id, true]);
  });

  it('saves nothing of a file with a fault', async () => {
    const report = await importDirectory(sample('faults-pt-excel.csv'), { ...apply, complete: true });
    assert.equal(report.state, 'faulty');
    assert.deepEqual(
      report.faults.map(({ line }) => line),
      [3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16],
    );
    assert.equal(await EmployeeModel.countDocuments(), 0);
    assert.equal(await DepartmentModel.countDocuments(), 0);
    assert.equal(await ImportModel.countDocuments(), 0);
  });

  it('stores hostile names as text', async () => {
    await importDirectory(csv('1;=HYPERLINK("x");;<b>TI</b>;', '2;<script>alert(1)</script>;;TI;'), apply);
    const people = await EmployeeModel.find().sort({ externalId: 1 }).lean();
    assert.deepEqual(
      people.map(({ name }) => name),
      ['=HYPERLINK("x")', '<script>alert(1)</script>'],
    );
    assert.equal(await DepartmentModel.countDocuments({ name: '<b>TI</b>' }), 1);
  });

  it('stops at a brake and goes on when it is accepted', async () => {
    await importDirectory(csv('1;Ana;;TI;', '2;Rui;;TI;'), apply);
    const half = csv('1;Ana;;TI;');
    assert.equal((await importDirectory(half, { ...apply, complete: true })).state, 'braked');
    assert.equal(await EmployeeModel.countDocuments({ active: true }), 2);
    const accepted = await importDirectory(half, { ...apply, complete: true, acceptBrakes: true });
    assert.equal(accepted.state, 'applied');
    assert.deepEqual(await activeIds(), ['1']);
  });

  it('changes, clears and reactivates people and forgets the bounces of an old e-mail', async () => {
    await importDirectory(csv('1;Ana;ana@corp.example;TI;Recife', '2;Rui;rui@corp.example;TI;Recife'), apply);
    await EmployeeModel.updateMany({}, { $set: { active: false, bouncedAt: now } });
    await importDirectory(csv('1;Ana B;new@corp.example;RH;', '2;Rui;;TI;Olinda'), apply);
    const [ana, rui] = await EmployeeModel.find().sort({ externalId: 1 }).lean();
    const rh = await DepartmentModel.findOne({ path: 'rh' }).lean();
    assert.deepEqual(
      [ana?.name, ana?.email, ana?.departmentId, ana?.site, ana?.active, ana?.bouncedAt],
      ['Ana B', 'new@corp.example', rh?._id, '', true, undefined],
    );
    assert.deepEqual([rui?.email, rui?.site, rui?.active], [undefined, 'Olinda', true]);
  });

  it('swaps two e-mails', async () => {
    await importDirectory(csv('1;Ana;a@corp.example;TI;', '2;Rui;b@corp.example;TI;'), apply);
    await importDirectory(csv('1;Ana;b@corp.example;TI;', '2;Rui;a@corp.example;TI;'), apply);
    const people = await EmployeeModel.find().sort({ externalId: 1 }).lean();
    assert.deepEqual(
      people.map(({ email }) => email),
      ['b@corp.example', 'a@corp.example'],
    );
  });

  it('finishes when it is run again after stopping before any of its writes', async () => {
    const before = csv('1;Ana;a@corp.example;TI;', '2;Rui;b@corp.example;TI;', '4;Gil;;TI;');
    const after = csv('1;Ana;b@corp.example;RH;', '2;Rui;a@corp.example;TI;', '3;Eva;;Compras;');
    const all = { ...apply, complete: true, acceptBrakes: true };
    let stopAt = 0;
    let hasStopped = true;
    while (hasStopped) {
      stopAt++;
      await emptyDatabase();
      await importDirectory(before, all);
      hasStopped = await stopsBefore(stopAt, () => importDirectory(after, all));
      await importDirectory(after, all);
      assert.deepEqual(
        await directory(),
        [
          ['1', 'b@corp.example', 'rh', true],
          ['2', 'a@corp.example', 'ti', true],
          ['3', undefined, 'compras', true],
          ['4', undefined, 'ti', false],
        ],
        `stopped before write ${stopAt}`,
      );
    }
    assert.ok(stopAt > 6, 'departments, e-mails, leaving, changes and additions are writes of their own');
  });

  it('remembers what was applied, by whom and when', async () => {
    await importDirectory(csv('1;Ana;;TI;'), { ...apply, by: 'u1' });
    const [record] = await ImportModel.find().lean();
    assert.deepEqual(
      [record?.by, record?.at, record?.state, record?.counts.added],
      ['u1', now, 'applied', 1],
    );
  });
});

/** Runs something whose n-th write to the directory fails as if the program had stopped; whether it came to that. */
async function stopsBefore(stopAt: number, run: () => Promise<unknown>): Promise<boolean> {
  const stopped = new Error('stopped');
  const spots = [DepartmentModel, EmployeeModel].flatMap(({ collection }) =>
    (['updateOne', 'updateMany', 'bulkWrite', 'insertMany'] as const).map((verb) => ({ collection, verb })),
  );
  let writes = 0;
  for (const { collection, verb } of spots) {
    const original = collection[verb] as (...args: unknown[]) => unknown;
    Object.assign(collection, {
      [verb]: (...args: unknown[]) => {
        if (writes + 1 >= stopAt) throw stopped;
        writes++;
        return original.apply(collection, args);
      },
    });
  }
  try {
    await run();
    return false;
  } catch (error) {
    if (error !== stopped) throw error;
    return true;
  } finally {
    for (const { collection, verb } of spots) Reflect.deleteProperty(collection, verb);
  }
}

async function directory() {
  const departments = await DepartmentModel.find().lean();
  const paths = new Map(departments.map(({ _id, path }) => [_id, path]));
  const people = await EmployeeModel.find().sort({ externalId: 1 }).lean();
  return people.map((each) => [each.externalId, each.email, paths.get(each.departmentId), each.active]);
}

async function activeIds(): Promise<string[]> {
  const people = await EmployeeModel.find({ active: true }).lean();
  return people.map(({ externalId }) => externalId);
}
