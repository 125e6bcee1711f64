const SPELLED_OUT: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
};

/**
 * Ids for documents, in the order of their paths: the file name without ending, in lower case, with Danish letters spelt
 * out. Where two would be the same, the folder goes in front; where that does not help, a number goes behind.
 */
export function documentIds(paths: readonly string[]): string[] {
  const names = paths.map((path) => slug(baseName(path)));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const taken = new Set<string>();
  return paths.map((path, index) => {
    const name = names[index] ?? 'dokument';
    const isShared = (counts.get(name) ?? 0) > 1;
    const folder = slug(path.split('/').at(-2) ?? '');
    const wanted = isShared && folder !== 'dokument' ? `${folder}-${name}` : name;
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    return id;
  });
}

function baseName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

function slug(name: string): string {
  const spelled = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöüß]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return spelled === '' ? 'dokument' : spelled;
}
