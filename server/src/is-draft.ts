/** Which files are drafts, by the names that the manifest gives them. */
export const isDraft = (name: string): boolean => /\.(?:unres|resolution\.md)$/.test(name);
