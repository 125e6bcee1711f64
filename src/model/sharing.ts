/** Longer texts seldom come twice. */
const LONGEST_TEXT = 80;
/** Items and characters of a list that is looked up as a whole. */
const LONGEST_LIST = 8;
const LONGEST_KEY = 240;

/**
 * Makes equal short texts, and equal lists of them, one thing in memory: data that was written as text and parsed again has
 * each heading, concept and rule as often as it is named, which doubles what a large folder takes.
 * @returns takes plain data that nobody else holds, and changes it in place; what was given before is remembered
 */
export function createSharing(): <Data>(data: Data) => Data {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly unknown[]>();

  function shared(value: unknown): unknown {
    if (typeof value === 'string')
      return value.length > LONGEST_TEXT ? value : remembered(texts, value, value);
    if (Array.isArray(value)) return sharedList(value);
    if (typeof value === 'object' && value !== null) shareFields(value as Record<string, unknown>);
    return value;
  }

  function sharedList(list: unknown[]): readonly unknown[] {
    for (let at = 0; at < list.length; at += 1) list[at] = shared(list[at]);
    if (list.length > LONGEST_LIST || !list.every((item) => typeof item === 'string')) return list;
    const key = JSON.stringify(list);
    return key.length > LONGEST_KEY ? list : remembered(lists, key, list);
  }

  function shareFields(fields: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'string' || typeof value === 'object') fields[name] = shared(value);
    }
  }

  return (data) => {
    shared(data);
    return data;
  };
}

function remembered<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, value);
  return value;
}
