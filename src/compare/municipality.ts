import type { LanguagePack, SourceDocument } from '../model/index.ts';

// The word before "Kommune", and the words of a double name.
const MUNICIPALITY = /(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*) Kommunes?(?!\p{L})/gu;

/** What a document calls its municipality, with the genitive, in lower case. "Vores Kommune" is no name. */
export function municipalityNames({ title, blocks }: SourceDocument, pack: LanguagePack): string[] {
  const names = new Set<string>();
  for (const text of [title, ...blocks.map((block) => block.text)]) {
    if (!text.includes(' Kommune')) continue;
    for (const [, name = ''] of text.matchAll(MUNICIPALITY)) {
      if (pack.words(name).every((word) => !pack.isStop(word))) names.add(name.toLowerCase());
    }
  }
  return [...names].flatMap((name) => [name, `${name}s`]);
}
