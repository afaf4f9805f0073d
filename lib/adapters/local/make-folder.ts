import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Creates a folder and the folders above it. Node's own recursive mkdir never returns if the system reports a folder as missing
 * although its parent exists, as it does in /proc.
 *
 * @returns `impossible` if the system allows no folders there
 * @throws whatever mkdir throws for other reasons, such as a lack of permission
 */
export function makeFolder(path: string): 'there' | 'impossible' {
  const make = (): 'there' | 'parent-missing' => {
    try {
      mkdirSync(path);
      return 'there';
    } catch (error) {
      if (isFolder(path)) return 'there';
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'parent-missing';
      throw error;
    }
  };
  if (make() === 'there') return 'there';
  const parent = dirname(path);
  if (parent === path || makeFolder(parent) === 'impossible') return 'impossible';
  return make() === 'there' ? 'there' : 'impossible';
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
