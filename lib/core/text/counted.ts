/** "1 feed", "2 feeds", "0 entries" */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
