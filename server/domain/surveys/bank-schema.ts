import { z } from 'zod';

function localised<T extends z.ZodType>(inner: T) {
  return z.strictObject({ 'pt-BR': inner, en: inner, es: inner });
}

const Text = localised(z.string().min(1));
const Texts = localised(z.array(z.string().min(1)).min(2));
const Values = z.array(z.int());

const rated = { min: z.int(), max: z.int(), anchors: Texts, na: Text };

const RatingScale = z.strictObject({
  type: z.enum(['likert', 'satisfaction', 'frequency']),
  ...rated,
  favourable: Values,
  cesFavourable: Values.exactOptional(),
});

const NpsScale = z.strictObject({
  type: z.literal('nps'),
  ...rated,
  promoters: Values,
  passives: Values,
  detractors: Values,
});

const AmountScale = z.strictObject({ type: z.enum(['hours', 'workdays']), options: z.array(z.number()) });
const SingleScale = z.strictObject({ type: z.literal('single'), options: Texts });
const MultiScale = z.strictObject({ type: z.literal('multi'), source: z.literal('departments') });
const TextScale = z.strictObject({ type: z.literal('text') });

const Scales = z.strictObject({
  L5: RatingScale,
  S5: RatingScale,
  L7: RatingScale,
  F5: RatingScale,
  N11: NpsScale,
  H: AmountScale,
  D: AmountScale,
  C: MultiScale,
  Y: SingleScale,
  T: TextScale,
});

const Item = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}\d{1,3}$/),
  dimension: z.string(),
  scale: Scales.keyof(),
  text: Text,
  higherIsWorse: z.literal(true).exactOptional(),
});

const Template = z.strictObject({
  mode: z.enum(['anonymous', 'identified']),
  headline: z.string(),
  items: z.array(z.string()).min(1),
  name: Text,
});

const Templates = z.strictObject({
  minimal: Template,
  quarterly_service: Template,
  engagement: Template,
  reciprocal: Template,
  psychosocial: Template,
  entry: Template,
  exit: Template,
});

/** The file of all questions: scales, items, templates and the reasons ("factors") offered as chips. */
export const Bank = z
  .strictObject({
    version: z.int(),
    note: z.string(),
    scales: Scales,
    dimensions: z.record(z.string(), Text),
    riskFactors: z.record(z.string(), Text),
    items: z.array(Item),
    templates: Templates,
    factors: z.strictObject({ negative: Texts, positive: Texts }),
    chipRules: z.strictObject({ note: z.string() }),
  })
  .superRefine((bank, context) => {
    for (const message of inconsistencies(bank)) context.addIssue({ code: 'custom', message });
  });

export type QuestionBank = z.infer<typeof Bank>;
export type Item = z.infer<typeof Item>;
export type Template = z.infer<typeof Template>;
export type Scales = z.infer<typeof Scales>;

interface Parts {
  items: Item[];
  dimensions: Record<string, unknown>;
  templates: Record<string, Template>;
  factors: { negative: Record<string, string[]>; positive: Record<string, string[]> };
}

function inconsistencies({ items, dimensions, templates, factors }: Parts): string[] {
  const ids = new Set(items.map((item) => item.id));
  const lengths = [...Object.values(factors.negative), ...Object.values(factors.positive)].map(
    (f) => f.length,
  );
  return [
    ...(ids.size < items.length ? ['two items have the same id'] : []),
    ...(new Set(lengths).size > 1 ? ['the lists of factors differ in length'] : []),
    ...items.filter((item) => !(item.dimension in dimensions)).map((item) => `${item.id}: unknown dimension`),
    ...Object.entries(templates).flatMap(([name, template]) => [
      ...template.items.filter((id) => !ids.has(id)).map((id) => `${name}: unknown item ${id}`),
      ...(template.items.includes(template.headline) ? [] : [`${name}: its headline is not among its items`]),
    ]),
  ];
}
