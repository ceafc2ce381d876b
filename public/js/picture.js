// Saves a chart as a PNG: as it is drawn, with its title and the line that says how it was measured.

const MARGIN = 24;

/** Breaks a text into lines no wider than the picture. */
function linesOf(context, text, width) {
  const lines = [''];
  for (const word of text.trim().split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (context.measureText(longer).width > width && lines.at(-1)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The words of a chart's section, measured for a picture of some width. */
function wordsOf(context, section, { scale, width }) {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(name).trim();
  return [
    {
      element: section.querySelector('h2'),
      font: `600 ${20 * scale}px ${of('--serif')}`,
      high: 27,
      colour: of('--ink'),
    },
    {
      element: section.querySelector('.note'),
      font: `${13 * scale}px ${of('--font')}`,
      high: 20,
      colour: of('--ink-2'),
    },
  ].flatMap(({ element, font, high, colour }) => {
    context.font = font;
    const lines = element ? linesOf(context, element.textContent, width) : [];
    return lines.map((text) => ({ text, font, colour, high: high * scale }));
  });
}

function pictureOf(canvas, section) {
  const scale = canvas.width / canvas.clientWidth;
  const margin = MARGIN * scale;
  const picture = document.createElement('canvas');
  const context = picture.getContext('2d');
  const words = wordsOf(context, section, { scale, width: canvas.width });
  const head = words.reduce((sum, { high }) => sum + high, 0);
  picture.width = canvas.width + 2 * margin;
  picture.height = canvas.height + head + 2.5 * margin;
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
  context.fillRect(0, 0, picture.width, picture.height);
  context.textBaseline = 'top';
  let y = margin;
  for (const { text, font, colour, high } of words) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, margin, y);
    y += high;
  }
  context.drawImage(canvas, margin, y + margin / 2);
  return picture;
}

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name}.png`;
  link.click();
  // Not at once: some browsers read the picture only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

for (const figure of document.querySelectorAll('figure.trend')) {
  const button = figure.querySelector('button');
  const section = figure.closest('section');
  button.hidden = false;
  button.addEventListener('click', () =>
    pictureOf(figure.querySelector('canvas'), section).toBlob((blob) => save(blob, button.dataset.name)),
  );
}
