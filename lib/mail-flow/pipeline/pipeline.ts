import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import { STAGES, type Stage } from "@/lib/mail-flow/stage";

/** Where something is drawn: left edge, upper edge, width and height, in units of the picture. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A place of the pipeline. `stage` is what belongs to it here; a place without one only shows where mail ends. */
export type Place = {
  readonly name: string;
  /** A second, smaller line. */
  readonly under?: string;
  readonly stage?: Stage;
  readonly box: Box;
  /** `port` is a number with the connector's name beside it; `aside` lies beside the way of mail. */
  readonly shape: "box" | "port" | "aside" | "database";
};

/** What holds places: a server, a network or a service. */
export type Zone = {
  readonly name: string;
  readonly box: Box;
  readonly kind: "server" | "network" | "service";
};

/** A line of the picture, as an SVG path. */
export type Way = {
  readonly path: string;
  /** `mail` goes along it, or a service only `asks` another. `join` ends in another line. */
  readonly kind: "mail" | "asks" | "join";
  readonly label?: { readonly text: string; readonly x: number; readonly y: number };
};

/** The transport pipeline of some Exchange versions, as it is drawn and told. */
export type Pipeline = {
  /** Part of its address; the present one has none. */
  readonly id: "" | "2010";
  readonly title: string;
  readonly versions: readonly ExchangeVersion[];
  readonly width: number;
  readonly height: number;
  readonly zones: readonly Zone[];
  readonly places: readonly Place[];
  readonly ways: readonly Way[];
  /** What each stage does here, in the order in which mail passes; a stage that is not named does not exist here. */
  readonly stages: readonly StageNote[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
};

export type StageNote = {
  readonly stage: Stage;
  /** Its name here, where it differs from the usual one. */
  readonly name?: string;
  readonly note: string;
  /** Stages of newer versions whose work is done here. */
  readonly also?: readonly Stage[];
  /** Not on the way of mail, but needed by those who are. */
  readonly isBeside?: true;
};

/** What a stage is called in a pipeline. */
export function stageName({ stage, name }: StageNote): string {
  return name ?? STAGES[stage];
}

/** The address of a stage on a pipeline's map, or of the map itself. */
export function pipelineAddress({ id }: Pick<Pipeline, "id">, stage?: Stage): string {
  return ["/map", id, stage ?? ""].filter((part) => part !== "").join("/");
}

/** Ports and connectors of a stage: "25 Default Frontend". */
export function portsOf({ places }: Pipeline, stage: Stage): readonly string[] {
  return places.flatMap((place) =>
    place.shape === "port" && place.stage === stage ? [`${place.name} ${place.under ?? ""}`.trim()] : [],
  );
}
