import { createRequire } from 'node:module';

/** The library that schemas are written with; whoever validates hands it in. */
export type Zod = typeof import('zod')['z'];

/** The library that reads YAML with positions. */
export type Yaml = typeof import('yaml');

const requireNow = createRequire(import.meta.url);

/**
 * The libraries that only files of the user's, or language data that the build has not seen, ask for. They are loaded when
 * first needed, and at once: most runs need neither, and together they take longer to load than the program itself.
 */
export function libraries(): { readonly yaml: Yaml; readonly z: Zod } {
  return {
    yaml: requireNow('yaml') as Yaml,
    z: (requireNow('zod') as { readonly z: Zod }).z,
  };
}

/** What `make` makes, made when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
