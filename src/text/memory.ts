/** Texts longer than this are not kept: they seldom come twice, and hostile ones would fill the memory. */
const LONGEST = 1000;

/**
 * What was lately made of a text is not made again.
 * @param make makes the same of the same text, which nobody changes
 * @param most how many texts are kept, up to twice over: those asked for lately, and those before them
 */
export function remembering<Made>(make: (text: string) => Made, most: number): (text: string) => Made {
  let recent = new Map<string, Made>();
  let older = new Map<string, Made>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const made = older.get(text) ?? make(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, made);
    return made;
  };
}
