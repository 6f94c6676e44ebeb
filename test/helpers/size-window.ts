/** As a window of that size; @returns undoes it */
export function sizeWindow(innerWidth: number, innerHeight: number): () => void {
  const kept = Object.entries({ innerWidth, innerHeight }).map(([name, value]) => {
    const own = Object.getOwnPropertyDescriptor(window, name) as PropertyDescriptor;
    Object.defineProperty(window, name, { configurable: true, value });
    return { name, own };
  });
  return () => kept.forEach(({ name, own }) => Object.defineProperty(window, name, own));
}
