import type { CSSProperties } from "react";
import { MapBox } from "@/components/wizard/map/map-box";
import type { MapLayout, PlacedEdge, PlacedNode } from "@/lib/wizard/map/lay-out-map";
import type { MapMarks } from "@/lib/wizard/map/mark-map";

const SIZES = [
  { name: "Fit", value: "fit" },
  { name: "75 %", value: "small" },
  { name: "100 %", value: "full" },
  { name: "150 %", value: "large" },
] as const;

/** An A4 page across, without its margins and the heading, in em of the page's text. */
const PAGE = { width: 62, height: 34 };

/** Letters that are smaller in print are no longer read: a high map then runs over several pages. */
const SMALLEST_IN_PRINT = 0.5;

/** The size of the letters at which a map fits on a printed page, in em of the page's text. */
function printSize({ width, height }: MapLayout): string {
  const across = Math.min(0.8, PAGE.width / width);
  const whole = Math.min(across, PAGE.height / height);
  return `${(whole < SMALLEST_IN_PRINT ? across : whole).toFixed(3)}rem`;
}

type Props = {
  readonly layout: MapLayout;
  readonly marks: MapMarks;
  /** Address of the sheet with everything about the symptom, empty on the sheet itself. */
  readonly sheet: string;
};

/**
 * The map: a nested list whose boxes a wide window places as a picture, with the lines drawn behind them. All lengths follow
 * the text's size, so the size buttons change only that and work without script.
 */
export function MapView({ layout, marks, sheet }: Props) {
  const sizes: CSSProperties & Record<"--map-print-size" | "--map-fit-size", string> = {
    "--map-print-size": printSize(layout),
    "--map-fit-size": `clamp(0.44rem, calc((100cqi - 1.25rem) / ${layout.width}), 0.9rem)`,
  };
  const root = treeOf(layout);
  return (
    <div className="group/map @container">
      <fieldset className="no-print mb-2 hidden flex-wrap items-center gap-1 text-sm md:flex">
        <legend className="float-left mr-2 font-semibold">Size of the map</legend>
        {SIZES.map(({ name, value }) => (
          <label
            key={value}
            className="cursor-pointer rounded-control border border-line-strong bg-surface px-3 py-1 has-checked:border-accent has-checked:bg-accent-soft has-checked:font-bold has-focus-visible:outline-3 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="map-size"
              value={value}
              defaultChecked={value === "fit"}
              className="mr-1.5 accent-accent"
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div
        role="region"
        aria-label="Map"
        tabIndex={0}
        style={sizes}
        className="flow-map overflow-auto md:max-h-[85dvh] rounded-panel border border-line bg-page p-2 text-sm md:text-(length:--map-fit-size) md:group-has-[[value=full]:checked]/map:text-[0.8rem] md:group-has-[[value=large]:checked]/map:text-[1.2rem] md:group-has-[[value=small]:checked]/map:text-[0.6rem]"
      >
        <div
          style={{ width: `${layout.width}em`, height: `${layout.height}em` }}
          className="max-md:h-auto! max-md:w-auto! md:relative"
        >
          <MapLines layout={layout} marks={marks} />
          {root && (
            <ol>
              <Branch branch={root} marks={marks} sheet={sheet} />
            </ol>
          )}
        </div>
      </div>
    </div>
  );
}

type Tree = { readonly placed: PlacedNode; readonly branches: readonly Tree[] };

/** The map as a tree: each box once, below the first one that leads to it. */
function treeOf({ nodes, edges }: MapLayout): Tree | undefined {
  const seen = new Set<string>();
  const grow = (placed: PlacedNode): Tree => {
    seen.add(placed.node.id);
    const next = edges.flatMap(({ from, to }) =>
      from === placed.node.id ? nodes.filter(({ node }) => node.id === to) : [],
    );
    return { placed, branches: next.flatMap((each) => (seen.has(each.node.id) ? [] : [grow(each)])) };
  };
  const [root] = nodes;
  return root && grow(root);
}

function Branch({ branch, marks, sheet }: { branch: Tree; marks: MapMarks; sheet: string }) {
  const { placed, branches } = branch;
  const { id } = placed.node;
  return (
    <li>
      <MapBox placed={placed} mark={marks.marks.get(id)} chosen={marks.chosen.get(id)} sheet={sheet} />
      {branches.length > 0 && (
        <ol className="ml-1 border-l-2 border-line pl-2 md:ml-0 md:border-0 md:pl-0">
          {branches.map((each) => (
            <Branch key={each.placed.node.id} branch={each} marks={marks} sheet={sheet} />
          ))}
        </ol>
      )}
    </li>
  );
}

/** A line is on the reader's way when its answer is the given one and it comes to a place that the reader has been to. */
function isOnWay({ from, to, option }: PlacedEdge, { marks, chosen }: MapMarks): boolean {
  const isHere = (id: string) => marks.get(id) === "answered" || marks.get(id) === "current";
  return isHere(from) && isHere(to) && (option === undefined || chosen.get(from) === option);
}

function MapLines({ layout, marks }: { layout: MapLayout; marks: MapMarks }) {
  const { width, height, edges } = layout;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      className="absolute inset-0 size-full fill-none stroke-current text-line-strong max-md:hidden"
    >
      {edges.map((edge) => {
        const { key, path, to, option } = edge;
        const isOut = marks.marks.get(to) === "ruled out" || marks.marks.get(to) === "not needed";
        return isOnWay(edge, marks) ? (
          <path key={key} d={path} strokeWidth={0.3} className="text-accent" />
        ) : (
          <path
            key={key}
            d={path}
            strokeWidth={isOut ? 0.06 : 0.1}
            strokeDasharray={isOut || option === undefined ? "0.4 0.4" : undefined}
          />
        );
      })}
    </svg>
  );
}
