/** A text without all that its fault does not need. */
export function shrunk(text: string, isFaulty: (text: string) => boolean): string {
  if (!isFaulty(text)) return text;
  for (let size = text.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < text.length; ) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (isFaulty(shorter)) text = shorter;
      else at += size;
    }
  }
  return text;
}
