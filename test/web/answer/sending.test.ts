import assert from 'node:assert/strict';
import { ResponseModel } from '../../../server/domain/responses/response.model.ts';
import { RoundModel } from '../../../server/domain/rounds/round.model.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { askSomebody } from './answer-site.ts';

const THANKS = {
  'pt-BR': 'Sua resposta está guardada',
  en: 'Your answer is stored',
  es: 'Su respuesta está guardada',
};
const PRAISE = { 'pt-BR': 'Ótimo', en: 'Excellent', es: 'Excelente' };
const ERROR = { 'pt-BR': 'Falta uma resposta.', en: 'Choose an answer.', es: 'Falta una respuesta.' };

describe('sending an answer', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  for (const locale of LOCALES) {
    it(`is thanked for in ${locale}, with the comment as it was stored`, async () => {
      const asked = await askSomebody(web, { locale });
      const thanks = await asked.post({
        'q0-CS1': '5',
        'q0-SQ1': 'na',
        'q0-plus3': 'on',
        'q0-comment': `${PRAISE[locale]} <b>!</b>\r\nana@aurora.example`,
        send: '1',
      });
      assert.equal(thanks.status, 200);
      assert.ok(thanks.text.includes(THANKS[locale]), thanks.text);
      assert.ok(thanks.text.includes(`${PRAISE[locale]} &lt;b&gt;!&lt;/b&gt;\n<span class="removed">`));
      assert.doesNotMatch(thanks.text, /ana@aurora/);
      const [answer, ...others] = await asked.stored();
      assert.deepEqual(others, []);
      const [said] = answer?.subjects ?? [];
      assert.deepEqual(
        { ...said, sentiment: said?.sentiment?.label },
        {
          subject: asked.subjects[0],
          used: true,
          scores: { CS1: 5, SQ1: 'na' },
          chips: [3],
          comment: `${PRAISE[locale]} <b>!</b>\n⟦email⟧`,
          sentiment: 'pos',
        },
      );
    });

    it(`shows an empty form again in ${locale}, with the error first`, async () => {
      const asked = await askSomebody(web, { locale });
      const page = await asked.post({ send: '1', 'q0-comment': '  ' });
      assert.equal(page.status, 422);
      assert.match(page.text, /<title>(Error|Erro): /);
      assert.match(page.text, /role="alert" tabindex="-1" autofocus/);
      assert.ok(page.text.includes(ERROR[locale]));
      assert.match(page.text, /<a href="#q0-CS1">/);
      assert.match(page.text, /id="q0-CS1"/);
      assert.deepEqual(await asked.stored(), []);
    });
  }

  it('takes one score, "not used", a reason, a comment or "not applicable" as a whole answer', async () => {
    for (const fields of [
      { 'q0-CS1': '1' },
      { 'q0-unused': 'on' },
      { 'q0-minus8': 'on' },
      { 'q0-comment': 'Late' },
      { 'q0-SQ9': 'na' },
    ]) {
      const asked = await askSomebody(web);
      assert.equal((await asked.post(fields)).status, 200, JSON.stringify(fields));
      assert.equal((await asked.stored()).length, 1);
    }
  });

  it('keeps of an unused service only that', async () => {
    const asked = await askSomebody(web);
    await asked.post({ 'q0-unused': 'on', 'q0-CS1': '5', 'q0-plus1': 'on', 'q0-comment': 'x' });
    const [answer] = await asked.stored();
    assert.deepEqual(answer?.subjects, [{ subject: asked.subjects[0], used: false, scores: {}, chips: [] }]);
  });

  it('replaces the whole earlier answer, and the page says that there is one without showing it', async () => {
    const asked = await askSomebody(web);
    assert.doesNotMatch((await asked.get()).text, /There is an answer/);
    await asked.post({ 'q0-CS1': '1', 'q0-comment': 'Never again' });
    const page = await asked.get();
    assert.match(page.text, /There is an answer for this link/);
    assert.doesNotMatch(page.text, /Never again| checked/);
    await asked.post({ 'q0-SQ1': '5' });
    const answers = await asked.stored();
    assert.equal(answers.length, 1);
    assert.deepEqual(answers[0]?.subjects[0]?.scores, { SQ1: 5 });
    assert.equal(answers[0]?.subjects[0]?.comment, undefined);
  });

  it('replaces a stored answer that was damaged', async () => {
    const asked = await askSomebody(web);
    await asked.post({ 'q0-CS1': '1' });
    await ResponseModel.updateMany({}, { $set: { body: Buffer.alloc(1024) } });
    assert.match((await asked.get()).text, /There is an answer/);
    assert.equal((await asked.post({ 'q0-CS1': '5' })).status, 200);
    assert.deepEqual((await asked.stored())[0]?.subjects[0]?.scores, { CS1: 5 });
  });

  it('can be withdrawn', async () => {
    const asked = await askSomebody(web);
    await asked.post({ 'q0-CS1': '1' });
    const page = await asked.post({ withdraw: '1', 'q0-CS1': '3' });
    assert.equal(page.status, 200);
    assert.match(page.text, /Your answer is withdrawn/);
    assert.deepEqual(await asked.stored(), [{ subjects: [], withdrawn: true }]);
    assert.doesNotMatch((await asked.get()).text, /There is an answer/);
    await asked.post({ 'q0-CS1': '2' });
    assert.match((await asked.get()).text, /There is an answer/);
  });

  it('keeps what was entered when the language changes, and stores nothing', async () => {
    const asked = await askSomebody(web, { areas: ['One', 'Two'] });
    const entered = { 'q0-CS1': '4', 'q1-unused': 'on', 'q0-minus2': 'on', 'q0-comment': 'a "b" <c>' };
    const page = await asked.post({ ...entered, switch: 'es' });
    assert.equal(page.status, 200);
    assert.match(page.text, /<html lang="es">/);
    assert.match(page.text, /name="language" value="es"/);
    assert.match(page.text, /name="q0-CS1" value="4"[^>]* checked/);
    assert.match(page.text, /name="q1-unused" checked/);
    assert.match(page.text, /name="q0-minus2" checked/);
    assert.ok(page.text.includes('a &#34;b&#34; &lt;c&gt;</textarea>'));
    assert.deepEqual(await asked.stored(), []);
    const thanks = await asked.post({ ...entered, language: 'es' });
    assert.match(thanks.text, /Su respuesta está guardada/);
  });

  it('asks to shorten a comment over 1,000 characters, and keeps all of it', async () => {
    const asked = await askSomebody(web, { areas: ['One', 'Two'] });
    const page = await asked.post({ 'q0-CS1': '4', 'q1-comment': 'é'.repeat(1001) });
    assert.equal(page.status, 422);
    assert.match(page.text, /<a href="#q1-comment">/);
    assert.match(page.text, /name="q0-CS1" value="4"[^>]* checked/);
    assert.ok(page.text.includes('é'.repeat(1001)));
    assert.deepEqual(await asked.stored(), []);
    const lines = await asked.post({ 'q1-comment': 'line\r\n'.repeat(200) });
    assert.equal(lines.status, 200, 'browsers count a line break as one character');
  });

  it('is too late when the round closes while it is written; an earlier answer stands', async () => {
    const asked = await askSomebody(web);
    await asked.post({ 'q0-CS1': '5' });
    const page = await whileWriting(
      async () =>
        void (await RoundModel.updateOne({ _id: asked.round._id }, { $set: { status: 'closing' } })),
      () => asked.post({ 'q0-CS1': '1' }),
    );
    assert.equal(page.status, 410);
    assert.match(page.text, /The round has closed/);
    assert.deepEqual((await asked.stored())[0]?.subjects[0]?.scores, { CS1: 5 });
  });

  it('thanks nobody when the database fails, and keeps the form', async () => {
    const asked = await askSomebody(web);
    const fail = async () => {
      throw new Error('the disk is full');
    };
    const page = await whileWriting(fail, () =>
      asked.post({ 'q0-CS1': '2', 'q0-comment': 'Long & thoughtful' }),
    );
    assert.equal(page.status, 503);
    assert.equal(page.headers['retry-after'], '15');
    assert.match(page.text, /could not be confirmed/);
    assert.match(page.text, /name="q0-CS1" value="2"[^>]* checked/);
    assert.ok(page.text.includes('Long &amp; thoughtful</textarea>'));
  });

  it('keeps what was sent even when the round cannot be read, to be sent again', async () => {
    const asked = await askSomebody(web, { locale: 'pt-BR' });
    const read = RoundModel.collection.findOne;
    RoundModel.collection.findOne = async () => {
      throw new Error('connection lost');
    };
    const page = await asked.post({ 'q0-CS1': '2', 'q0-comment': 'a "b"\nc', send: '1' }).finally(() => {
      RoundModel.collection.findOne = read;
    });
    assert.equal(page.status, 503);
    assert.match(page.text, /Não foi possível confirmar/);
    const fields = [...page.text.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value.replaceAll('&#34;', '"')],
    );
    assert.equal((await asked.post(Object.fromEntries(fields))).status, 200);
    assert.equal((await asked.stored())[0]?.subjects[0]?.comment, 'a "b"\nc');
  });

  it('is refused when another site caused it', async () => {
    const asked = await askSomebody(web);
    const answer = await asked.web
      .visitor({ 'Sec-Fetch-Site': 'cross-site' })
      .post(asked.path, { language: 'en', 'q0-CS1': '1' });
    assert.equal(answer.status, 403);
    assert.deepEqual(await asked.stored(), []);
  });

  it('is refused for a minute when a link is used too often, whoever else uses theirs', async () => {
    const asked = await askSomebody(web);
    let answer = await asked.get();
    for (let i = 0; i < 130 && answer.status === 200; i++) answer = await asked.get();
    assert.equal(answer.status, 429);
    assert.match(answer.text, /Too many tries/);
    assert.equal((await (await askSomebody(web)).get()).status, 200);
  });
});

/** Runs `event` right after an answer was written and before anything else is looked at. */
async function whileWriting<T>(event: () => Promise<void>, act: () => Promise<T>): Promise<T> {
  const { collection } = ResponseModel;
  const write = collection.findOneAndUpdate;
  collection.findOneAndUpdate = async function writing(this: typeof collection, ...rest: unknown[]) {
    const before = await Reflect.apply(write, this, rest);
    await event();
    return before;
  } as typeof write;
  try {
    return await act();
  } finally {
    collection.findOneAndUpdate = write;
  }
}
