import { createRequire } from 'node:module';

/**
 * Loads the PDF library without the program for drawing that it looks for when it starts: nothing is drawn here, and that
 * program takes as long to load as the library, and 35 MB in each process. Whoever asks for it later gets it.
 */
export async function withoutCanvas<T>(load: () => Promise<T>): Promise<T> {
  const entry = canvasEntry();
  if (entry === null || entry.path in entry.loaded) return load();
  entry.loaded[entry.path] = { id: entry.path, filename: entry.path, loaded: true, exports: {} };
  try {
    return await load();
  } finally {
    Reflect.deleteProperty(entry.loaded, entry.path);
  }
}

/** Where the library would find it, and the table of what has been loaded; null where it is not installed. */
function canvasEntry(): { readonly path: string; readonly loaded: Record<string, unknown> } | null {
  try {
    const parser = createRequire(import.meta.url).resolve('pdf-parse');
    const library = createRequire(parser).resolve('pdfjs-dist/legacy/build/pdf.mjs');
    const { resolve, cache } = createRequire(library);
    return { path: resolve('@napi-rs/canvas'), loaded: cache };
  } catch {
    return null;
  }
}
