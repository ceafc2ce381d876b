import assert from 'node:assert/strict';
import { translator } from '../../../server/i18n/translate.ts';
import { heatClass } from '../../../server/web/results/heat.ts';
import {
  changeView,
  figureView,
  pointsText,
  rangeText,
  valueText,
} from '../../../server/web/results/numbers.ts';
import { trendView } from '../../../server/web/results/trend.view.ts';

const reader = { t: translator('en'), locale: 'en' as const, names: new Map<string, string>() };

describe('numbers people read', () => {
  it('are written as their language writes them', () => {
    assert.equal(valueText(72.4, 'favourable', 'pt-BR'), '72%');
    assert.equal(valueText(72.4, 'favourable', 'es'), '72\u00A0%');
    assert.equal(valueText(21.4, 'nps', 'en'), '+21');
    assert.equal(valueText(-26, 'nps', 'pt-BR'), '-26');
    assert.equal(valueText(-0.2, 'nps', 'en'), '0');
    assert.equal(rangeText([60.6, 79.7], 'favourable', 'pt-BR'), '61% – 80%');
    assert.equal(pointsText(9.4, 'es'), '+9');
  });

  it('are uncertain in words below 20 answers', () => {
    const few = figureView({ value: 50, n: 19, interval: null }, 'favourable', reader);
    assert.deepEqual([few.value, few.range, few.isCertain], ['50%', 'uncertain', false]);
    const many = figureView({ value: 50, n: 1234, interval: [40, 60] }, 'favourable', reader);
    assert.deepEqual([many.n, many.range, many.isCertain], ['1,234', '40% – 60%', true]);
  });

  it('are coloured as changes only when they are changes', () => {
    assert.deepEqual(changeView(26, 'none', reader), {
      points: '+26',
      word: 'no distinguishable change',
      tone: '',
      sign: '',
    });
    assert.deepEqual(
      [changeView(6, 'improved', reader).tone, changeView(-6, 'worsened', reader).tone],
      ['up', 'down'],
    );
  });

  it('have the colour of the value that is shown', () => {
    const of = (values: number[], scale: 'favourable' | 'change') =>
      values.map((each) => heatClass(each, scale));
    assert.deepEqual(of([39.4, 39.6, 49, 50, 65, 71, 72, 87, 88], 'favourable'), [
      'k1',
      'k2',
      'k2',
      'k3',
      'k5',
      'k5',
      'k6',
      'k8',
      'k9',
    ]);
    assert.deepEqual(of([-20, -19, -12, -11, -8, -7, -5, -4, 4, 5, 8, 12, 20], 'change'), [
      'k1',
      'k2',
      'k2',
      'k3',
      'k3',
      'k4',
      'k4',
      'k5',
      'k5',
      'k6',
      'k7',
      'k8',
      'k9',
    ]);
  });

  it('leave no way out of a script element', () => {
    const point = {
      roundId: 'r',
      number: 1,
      closesOn: '2026-10-30',
      versionId: 'v',
      state: 'not_shown' as const,
      figure: null,
      isJoined: false,
      isNewVersion: false,
      freshShare: null,
    };
    const t = () => '</script><script>';
    const { json } = trendView([point], { metric: 'favourable' }, { ...reader, t });
    assert.doesNotMatch(json, /</);
    assert.deepEqual(JSON.parse(json).gaps, ['</script><script>']);
  });
});
