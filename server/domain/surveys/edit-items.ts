import { type ItemChoice, isText } from './item-choice.ts';

/** With one more item, at the end. */
export function withItem(choice: ItemChoice, id: string): ItemChoice {
  return choice.items.includes(id) ? choice : ordered(choice, [...choice.items, id]);
}

/** Without an item; the headline stays, since another one has to stand for the survey first. */
export function withoutItem(choice: ItemChoice, id: string): ItemChoice {
  if (id === choice.headlineItemId) return choice;
  return ordered(
    choice,
    choice.items.filter((one) => one !== id),
  );
}

/** With an item at a place, counted from 1; a place beyond the end is the end. */
export function withPlace(choice: ItemChoice, { id, place }: { id: string; place: number }): ItemChoice {
  if (!choice.items.includes(id)) return choice;
  const others = choice.items.filter((one) => one !== id);
  return ordered(choice, others.toSpliced(place - 1, 0, id));
}

/** With one item in the place of another, unless that one is gone. */
export function withReplacement(choice: ItemChoice, { id, by }: { id: string; by: string }): ItemChoice {
  if (!choice.items.includes(id)) return choice;
  const without = choice.items.filter((one) => one !== by || one === id);
  return ordered(
    choice,
    without.map((one) => (one === id ? by : one)),
  );
}

/** With another headline. */
export function withHeadline({ items }: ItemChoice, id: string): ItemChoice {
  return { items, headlineItemId: id };
}

/** The answer page asks the text last, so it is listed last. */
function ordered({ headlineItemId }: ItemChoice, items: readonly string[]): ItemChoice {
  return {
    items: [...items.filter((id) => !isText(id)), ...items.filter((id) => isText(id))],
    headlineItemId,
  };
}
