// Draws the trends of a page from the JSON beside each canvas. The same numbers stand in the table below it.

/** @typedef {{labels: string[][], values: (number|null)[], lower: (number|null)[], upper: (number|null)[], joined: boolean[],
 *   gaps: string[], min: number, max: number, isPercent: boolean, end: string[],
 *   target: {value: number, text: string}|null}} Trend */

const LABEL_ROOM = 92;
const PHONE = 640;

/** Colours and fonts of the page as it is now: light, dark or printed. */
function look() {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(name).trim();
  return {
    brand: of('--brand'),
    ink: of('--ink'),
    quiet: of('--ink-2'),
    line: of('--line'),
    edge: of('--edge'),
    paper: of('--paper'),
    font: of('--font'),
  };
}

/** A colour at some opacity; canvas understands eight hex digits. */
function faint(colour, opacity) {
  const alpha = Math.round(opacity * 255);
  return `${colour}${alpha.toString(16).padStart(2, '0')}`;
}

/** Where the target's label stands, so that it does not touch the two lines of the last value. */
function besides(own, at) {
  if (at <= own - 17 || at >= own + 34) return at;
  return at <= own + 8 ? own - 17 : own + 34;
}

/** Writes the last value beside its point, and why a gap is one where there is room. */
const labels = (trend, colours) => ({
  id: 'labels',
  afterDatasetsDraw(chart) {
    const { ctx, scales } = chart;
    const last = trend.values.findLastIndex((value) => value !== null);
    ctx.save();
    ctx.textBaseline = 'middle';
    if (last >= 0) {
      const x = scales.x.getPixelForValue(last) + 10;
      const y = scales.y.getPixelForValue(trend.values[last]);
      ctx.fillStyle = colours.brand;
      trend.end.forEach((text, line) => {
        ctx.font = line === 0 ? `bold 15px ${colours.font}` : `13px ${colours.font}`;
        ctx.fillText(text, x, y + 17 * line);
      });
    }
    if (trend.target) {
      const own = last >= 0 ? scales.y.getPixelForValue(trend.values[last]) : Infinity;
      ctx.font = `13px ${colours.font}`;
      ctx.fillStyle = colours.ink;
      ctx.fillText(
        trend.target.text,
        scales.x.right + 10,
        besides(own, scales.y.getPixelForValue(trend.target.value)),
      );
    }
    ctx.font = `12px ${colours.font}`;
    ctx.fillStyle = colours.quiet;
    ctx.textAlign = 'center';
    const room = scales.x.width / Math.max(1, trend.labels.length - 1);
    trend.gaps.forEach((text, i) => {
      if (text === '' || ctx.measureText(text).width > 2 * room) return;
      ctx.fillText(text, scales.x.getPixelForValue(i), scales.y.getPixelForValue(trend.min) - 12);
    });
    ctx.restore();
  },
});

/** Hides the stretch between two rounds that may not be compared. */
function stretch(trend, colour) {
  return (context) => (trend.joined[context.p1DataIndex] ? colour : 'transparent');
}

function datasets(trend, colours) {
  const band = { borderWidth: 0, pointRadius: 0, tension: 0, spanGaps: false };
  const area = faint(colours.brand, 0.16);
  const last = trend.values.findLastIndex((value) => value !== null);
  const isLast = ({ dataIndex }) => dataIndex === last;
  return [
    {
      ...band,
      data: trend.upper,
      fill: '+1',
      backgroundColor: area,
      segment: { backgroundColor: stretch(trend, area) },
    },
    { ...band, data: trend.lower },
    {
      data: trend.values,
      borderColor: colours.brand,
      borderWidth: 2.5,
      tension: 0,
      spanGaps: false,
      pointRadius: (context) => (isLast(context) ? 5.5 : 3.5),
      pointBorderWidth: 2,
      pointBorderColor: colours.brand,
      pointBackgroundColor: (context) => (isLast(context) ? colours.brand : colours.paper),
      segment: { borderColor: stretch(trend, colours.brand) },
      clip: false,
    },
    ...(trend.target
      ? [
          {
            ...band,
            data: trend.labels.map(() => trend.target.value),
            borderColor: colours.ink,
            borderWidth: 1.5,
            borderDash: [2, 4],
          },
        ]
      : []),
  ];
}

function scales(trend, colours) {
  const ticks = { color: colours.quiet, font: { size: 13 } };
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
  const text = (value) =>
    trend.isPercent && value === trend.max ? percent.format(value / 100) : String(value);
  return {
    x: {
      grid: { display: false },
      border: { color: colours.edge },
      ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 14 },
    },
    y: {
      min: trend.min,
      max: trend.max,
      grid: { color: colours.line, drawTicks: false },
      border: { display: false },
      ticks: { ...ticks, stepSize: trend.isPercent ? 25 : 50, padding: 8, callback: text },
    },
  };
}

/** @param {HTMLCanvasElement} canvas @param {Trend} trend */
function draw(canvas, trend) {
  const colours = look();
  return new Chart(canvas, {
    type: 'line',
    data: { labels: trend.labels, datasets: datasets(trend, colours) },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      layout: { padding: { right: innerWidth < PHONE ? LABEL_ROOM - 12 : LABEL_ROOM, top: 8 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: scales(trend, colours),
    },
    plugins: [labels(trend, colours)],
  });
}

Chart.defaults.locale = document.documentElement.lang;
Chart.defaults.font.family = look().font;
for (const figure of document.querySelectorAll('figure.trend')) {
  const canvas = figure.querySelector('canvas');
  const trend = JSON.parse(figure.querySelector('script').textContent);
  let chart = draw(canvas, trend);
  // Another palette, or paper: colours are read again.
  const redraw = () => {
    chart.destroy();
    chart = draw(canvas, trend);
  };
  for (const media of ['(prefers-color-scheme: dark)', 'print'])
    matchMedia(media).addEventListener('change', redraw);
}
