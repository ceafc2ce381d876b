import type { ServiceLine } from '../../domain/directory/services.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Relations {
  services: ServiceLine[];
  /** 'customer>provider' */
  closed: ReadonlySet<string>;
  languages: Locale[];
}

/** The departments with what they offer, indented by their depth, and the closed pairs by name. */
export function presentRelations({ services, closed, languages }: Relations) {
  const names = new Map(services.map(({ _id, name }) => [_id, name]));
  return {
    departments: services.map(({ _id, name, path, serves, about }) => ({
      id: _id,
      name,
      depth: Math.min(path.split('/').length - 1, 4),
      serves,
      about: languages.map((language) => ({
        field: `about-${_id}-${language}`,
        language,
        text: about[language] ?? '',
      })),
    })),
    closed: [...closed].flatMap((pair) => {
      const [customerId = '', providerId = ''] = pair.split('>');
      const customer = names.get(customerId);
      const provider = names.get(providerId);
      return customer && provider ? [{ customerId, providerId, customer, provider }] : [];
    }),
  };
}
