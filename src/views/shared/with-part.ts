/**
 * The same screen's address with one part changed; null or '' takes it out. Every other part stays.
 *
 * @example withPart('/scorecard', 'find=a', 'why', 'mrsa*ZZ1') // '/scorecard?find=a&why=mrsa*ZZ1'
 */
export function withPart(path: string, search: string, name: string, value: string | null): string {
  const parts = new URLSearchParams(search);
  if (value) parts.set(name, value);
  else parts.delete(name);
  const text = parts.toString();
  return text === '' ? path : `${path}?${text}`;
}
