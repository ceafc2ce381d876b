// What the answer page does better with a script; it is complete without. Nothing here leaves the tab.
(() => {
  const key = `pulso ${location.pathname}`;
  const form = document.querySelector('form');

  // Storage may be forbidden: then there is no draft, and all else works.
  function keep(text) {
    try {
      if (text === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, text);
    } catch (_) {}
  }
  function kept() {
    try {
      return JSON.parse(sessionStorage.getItem(key)) || [];
    } catch (_) {
      return [];
    }
  }

  if (document.body.hasAttribute('data-done')) keep(null);
  const sections = Array.from(document.querySelectorAll('.subject'));
  if (!form || sections.length === 0) return;

  function saveDraft() {
    const entries = Array.from(new FormData(form)).filter((entry) => /^q\d-/.test(entry[0]));
    keep(JSON.stringify(entries));
  }
  function restoreDraft() {
    for (const [name, value] of kept()) {
      for (const control of document.getElementsByName(name)) {
        if (control.type === 'textarea') control.value = value;
        else if (control.value === value) control.checked = true;
      }
    }
  }
  if (!form.hasAttribute('data-kept')) restoreDraft();

  // A score of the mail stands in the fragment, which no server sees; it is marked here and counts once sent.
  function markMailed() {
    const found = /^#(\d{1,2}|unused)$/.exec(location.hash);
    if (!found) return;
    const first = sections[0];
    const wanted = found[1] === 'unused' ? '.unused input' : `.headline input[value="${Number(found[1])}"]`;
    const input = first.querySelector(wanted);
    if (input) input.checked = true;
    const note = first.querySelector('.mailed');
    if (note && input && input.type === 'radio') note.hidden = false;
    history.replaceState(null, '', location.pathname + location.search);
    saveDraft();
  }
  markMailed();
  addEventListener('hashchange', markMailed);

  function count(area) {
    const line = area.parentNode.querySelector('.count');
    line.textContent =
      area.value === '' ? '' : line.getAttribute('data-text').replace('#', area.value.length);
  }
  form.querySelectorAll('textarea').forEach(count);
  form.addEventListener('input', (event) => {
    if (event.target.type === 'textarea') count(event.target);
    const headline = event.target.closest('.headline');
    if (headline) headline.querySelector('.mailed').hidden = true;
    saveDraft();
  });

  // One department at a time.
  let step = 0;
  const last = sections.length - 1;
  const hide = (selector, isHidden) => {
    for (const part of form.querySelectorAll(selector)) part.hidden = isHidden;
  };
  function show(next, isMoving) {
    step = next;
    sections.forEach((section, at) => {
      section.hidden = at !== step;
    });
    hide('.intro', step > 0);
    hide('.kept', step === 0);
    hide('[data-go="-1"]', step === 0);
    hide('[data-go="1"]', step === last);
    hide('.end [name="send"], .end p', step < last);
    if (!isMoving) return;
    scrollTo(0, 0);
    sections[step].querySelector('h2').focus();
  }
  function sectionOf(element) {
    return Math.max(
      0,
      sections.findIndex((section) => section.contains(element)),
    );
  }
  if (last > 0) {
    show(sectionOf(form.querySelector('.wrong')), false);
    form.addEventListener('submit', (event) => {
      // Enter in a field presses the first button of the form, which is not the one people see.
      if (event.submitter === form.querySelector('[name="send"]') && step < last) {
        event.preventDefault();
        show(step + 1, true);
      }
    });
  }
  form.addEventListener('click', (event) => {
    const go = Number(event.target.getAttribute('data-go'));
    if (go) show(step + go, true);
    const link = event.target.closest('.problem a');
    if (!link) return;
    event.preventDefault();
    const wrong = document.getElementById(link.hash.slice(1));
    if (last > 0) show(sectionOf(wrong), false);
    wrong.focus();
  });

  const problem = form.querySelector('.problem');
  if (problem) problem.focus();
})();
