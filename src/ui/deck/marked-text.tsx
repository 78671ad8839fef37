import { type Block, type Inline, parseMarkdown } from '../../domain/tour-markdown.ts';

/* biome-ignore-start lint/suspicious/noArrayIndexKey: the words of one text never change their places */

const Inlines = ({ parts }: { parts: readonly Inline[] }) =>
  parts.map((part, at) => {
    if (part.type === 'text') return part.text;
    const Mark = part.type === 'strong' ? 'strong' : 'em';
    return (
      <Mark key={at}>
        <Inlines parts={part.children} />
      </Mark>
    );
  });

function Part({ block }: { block: Block }) {
  if (block.type === 'paragraph')
    return (
      <p>
        <Inlines parts={block.children} />
      </p>
    );
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, at) => (
        <li key={at}>
          <Inlines parts={item} />
        </li>
      ))}
    </List>
  );
}

/** The short markdown of tours as elements; whatever looks like HTML in it is text. */
export const MarkedText = ({ source }: { source: string }) =>
  parseMarkdown(source).map((block, at) => <Part key={at} block={block} />);

/* biome-ignore-end lint/suspicious/noArrayIndexKey: as above */
