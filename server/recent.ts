// A map that keeps what was used last: for what strangers can name at will, so that names without end take no memory without end.
type Recent<Value> = {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
};

export function makeRecent<Value>(keptMax: number): Recent<Value> {
  /** A map lists its keys as they were added: what is used is added anew, so the first is the one that idled longest. */
  const values = new Map<string, Value>();
  const set = (key: string, value: Value) => {
    values.delete(key);
    values.set(key, value);
    const [first] = values.keys();
    if (values.size > keptMax && first !== undefined) values.delete(first);
  };
  return {
    get(key) {
      const value = values.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
    delete: (key) => void values.delete(key),
  };
}
