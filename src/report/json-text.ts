// JSON.stringify leaves these as they are; written as escapes they are the same data, and harmless when a
// terminal or an editor shows the file.
const UNSAFE_TO_SHOW =
  /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g;

/** JSON text without characters that steer a terminal or turn a line round; the same data to whoever parses it. */
export function escapeJson(json: string): string {
  return json.replace(UNSAFE_TO_SHOW, (match) =>
    Array.from({ length: match.length }, (_, at) => escapeUnit(match.charCodeAt(at))).join(''),
  );
}

/** A value as JSON for a file or a stream: indented by two, safe to show, with a line break at the end. */
export function jsonText(value: unknown): string {
  return `${escapeJson(JSON.stringify(value, null, 2))}\n`;
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
