// A chapter's Markdown file, compiled by the build.
declare module '*.md' {
  export const chapter: import('./handbook-chapter.ts').Chapter;
}
