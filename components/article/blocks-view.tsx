import Link from "next/link";
import { Callout } from "@/components/article/callout";
import { CiteMark, type CitedPage } from "@/components/article/cite-mark";
import { valueLabel } from "@/components/article/command-context";
import type { GiveFragment } from "@/components/article/give-fragment";
import { OnlyFor } from "@/components/article/only-for";
import { SampleOutput } from "@/components/article/sample-output";
import { ShownValue } from "@/components/article/shown-value";
import { PlainCommand } from "@/components/article/plain-command";
import type { Block, Inline } from "@/lib/articles/block";

/** What blocks know of the page that they stand on. `giveFragment` is missing where they are drawn beside a whole page. */
export type PageOfBlocks = {
  readonly sources: readonly CitedPage[];
  readonly giveFragment?: GiveFragment | undefined;
};

/** The words of a sentence. */
export function InlinesView({
  inlines,
  sources,
}: {
  inlines: readonly Inline[];
  sources: readonly CitedPage[];
}) {
  return inlines.map((inline, position) => {
    switch (inline.kind) {
      case "text":
        return <span key={position}>{inline.text}</span>;
      case "code":
        return (
          <code
            key={position}
            translate="no"
            className="rounded-sm bg-sunken px-1 py-px font-mono text-[0.9em] break-words"
          >
            {inline.text}
          </code>
        );
      case "strong":
        return (
          <strong key={position}>
            <InlinesView inlines={inline.inlines} sources={sources} />
          </strong>
        );
      case "emphasis":
        return (
          <em key={position}>
            <InlinesView inlines={inline.inlines} sources={sources} />
          </em>
        );
      case "link":
        return (
          <Link key={position} href={inline.to} prefetch={false}>
            <InlinesView inlines={inline.inlines} sources={sources} />
          </Link>
        );
      case "value":
        return <ShownValue key={position} name={inline.name} label={valueLabel(inline.name)} />;
      case "cite":
        return <CiteMark key={position} source={inline.source} sources={sources} />;
    }
  });
}

/** The parts of a step in their order: words, lists, commands, sample outputs. */
export function BlocksView({ blocks, ...page }: { blocks: readonly Block[] } & PageOfBlocks) {
  return blocks.map((block, position) => <BlockView key={position} block={block} {...page} />);
}

function BlockView({ block, ...page }: { block: Block } & PageOfBlocks) {
  const { sources, giveFragment } = page;
  switch (block.kind) {
    case "paragraph":
      return (
        <p className="my-2 max-w-prose">
          <InlinesView inlines={block.inlines} sources={sources} />
        </p>
      );
    case "list": {
      const items = block.items.map((item, position) => (
        <li key={position} className="[&>p]:my-0">
          <BlocksView blocks={item} {...page} />
        </li>
      ));
      return block.isOrdered ? (
        <ol className="my-2 list-decimal space-y-1 pl-6">{items}</ol>
      ) : (
        <ul className="my-2 list-disc space-y-1 pl-6">{items}</ul>
      );
    }
    case "command":
      return (
        <PlainCommand
          id={giveFragment?.(block.code)}
          command={block.code}
          shell={block.shell}
          isChanging={block.isChanging}
          versions={block.versions}
          changes={block.changes}
          undo={block.undo}
          risk={block.risk}
        />
      );
    case "output":
      return <SampleOutput is={block.is} text={block.text} />;
    case "only-for":
      return (
        <OnlyFor versions={block.versions}>
          <BlocksView blocks={block.blocks} {...page} />
        </OnlyFor>
      );
    case "callout":
      return (
        <Callout kind={block.callout}>
          <BlocksView blocks={block.blocks} {...page} />
        </Callout>
      );
  }
}
