/** A map on the stage: how to take its picture, and how much of the stage's width it has, from the left. */
export interface StageMap {
  take(): HTMLCanvasElement | null;
  share(): number;
}

/** In the order in which they lie over each other. */
const maps: StageMap[] = [];

export const stageMaps = (): readonly StageMap[] => maps;

/** Makes a map known as long as it is on the stage, for who wants a picture of it. Returns the undo. */
export function offerPicture(map: StageMap): () => void {
  maps.push(map);
  return () => void maps.splice(maps.indexOf(map), 1);
}
