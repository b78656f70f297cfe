import { exception, here } from './host.ts';
import { free, itself, type Methods, shape, store } from './shape.ts';

interface PropertiesSelf {
  readonly values: Map<string, string>;
}

/** Bytes that one value and one store can hold. */
const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

function set(self: PropertiesSelf, key: string, value: string): typeof itself {
  const { byteLength } = here().doors;
  if (byteLength(value) > valueLimit) throw exception('Argument too large: value');
  let size = byteLength(key) + byteLength(value);
  for (const [name, text] of self.values) {
    if (name !== key) size += byteLength(name) + byteLength(text);
  }
  if (size > storeLimit) {
    throw exception(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  self.values.set(key, value);
  return itself;
}

const properties = {
  getProperty: store(
    'string',
    ({ values }: PropertiesSelf, key: string) => values.get(key) ?? null,
  ),
  getProperties: store('', ({ values }: PropertiesSelf) => Object.fromEntries(values)),
  getKeys: store('', ({ values }: PropertiesSelf) => [...values.keys()]),
  setProperty: store('string,string', set),
  setProperties: store(
    'object,boolean?',
    (self: PropertiesSelf, given: Record<string, string>, replace = false) => {
      const entries = Object.entries(given);
      const odd = entries.find(([, value]) => typeof value !== 'string');
      if (odd) throw exception(`The value of the property ${odd[0]} is no text.`);
      if (replace) self.values.clear();
      for (const [key, value] of entries) set(self, key, value);
      return itself;
    },
  ),
  deleteProperty: store('string', ({ values }: PropertiesSelf, key: string) => {
    values.delete(key);
    return itself;
  }),
  deleteAllProperties: store('', ({ values }: PropertiesSelf) => {
    values.clear();
    return itself;
  }),
} satisfies Methods<GoogleAppsScript.Properties.Properties, PropertiesSelf>;

const propertiesShape = shape<PropertiesSelf>(
  'Properties.Properties',
  'PropertiesService.Properties',
  properties,
);

const service = {
  getDocumentProperties: free('', () =>
    here().options.container === false
      ? null
      : propertiesShape.make({ values: here().book.properties }),
  ),
  getUserProperties: free('', () => propertiesShape.make({ values: here().book.userProperties })),
  getScriptProperties: free('', () =>
    propertiesShape.make({ values: here().book.scriptProperties }),
  ),
} satisfies Methods<GoogleAppsScript.Properties.PropertiesService, object>;

/** `PropertiesService`. */
export const propertiesServiceShape = shape<object>(
  'Properties.PropertiesService',
  'PropertiesService',
  service,
);
