import assert from 'node:assert/strict';
import { mailText } from '../../../server/domain/invitations/mail-text.ts';
import { type MailContent, mailView } from '../../../server/domain/invitations/mail-view.ts';
import { replyTo } from '../../../server/domain/invitations/reply-to.ts';
import type { Round } from '../../../server/domain/rounds/rounds.query.ts';
import type { Settings } from '../../../server/domain/settings/settings.ts';
import {
  questionBank,
  type Template,
  type TemplateName,
} from '../../../server/domain/surveys/question-bank.ts';
import type { SurveyVersion } from '../../../server/domain/surveys/surveys.query.ts';
import { LOCALES, type Locale } from '../../../server/i18n/locales.ts';
import { renderMail } from '../../../server/platform/render-mail.ts';
import { assertSameWords } from '../../support/same-words.ts';

const HREF = `https://pulso.aurora.example/a/${'x'.repeat(43)}`;
const NOTICES = ['how-it-works', 'privacy'].map((page) => `https://pulso.aurora.example/${page}?lang=pt-BR`);
const LONG = 'Departamento de Relações Institucionais, Governança Corporativa e Atendimento ao Acionista';

const round = {
  opensAt: new Date('2026-11-16T12:00:00Z'),
  closesAt: new Date('2026-11-27T21:00:00Z'),
  periodFrom: new Date('2026-08-16T03:00:00Z'),
  k: 6,
  kc: 12,
  readers: 'hr+head',
  separationDays: 0,
} as Round;

interface Wanted {
  template?: TemplateName;
  locale?: Locale;
  area?: string;
  occasion?: MailContent['occasion'];
  change?: Partial<Round>;
  settings?: Partial<Settings>;
  name?: string;
}

function content(wanted: Wanted = {}): MailContent {
  const { items, headline } = questionBank.templates[wanted.template ?? 'quarterly_service'] as Template;
  return {
    occasion: wanted.occasion ?? 'invitation',
    round: { ...round, ...wanted.change },
    version: { items, headlineItemId: headline } as SurveyVersion,
    settings: { name: 'Aurora', contact: 'Patrícia Araújo', ...wanted.settings } as Settings,
    subjects: [{ id: 'ti', name: wanted.area ?? 'TI' }],
    person: {
      name: wanted.name ?? 'Nelson Araújo',
      locale: wanted.locale ?? 'pt-BR',
      zone: 'America/Sao_Paulo',
    },
    href: HREF,
  };
}

const htmlOf = (wanted: Wanted = {}) => renderMail('invitation', mailView(content(wanted)));
const textOf = (wanted: Wanted = {}) => mailText(mailView(content(wanted)));
const linksIn = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href ?? '');
const EARLIER = `https://pulso.aurora.example/r/${'y'.repeat(43)}?lang=pt-BR`;
const visible = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/ +/g, ' ');

describe('the mail of a round', () => {
  it('says in plain text every address and figure of its HTML', () => {
    for (const locale of LOCALES)
      for (const template of ['quarterly_service', 'engagement', 'minimal'] as const)
        for (const occasion of ['invitation', 'reminder', 'last', 'sample'] as const) {
          const wanted = { locale, template, occasion, area: LONG };
          const html = htmlOf(wanted).replace(
            /<table role="presentation" class="scores"[\s\S]*?<\/table>/,
            '',
          );
          assertSameWords(html, textOf(wanted));
        }
  });

  it('leads to what came out of the last survey where HR released it', () => {
    const view = mailView({ ...content(), earlierHref: EARLIER });
    assert.ok(linksIn(renderMail('invitation', view)).includes(EARLIER));
    assert.match(mailText(view), /O que saiu da última pesquisa:\nhttps:\/\/pulso\.aurora\.example\/r\//);
  });

  it('asks the headline question with one link for each answer, "not used", and the plain address', () => {
    const html = htmlOf();
    assert.deepEqual(linksIn(html), [
      ...[1, 2, 3, 4, 5].map((n) => `${HREF}#${n}`),
      `${HREF}#unused`,
      HREF,
      ...NOTICES,
    ]);
    assert.match(html, /aria-label="1: Muita insatisfação"/);
    assert.match(html, /aria-label="5: Muita satisfação"/);
    assert.ok(visible(html).includes('satisfação ou insatisfação com o serviço que TI prestou'));
    assert.ok(visible(html).includes(HREF));
  });

  it('breaks long scales into two rows and names the ends only', () => {
    const { scoreRows, columns } = mailView(content({ template: 'engagement' }));
    const values = scoreRows.flat().map(({ value }) => value);
    assert.deepEqual(values, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    assert.deepEqual([columns, scoreRows.map((row) => row.length)], [6, [6, 5]]);
    assert.deepEqual(scoreRows.flat()[0]?.label, '0: Nada provável');
    assert.equal(scoreRows.flat()[5]?.label, '5');
    const html = htmlOf({ template: 'engagement' });
    assert.equal(linksIn(html).length, 14, 'eleven answers, the address, and what explains the mail');
    assert.ok(!html.includes('#unused'), 'nobody can have made no use of the company');
  });

  for (const locale of LOCALES)
    for (const name of ['minimal', 'quarterly_service', 'engagement'] as const)
      for (const occasion of ['invitation', 'reminder', 'last', 'sample'] as const)
        it(`is complete: ${locale}, ${name}, ${occasion}`, () => {
          const wanted = { locale, template: name, occasion };
          for (const area of ['TI', 'Facilities e Serviços Gerais', LONG]) {
            const { subject } = mailView(content({ ...wanted, area }));
            assert.ok(subject.length <= 50, `${subject.length}: ${subject}`);
            assert.match(subject, /\d min$/);
          }
          const html = htmlOf(wanted);
          const text = textOf(wanted);
          assert.ok(html.startsWith(`<!doctype html>\n<html lang="${locale}">`));
          assert.ok(Buffer.byteLength(html) <= 40_000);
          assert.doesNotMatch(html + text, /\{\{|\{area\}|undefined|null|\[object|\b(mail|promise)\.[a-z]/);
          assert.doesNotMatch(html, /<img|<script|url\(|<link|<style|@import|class="[^"]*"[^>]*src=/);
          assert.ok(text.includes(HREF) && text.includes('6') && text.includes('12'));
        });

  it('says who asks where that fits, and otherwise asks alike', () => {
    const subject = (area: string) => mailView(content({ area, template: 'minimal' })).subject;
    assert.match(subject('TI'), /^TI quer saber: como foi o serviço\? \d min$/);
    assert.match(subject(LONG), /^Como as outras áreas atendem a sua\? \d min$/);
  });

  it('promises with the numbers of the round, and begins with who reads', () => {
    const [readers = '', groups = '', separation = '', until = ''] = mailView(content()).promise.map((line) =>
      line.map(({ text }) => text).join(''),
    );
    assert.match(readers, /^Quem lê: RH e a liderança da área avaliada\. Responder é voluntário\.$/);
    assert.match(groups, /pelo menos 6 pessoas; comentários, só se 12 ou mais/);
    assert.match(separation, /até uma hora após o encerramento/);
    assert.match(until, /^Aberta até sexta-feira, 27 de novembro às 18:00\. Cerca de \d minutos?\.$/);
    const words = [groups, separation].join(' ').split(/\s+/).length;
    assert.ok(words <= 60, `${words} words`);
  });

  it('names fewer readers and days of separation where the round has them', () => {
    const text = textOf({
      locale: 'en',
      template: 'engagement',
      change: { readers: 'hr', separationDays: 7 },
    });
    assert.match(text, /Who reads: HR\. Answering is voluntary\./);
    assert.match(text, /within 7 days/);
  });

  it('tells the end in the zone and language of the person', () => {
    const lines = mailView({
      ...content(),
      person: { name: 'Ana', locale: 'en', zone: 'Asia/Tokyo' },
    }).promise;
    assert.match(
      lines
        .at(-1)
        ?.map(({ text }) => text)
        .join('') ?? '',
      /Saturday, November 28 at 06:00/,
    );
  });

  it('says in plain text what the HTML says', () => {
    for (const occasion of ['invitation', 'last'] as const) {
      const view = mailView(content({ occasion }));
      const text = mailText(view);
      for (const said of [view.period, view.question, view.ending ?? '', view.noList ?? '', ...view.footer]) {
        assert.ok(text.includes(said), said);
        assert.ok(visible(renderMail('invitation', view)).includes(said), said);
      }
      for (const line of view.promise) assert.ok(text.includes(line.map((piece) => piece.text).join('')));
    }
  });

  it('lets no name become markup', () => {
    const evil = '<img src=x onerror=alert(1)>"&';
    const html = htmlOf({ area: evil, name: evil, settings: { name: evil, contact: evil } });
    assert.ok(!html.includes('<img'));
    assert.equal(html.split('&lt;img src=x onerror=alert(1)&gt;').length - 1 >= 4, true);
  });

  it('marks a sample as one', () => {
    const view = mailView(content({ occasion: 'sample', locale: 'en', template: 'minimal' }));
    assert.match(view.subject, /^Sample: /);
    assert.match(mailText(view), /^This is a sample\. Its link opens nothing\./);
  });
});

describe('replyTo', () => {
  it('finds the one address of a contact line', () => {
    assert.deepEqual(replyTo('Patrícia Araújo <patricia@aurora.example>, ramal 200'), {
      replyTo: 'patricia@aurora.example',
    });
    assert.deepEqual(replyTo('Write to hr@aurora.example.'), { replyTo: 'hr@aurora.example' });
  });

  it('takes none where there is none, or more than one', () => {
    for (const contact of [
      '',
      'Patrícia Araújo, ramal 200',
      'a@aurora.example, b@aurora.example',
      '@everyone',
    ])
      assert.deepEqual(replyTo(contact), {});
  });
});
