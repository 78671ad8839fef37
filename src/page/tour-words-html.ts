import { type Block, type Inline, parseMarkdown } from '../domain/tour-markdown.ts';
import { escaped } from './static-words.ts';

const tags = { emphasis: 'em', strong: 'strong' } as const;

const inlineHtml = (children: readonly Inline[]): string =>
  children
    .map((child) => {
      if (child.type === 'text') return escaped(child.text);
      const tag = tags[child.type];
      return `<${tag}>${inlineHtml(child.children)}</${tag}>`;
    })
    .join('');

function blockHtml(block: Block): string {
  if (block.type === 'paragraph') return `<p>${inlineHtml(block.children)}</p>`;
  const tag = block.ordered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</${tag}>`;
}

/** The words of a tour as HTML. */
export const wordsHtml = (markdown: string): string => parseMarkdown(markdown).map(blockHtml).join('');
