import assert from 'node:assert/strict';
import { listUsers } from '../../../server/domain/access/users.query.ts';
import { createUser, setDisabled } from '../../../server/domain/access/users.ts';
import { MessageModel } from '../../../server/domain/delivery/message.model.ts';
import { EmployeeModel } from '../../../server/domain/directory/employee.model.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeDepartment, makeEmployee } from '../../support/factories.ts';

describe('inviting the heads the directory names', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  /** Two departments; in the first a head, in the second a head, one without an address, one who left, and a colleague. */
  const company = async () => {
    const it = await makeDepartment({ name: 'IT' });
    const law = await makeDepartment({ name: 'Law' });
    const head = { isHead: true, departmentId: law._id };
    const ana = await makeEmployee({
      ...head,
      departmentId: it._id,
      name: 'Ana <b>',
      email: 'ana@example.com',
      locale: 'pt-BR',
    });
    const bea = await makeEmployee({ ...head, name: 'Bea', email: 'bea@example.com' });
    const nobody = await makeEmployee({ ...head, name: 'Without Address' });
    await EmployeeModel.updateOne({ _id: nobody._id }, { $unset: { email: 1 } });
    await makeEmployee({ ...head, name: 'Gone', active: false });
    await makeEmployee({ ...head, name: 'Colleague', isHead: false });
    return { it, law, ana, bea };
  };

  it('lists who has no access yet with the department they lead', async () => {
    const { law } = await company();
    const admin = await web.signedIn('admin');
    const page = await admin.get('/admin/heads');
    assert.match(page.text, /Ana &lt;b&gt; – IT/);
    assert.match(page.text, /Bea – Law/);
    assert.doesNotMatch(page.text, /Gone|Colleague|Without/);
    const person = { name: 'Bea', email: 'bea@example.com', locale: 'en' as const };
    const bea = await createUser({ ...person, roles: ['head'], departmentIds: [law._id] });
    assert.doesNotMatch((await admin.get('/admin/heads')).text, /Bea/);
    await setDisabled(bea._id, true);
    assert.doesNotMatch((await admin.get('/admin/heads')).text, /Bea/, 'an ended account stays ended');
  });

  it('gives those ticked an account in their language, and a link each, once', async () => {
    const { it: department, ana, bea } = await company();
    const admin = await web.signedIn('admin');
    assert.equal((await admin.post('/admin/heads', {})).status, 422);
    const answer = await admin.post('/admin/heads', { heads: [ana._id, 'nobody'] });
    assert.equal(answer.text.match(/<code>/g)?.length, 1);
    assert.match(answer.text, /\/password\/[A-Za-z0-9_-]{43}/);
    const [user] = (await listUsers()).filter(({ email }) => email === 'ana@example.com');
    assert.deepEqual(
      [user?.name, user?.locale, user?.roles, user?.departmentIds],
      ['Ana <b>', 'pt-BR', ['head'], [department._id]],
    );
    assert.equal(await MessageModel.countDocuments({ kind: 'account' }), 1);
    const again = await admin.post('/admin/heads', { heads: ana._id });
    assert.equal(again.status, 422, 'who has access is not offered again');
    assert.equal((await admin.post('/admin/heads', { heads: bea._id })).status, 200);
    assert.match((await admin.get('/admin/heads')).text, /Every head the directory names/);
  });

  it('adds the department to an account there is, without another link', async () => {
    const { it: department, ana } = await company();
    const person = { name: 'Ana', email: 'ana@example.com', locale: 'en' as const };
    await createUser({ ...person, roles: ['hr'], departmentIds: [] }, 'a long enough password');
    const admin = await web.signedIn('admin');
    const answer = await admin.post('/admin/heads', { heads: ana._id });
    assert.equal(answer.headers.location, '/admin/heads?done=1');
    assert.match((await admin.get('/admin/heads?done=1')).text, /1 person has access now/);
    const [user] = (await listUsers()).filter(({ email }) => email === 'ana@example.com');
    assert.deepEqual([user?.roles, user?.departmentIds], [['hr', 'head'], [department._id]]);
  });
});
