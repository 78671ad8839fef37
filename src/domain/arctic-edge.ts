/**
 * Latitude at which the Arctic map ends: the circle that touches the sides of its square (see `arcticExtent` in
 * src/map/arctic.ts). Without it the land would end at the square's straight sides, as if it had been cut by mistake.
 */
export const arcticEdge = 14.4;
