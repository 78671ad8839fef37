/** The frame around everything: title, switches, notices, states of the map. */
export const chrome = {
  title: 'Corridors',
  tagline: 'Russia–China infrastructure, mapped and sourced',
  projection: { label: 'Projection', arctic: 'Arctic', globe: 'Globe', mercator: 'Map' },
};
