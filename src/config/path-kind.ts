import { statSync } from 'node:fs';

/**
 * What stands at a path, links followed; null when nothing does, or when it cannot be told (no access, a name too long).
 * Never throws: whoever then opens the file learns the reason.
 */
export function pathKind(file: string): 'file' | 'folder' | 'other' | null {
  try {
    const found = statSync(file);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'other';
  } catch {
    return null;
  }
}
