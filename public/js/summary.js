// Copies the summary of a page. The text stands there to be selected by hand as well.

for (const details of document.querySelectorAll('details.summary')) {
  const button = details.querySelector('button');
  const text = details.querySelector('blockquote');
  const status = details.querySelector('[role="status"]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    const isCopied = await copy(text);
    status.textContent = isCopied ? button.dataset.done : button.dataset.failed;
  });
}

/** The clipboard is for https pages; on a plain intranet the selected text is copied as by hand. */
async function copy(element) {
  const text = [...element.children].map((sentence) => sentence.textContent).join('\n');
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection().selectAllChildren(element);
    return document.execCommand('copy');
  }
}
