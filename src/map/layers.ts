/** Layers whose features can be pointed at, topmost first does not matter: the library orders what it finds. */
export const pickable: readonly string[] = [
  'units',
  'plants',
  'sites',
  'site-discs',
  'line-running',
  'line-coarse',
  'line-sea',
  'line-lane',
  'line-building',
  'line-proposed',
  'line-cancelled',
  'line-running-areas',
  'line-coarse-areas',
  'line-sea-areas',
  'line-lane-areas',
  'area-limit',
];
