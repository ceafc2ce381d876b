import assert from 'node:assert/strict';
import {
  chipGroups,
  chipText,
  criticalUpTo,
  hasChips,
  isChip,
} from '../../../server/domain/surveys/chips.ts';
import { itemText } from '../../../server/domain/surveys/item-text.ts';
import { itemOf, OFFERED_TEMPLATES, questionBank } from '../../../server/domain/surveys/question-bank.ts';
import { subjectKind } from '../../../server/domain/surveys/subject-kind.ts';
import { estimatedMinutes, subjectsThatFit } from '../../../server/domain/surveys/survey-length.ts';

describe('text of an item', () => {
  it('puts the department in as a subject', () => {
    assert.equal(itemText(itemOf('SQ1'), 'pt-BR', 'TI'), 'TI cumpre o que promete.');
    assert.equal(
      itemText(itemOf('SQ18'), 'es', 'Compras'),
      'Compras y mi área trabajan por objetivos en común.',
    );
  });

  it('takes any name literally', () => {
    for (const name of ['$& $1 $$', '{area}', '<b>R&D</b>', '{action}']) {
      assert.equal(itemText(itemOf('SQ1'), 'en', name), `${name} delivers what it promises.`);
    }
  });

  it('needs no name where the company is the subject', () => {
    assert.equal(itemText(itemOf('EN2'), 'en'), 'I am proud to say where I work.');
  });
});

describe('length of a survey', () => {
  const template = (name: (typeof OFFERED_TEMPLATES)[number]) => questionBank.templates[name];

  it('counts 7 s a scale and 20 s a text, in minutes rounded up', () => {
    // minimal 34 s, quarterly 55 s, engagement 62 s a subject.
    assert.equal(estimatedMinutes(template('minimal'), 1), 1);
    assert.equal(estimatedMinutes(template('minimal'), 3), 2);
    assert.equal(estimatedMinutes(template('quarterly_service'), 3), 3);
    assert.equal(estimatedMinutes(template('engagement'), 1), 2);
    assert.equal(estimatedMinutes(template('minimal'), 0), 1);
  });

  it('asks about as many subjects as fit in three minutes, never more than three or fewer than one', () => {
    assert.equal(subjectsThatFit(template('quarterly_service')), 3);
    assert.equal(subjectsThatFit(template('engagement')), 2);
    assert.equal(subjectsThatFit({ items: ['IN1'] }), 3);
    assert.equal(subjectsThatFit({ items: [...Array(9).fill('SQ1'), 'OP1', 'OP2', 'OP3'] }), 1);
    assert.equal(subjectsThatFit({ items: Array(10).fill('OP1') }), 1);
  });
});

describe('what a survey is about', () => {
  it('follows its headline', () => {
    const kinds = OFFERED_TEMPLATES.map((name) =>
      subjectKind({ headlineItemId: questionBank.templates[name].headline }),
    );
    assert.deepEqual(kinds, ['service', 'service', 'engagement']);
    assert.equal(subjectKind({ headlineItemId: 'PS4' }), 'engagement');
    assert.equal(subjectKind({ headlineItemId: 'CL1' }), 'service');
  });
});

describe('chips', () => {
  const first = (item: string, score: number) => chipGroups(item, score, 'en')[0].kind;

  it('ask first what could be better up to 6 of 10, 3 of 5 and 4 of 7', () => {
    assert.deepEqual([first('IN1', 6), first('IN1', 7)], ['negative', 'positive']);
    assert.deepEqual([first('CS1', 3), first('CS1', 4)], ['negative', 'positive']);
    assert.deepEqual([first('SQ1', 3), first('SQ1', 4)], ['negative', 'positive']);
    assert.deepEqual([first('CE1', 4), first('CE1', 5)], ['negative', 'positive']);
    assert.equal(criticalUpTo('PS1'), null);
  });

  it('always offer both lists, the same topic under the same number', () => {
    const [negative, positive] = chipGroups('IN1', 2, 'pt-BR');
    assert.deepEqual(negative.chips[0], { value: -1, text: 'Demora' });
    assert.deepEqual(positive.chips[0], { value: 1, text: 'Rapidez' });
    assert.deepEqual(
      positive.chips.map((chip) => chip.value),
      negative.chips.map((chip) => -chip.value),
    );
  });

  it('belong to surveys about a service', () => {
    const offering = Object.keys(questionBank.templates).filter((template) => hasChips({ template }));
    assert.deepEqual(offering, ['minimal', 'quarterly_service']);
  });

  it('know their own numbers only', () => {
    assert.deepEqual([-9, -8, -1, 0, 1, 8, 9, 1.5].map(isChip), [
      false,
      true,
      true,
      false,
      true,
      true,
      false,
      false,
    ]);
    assert.equal(chipText(-8, 'es'), 'Proceso complicado');
    assert.equal(chipText(9, 'es'), null);
    assert.equal(chipText(0, 'es'), null);
  });
});
