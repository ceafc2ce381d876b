// Suggests the time zone of this browser where none was entered.
const field = document.getElementById('zone');
if (field instanceof HTMLInputElement && field.value === '') {
  field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
}
